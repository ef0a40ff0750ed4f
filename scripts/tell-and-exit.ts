import { MigrationError } from '#lib/db/apply-migrations.ts';
import { FolderInUse } from '#lib/db/embedded.ts';

/** Tells an error to the person at the console, and ends the process with 1. Faults of the program show where they arose. */
export function tellAndExit(error: unknown): never {
  console.error(isForPeople(error) ? `\n${error.message}\n` : error);
  process.exit(1);
}

function isForPeople(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  return error.constructor === Error || error instanceof FolderInUse || error instanceof MigrationError;
}
