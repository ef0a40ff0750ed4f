/**
 * How a verb of speech or thought takes what was said: `say` a clause, said aloud or in writing; `think` a clause, held inside;
 * `tell` a hearer, then a clause; `to` an infinitive ("vowed to"); `bid` a hearer, then an infinitive ("urged them to"); `of` a
 * thing ("criticized the plan"); `call` a person or thing and a name for it ("called it a mistake").
 */
export type CueUse = 'say' | 'think' | 'tell' | 'to' | 'bid' | 'of' | 'call';

/** One form of a cue verb: its lemma, what it may take, and whether the form can be the verb of a sentence by itself. */
export type CueVerb = {
  lemma: string;
  uses: readonly CueUse[];
  form: 'base' | 'third' | 'past' | 'participle' | 'ing';
};

const SAY =
  'say add note explain argue claim warn insist report announce declare tweet write reply respond observe remark comment state assert contend maintain allege suggest acknowledge admit concede confirm stress emphasize emphasise joke quip recall recount predict conclude reveal disclose caution boast lament complain continue counter retort exclaim explode mutter whisper shout yell scream murmur chant read testify reiterate repeat signal imply hint indicate demonstrate show find estimate calculate charge agree deny promise vow pledge swear proclaim caption post text email blog opine muse reason speculate theorize posit propose recommend rule decree answer interject protest object gush crow vent rant fume snap scoff sniff deadpan urge advise ask wonder question inquire begin start finish chime echo elaborate clarify specify point mention detail describe narrate relate surmise venture volunteer offer prophesy forecast project calculate summarize guarantee certify affirm attest profess intone preach declaim bemoan grumble grouse marvel rejoice jest tease taunt mock thunder roar bellow bark growl hiss drawl sing rap blare scrawl print headline title label pen conceive cite quote paraphrase advertise brag confide confess relay notify inform assure remind tell convince persuade teach instruct tout herald trumpet publish broadcast reassure underline underscore highlight sum jot groan sigh laugh grin smile nod shrug lecture riff beg plead demand order implore cry retaliate jeer snipe intervene cheer joke greet crack parry pontificate spit moan gripe marvel rejoin intone tout expound';
const THINK =
  'believe think know feel hope fear expect assume suspect guess doubt imagine understand realize realise recognize recognise worry figure reckon consider hold presume suppose dream decide determine learn discover hear see remember forget anticipate foresee conclude judge calculate intend wish prefer accept';
const TELL =
  'tell inform assure remind notify warn promise convince persuade advise reassure ask caution show teach text email';
const TO =
  'vow pledge promise threaten decline refuse offer agree swear plan want hope intend seek ask demand propose claim profess decide attempt aim volunteer consent fail expect prefer wish resolve commit beg opt';
const BID =
  'urge ask tell order advise beg implore encourage invite instruct warn request command press challenge persuade want expect direct remind exhort counsel';
const OF =
  'criticize criticise praise blame condemn denounce mock slam blast attack reject dismiss support endorse back oppose defend deny predict propose suggest cite mention describe express discuss question accuse acknowledge admit announce confirm reveal demand request urge emphasize stress highlight tout hail applaud commend welcome bash decry deplore lambaste ridicule rebuke chide scold assail deride disavow denigrate disparage lampoon trash champion advocate favor favour protest challenge dispute refute rebut contest address raise note report recall recount recommend reiterate repeat echo detail outline explain estimate thank congratulate credit salute insult threaten promise pledge offer warn allege blast castigate condone credit decry doubt fear hate love dislike admire respect want prefer consider see view propose reveal disclose signal regret lament bemoan celebrate cheer embrace renounce repudiate disown discount downplay minimize underscore underline invoke compare cast portray depict paint characterize rail hammer skewer rip pan pillory savage berate upbraid excoriate fault censure';
const CALL =
  'call describe label dub brand characterize characterise portray depict cast denounce deride dismiss hail praise refer term name deem consider declare see view regard think find pronounce';

/** Forms that do not follow the rule: lemma, past, participle. */
const IRREGULAR =
  'say said said|cry cried cried|spit spat spat|tell told told|write wrote written|read read read|swear swore sworn|think thought thought|know knew known|feel felt felt|mean meant meant|find found found|hear heard heard|see saw seen|begin began begun|show showed shown|understand understood understood|hold held held|forget forgot forgotten|foresee foresaw foreseen|put put put|speak spoke spoken|sing sang sung|teach taught taught|cast cast cast|withdraw withdrew withdrawn|beg begged begged|admit admitted admitted|rap rapped rapped|quip quipped quipped|refer referred referred|chat chatted chatted|snap snapped snapped|brag bragged bragged|opt opted opted|commit committed committed|rebut rebutted rebutted|slam slammed slammed|rip ripped ripped|pan panned panned|plan planned planned|permit permitted permitted|jot jotted jotted|grin grinned grinned|dub dubbed dubbed|nod nodded nodded|label labeled labeled';

const USES: readonly (readonly [CueUse, string])[] = [
  ['say', SAY],
  ['think', THINK],
  ['tell', TELL],
  ['to', TO],
  ['bid', BID],
  ['of', OF],
  ['call', CALL],
];

const FORMS = makeForms();

/** The cue verb a word (in lower case) is a form of; null where it is none. A past form may be a participle as well. */
export function cueVerbOf(lower: string): CueVerb | null {
  return FORMS.get(lower) ?? null;
}

function makeForms(): Map<string, CueVerb> {
  const uses = new Map<string, CueUse[]>();
  for (const [use, words] of USES) {
    for (const lemma of words.split(' ')) {
      const known = uses.get(lemma) ?? [];
      if (!known.includes(use)) uses.set(lemma, [...known, use]);
    }
  }
  const irregular = new Map(IRREGULAR.split('|').map((line) => [line.split(' ')[0] ?? '', line.split(' ')]));
  const forms = new Map<string, CueVerb>();
  for (const [lemma, its] of uses) {
    const add = (word: string, form: CueVerb['form']) => {
      if (!forms.has(word)) forms.set(word, { lemma, uses: its, form });
    };
    const [, past, participle] = irregular.get(lemma) ?? [lemma, pastOf(lemma), pastOf(lemma)];
    add(past ?? lemma, 'past');
    add(participle ?? lemma, 'participle');
    add(lemma, 'base');
    add(thirdOf(lemma), 'third');
    add(ingOf(lemma, past ?? ''), 'ing');
  }
  return forms;
}

function pastOf(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${lemma}ed`;
}

function thirdOf(lemma: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return `${lemma}s`;
}

/** A doubled consonant in the past is doubled here as well: "quipped", "quipping". */
function ingOf(lemma: string, past: string): string {
  if (/[^eoy]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  if (past.startsWith(lemma) && past.endsWith('ed')) return `${past.slice(0, -2)}ing`;
  return `${lemma}ing`;
}
