/** What a driver's or Prisma's error says of itself; looked at without importing either. */
type Fault = { code?: string; cause?: { kind?: string; originalCode?: string } };

const AWAY = ['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'ECONNREFUSED', '57P01', '57P03'];

/** Whether an error is a conflict between transactions that a retry settles: both shapes in which Prisma reports one. */
export function isWriteConflict(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, cause } = error as Fault;
  if (code === 'P2034' || error.message.includes('TransactionWriteConflict')) return true;
  return cause?.kind === 'TransactionWriteConflict' || ['40001', '40P01'].includes(cause?.originalCode ?? '');
}

/** Whether an error says that the database cannot be reached just now. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (AWAY.includes((error as Fault).code ?? '')) return true;
  return /DatabaseNotReachable|ECONNREFUSED|ConnectionClosed|terminating connection|Connection terminated/.test(
    error.message,
  );
}

/** Whether an error says that a row with this key is there already. */
export function isDuplicate(error: unknown): boolean {
  return error instanceof Error && (error as Fault).code === 'P2002';
}
