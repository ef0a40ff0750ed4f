import { DICTIONARY, DICTIONARY_NOTES } from '#lib/export/dictionary.ts';

export const dynamic = 'force-static';

export function GET(): Response {
  return Response.json({ columns: DICTIONARY, notes: DICTIONARY_NOTES });
}
