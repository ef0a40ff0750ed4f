/** The ways a request can be refused, each with the one HTTP status it maps to. */
export const STATUS_OF = {
  invalid: 422,
  malformed: 400,
  desk_needed: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  stale: 409,
  gone: 410,
  too_large: 413,
  unsupported: 415,
  precondition_required: 428,
  rate_limited: 429,
  withheld: 451,
  internal: 500,
  unavailable: 503,
} as const;

/** A refusal's name on the wire. */
export type ErrorCode = keyof typeof STATUS_OF;

/** What a refusal may carry beside its sentence: errors by field, and data a client needs to go on (the present state, gates). */
export type ErrorDetails = { fields?: Readonly<Record<string, string>>; data?: unknown };

/** An expected refusal, its message written for people. Anything else that is thrown is a fault and answers 500 without its words. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly fields: Readonly<Record<string, string>>;
  readonly data: unknown;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message);
    this.name = 'AppError';
    this.code = code;
    this.fields = details.fields ?? {};
    this.data = details.data;
  }
}
