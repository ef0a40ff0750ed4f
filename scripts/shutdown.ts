/** What was started, so that it ends in the reverse order: at a signal, at a fault, or when asked. */
export type Shutdown = {
  /** Starts one more thing. A signal that comes meanwhile waits for it and ends it too; later starts never go on. */
  start: <T>(starting: () => Promise<T>, stop: (started: T) => Promise<void>) => Promise<T>;
  /** Ends all that was started; the second call waits for the first. */
  end: () => Promise<void>;
  /** Whether the end has begun. */
  isEnding: () => boolean;
};

const LOOK_MS = 500;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Listens for signals from now on; `exitCode` is what the process ends with after one. */
export function makeShutdown(exitCode = 0): Shutdown {
  const stops: (() => Promise<void>)[] = [];
  let starting: Promise<unknown> = Promise.resolve();
  let ending: Promise<void> | undefined;

  async function endAll(): Promise<void> {
    await starting.catch(() => {});
    for (const stop of stops.reverse()) await stop().catch((error) => console.error(error));
  }
  function end(): Promise<void> {
    ending ??= endAll();
    return ending;
  }
  async function start<T>(begin: () => Promise<T>, stop: (started: T) => Promise<void>): Promise<T> {
    if (ending) return new Promise<T>(() => {});
    const begun = begin().then((started) => {
      stops.push(() => stop(started));
      return started;
    });
    starting = begun;
    return begun;
  }
  const leave = () => end().finally(() => process.exit(exitCode));
  for (const signal of SIGNALS) process.on(signal, leave);
  if (process.env.npm_lifecycle_event) whenParentEnds(leave);
  return { start, end, isEnding: () => ending !== undefined };
}

/** npm ends only its shell when it is asked to end: a program started by npm goes with that shell. */
function whenParentEnds(leave: () => void): void {
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    leave();
  }, LOOK_MS);
  look.unref();
}
