import { sizeInWords } from '#components/ui/counted.ts';
import { REGISTRY_LIMIT } from '#lib/changes/job.ts';
import { decodeBytes } from '#lib/text/decode.ts';

/** A file's name and text, or a sentence why it cannot be taken. */
export type RegistryFileRead = { ok: true; name: string; content: string } | { ok: false; message: string };

/** What is said of a content over the limit; null within it. */
export function overRegistryLimit(size: number): string | null {
  if (size <= REGISTRY_LIMIT) return null;
  return `This has ${sizeInWords(size)}; the limit is 10 MB. Divide it and import the parts one after the other.`;
}

/** Reads a dropped or chosen file; one over the limit is not opened. */
export async function readRegistryFile(file: File): Promise<RegistryFileRead> {
  const over = overRegistryLimit(file.size);
  if (over) return { ok: false, message: `${file.name}: ${over}` };
  try {
    return decodeRegistry(file.name, new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { ok: false, message: `${file.name} could not be read. It may be a folder, or have been moved.` };
  }
}

/** Bytes as text; a file in another encoding is refused, since a name with wrong letters would be found by nobody. */
export function decodeRegistry(name: string, bytes: Uint8Array): RegistryFileRead {
  const read = decodeBytes(bytes);
  if (read.ok) return { ok: true, name, content: read.text };
  const message =
    read.reason === 'binary'
      ? `${name} is no text file. A spreadsheet must be saved as CSV first: “Save as”, then “CSV UTF-8”.`
      : `${name} is not UTF-8 (byte ${read.at + 1} shows it), so names could get wrong letters. Save it as “CSV UTF-8” and choose it again.`;
  return { ok: false, message };
}
