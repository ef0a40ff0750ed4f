import { type LanguageTable, languageTable, readVerbs, wordSet } from './language-table.ts';

/** A verb in -ar by its stem; the second stem is the stressed one ("cuent-a"), the third stands before é ("indiqu-é"). */
const ar = (stem: string, stressed = stem): string =>
  `${stressed}a ${stressed}an ${stem}ó ${stem}aron ${stem}aba ${stem}aban ${stem}ará / ${stem}ado / ${stem}ando`;

const VERBS = readVerbs([
  ...`afirm declar explic señal asegur indic coment subray destac insist precis aclar confirm critic denunci acus avis inform relat
  apunt not recalc agreg remarc opin lament alert anunci contest respond pregunt exclam grit susurr detall argument valor calific justific
  replic reiter manifest expres ratific pronostic adelant confes alab elogi rechaz reproch reclam celebr consider sentenci zanj ironiz
  ironic observ estim vaticin public revel habl proclam conjetur apostill enfatiz puntualiz matiz brome suspir protest razon murmur dud`
    .split(/\s+/)
    .map((stem) => ar(stem)),
  ar('cont', 'cuent'),
  ar('record', 'recuerd'),
  ar('neg', 'nieg'),
  'dice dicen dijo dijeron decía decían dirá / dicho / diciendo',
  'añade añaden añadió añadieron añadía / añadido / añadiendo',
  'sostiene sostienen sostuvo sostuvieron sostenía / sostenido / sosteniendo',
  'responde responden respondió respondieron / respondido / respondiendo',
  'advierte advierten advirtió advirtieron advertía / advertido / advirtiendo',
  'sugiere sugieren sugirió / sugerido / sugiriendo',
  'reconoce reconocen reconoció reconocieron reconocía / reconocido / reconociendo',
  'admite admiten admitió admitieron admitía / admitido / admitiendo',
  'escribe escriben escribió escribieron / escrito / escribiendo',
  'promete prometió prometieron / prometido / prometiendo',
  'cree creen creía / creído / creyendo',
  'pide piden pidió pidieron / pedido / pidiendo',
  'insiste insisten insistió insistieron / insistido / insistiendo',
  'concluye concluyen concluyó / concluido / concluyendo',
  'defiende defienden defendió defendieron / defendido / defendiendo',
  'exige exigen exigió exigieron / exigido / exigiendo',
  'desmiente desmintió desmintieron / desmentido / desmintiendo',
  'prosigue prosiguió / proseguido / prosiguiendo',
  'expone expuso expusieron / expuesto / exponiendo',
  'piensa piensan pensaba / pensado / pensando',
  'define definió describe describió describen / definido descrito / describiendo',
  'teme temen temía / temido / temiendo',
  'vaticina augura auguró / augurado / augurando',
]);

/** Spanish: the raya that opens speech, verbs without a subject, roles before a comma and the name. */
export const SPANISH: LanguageTable = languageTable({
  language: 'es',
  verbs: VERBS,
  auxiliaries: wordSet('ha han había habían habrá hubo'),
  reflexives: wordSet(''),
  verbless: wordSet(''),
  impersonal: wordSet(''),
  comparators: wordSet('como'),
  according: [
    'según',
    'para',
    'de acuerdo con',
    'a juicio de',
    'a juicio del',
    'en palabras de',
    'en palabras del',
    'en opinión de',
    'en opinión del',
  ].map((words) => words.split(' ')),
  accordingOpening: wordSet('para'),
  accordingBehind: wordSet(''),
  openers: wordSet('que si'),
  pronouns: wordSet('él ella ellos ellas yo nosotros este esta'),
  determiners: wordSet(
    `el la los las un una unos unas su sus nuestro nuestra mi este esta estos estas ese esa aquel aquella dos tres cuatro cinco varios varias
    algunos algunas ambos todos`,
  ),
  links: wordSet('de del'),
  prepositions: wordSet(
    'a al ante bajo con contra desde durante en entre hacia hasta para por según sin sobre tras mediante salvo excepto',
  ),
  conjunctions: wordSet('y e o u'),
  adverbs: wordSet(
    `también después luego entonces ayer hoy mañana además todavía ya aún nunca siempre recientemente anoche finalmente asimismo incluso
    no así sin embargo tampoco poco antes tarde más claramente públicamente rotundamente tajantemente solo sólo mismo misma`,
  ),
  clitics: wordSet('se le les lo la los las me nos te'),
  days: wordSet(
    `lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
    diciembre mañana tarde noche semana mes año años día días hora horas`,
  ),
  relatives: wordSet('que quien quienes cuyo cuya'),
  addresses: wordSet('sr sra srta d dña don doña señor señora dr dra'),
  roles: wordSet(
    `ministro ministra presidente presidenta portavoz alcalde alcaldesa diputado diputada senador senadora director directora secretario
    secretaria jefe jefa líder responsable abogado abogada juez jueza fiscal profesor profesora investigador investigadora experto experta
    expertos analista analistas economista historiador historiadora embajador embajadora general coronel comisario comisaria consejero
    consejera candidato candidata fundador fundadora médico médica maestra maestro testigo testigos vecino vecina vecinos dueño dueña
    escritor escritora periodista entrenador entrenadora rey reina papa príncipe princesa gobernador gobernadora canciller vicepresidente
    vicepresidenta expresidente expresidenta exministro exministra concejal concejala empresario empresaria sindicalista molinero molinera
    barquero capitán capitana colega pescador pescadora agricultor agricultora estudiante mandatario mandataria ingeniero ingeniera sociólogo socióloga geógrafo geógrafa primer primera vocal gerente cantante actor actriz`,
  ),
  roleEndings: [],
  particles: wordSet('de del la las los van von ben al'),
  abbreviations: wordSet(
    'sr sra srta dr dra d dña ud uds av avda núm pág etc ee uu ee.uu ej art ene feb abr jun jul ago sept oct nov dic',
  ),
  subjunctives: wordSet(''),
  hasNounCapitals: false,
  hasElision: false,
  dropsSubject: true,
  mentions: {
    person: wordSet('él ella yo este esta quien'),
    body: wordSet('ellos ellas nosotros'),
    relative: wordSet('que quien quienes'),
    bodyNames:
      /^(?:ministerio|gobierno|partido|universidad|instituto|agencia|policía|tribunal|sindicato|diario|banco|comisión|consejo|congreso|senado|parlamento|unión|fundación|asociación|federación|grupo|empresa|ayuntamiento|junta|otan|onu|fiscalía|guardia)\b/i,
    description: /^(?:el|la|los|las|su|sus|este|esta)\s/,
    links: wordSet('de del para en'),
    isNounFirst: true,
    agrees: (pronoun, role) => {
      const isFeminine = /^(?:\S+(?:ora|esa|enta|tra|ada|era))(?:\s|$)/.test(role);
      const isMasculine = /^(?:\S+(?:or|ente|tro|ado|ero|alde))(?:\s|$)/.test(role);
      return pronoun === 'él' ? !isFeminine : pronoun !== 'ella' || !isMasculine;
    },
  },
});
