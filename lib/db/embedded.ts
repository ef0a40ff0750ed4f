import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { type ServerPrograms, type ServerUser, serverPrograms, serverUser } from './embedded-files.ts';

/** A running private server: its connection string, and how to end it. */
export type EmbeddedServer = { url: string; stop: () => Promise<void> };

const START_LIMIT_MS = 60_000;

const SETTINGS = `
timezone = 'UTC'
log_timezone = 'UTC'
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
max_connections = 120
shared_buffers = 128MB
`;

/**
 * Starts a Postgres of our own from the npm package, its files under `home`. An orphan of a killed run on the same folder is
 * ended first; a live one is refused, since a folder serves one program at a time. Survives a half-done first start and a
 * stale pid file.
 * @throws Error with a sentence for people: no package for this platform, the folder in use, the server's own log on failure
 */
export async function startEmbedded(home: string, port: number): Promise<EmbeddedServer> {
  const user = serverUser();
  prepareFolder(home, user);
  const password = ownPassword(home);
  const programs = await serverPrograms(home);
  const data = path.join(home, 'data');
  if (!fs.existsSync(path.join(data, 'PG_VERSION'))) makeCluster({ programs, user, data, password });
  await endOrphan(home, data);
  const pid = launch({ programs, user, home, data, port });
  fs.writeFileSync(ownerFile(home), `${process.pid}\n${startTime(process.pid)}`);
  const url = (database: string): string => `postgresql://sic:${password}@127.0.0.1:${port}/${database}`;
  await untilReady(url('postgres'), pid, home);
  await ensureDatabase(url('postgres'), 'sic');
  return { url: url('sic'), stop: () => stopServer(pid, home) };
}

/** Makes a database beside the others when it is not there yet. `name` is ours, never a person's input. */
async function ensureDatabase(adminUrl: string, name: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    const found = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (!found.rowCount) await client.query(`create database ${pg.escapeIdentifier(name)}`);
  });
}

/** Runs `work` with one connection of its own, closed afterwards. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

function prepareFolder(home: string, user: ServerUser): void {
  fs.mkdirSync(home, { recursive: true });
  if (user.uid !== undefined) openWay(path.resolve(home));
}

/** The dropped-to user must be able to walk to the folder. */
function openWay(folder: string): void {
  const mode = fs.statSync(folder).mode;
  if (!(mode & 0o001)) fs.chmodSync(folder, (mode & 0o777) | 0o011);
}

function ownPassword(home: string): string {
  const file = path.join(home, 'database-password');
  if (!fs.existsSync(file)) fs.writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return fs.readFileSync(file, 'utf8');
}

type Cluster = { programs: ServerPrograms; user: ServerUser; data: string; password: string };

function makeCluster({ programs, user, data, password }: Cluster): void {
  const unfinished = `${data}.new`;
  const passwordFile = `${unfinished}.password`;
  fs.rmSync(unfinished, { recursive: true, force: true });
  fs.mkdirSync(unfinished, { mode: 0o700 });
  fs.writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  giveTo(user, [unfinished, passwordFile]);
  const words =
    '-U sic --auth=scram-sha-256 --encoding=UTF8 --locale=C.UTF-8 --locale-provider=icu --icu-locale=und --no-instructions';
  try {
    execFileSync(programs.initdb, ['-D', unfinished, `--pwfile=${passwordFile}`, ...words.split(' ')], options(user));
  } finally {
    fs.rmSync(passwordFile, { force: true });
  }
  fs.appendFileSync(path.join(unfinished, 'postgresql.conf'), SETTINGS);
  fs.renameSync(unfinished, data);
}

function giveTo(user: ServerUser, files: string[]): void {
  if (user.uid === undefined || user.gid === undefined) return;
  for (const file of files) fs.chownSync(file, user.uid, user.gid);
}

function options(user: ServerUser) {
  return { ...user, cwd: '/', env: { ...process.env, LC_ALL: 'C.UTF-8', TZ: 'UTC' }, stdio: 'pipe' as const };
}

const ownerFile = (home: string): string => path.join(home, 'owner.pid');

function readPid(file: string): number | null {
  if (!fs.existsSync(file)) return null;
  const pid = Number(fs.readFileSync(file, 'utf8').split('\n')[0]);
  return Number.isInteger(pid) && pid > 0 ? pid : null;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  try {
    return !/^State:\s+Z/m.test(fs.readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return process.platform !== 'linux';
  }
}

/** Ends a server whose program is gone; refuses one whose program still runs. */
async function endOrphan(home: string, data: string): Promise<void> {
  const pidFile = path.join(data, 'postmaster.pid');
  const running = readPid(pidFile);
  if (running === null) return;
  if (!isServerOf(running, data)) return fs.rmSync(pidFile, { force: true });
  const owner = readOwner(home);
  if (owner !== null && owner !== process.pid) throw new FolderInUse(home, owner);
  await stopServer(running, home);
}

/** A pid file may outlive a crash, and its number may belong to another program, even another Postgres, by now. */
function isServerOf(pid: number, data: string): boolean {
  if (!isAlive(pid)) return false;
  if (process.platform !== 'linux') return true;
  const words = fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  return words.includes(data) && words.some((word) => word.includes('postgres'));
}

/** The program that started the server, if it still runs; its start time tells it from a later one with the same number. */
function readOwner(home: string): number | null {
  const pid = readPid(ownerFile(home));
  if (pid === null || !isAlive(pid)) return null;
  const started = fs.readFileSync(ownerFile(home), 'utf8').split('\n')[1] ?? '';
  return started === startTime(pid) ? pid : null;
}

/** When a process was started, in the kernel's ticks; empty where the system does not say. */
function startTime(pid: number): string {
  try {
    return fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

/** The data folder belongs to a program that is still running. */
export class FolderInUse extends Error {
  constructor(home: string, owner: number) {
    super(
      `The data folder ${home} is in use by another Sic (process ${owner}). End that one, or set SIC_DATA_DIR to another folder.`,
    );
  }
}

type Launch = { programs: ServerPrograms; user: ServerUser; home: string; data: string; port: number };

function launch({ programs, user, home, data, port }: Launch): number {
  const log = fs.openSync(path.join(home, 'postgres.log'), 'a');
  const words = ['-D', data, '-p', String(port)];
  const child = spawn(programs.postgres, words, { ...options(user), stdio: ['ignore', 'ignore', log], detached: true });
  child.unref();
  child.on('error', () => {});
  fs.closeSync(log);
  if (child.pid === undefined) throw new Error(`The database program could not be started: ${programs.postgres}`);
  return child.pid;
}

async function untilReady(url: string, pid: number, home: string): Promise<void> {
  const until = Date.now() + START_LIMIT_MS;
  while (!(await answers(url))) {
    if (!isAlive(pid))
      throw new Error(`The database stopped at its start. Its log: ${path.join(home, 'postgres.log')}`);
    if (Date.now() > until) throw new Error('The database did not start within 60 seconds.');
    await delay(20);
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    await withClient(url, (client) => client.query('select 1'));
    return true;
  } catch {
    return false;
  }
}

async function stopServer(pid: number, home: string): Promise<void> {
  if (isAlive(pid)) process.kill(pid, 'SIGINT');
  while (isAlive(pid)) await delay(20);
  fs.rmSync(ownerFile(home), { force: true });
}
