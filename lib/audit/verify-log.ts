import { entryDigest, entryLeaf, GENESIS, merkleRoot, sealHead } from './chain.ts';
import { type LogEntry, type LogHeader, type LogSeal, logHeaderSchema, logLineSchema } from './log-line.ts';

/** What is wrong with a line, an entry, a seal, or the end. */
export type FaultKind =
  | 'edited'
  | 'added'
  | 'removed'
  | 'reordered'
  | 'bad-seal'
  | 'cut-tail'
  | 'unreadable'
  | 'payload-differs';

/** One fault: its kind, where it stands ("entry 12", "seal 3", "line 7", "end") and a sentence for people. */
export type Fault = { kind: FaultKind; at: string; message: string };

/**
 * What was found. `entries` counts all that could be read, `unsealed` those behind the last seal, `hidden` those that came without their
 * payload (erased, or still blind); `since` is the seal after
 * which the log begins (its own word for it); `head` is the last seal's, `completeUpTo` the number of the last seal up to which nothing is wrong.
 */
export type LogReport = {
  ok: boolean;
  faults: Fault[];
  entries: number;
  seals: number;
  unsealed: number;
  hidden: number;
  since: number;
  head: string;
  completeUpTo: number;
};

/** Reads a log line by line; `finish` is called once, after the last line. */
export type LogVerifier = { read: (line: string) => void; finish: () => LogReport };

/** Checks a whole exported log (NDJSON) against itself and, where given, against a head published elsewhere. Never throws. */
export function verifyLog(lines: Iterable<string>, expectedHead?: string): LogReport {
  const verifier = createLogVerifier(expectedHead);
  for (const line of lines) verifier.read(line);
  return verifier.finish();
}

/** The same for a log that arrives bit by bit; it holds the entries of one seal at a time. */
export function createLogVerifier(expectedHead?: string): LogVerifier {
  const state = startState();
  return {
    read: (line) => readLine(state, line),
    finish: () => finish(state, expectedHead),
  };
}

type State = {
  line: number;
  header: LogHeader | null;
  head: string;
  sealNumber: number;
  completeUpTo: number;
  seals: number;
  entries: number;
  hidden: number;
  pending: LogEntry[];
  heads: Set<string>;
  seen: Set<number>;
  missing: Map<number, number>;
  strangers: Map<number, string>;
  faults: Fault[];
};

function startState(): State {
  const counts = { line: 0, sealNumber: 0, completeUpTo: 0, seals: 0, entries: 0, hidden: 0 };
  const sets = { heads: new Set<string>(), seen: new Set<number>(), missing: new Map(), strangers: new Map() };
  return { ...counts, ...sets, header: null, head: GENESIS, pending: [], faults: [] };
}

function readLine(state: State, line: string): void {
  state.line += 1;
  if (line.trim() === '') return;
  const json = parseJson(line);
  if (state.header === null) {
    // Without a header nothing that follows can be judged: the fault is said once.
    if (state.faults.length === 0) readHeader(state, json);
    return;
  }
  const parsed = logLineSchema.safeParse(json);
  if (!parsed.success) unreadable(state, 'is neither an entry nor a seal');
  else if ('entry' in parsed.data) readEntry(state, parsed.data.entry);
  else readSeal(state, parsed.data.seal, state.header.desk);
}

function readHeader(state: State, json: unknown): void {
  const parsed = logHeaderSchema.safeParse(json);
  if (!parsed.success) {
    unreadable(state, 'is not the header of an audit log of version 1');
    return;
  }
  const { since, previous } = parsed.data;
  state.header = parsed.data;
  state.sealNumber = since;
  state.completeUpTo = since;
  state.head = since === 0 ? GENESIS : (previous ?? GENESIS);
  state.heads.add(state.head);
}

function readEntry(state: State, entry: LogEntry): void {
  const at = `entry ${entry.number}`;
  state.entries += 1;
  if (state.seen.has(entry.number))
    state.faults.push({ kind: 'added', at, message: `Entry ${entry.number} stands twice.` });
  state.seen.add(entry.number);
  state.pending.push(entry);
  if (entry.salt === undefined || entry.payload === undefined) {
    state.hidden += 1;
  } else if (entryDigest(entry.salt, entry.payload) !== entry.digest) {
    const message = `The payload of entry ${entry.number} (${entry.action}) is not the one whose digest was written.`;
    state.faults.push({ kind: 'payload-differs', at, message });
  }
}

function readSeal(state: State, seal: LogSeal, deskId: string): void {
  const before = state.faults.length;
  checkLink(state, seal, deskId);
  checkEntries(state, seal, deskId);
  const clean = before === 0 && state.faults.length === 0 && state.missing.size === 0 && state.strangers.size === 0;
  state.seals += 1;
  state.sealNumber = seal.number;
  state.head = seal.head;
  state.pending = [];
  if (clean) state.completeUpTo = seal.number;
}

function checkLink(state: State, seal: LogSeal, deskId: string): void {
  const bad = (message: string) => state.faults.push({ kind: 'bad-seal', at: `seal ${seal.number}`, message });
  if (seal.number !== state.sealNumber + 1)
    bad(`Seal ${seal.number} follows seal ${state.sealNumber}: one is missing or moved.`);
  if (seal.previous !== state.head) bad(`Seal ${seal.number} does not continue the head of the seal before it.`);
  if (seal.entries.some((number, i) => i > 0 && number <= (seal.entries[i - 1] ?? 0)))
    bad(`Seal ${seal.number} lists its entries out of order.`);
  const { number, previous, root, at } = seal;
  if (sealHead({ previous, root, deskId, number, at }) === seal.head) state.heads.add(seal.head);
  else bad(`The head of seal ${seal.number} is not the hash of what the seal says.`);
}

function checkEntries(state: State, seal: LogSeal, deskId: string): void {
  const found = new Map(state.pending.map((entry) => [entry.number, entry]));
  const sealed = new Set(seal.entries);
  const missing = seal.entries.filter((number) => !found.has(number));
  for (const number of missing) state.missing.set(number, seal.number);
  for (const number of found.keys()) if (!sealed.has(number)) state.strangers.set(number, `seal ${seal.number}`);
  if (missing.length > 0) return;
  const at = `seal ${seal.number}`;
  if (!isRising(state.pending.filter((entry) => sealed.has(entry.number)))) {
    state.faults.push({ kind: 'reordered', at, message: `The entries of seal ${seal.number} are not in their order.` });
  }
  const leaves = seal.entries
    .flatMap((number) => found.get(number) ?? [])
    .map((entry) => entryLeaf({ ...entry, deskId }));
  if (merkleRoot(leaves) === seal.root) return;
  const message = `${range(seal.entries)} not what seal ${seal.number} was made over: something in them was edited.`;
  state.faults.push({ kind: 'edited', at, message });
}

function finish(state: State, expectedHead: string | undefined): LogReport {
  if (state.header === null && state.faults.length === 0) {
    state.faults.push({ kind: 'unreadable', at: 'line 1', message: 'There is no log in it: the file is empty.' });
  }
  const unsealed = state.pending.length;
  for (const { number } of state.pending) if (state.missing.has(number)) state.strangers.set(number, 'the end');
  if (!isRising(state.pending)) {
    state.faults.push({
      kind: 'reordered',
      at: 'end',
      message: 'The entries behind the last seal are not in their order.',
    });
  }
  reportMoved(state);
  if (expectedHead !== undefined && !state.heads.has(expectedHead)) {
    const message = `The head ${expectedHead} is not in this log: its end was cut off, or it was written anew.`;
    state.faults.push({ kind: 'cut-tail', at: 'end', message });
  }
  const { faults, entries, seals, hidden, head, completeUpTo } = state;
  const since = state.header?.since ?? 0;
  return { ok: faults.length === 0, faults, entries, seals, unsealed, hidden, since, head, completeUpTo };
}

/** An entry missing in its seal and found elsewhere was moved; the others were taken away or put in. */
function reportMoved(state: State): void {
  for (const [number, seal] of state.missing) {
    const place = state.strangers.get(number);
    const at = `entry ${number}`;
    if (place === undefined) {
      state.faults.push({ kind: 'removed', at, message: `Entry ${number} is missing; seal ${seal} was made over it.` });
    } else {
      state.faults.push({
        kind: 'reordered',
        at,
        message: `Entry ${number} belongs before seal ${seal} and stands before ${place}.`,
      });
    }
  }
  for (const [number, place] of state.strangers) {
    if (state.missing.has(number)) continue;
    state.faults.push({
      kind: 'added',
      at: `entry ${number}`,
      message: `Entry ${number} stands before ${place}, which was not made over it.`,
    });
  }
}

function unreadable(state: State, what: string): void {
  state.faults.push({ kind: 'unreadable', at: `line ${state.line}`, message: `Line ${state.line} ${what}.` });
}

function isRising(entries: readonly LogEntry[]): boolean {
  return entries.every((entry, i) => i === 0 || entry.number > (entries[i - 1]?.number ?? 0));
}

function range(numbers: readonly number[]): string {
  const [first, last] = [numbers[0], numbers.at(-1)];
  return first === last ? `Entry ${first} is` : `Entries ${first} to ${last} are`;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
