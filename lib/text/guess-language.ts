const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
];

const COMMON_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'of', 'and', 'to', 'that', 'is', 'was', 'with', 'for', 'said'],
  de: ['der', 'die', 'und', 'das', 'nicht', 'ist', 'mit', 'den', 'ein', 'sich'],
  fr: ['le', 'les', 'des', 'et', 'est', 'une', 'dans', 'qui', 'du', 'pas'],
  es: ['el', 'los', 'las', 'y', 'que', 'una', 'por', 'con', 'del', 'se'],
};

/** The language a text is probably written in (BCP 47), by its script or its commonest words; null when they do not tell. */
export function guessLanguage(text: string): string | null {
  const start = text.slice(0, 20_000);
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  const script = SCRIPTS.find(([pattern]) => (start.match(pattern)?.length ?? 0) * 5 > letters);
  if (script && letters > 0) return script[1];
  return byCommonWords(start.toLowerCase().match(/\p{L}+/gu) ?? []);
}

function byCommonWords(words: readonly string[]): string | null {
  const counts = Object.entries(COMMON_WORDS).map(([language, common]) => {
    return { language, count: words.filter((word) => common.includes(word)).length };
  });
  const [best, second] = counts.sort((a, b) => b.count - a.count);
  if (!best || !second || best.count < 3 || best.count < second.count * 1.5) return null;
  return best.language;
}
