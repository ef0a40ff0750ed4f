import type { Pasted } from '#lib/articles/article.ts';

/** How a text that was pasted or dropped is read. */
export type ReadAs = Pasted['format'];
