const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that say something about how an office is held. */
export const MODIFIERS = {
  past: set('former formerly ex onetime erstwhile retired ousted deposed past late'),
  elect: set('elect designate incoming'),
  earlier: set('then'),
  acting: set('acting interim caretaker transitional transition provisional'),
  suspended: set('suspended'),
  deputy: set('deputy vice assistant associate'),
} as const;
export type Modifier = keyof typeof MODIFIERS;

/** Words that bind an office to what it belongs to. */
export const LINKS = set('of at in to for from with under on within');

/** Words that say nothing about which office it is. */
export const FILLERS = set(
  [
    'the a an and or of at in to for from with under on within by as his her their its our your my this that who whom which is was were be been has had',
    'then now current currently incumbent sitting outgoing new newly first second third long longtime time one senior top chief leading prominent powerful',
    'country countrys nation nations national state federal republic kingdom government office bureau late also both so called self proclaimed embattled',
    'conservative liberal progressive centrist populist radical moderate republican democrat democratic labour socialist communist green tory independent',
    'right left wing far hard line hardline veteran popular unpopular elected former ex mr mrs ms dr sir dame named named year old s d r i',
    'executive hon honourable honorable emeritus',
  ].join(' '),
);

/** Words of organisations that many share: alone they do not tell one from another. */
export const COMMON_ORGANISATION = set(
  [
    'ministry department office agency bank company corporation group committee council commission party union university institute center centre',
    'association federation organization organisation board court assembly parliament congress senate house representatives authority service bureau',
    'administration presidency cabinet ltd inc plc central international metropolitan city staff affairs republic legislature chamber conference caucus',
    'majority minority joint presidential ministerial region district member members',
  ].join(' '),
);

/** Adjectives and houses that stand for an office: "presidential aide", "a White House official". */
export const METONYMS: ReadonlyMap<string, { rank: string; country: string | null; domain: string | null }> = new Map([
  ['presidential', { rank: 'president', country: null, domain: null }],
  ['presidency', { rank: 'president', country: null, domain: null }],
  ['president office', { rank: 'president', country: null, domain: null }],
  ['kremlin', { rank: 'president', country: 'russia', domain: null }],
  ['white house', { rank: 'president', country: 'united states', domain: null }],
  ['blue house', { rank: 'president', country: 'south korea', domain: null }],
  ['elysee', { rank: 'president', country: 'france', domain: null }],
  ['downing street', { rank: 'prime minister', country: 'united kingdom', domain: null }],
  ['pentagon', { rank: 'minister', country: 'united states', domain: 'defence' }],
  ['state department', { rank: 'minister', country: 'united states', domain: 'foreign' }],
  ['royal', { rank: 'king', country: null, domain: null }],
  ['ministerial', { rank: 'minister', country: null, domain: null }],
]);
