const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that open a noun phrase. */
export const DETERMINERS = set(
  'the a an this that these those his her its their our my your another each every some any no all both many most several few one two three four five six seven eight nine ten other such whose',
);
/** Pronouns that can be the subject of a sentence. */
export const PRONOUNS = set(
  'he she they it i we you who everyone everybody someone somebody nobody none many some most others several all both one another those these few neither either two three',
);
export const PREPOSITIONS = set(
  'of for in at to from with on by about over under against into after before during through between among since until without within behind near off upon across around toward towards like per via despite amid onto outside inside beyond because throughout along beside besides except regarding concerning following including',
);
/** Words that open a clause of its own. */
export const CLAUSE_OPENERS = set(
  'that because while when if although though whereas unless since as after before until where why how whether but and or nor so yet than once',
);
export const AUXILIARIES = set(
  "is are was were be been being am has have had having do does did will would can could may might must shall should won't wouldn't can't cannot couldn't didn't doesn't don't isn't aren't wasn't weren't hasn't haven't hadn't shouldn't 's 're 've 'd 'll 'm",
);
/** Adverbs and the like that stand between a subject and its verb. */
export const ADVERBS = set(
  'also later then once never not always often now still just even ever again further first instead soon already only simply merely famously recently previously repeatedly reportedly once twice both all themselves himself herself itself too sometimes thus therefore however nonetheless nevertheless meanwhile earlier immediately since long',
);
/** Verbs (beside those of speech) that end a noun phrase when one reads back from a cue. */
export const OTHER_VERBS = set(
  'made make makes making took take takes taking gave give gives giving went go goes going came come comes coming got get gets getting won win wins winning lost lose loses losing ran run runs running held left led met became become becomes seemed seems appeared appears kept keep keeps used use uses tried try tries let lets put puts brought bring brings sent send sends spoke speak speaks speaking talked talk talking told stood stand stands sat set sets began begins started called calls voted votes help helps helped pushed push drew draw faces faced fell fall grew grow happened looked look looks looking turned turn worked work works moved move followed follows including include includes included joined appear appear offered raised won spent spend paid pay bought sold built broke caught chose fought wore arrived attended visited served serves served ended released launched passed signed filed issued killed arrested accused charged sued sought saw thanked knew heard learned forced hopes wants cast casts rose hit hits shook cut cuts left leaves remains remained became built shut put bet beat quit spread split threw drove wore hung laid lay struck',
);
/** Nouns for people and bodies that stand for a speaker. */
export const SPEAKER_NOUNS = set(
  'official officials spokesman spokeswoman spokesperson spokespeople aide aides adviser advisers advisor advisors source sources analyst analysts expert experts lawyer lawyers attorney attorneys prosecutor prosecutors judge judges minister ministers president chairman chairwoman chair director directors manager strategist strategists pollster pollsters critic critics supporter supporters ally allies opponent opponents campaign report reports study studies survey surveys poll polls statement police authorities government ministry department agency agencies company committee court group groups organization researchers researcher professor economist economists historian editor columnist reporter reporters journalist journalists author authors writer candidate candidates senator senators congressman congresswoman governor mayor lawmaker lawmakers representative representatives leader leaders member members ceo founder woman man people voters voter resident residents witness witnesses mother father brother sister son daughter wife husband friend friends owner coach player teacher student students doctor doctors scientist scientists activist activists veteran general commander soldier diplomat diplomats ambassador envoy secretary newspaper magazine network team party union board council commission office center institute bank firm',
);
/** Titles that stand before a name with or without a full stop. */
export const TITLES = set(
  'mr mrs ms dr prof sen rep gov gen col lt sgt capt maj adm rev hon pres st sir lord lady dame judge justice king queen prince princess pope president chancellor senator governor mayor congressman congresswoman secretary minister ambassador',
);
/** Abbreviations whose full stop does not end a sentence. */
export const ABBREVIATIONS = set(
  'mr mrs ms dr prof sen sens rep reps gov govs gen col lt sgt capt maj adm rev hon pres st jr sr inc ltd co corp bros no vs jan feb mar apr jun jul aug sep sept oct nov dec dept est fig vol pp ft mt ave blvd u.s u.k u.n e.u d.c a.m p.m ph.d i.e e.g etc n.y l.a d r vt ariz calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev n.h n.j n.m n.c n.d okla ore pa r.i s.c s.d tenn tex va wash wis w.va wyo',
);
