import { PrismaPg } from '@prisma/adapter-pg';
import { type Prisma, PrismaClient } from './generated/client.ts';
import { databaseUrl } from './pool.ts';

/** What stores take first: the client, or the transaction they run in. */
export type Db = PrismaClient | Prisma.TransactionClient;

const shared = globalThis as { sicPrisma?: PrismaClient };

/** The process's one Prisma client. Times are UTC on every connection. */
export function prisma(): PrismaClient {
  shared.sicPrisma ??= new PrismaClient({
    adapter: new PrismaPg({ connectionString: databaseUrl(), max: 16, options: '-c timezone=UTC' }),
    transactionOptions: { maxWait: 10_000, timeout: 30_000 },
  });
  return shared.sicPrisma;
}

/** Whether an error is a conflict between transactions that a retry settles: both shapes in which Prisma reports one. */
export function isWriteConflict(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, cause } = error as { code?: string; cause?: { kind?: string; originalCode?: string } };
  if (code === 'P2034' || error.message.includes('TransactionWriteConflict')) return true;
  return cause?.kind === 'TransactionWriteConflict' || ['40001', '40P01'].includes(cause?.originalCode ?? '');
}

/** Whether an error says that the database cannot be reached just now. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: string };
  if (code && ['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'ECONNREFUSED', '57P01', '57P03'].includes(code))
    return true;
  return /DatabaseNotReachable|ECONNREFUSED|ConnectionClosed|terminating connection|Connection terminated/.test(
    error.message,
  );
}

/** Whether an error says that a row with this key is there already. */
export function isDuplicate(error: unknown): boolean {
  return error instanceof Error && (error as { code?: string }).code === 'P2002';
}
