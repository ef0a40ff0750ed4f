import { expect, it } from 'vitest';
import { AppError } from '#lib/kernel/app-error.ts';
import { problem } from './problem.ts';

const request = new Request('http://sic.test/api/things', { headers: { 'x-request-id': 'from-the-proxy-1' } });

it('a refusal’s data has nothing of what guards writes, at any depth', async () => {
  const present = { title: 'Minutes', version: 2, writeIds: ['w'], deletedAt: null, currentVersionId: 'v' };
  const data = { ...present, parts: [{ ...present, countedAt: null }] };
  const body = await problem(new AppError('stale', 'Changed.', { data }), request).json();
  const shown = { title: 'Minutes', version: 2 };
  expect(body.data).toEqual({ ...shown, parts: [shown] });
});

it('a fault is answered with the id of its request', async () => {
  const answer = problem(new Error('secret inner words'), request);
  expect(await answer.json()).toMatchObject({
    status: 500,
    detail: 'Something went wrong on our side (from-the-proxy-1).',
  });
});

it('too many attempts say how long to wait', () => {
  const refusal = new AppError('rate_limited', 'Wait.', { data: { retryAfter: 71 } });
  expect(problem(refusal, request).headers.get('Retry-After')).toBe('71');
});
