/** The words of a language that tell what kind of a difference it is, folded. `denying` are parts of words that deny, where a language joins them; several words of a filler stand with a low line between. */
export type ChangeWords = {
  negation: ReadonlySet<string>;
  modal: ReadonlySet<string>;
  number: ReadonlySet<string>;
  pronoun: ReadonlySet<string>;
  filler: ReadonlySet<string>;
  grammar: ReadonlySet<string>;
  denying: readonly string[];
};

type Lists = Partial<Record<Exclude<keyof ChangeWords, 'denying'>, string>> & { denying?: string };

const LISTS: Readonly<Record<string, Lists>> = {
  en: {
    negation:
      'not no never nor neither none nobody nothing nowhere without hardly barely scarcely seldom rarely non ain deny denied denies refuse refused refuses unless',
    modal:
      "may might could can would should must shall will 'd ought need needs perhaps maybe probably possibly certainly definitely surely presumably allegedly apparently reportedly likely",
    number:
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion trillions dozen dozens half quarter third thirds double twice thrice triple first second fourth fifth percent % ‰',
    pronoun:
      'i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself yourself himself herself itself ourselves yourselves themselves who whom whose somebody someone anybody anyone everybody everyone',
    filler:
      'um uh er erm ah oh hmm mm mhm well so like okay ok look listen now yeah actually basically literally you_know i_mean sort_of kind_of if_you_will as_it_were',
    grammar:
      "a an the that this these those to of and or in on at as then there here be am is are was were been being have has had having do does did done 's get got which if",
  },
  de: {
    negation: 'nicht kein keine keinen keinem keiner keines nie niemals nichts niemand nirgends weder ohne kaum',
    modal:
      'kann können könnte könnten konnte darf dürfen dürfte muss müssen müsste musste soll sollen sollte will wollen wollte mag möchte würde würden wird werden vielleicht wohl wahrscheinlich möglicherweise sicher',
    number:
      'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig hundert tausend million millionen milliarde milliarden billion billionen dutzend halb hälfte doppelt prozent %',
    pronoun:
      'ich du er sie es wir ihr mich mir dich dir ihn ihm uns euch ihnen mein meine dein deine sein seine unser unsere euer eure ihre sich',
    filler: 'äh ähm hm also ja na nun halt eben mal doch tja so naja eigentlich sozusagen',
    grammar:
      'der die das den dem des ein eine einen einem einer eines und zu in im an am auf von vom dass daß ist sind war waren bin bist sei habe hat haben hatte hatten dieser diese dieses',
  },
  fr: {
    negation: 'ne n pas jamais rien personne aucun aucune ni sans guère plus nullement non',
    modal:
      'peut peuvent pourrait pourraient pouvait doit doivent devrait devraient devait faut faudrait veut voudrait sera serait peut-être probablement sûrement certainement',
    number:
      'deux trois quatre cinq six sept huit neuf dix onze douze vingt trente quarante cinquante soixante cent cents mille million millions milliard milliards douzaine demi moitié double % pour-cent',
    pronoun:
      'je j tu il elle on nous vous ils elles me m te t se le la les lui leur moi toi eux mon ma mes ton ta tes son sa ses notre nos votre vos leurs',
    filler: 'euh heu ben bah bon alors voilà enfin hein quoi donc eh oui genre',
    grammar:
      'le la les l un une des de du d à au aux et que qu en dans ce cette ces est sont était étaient a ont avait suis être avoir',
  },
  es: {
    negation: 'no nunca jamás nada nadie ningún ninguna ninguno ni sin tampoco apenas',
    modal:
      'puede pueden podría podrían podía debe deben debería deberían debía quizá quizás tal-vez probablemente seguramente sería será',
    number:
      'dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cuarenta cincuenta cien ciento cientos mil millón millones billón billones docena medio mitad doble %',
    pronoun:
      'yo tú él ella ello nosotros vosotros ellos ellas usted ustedes me te se le les lo la nos os mi mis tu tus su sus nuestro nuestra',
    filler: 'eh este pues bueno o-sea mira entonces sí vale digamos',
    grammar:
      'el la los las un una unos unas de del a al y e o que en es son era eran está están ha han había haber ser este esta ese esa',
  },
  ko: { denying: '않 못 아니 아닌 없 안 말', number: '일 이 삼 사 오 육 칠 팔 구 십 백 천 만 억 조' },
  zh: {
    denying: '不 没 沒 未 非 无 無 别 別 勿 莫 否',
    number: '一 二 两 兩 三 四 五 六 七 八 九 十 百 千 万 萬 亿 億 零 半',
    modal: '会 會 能 可 应 應 必 须 須 将 將 要',
    pronoun: '我 你 您 他 她 它 们 們 咱',
    grammar: '的 了 着 著 地 得 是 也 就 在 和',
    filler: '嗯 呃 啊 吧 呢 嘛 哦 喔',
  },
  ja: {
    denying: 'ない ませ なかっ なく ず ぬ 無 不 非 未',
    number: '一 二 三 四 五 六 七 八 九 十 百 千 万 億 兆 半',
    grammar: 'は が を に で と も の へ',
    filler: 'え あ ー',
  },
  th: { denying: 'ไม่ มิ ห้าม' },
  ru: {
    negation: 'не нет ни никогда ничего никто нигде без никакой',
    modal: 'может могут мог бы должен должна должны можно нельзя возможно вероятно',
    number:
      'два две три четыре пять шесть семь восемь девять десять сто тысяча тысячи тысяч миллион миллиона миллионов миллиард миллиарда миллиардов половина %',
    pronoun: 'я ты он она оно мы вы они меня тебя его её нас вас их мой твой наш ваш свой',
    filler: 'ну вот э значит как бы',
    grammar: 'и в на с к что это',
  },
};

const made = new Map<string, ChangeWords>();

/** The words of a language by its tag ("en-GB"); of English for a language that has none here. */
export function changeWords(language: string): ChangeWords {
  const base = language.toLowerCase().split('-')[0] ?? 'en';
  const code = Object.hasOwn(LISTS, base) ? base : 'en';
  const known = made.get(code);
  if (known) return known;
  const words = read(LISTS[code] ?? {});
  made.set(code, words);
  return words;
}

function read(lists: Lists): ChangeWords {
  const set = (key: Exclude<keyof ChangeWords, 'denying'>) => new Set(lists[key]?.split(' '));
  return {
    negation: set('negation'),
    modal: set('modal'),
    number: set('number'),
    pronoun: set('pronoun'),
    filler: set('filler'),
    grammar: set('grammar'),
    denying: lists.denying?.split(' ') ?? [],
  };
}
