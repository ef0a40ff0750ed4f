import { ENCODINGS, type Encoding } from '#lib/text/decode.ts';
import { Button } from '../button.tsx';
import { decodeFile, type FileRead } from './read-file.ts';

type Props = {
  unread: Extract<FileRead, { outcome: 'which-encoding' }>;
  onRead: (read: FileRead) => void;
};

/** A file that is not UTF-8: its first odd place in three encodings, of which a person picks the one that reads right. */
export function EncodingChoice({ unread, onRead }: Props) {
  const choose = (name: string) => {
    const encoding = ENCODINGS.find((each) => each === name);
    if (encoding) onRead(decodeFile(unread.file, { chosen: encoding }));
  };
  const others = ENCODINGS.filter((each) => !unread.samples.some((sample) => sample.encoding === each));
  return (
    <section aria-label="Encoding of the file" className="rounded-md border border-l3/40 bg-l3-bg p-4">
      <p role="alert" className="m-0 mb-3">
        {unread.file.name} is not UTF-8 from byte {unread.at + 1} on. Which of these reads right?
      </p>
      <ul className="m-0 grid list-none gap-2 p-0">
        {unread.samples.map(({ encoding, text }) => (
          <li key={encoding} className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
            <Button onClick={() => choose(encoding)} className="min-w-36">
              {encoding}
            </Button>
            <span className="font-serif text-[1.0625rem] [overflow-wrap:anywhere]">… {text} …</span>
          </li>
        ))}
      </ul>
      <label className="mt-3 flex flex-wrap items-center gap-2 text-sm">
        None of these; it is
        <select
          value=""
          onChange={(event) => choose(event.target.value)}
          className="min-h-9 rounded-md border border-edge bg-surface px-2 text-sm text-ink pointer-coarse:min-h-11"
        >
          <option value="">another encoding</option>
          {others.map((each: Encoding) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </label>
    </section>
  );
}
