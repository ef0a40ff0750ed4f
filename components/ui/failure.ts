import { Refusal, Unreachable } from '#lib/client/api-client.ts';

/** Why something was not done: a sentence for the page, errors by field, the refusal's code and data. */
export type Failure = { message: string; fields: Record<string, string>; code: string; data: unknown };

/** What to say about whatever a request threw. */
export function toFailure(error: unknown): Failure {
  if (error instanceof Refusal) {
    const { message, fields, code, data } = error;
    return { message, fields, code, data };
  }
  const message =
    error instanceof Unreachable
      ? 'The server cannot be reached just now. What you wrote is still here; try again in a moment.'
      : 'Something went wrong in this page. What you wrote is still here; try again.';
  return { message, fields: {}, code: 'unreachable', data: undefined };
}

/** The first fault of each field that a schema found. */
export function faultsOf(issues: readonly { path: PropertyKey[]; message: string }[]): Record<string, string> {
  return Object.fromEntries(issues.map(({ path, message }) => [path.join('.'), message]).reverse());
}

/** A failure the page found itself, before anything was sent. */
export function fieldFailure(fields: Record<string, string>): Failure {
  return { message: 'Check the fields that are named.', fields, code: 'invalid', data: undefined };
}
