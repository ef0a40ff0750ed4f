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
