import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** Runs `body` in a program of its own that has a shutdown; `signal` is sent when it has written "now". */
async function outcome(body: string, signal?: NodeJS.Signals): Promise<{ code: number | null; words: string[] }> {
  const script = `
    import { makeShutdown } from ${JSON.stringify(path.join(import.meta.dirname, 'shutdown.ts'))};
    const shutdown = makeShutdown(7);
    const say = (word) => process.stdout.write(word + ' ');
    const thing = (name) => shutdown.start(async () => name, async () => say(name + '-ended'));
    ${body}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let words = '';
  child.stdout.on('data', (part) => {
    words += part;
    if (signal && words.endsWith('now ')) child.kill(signal);
  });
  const [code] = await once(child, 'close');
  return { code, words: words.trim().split(' ') };
}

const WAIT = 'setInterval(() => {}, 1000);';

describe('makeShutdown', () => {
  it('ends what was started in the reverse order, and only once', async () => {
    const { words } = await outcome(`
      await thing('a'); await thing('b');
      await Promise.all([shutdown.end(), shutdown.end()]); process.exit(0);`);
    expect(words).toEqual(['b-ended', 'a-ended']);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'ends everything at %s, with the code it was given',
    async (signal) => {
      const { code, words } = await outcome(`await thing('a'); say('now'); ${WAIT}`, signal);
      expect(words).toEqual(['now', 'a-ended']);
      expect(code).toBe(7);
    },
  );

  it('waits for what is just being started, ends it, and lets nothing go on after it', async () => {
    const { words } = await outcome(
      `${WAIT} const starting = shutdown.start(
         () => new Promise((go) => { say('now'); process.once('SIGTERM', () => setImmediate(() => go('late'))); }),
         async () => say('late-ended'));
       await starting; await thing('never'); say('went-on');`,
      'SIGTERM',
    );
    expect(words).toEqual(['now', 'late-ended']);
  });

  it('ends the others when one cannot be ended', async () => {
    const { words } = await outcome(`
      console.error = () => {};
      await thing('a');
      await shutdown.start(async () => {}, async () => { throw new Error('stuck'); });
      await shutdown.end(); process.exit(0);`);
    expect(words).toEqual(['a-ended']);
  });
});
