import { hash, verify } from '@node-rs/argon2';

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A hash made once, to spend the same time on an account that does not exist. */
let decoy: Promise<string> | undefined;

/** Hashes a password with argon2id and a random salt (RFC 9106). */
export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/** Whether the password fits; takes the same time when there is no hash to compare with. */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hash('no account has this password', COST);
  const fits = await verify(stored ?? (await decoy), password);
  return stored !== null && fits;
}
