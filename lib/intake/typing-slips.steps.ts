import type { DraftSlip } from '#lib/articles/draft-slip.ts';
import { draftText, inBlocks } from '#lib/articles/draft-text.ts';
import type { ImportDraft } from '#lib/articles/import-draft.ts';
import { findTypingSlips, type IsWord } from '#lib/text/typing-slips.ts';

/** Probable typing errors of a draft that is known to be in English, in all its paragraphs; none in any other. */
export async function slipsOfDraft(draft: ImportDraft): Promise<DraftSlip[]> {
  if (!/^en(?:-|$)/i.test(draft.fields.language.value)) return [];
  const whole = draftText(draft.blocks, () => true);
  const slips = findTypingSlips(whole.text, await englishWords());
  return slips.flatMap((slip) => inBlocks(whole.blocks, slip).map((place) => ({ ...slip, ...place })));
}

let dictionary: Promise<IsWord> | null = null;

/** American and British English together, read when first asked for. */
function englishWords(): Promise<IsWord> {
  dictionary ??= readDictionaries();
  return dictionary;
}

async function readDictionaries(): Promise<IsWord> {
  const [{ default: nspell }, ...read] = await Promise.all([
    import('nspell'),
    import('dictionary-en'),
    import('dictionary-en-gb'),
  ]);
  const spellers = read.map(({ default: { aff, dic } }) => nspell(Buffer.from(aff), Buffer.from(dic)));
  return (word) => spellers.some((speller) => speller.correct(word));
}
