import { z } from 'zod';
import { idSchema } from '#lib/kernel/ids.ts';
import { instantSchema } from '#lib/kernel/instant.ts';
import { shortText } from '#lib/kernel/short-text.ts';

/** Publishing one or several items of an article: all or nothing. Publishing again needs a class and a note. */
export const publicationInput = z
  .strictObject({
    annotationIds: z.array(idSchema).min(1, 'Choose what to publish.').max(500),
    class: z.enum(['initial', 'typo', 'clarification', 'correction', 'retraction', 'reply']).default('initial'),
    note: shortText(2000).default(''),
    embargoUntil: instantSchema.nullable().default(null),
  })
  .refine((input) => input.class === 'initial' || input.note.length > 0, {
    error: 'Say what changed.',
    path: ['note'],
  });
export type PublicationInput = z.infer<typeof publicationInput>;

/** Taking a verdict's payload away everywhere; address, dates, class and hash stay. */
export const withholdInput = z.strictObject({
  annotationId: idSchema,
  note: z.string().trim().min(3, 'Say why.').max(2000),
});
export type WithholdInput = z.infer<typeof withholdInput>;

/** What a publication answers: where each verdict is, and the log's head that came before it. */
export type PublishedView = {
  publications: { annotationId: string; slug: string; sha256: string }[];
  reportSlug: string;
  auditHead: string;
};

/** A slug: words of a title, cut between words at 60 letters, and six random letters. */
export function publicSlug(title: string, letters: string): string {
  const whole = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[’'\p{M}]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const words =
    whole.length > 60
      ? whole
          .slice(0, 61)
          .replace(/-[^-]*$/, '')
          .slice(0, 60)
      : whole;
  return words ? `${words}-${letters}` : letters;
}
