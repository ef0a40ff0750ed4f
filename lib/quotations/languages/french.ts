import { type LanguageTable, languageTable, readVerbs, wordSet } from './language-table.ts';

/** A verb in -er by its stem; the second stem is that of the silent endings ("rappell-e"). */
const er = (stem: string, silent = stem): string =>
  `${silent}e ${silent}ent ${stem}ait ${stem}aient ${stem}a ${stem}èrent ${silent}era / ${stem}é ${stem}ée ${stem}és ${stem}ées / ${stem}ant`;

const VERBS = readVerbs([
  ...`déclar affirm expliqu ajout assur estim précis indiqu soulign not confi regrett insist demand racont critiqu dénonc accus avert
  constat observ argument plaid martel ironis tranch jug résum lâch alarm alert témoign évoqu conclu confirm rapport détaill redout
  préconis réclam invit exhort clam murmur cri exclam interrog justifi rétorqu fustig se salu comment félicit inquièt inquiét
  désol indign réjoui insurg interpell lanc avou nuanc minimis rassur répliqu argu souhait considér propos proclam avanc pens signal relat`
    .split(/\s+/)
    .map((stem) => er(stem)),
  er('soupir'),
  er('rappel', 'rappell'),
  er('révél', 'révèl'),
  er('répét', 'répèt'),
  er('suggér', 'suggèr'),
  er('espér', 'espèr'),
  'annonce annoncent annonçait annonçaient annonça annoncera / annoncé annoncée / annonçant',
  'lance lançait lança dénonçait dénonça avançait avança / / lançant dénonçant avançant',
  'juge jugeait jugea / jugé / jugeant',
  'dit disent disait disaient dirent dira / dit / disant',
  'répond répondent répondait répondit répondirent / répondu / répondant',
  'soutient soutiennent soutenait soutint / soutenu / soutenant',
  'reconnaît reconnaissent reconnaissait reconnut reconnait / reconnu / reconnaissant',
  'écrit écrivent écrivait écrivit / écrit / écrivant',
  'poursuit poursuivent poursuivait poursuivit / poursuivi / poursuivant',
  'promet promettent promettait promit / promis / promettant',
  'prévient préviennent prévenait prévint / prévenu / prévenant',
  'admet admettent admettait admit / admis / admettant',
  'croit croient croyait / cru / croyant',
  'reprend reprenait reprit / repris / reprenant',
  'conclut concluait / conclu / concluant',
  'prétend prétendent prétendait / prétendu / prétendant',
  'plaint plaignait / plaint / plaignant',
  'maintient maintenait / maintenu / maintenant',
  'fait faisait / fait / faisant',
  'réjouit réjouissent réjouissait / réjoui réjouie réjouis',
  'garantit garantissait avertit avertissent / garanti averti / avertissant',
  'craint craignent craignait / craint / craignant',
  'sourit soupire soupirait / soupiré',
]);

/** French: elision, verbs drawn to their pronoun ("a-t-il dit"), guillemets with inner spaces. */
export const FRENCH: LanguageTable = languageTable({
  language: 'fr',
  verbs: VERBS,
  auxiliaries: wordSet('a ont avait avaient aura auront aurait'),
  reflexives: wordSet('est sont était étaient'),
  verbless: wordSet(''),
  impersonal: wordSet(''),
  comparators: wordSet('comme'),
  according: [
    'selon',
    'pour',
    "d' après",
    "aux dires d'",
    'aux dires de',
    'à en croire',
    'aux yeux de',
    "aux yeux d'",
    "de l' avis de",
    "de l' avis d'",
    'de source',
  ].map((words) => words.split(' ')),
  accordingOpening: wordSet('pour'),
  accordingBehind: wordSet(''),
  openers: wordSet("que qu' combien pourquoi comment si"),
  pronouns: wordSet('il elle ils elles on je nous'),
  determiners: wordSet(
    `le la les l' un une des du son sa ses leur leurs notre nos mon ma ce cet cette ces deux trois quatre cinq plusieurs certains certaines
    quelques tous`,
  ),
  links: wordSet("de d' du des de-la à"),
  prepositions: wordSet(
    `à au aux dans en par pour sur sous avec sans chez vers entre depuis pendant lors devant derrière avant après contre malgré envers selon
    auprès dès jusqu' hors`,
  ),
  conjunctions: wordSet('et ou'),
  adverbs: wordSet(
    `aussi ensuite puis encore également déjà hier aujourd'hui demain récemment notamment toutefois cependant pourtant alors enfin ainsi
    même lui-même elle-même jamais toujours plus tard souvent vivement clairement simplement sobrement bien pas ne n' tout d'abord ailleurs
    régulièrement publiquement longuement aussitôt immédiatement`,
  ),
  clitics: wordSet("lui leur se s' me m' nous vous le la l' les y en ne n' t'"),
  days: wordSet(
    `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    matin soir midi après-midi semaine mois an ans jour jours année heures heure`,
  ),
  relatives: wordSet('qui dont que où'),
  addresses: wordSet('m mme mlle mm mgr me dr pr monsieur madame maître'),
  roles: wordSet(
    `ministre premier première président présidente porte-parole maire député députée sénateur sénatrice directeur directrice secrétaire
    chef cheffe patron patronne responsable avocat avocate juge procureur procureure professeur professeure chercheur chercheuse expert experte
    experts analyste analystes économiste historien historienne ambassadeur ambassadrice général générale colonel commissaire préfet préfète
    candidat candidate élu élue leader fondateur fondatrice coprésident médecin enseignant enseignante témoin témoins habitant habitante
    habitants gérant gérante éditeur autrice auteur journaliste entraîneur entraîneuse roi reine pape prince princesse conseiller conseillère
    gouverneur gouverneure chancelier chancelière vice-président vice-présidente ex-ministre sociologue politologue géographe meunier
    meunière batelier syndicaliste militant militante ingénieur ingénieure capitaine collègue pêcheur pêcheuse agriculteur agricultrice étudiant étudiante élève adjoint adjointe rapporteur rapporteure`,
  ),
  roleEndings: [],
  particles: wordSet("de d' du des le la van von ben al el"),
  abbreviations: wordSet('m mm dr pr me mgr st ste av bd cf etc p art no fig env janv févr avr juil sept oct nov déc'),
  subjunctives: wordSet(''),
  hasNounCapitals: false,
  hasElision: true,
  dropsSubject: false,
  mentions: {
    person: wordSet('il elle je lui'),
    body: wordSet('ils elles on nous'),
    relative: wordSet('qui dont'),
    bodyNames:
      /^(?:ministère|gouvernement|parti|université|institut|agence|police|tribunal|syndicat|journal|banque|commission|conseil|assemblée|sénat|parlement|élysée|union|fondation|association|fédération|groupe|société|entreprise|mairie|préfecture|otan|ong|le monde)\b/i,
    description: /^(?:l['’]\s*|(?:le|la|les|son|sa|ses|leur|ce|cette)\s)/,
    links: wordSet("de d' du des à pour en dans"),
    isNounFirst: true,
    agrees: (pronoun, role) => {
      const isFeminine = /(?:trice|euse|ière|présidente|députée|avocate|conseillère|adjointe|cheffe|élue)(?:\s|$)/.test(
        role,
      );
      const isMasculine = /(?:teur|cien|président|député|avocat|conseiller|adjoint|chef|élu)(?:\s|$)/.test(role);
      return pronoun === 'il' ? !isFeminine : pronoun !== 'elle' || !isMasculine;
    },
  },
});
