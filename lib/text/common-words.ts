/** Words that say little alone, folded, by language. Words that deny are none of them. */
const COMMON = {
  en: "a an the and or but if then of at by for with about to from in on off out over under as is am are was were be been being it 's 'd that this these those i me my we our us you your he him his she her they them their what which who whom there here when where why how all any both each few more most other some such than too very can will just do does did doing has have had having would could should only own same so up down into s t d via",
  de: 'der das dem des und ist sind mit den ein eine einen einem einer eines sich auf für von im zu zum zur dass daß auch er sie wir ihr ich es wie bei nach aus hat haben wird werden',
  fr: 'le les un une du et est dans qui que ce cette ces il elle ils elles nous vous je sur pour par avec aux sont ont été qu l c n j m',
  es: 'el los las y una unos unas por del se su sus lo al como con es ha han pero más este esta',
};
const english: ReadonlySet<string> = new Set(COMMON.en.split(' '));
const common: ReadonlySet<string> = new Set(Object.values(COMMON).join(' ').split(' '));

/** Whether a folded word says so little alone in English that passages are not found by it. */
export function isCommonInEnglish(word: string): boolean {
  return english.has(word);
}

/** Whether a folded word says so little alone in one of the languages read here (English, German, French, Spanish). */
export function isCommonWord(word: string): boolean {
  return common.has(word);
}
