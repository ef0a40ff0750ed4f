#!/usr/bin/env node
// A drop-in for Prisma's native `schema-engine` program (PRISMA_SCHEMA_ENGINE_BINARY points at it). It speaks the same
// newline-delimited JSON-RPC on stdio and runs Prisma's own WebAssembly build of the engine over @prisma/adapter-pg, so that
// nothing is downloaded. It leans on private members of the adapter: the versions are pinned exactly.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import readline from 'node:readline';
import { fileURLToPath } from 'node:url';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';

const args = process.argv.slice(2);
const debug = process.env.DEBUG?.includes('schemaEngine') ?? false;
const datasource = JSON.parse(valuesOf('--datasource')[0] ?? '{}');
const main = datasource.url ? target(datasource.url) : null;

function valuesOf(name) {
  return args.flatMap((arg, i) => (arg === name ? [args[i + 1]] : []));
}

/** What Prisma adds to a connection string is not for Postgres; `schema` is the one part that we need. */
function target(url) {
  const parsed = new URL(url);
  const schema = parsed.searchParams.get('schema') ?? undefined;
  const ours = 'schema connection_limit pool_timeout pgbouncer connect_timeout socket_timeout statement_cache_size';
  for (const name of ours.split(' ')) parsed.searchParams.delete(name);
  return { url: parsed.toString(), schema, database: decodeURIComponent(parsed.pathname.slice(1)) };
}

function withDatabase(url, database) {
  const parsed = new URL(url);
  parsed.pathname = `/${database}`;
  return parsed.toString();
}

async function run(url, sql) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

const quoted = (name) => pg.escapeIdentifier(name);

// ---- the engine

/** The WebAssembly engine and the Prisma beside it must be of one build, or they misunderstand each other. */
function refuseOtherBuild() {
  const require = createRequire(import.meta.url);
  const { enginesVersion } = require('@prisma/engines-version');
  const hash = enginesVersion.split('.').at(-1);
  if (glue.version() === hash) return;
  throw new Error(
    `@prisma/schema-engine-wasm is of build ${glue.version()}, but Prisma wants ${hash}: pin the same build.`,
  );
}

async function loadEngine() {
  globalThis.PRISMA_WASM_PANIC_REGISTRY ??= {
    message: '',
    set_message(message) {
      this.message = message;
    },
  };
  const folder = path.dirname(fileURLToPath(import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg')));
  const bytes = readFileSync(path.join(folder, 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  refuseOtherBuild();
}

let engine;
async function getEngine() {
  if (engine) return engine;
  await loadEngine();
  if (main && datasource.shadowDatabaseUrl) refuseMainAsShadow(main, target(datasource.shadowDatabaseUrl));
  const datamodels = valuesOf('--datamodels').map((file) => [file, readFileSync(file, 'utf8')]);
  const log = (line) => debug && process.stderr.write(`${line}\n`);
  const factory = main
    ? bindMigrationAwareSqlAdapterFactory(new Factory(main, datasource.shadowDatabaseUrl))
    : undefined;
  engine = await glue.SchemaEngine.new({ datamodels: datamodels.length ? datamodels : undefined }, log, factory);
  return engine;
}

// ---- the adapter: written for the client, it lacks three things that the engine needs

const CHAR_OID = 18;
const TEXT_OID = 25;
const COLUMN_CHARACTER = 6;

/** The catalogs' one-byte "char", which adapter-pg refuses, is read as text and then called a character. */
function readChars(queryable) {
  const performIO = queryable.performIO.bind(queryable);
  const queryRaw = queryable.queryRaw.bind(queryable);
  queryable.queryRaw = async (query) => {
    const chars = [];
    queryable.performIO = async (asked) => {
      const result = await performIO(asked);
      result.fields?.forEach((field, i) => {
        if (field.dataTypeID !== CHAR_OID) return;
        field.dataTypeID = TEXT_OID;
        chars.push(i);
      });
      return result;
    };
    const rows = await queryRaw(query);
    for (const i of chars) rows.columnTypes[i] = COLUMN_CHARACTER;
    return rows;
  };
  return queryable;
}

/** Scripts go to Postgres whole: adapter-pg splits them at every semicolon, also inside function bodies and literals. */
function complete(adapter) {
  readChars(adapter);
  const startTransaction = adapter.startTransaction.bind(adapter);
  adapter.startTransaction = async (isolation) => readChars(await startTransaction(isolation));
  adapter.executeScript = (script) =>
    adapter.client.query(script).then(
      () => {},
      (error) => adapter.onError(error),
    );
  return adapter;
}

const connectTo = async (url, schema) =>
  complete(await new PrismaPg({ connectionString: url, max: 4 }, { schema }).connect());

class Factory extends PrismaPg {
  constructor(goal, shadowUrl) {
    super({ connectionString: goal.url, max: 4 }, { schema: goal.schema });
    this.goal = goal;
    this.shadowUrl = shadowUrl;
  }

  async connect() {
    return complete(await super.connect());
  }

  /** Not adapter-pg's own, which connects to the main database when it has a connection string. */
  async connectToShadowDb() {
    return this.shadowUrl ? this.givenShadow() : this.ownShadow();
  }

  async givenShadow() {
    const adapter = await connectTo(target(this.shadowUrl).url, this.goal.schema);
    await adapter.executeScript('DROP SCHEMA IF EXISTS public CASCADE; CREATE SCHEMA public;');
    return adapter;
  }

  async ownShadow() {
    const name = `prisma_migrate_shadow_db_${randomUUID()}`;
    await run(this.goal.url, `CREATE DATABASE ${quoted(name)}`);
    const adapter = await connectTo(withDatabase(this.goal.url, name), this.goal.schema);
    const dispose = adapter.dispose.bind(adapter);
    adapter.dispose = async () => {
      await dispose();
      await run(this.goal.url, `DROP DATABASE IF EXISTS ${quoted(name)} WITH (FORCE)`);
    };
    return adapter;
  }
}

/** The shadow database is emptied: it must never be the one with the data, however its address is spelt. */
function refuseMainAsShadow(goal, shadow) {
  const place = ({ url, database }) => {
    const { hostname, port } = new URL(url);
    const host = ['localhost', '[::1]'].includes(hostname) ? '127.0.0.1' : hostname.toLowerCase();
    return `${host}:${port || 5432}/${database}`;
  };
  if (place(goal) === place(shadow)) throw new Error('The shadow database is the main database: it would be emptied.');
}

// ---- `schema-engine --version` and `schema-engine cli <command>`

const COMMANDS = {
  'can-connect-to-database': () => run(main.url, 'SELECT 1'),
  'create-database': () => createDatabase(),
  'drop-database': () => run(withDatabase(main.url, 'postgres'), `DROP DATABASE ${quoted(main.database)} WITH (FORCE)`),
};
const CODES = { '3D000': 'P1003', '28P01': 'P1000', 28000: 'P1000', ECONNREFUSED: 'P1001', ENOTFOUND: 'P1001' };

function createDatabase() {
  return run(withDatabase(main.url, 'postgres'), `CREATE DATABASE ${quoted(main.database)}`);
}

async function runCommand(name) {
  try {
    if (!COMMANDS[name]) throw new Error(`unknown command ${name}`);
    await COMMANDS[name]();
    process.exit(0);
  } catch (error) {
    const fields = { error_code: CODES[error.code] ?? 'P1001', message: error.message || String(error.code ?? error) };
    const record = JSON.stringify({ level: 'ERROR', target: 'schema_engine::logger', fields });
    process.stderr.write(`schema-engine.mjs\n${record}\n`);
    process.exit(1);
  }
}

// ---- JSON-RPC over stdio

const METHODS = { getDatabaseVersion: 'version' };

const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);

async function call(method, params) {
  const ready = await getEngine();
  if (method === 'createDatabase') {
    await createDatabase();
    return { databaseName: main.database };
  }
  const result = await ready[METHODS[method] ?? method](params);
  if (method !== 'diff' || !result?.stdout) return result ?? null;
  send({ id: 0, method: 'print', params: { content: result.stdout } }); // the native engine prints a diff through its host
  return { ...result, stdout: null };
}

function refusal(error) {
  const is_panic = error instanceof WebAssembly.RuntimeError;
  const words = error?.message ?? String(error);
  const message = is_panic ? globalThis.PRISMA_WASM_PANIC_REGISTRY.message || words : words;
  const data = { is_panic, message, error_code: error?.code ?? null, meta: error?.meta ?? null, error: { message } };
  return { code: 4466, message: 'An error happened. Check the data field for details.', data };
}

async function answer(line) {
  const { id, method, params } = JSON.parse(line);
  if (!method) return; // the host's answer to a print
  try {
    send({ id, result: await call(method, params) });
  } catch (error) {
    if (debug) process.stderr.write(`${error?.stack}\n`);
    send({ id, error: refusal(error) });
  }
}

function serve() {
  let chain = Promise.resolve();
  const lines = readline.createInterface({ input: process.stdin });
  lines.on('line', (line) => {
    chain = chain.then(() => answer(line));
  });
  lines.on('close', () => chain.then(() => process.exit(0)));
}

if (args.includes('--version') || args.includes('-V')) {
  await loadEngine();
  console.log(`schema-engine-cli ${glue.version()} (wasm)`);
} else if (args.includes('cli')) {
  await runCommand(args[args.indexOf('cli') + 1]);
} else {
  serve();
}
