import { pool } from '#lib/db/pool.ts';
import { AppError } from '#lib/kernel/app-error.ts';

/** @throws AppError unavailable when the database does not answer */
export async function checkReady(): Promise<void> {
  try {
    await pool().query('SELECT 1');
  } catch {
    throw new AppError('unavailable', 'The database does not answer.');
  }
}
