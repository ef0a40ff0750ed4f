/** A piece repeated up to a length in UTF-16 units. */
export const repeat = (piece: string, size: number): string =>
  piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

const MB = 1_000_000;
const PROSE =
  'Ada Quell, who runs the mill at Marsh End, said on Monday that the harbour “will not close.” He also told the council that the toll was fair. "We paid," Tomas Marsh said, "and we waited." According to the council, nobody asked.\n\n';
const MARKS = '“”‘’"\'«»‹›„“「」『』﹁﹂';

/** A text that must be read without fault, and how many quotations may come out. */
export type HostileText = { name: string; text: () => string; least: number; most: number };

export const HOSTILE_TEXTS: HostileText[] = [
  { name: 'brackets nested a million deep', text: () => 'Quell ('.repeat(MB / 7), least: 0, most: 0 },
  { name: '10 MB of prose', text: () => repeat(PROSE, 10 * MB), least: 100_000, most: 300_000 },
  { name: '1 MB of all marks in turn', text: () => repeat(MARKS, MB), least: 0, most: MB / 2 },
  { name: 'a million straight marks', text: () => '"'.repeat(MB), least: 0, most: 0 },
  { name: 'a million apostrophes', text: () => "'".repeat(MB), least: 0, most: 0 },
  { name: 'a million curly apostrophes', text: () => '’'.repeat(MB), least: 0, most: 0 },
  { name: 'a million opening marks', text: () => '“'.repeat(MB), least: 0, most: 1 },
  { name: 'a million doubled apostrophes', text: () => "''".repeat(MB), least: 0, most: 0 },
  {
    name: '20,000 paragraphs with an unclosed mark',
    text: () => '“We paid the toll, Quell said.\n\n'.repeat(20_000),
    least: 20_000,
    most: 20_000,
  },
  {
    name: '5 MB without a full stop',
    text: () => repeat('the mill of Quell and the harbour said that ', 5 * MB),
    least: 1,
    most: MB,
  },
  { name: 'one word of 5 MB', text: () => 'a'.repeat(5 * MB), least: 0, most: 0 },
  { name: 'one name of 5 MB', text: () => 'Quell-'.repeat(MB), least: 0, most: 0 },
  {
    name: '200,000 names',
    text: () => Array.from({ length: 200_000 }, (_, i) => `Ada${i % 977} Quell${i} said that it rained.`).join(' '),
    least: 200_000,
    most: 200_000,
  },
  {
    name: '100,000 pronouns without a name',
    text: () => 'She said that it rained. '.repeat(100_000),
    least: 100_000,
    most: 100_000,
  },
  { name: 'marks nested 200,000 deep', text: () => '“‘'.repeat(100_000) + '’”'.repeat(100_000), least: 0, most: MB },
  {
    name: 'right to left with controls',
    text: () => repeat('\u202E“שלום לכם,” אמר \u2066Tomas Marsh\u2069.\u200F ', MB),
    least: 1,
    most: MB,
  },
  { name: 'lone surrogates', text: () => repeat('\uD800“a\uDC00” ', MB), least: 0, most: MB },
  { name: 'only line feeds', text: () => '\n'.repeat(5 * MB), least: 0, most: 0 },
  { name: 'only white space within marks', text: () => `“${' \t'.repeat(MB)}”`, least: 0, most: 1 },
];

/** What is repeated, behind what opens the text, to see that the time grows no faster than the text. */
export const DOUBLED_TEXTS: { name: string; unit: string; lead?: string }[] = [
  { name: 'brackets that stay open', unit: 'Quell (' },
  { name: 'prose', unit: PROSE },
  { name: 'all marks in turn', unit: MARKS },
  { name: 'straight marks', unit: '"' },
  { name: 'straight marks that open', unit: ' "a' },
  { name: 'apostrophes', unit: "'" },
  { name: 'apostrophes that open and close', unit: " 'as' " },
  { name: 'opening marks', unit: '“' },
  { name: 'opening marks in lines', unit: '“a\n' },
  { name: 'doubled apostrophes', unit: "''" },
  { name: 'doubled apostrophes nobody is credited with', unit: "“We paid,” said Quell. It was ''so'' then. " },
  { name: 'unclosed marks in every paragraph', unit: '“We paid the toll, Quell said.\n\n' },
  { name: 'a paragraph without a full stop', unit: 'the mill of Quell and the harbour said that ' },
  { name: 'verbs of speech without a subject', unit: ', saying it ' },
  { name: 'credits in one sentence', unit: '“we paid,” Quell said, ' },
  { name: 'fragments in one sentence', unit: '“a” of ' },
  { name: 'according to in one sentence', unit: 'according to Quell ' },
  { name: 'commas', unit: 'Quell, ' },
  { name: 'dashes', unit: 'Quell — ' },
  { name: 'auxiliaries', unit: 'has said ' },
  { name: 'one word', unit: 'abcdefgh' },
  { name: 'a word with hyphens', unit: 'a-' },
  { name: 'figures with commas', unit: '1,000,' },
  { name: 'capitals', unit: 'QUELL ' },
  { name: 'names joined', unit: 'Quell and ' },
  { name: 'short names in sentences', unit: 'Ada Quell went. ' },
  { name: 'surnames', unit: 'Quell said that it rained. ', lead: 'Ada Quell came. ' },
  { name: 'pronouns with no name', unit: 'She said that it rained. ' },
  { name: 'pronouns of plurals', unit: 'They said that it rained. ', lead: 'Ada Quell came. ' },
  { name: 'descriptions', unit: 'the miller said that it rained. Its analysts said that it snowed. ' },
  {
    name: 'colons that lead to the next paragraph',
    unit: 'Quell said:\n“we pay the toll and that is all there is to it”\n',
  },
  { name: 'signatures', unit: '“We paid the toll here today.”\n— Ada Quell\n' },
  { name: 'labels in marks', unit: '“QUELL AND MARSH ' },
  { name: 'marks nested', unit: '“‘a’” ' },
  { name: 'line feeds', unit: '\n' },
  { name: 'lines that may be broken', unit: 'abc\n', lead: 'a\n\n' },
  { name: 'right to left with controls', unit: '\u202E“שלום,” אמר \u2066Marsh\u2069. \u200F' },
];
