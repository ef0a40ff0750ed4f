import { z } from 'zod';

/** A text of at most `limit` characters, without the white space at its ends; the refusal says the limit. */
export const shortText = (limit: number) => z.string().trim().max(limit, `At most ${limit} characters.`);
