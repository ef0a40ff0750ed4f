import { type LanguageTable, languageTable, readVerbs, wordSet } from './language-table.ts';

/** A weak verb by its stem: "betont, betonen, betonte, betonten", with its participle and the prefix that stands apart. */
const weak = (stem: string, participle: string, prefix = ''): string =>
  `${stem}t ${stem}en ${stem}te ${stem}ten / ${participle} / / ${prefix}`;

/** A verb whose prefix stands apart: "teilte … mit", and "wie er mitteilte". */
const apart = (prefix: string, stem: string, participle: string): string[] => [
  weak(stem, participle, prefix),
  weak(`${prefix}${stem}`, participle),
];

const VERBS = readVerbs([
  weak('sag', 'gesagt'),
  weak('erklär', 'erklärt'),
  weak('beton', 'betont'),
  weak('frag', 'gefragt'),
  weak('mein', 'gemeint'),
  weak('warn', 'gewarnt'),
  weak('forder', 'gefordert'),
  weak('versicher', 'versichert'),
  weak('äußer', 'geäußert'),
  weak('bekräftig', 'bekräftigt'),
  weak('bestätig', 'bestätigt'),
  weak('kritisier', 'kritisiert'),
  weak('erwider', 'erwidert'),

  'entgegnet entgegnete entgegneten antwortet antworteten antwortete / entgegnet geantwortet',
  'berichtet berichten berichtete berichteten behauptet behaupten behauptete behaupteten / berichtet behauptet',
  'meldet melden meldete meldeten urteilt urteilte urteilten / gemeldet geurteilt',
  weak('erzähl', 'erzählt'),
  weak('beklag', 'beklagt'),
  weak('klag', 'geklagt'),

  'vermutet vermutete vermuteten befürchtet befürchtete befürchteten fürchtet fürchtete / vermutet befürchtet',
  weak('glaub', 'geglaubt'),
  weak('lob', 'gelobt'),
  weak('bemerk', 'bemerkt'),
  weak('mahn', 'gemahnt'),
  weak('vermerk', 'vermerkt'),
  weak('prophezei', 'prophezeit'),
  weak('schilder', 'geschildert'),
  weak('argumentier', 'argumentiert'),
  weak('kommentier', 'kommentiert'),
  weak('witzel', 'gewitzelt'),
  weak('seufz', 'geseufzt'),
  'hofft hofften hoffte spottet spottete ruft meint wettert wetterte / gehofft gespottet',
  weak('schimpf', 'geschimpft'),
  weak('flüster', 'geflüstert'),
  weak('ergänz', 'ergänzt'),
  weak('erläuter', 'erläutert'),
  'unterstreicht unterstreichen unterstrich / unterstrichen',
  'spricht sprechen sprach sprachen / gesprochen',
  'schreibt schreiben schrieb schrieben / geschrieben',
  'verspricht versprechen versprach versprachen / versprochen',
  'widerspricht widersprach widersprachen / widersprochen',
  'bestreitet bestreiten bestritt bestritten / bestritten',
  'verlangt verlangen verlangte verlangten / verlangt',
  'rief rufen ruft riefen / gerufen',
  'heißt hieß / geheißen',
  'nennt nennen nannte nannten bezeichnet bezeichnete bezeichneten bezeichnen / genannt bezeichnet',
  'findet fand fanden / gefunden',
  'verkündet verkündete verkündeten verkünden / verkündet',
  ...apart('mit', 'teil', 'mitgeteilt'),
  ...apart('hinzu', 'füg', 'hinzugefügt'),
  ...apart('an', 'kündig', 'angekündigt'),
  ...apart('an', 'merk', 'angemerkt'),
  ...apart('ein', 'räum', 'eingeräumt'),
  ...apart('klar', 'stell', 'klargestellt'),
  ...apart('fest', 'stell', 'festgestellt'),
  ...apart('nach', 'frag', 'nachgefragt'),
  'gibt geben gab gaben / zugegeben / / zu',
  'gibt geben gab gaben / bekanntgegeben bekannt / / bekannt',
  'zugibt zugab zugaben bekanntgab bekanntgaben hinwies hinwiesen zurückwies',
  'weist weisen wies wiesen / zurückgewiesen / / zurück',
  'weist weisen wies wiesen / hingewiesen / / hin',
  'wirft werfen warf warfen / vorgeworfen / / vor',
  'wirft warf warfen / eingeworfen / / ein',
]);

const ROLES = wordSet(
  `ministerin minister sprecherin sprecher präsidentin präsident kanzlerin kanzler chefin chef leiterin leiter direktorin direktor
  bürgermeisterin bürgermeister oberbürgermeister vorsitzende vorsitzender vorsitzenden vorstand abgeordnete abgeordneter abgeordneten
  senatorin senator professorin professor forscherin forscher expertin experte experten anwältin anwalt richterin richter staatsanwalt
  beamter beamte beamten diplomatin diplomat botschafterin botschafter general generalin kommissarin kommissar sekretärin sekretär
  generalsekretär generalsekretärin trainerin trainer analystin analyst analysten ökonomin ökonom historikerin historiker wirtin wirt
  autorin autor zeugin zeuge zeugen bewohner bewohnerin anwohner anwohnerin lehrerin lehrer ärztin arzt geschäftsführerin geschäftsführer
  gründerin gründer gouverneurin gouverneur königin könig papst prinz prinzessin landrätin landrat dezernentin dezernent pressesprecher
  pressesprecherin staatssekretärin staatssekretär premier premierministerin premierminister müllerin müller förster försterin kapitän
  kapitänin fährmann redakteurin redakteur journalistin journalist kollegin kollege politikerin politiker unternehmerin unternehmer landwirtin landwirt fischerin fischer
  vertreterin vertreter schülerin schüler studentin student mitarbeiterin mitarbeiter pilotin pilot intendantin intendant pfarrerin pfarrer meteorologin meteorologe`,
);

/** German: Konjunktiv, verbs that part, "so", "zufolge", and nouns with capitals. */
export const GERMAN: LanguageTable = languageTable({
  language: 'de',
  verbs: VERBS,
  auxiliaries: wordSet('hat haben hatte hatten habe'),
  reflexives: wordSet(''),
  verbless: wordSet('so'),
  impersonal: wordSet('heißt hieß'),
  comparators: wordSet('wie'),
  according: [
    'laut',
    'gemäß',
    'nach angaben',
    'nach den angaben',
    'nach den worten',
    'nach worten',
    'nach ansicht',
    'nach auffassung',
    'nach einschätzung',
    'nach meinung',
    'nach darstellung',
    'nach aussage',
    'nach aussagen',
    'aus sicht',
  ].map((words) => words.split(' ')),
  accordingOpening: wordSet(''),
  accordingBehind: wordSet('zufolge'),
  openers: wordSet('dass daß ob'),
  pronouns: wordSet('er sie es ich wir man dieser diese'),
  determiners: wordSet(
    `der die das den dem des ein eine einer eines einem einen kein keine sein seine seiner ihr ihre ihrer unser unsere dieser diese dieses
    jener jene zwei drei vier fünf mehrere viele einige beide alle`,
  ),
  links: wordSet('von vom der des für'),
  prepositions: wordSet(
    `an am auf aus bei beim bis durch gegen gegenüber hinter im in ins mit nach neben ohne seit über um unter unterm vor während wegen trotz zu
    zum zur zwischen ab laut gemäß per pro statt anlässlich angesichts`,
  ),
  conjunctions: wordSet('und oder sowie'),
  adverbs: wordSet(
    `auch dann später noch nun jetzt bereits schon gestern heute jüngst zuletzt mehrfach wiederholt erneut zudem außerdem ferner weiter nur
    einmal selbst dazu daraufhin jedoch aber allerdings dagegen hingegen bislang zunächst anschließend schließlich wörtlich öffentlich
    ebenfalls sich ihm ihr ihnen uns mir früher damals ausdrücklich offen knapp`,
  ),
  clitics: wordSet('sich es ihm'),
  days: wordSet(
    `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montagabend dienstagabend mittwochabend donnerstagabend
    freitagabend januar februar märz april mai juni juli august september oktober november dezember abend morgen mittag vormittag
    nachmittag nacht woche monat jahr jahre tag tage uhr`,
  ),
  relatives: wordSet('der die das dessen deren welcher welche'),
  addresses: wordSet('herr frau herrn dr prof'),
  roles: ROLES,
  roleEndings: [...ROLES].filter((role) => role.length > 4),
  particles: wordSet('von zu van der den de bin al'),
  abbreviations: wordSet(
    `dr prof hr fr st nr str bzw ca usw vgl abs art bd dipl ing mio mrd jan feb mär apr jun jul aug sep sept okt nov dez z.b d.h u.a z.t
    i.d.r o.ä s.o u.s mr ms`,
  ),
  subjunctives: wordSet(
    `sei seien habe hätte hätten werde würde würden wäre wären könne könnte könnten müsse müsste müssten solle wolle dürfe dürfte dürften
    gebe gehe komme stehe bleibe lasse mache nehme wisse sehe liege halte bringe fehle brauche bekomme finde gelte`,
  ),
  hasNounCapitals: true,
  hasElision: false,
  dropsSubject: false,
  mentions: {
    person: wordSet('er sie ich ihm ihr der die'),
    body: wordSet('es wir'),
    relative: wordSet('der die das'),
    bodyNames:
      /(?:ministerium|regierung|partei|universität|institut|behörde|polizei|gericht|verband|gewerkschaft|zeitung|agentur|bank|kommission|rat|amt|konzern|unternehmen|stiftung|verein|spd|cdu|csu|fdp)$/i,
    description: /^(?:der|die|das|sein|seine|ihr|ihre|dieser|diese)\s/,
    links: wordSet('von vom des der für im in aus beim'),
    isCompounding: true,
    agrees: (pronoun, role) => {
      const isFeminine = /in(?:\s|$)/.test(role);
      const isMasculine = /(?:minister|sprecher|präsident|kanzler|meister|leiter|direktor|senator)(?:\s|$)/.test(role);
      return pronoun === 'er' ? !isFeminine : pronoun !== 'sie' || !isMasculine;
    },
  },
});
