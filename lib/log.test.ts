import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

it('the log is lines of JSON on standard error, and nothing of it on standard output', async () => {
  const program = "import('./lib/log.ts').then(({ getLog }) => getLog().error({ requestId: 'r-1' }, 'a fault'))";
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], {
    env: { ...process.env, LOG_LEVEL: 'error' },
  });
  expect(stdout).toBe('');
  expect(JSON.parse(stderr)).toMatchObject({ level: 50, requestId: 'r-1', msg: 'a fault', time: expect.any(String) });
});
