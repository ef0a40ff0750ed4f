import { configDefaults, defineConfig } from 'vitest/config';

const DATABASE_TESTS = '**/*.db.test.ts';
const exclude = [...configDefaults.exclude, '.next/**', '.sic/**', 'e2e/**'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...exclude, DATABASE_TESTS],
        },
      },
      {
        test: {
          name: 'database',
          include: [DATABASE_TESTS],
          exclude,
          globalSetup: 'prisma/test-database.ts',
          setupFiles: 'prisma/test-file-database.ts',
          // It imports 'next/server', which Node alone does not find.
          server: { deps: { inline: ['next-auth'] } },
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
