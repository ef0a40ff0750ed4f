import type { Failure } from './failure.ts';
import { Notice } from './notice.tsx';

/** The sentence of a failure over a form. Faults that stand beside fields are not repeated here when `fields` names them all. */
export function FailureNotice({ failure, fields = [] }: { failure: Failure | null; fields?: readonly string[] }) {
  if (!failure) return null;
  const named = Object.keys(failure.fields);
  const loose = named.filter((field) => !fields.includes(field));
  if (named.length && !loose.length) return null;
  const words = loose.map((field) => failure.fields[field]).filter((word) => word !== failure.message);
  return <Notice tone="error">{[failure.message, ...words].join(' ')}</Notice>;
}
