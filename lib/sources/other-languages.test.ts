import { describe, expect, it } from 'vitest';
import { alignQuote } from './align-quote.ts';
import type { Class, Tag } from './alignment.ts';

const RECORDS = {
  de: 'Guten Abend. Die Mauer wurde vor hundert Jahren gebaut, und seither hat sie niemand ausgebessert. Wir werden die Fähre im Winter nicht schließen. Das Land kann die Hälfte zahlen, vielleicht im Frühjahr. Ich habe das den Leuten am Hafen gesagt.',
  fr: 'Bonsoir à tous. Le mur n’a pas été réparé depuis cent ans. Nous devons le réparer avant l’hiver, et la province pourrait payer la moitié. Je l’ai dit aux pêcheurs hier soir.',
  es: 'Buenas noches. El muro no se ha reparado desde hace cien años. La provincia puede pagar la mitad en primavera y los pescadores lo saben.',
  ru: 'Добрый вечер. Стену построили сто лет назад, и с тех пор её не чинили. Мы не закроем паром зимой, и область может заплатить половину.',
  ko: '안녕하십니까. 항구의 벽은 백 년 동안 고치지 않았습니다. 우리는 겨울에 배를 멈추지 않겠습니다. 도에서 비용의 절반을 낼 수 있습니다.',
  zh: '大家晚上好。港口的墙已经一百年没有修了。我们冬天不会关闭渡轮。省里可能会付一半的钱，大概要四千万。',
  ja: 'こんばんは。港の壁は百年間直されていません。冬に渡し船を止めることはしない。県が半分を払うかもしれない。',
  th: 'สวัสดีตอนเย็น กำแพงท่าเรือไม่ได้รับการซ่อมมาร้อยปี เราจะไม่ปิดเรือข้ามฟากในฤดูหนาว',
} as const;

type Case = readonly [language: keyof typeof RECORDS, quote: string, name: Class, tag: Tag | null];

const CASES: readonly Case[] = [
  ['de', 'Wir werden die Fähre im Winter nicht schließen.', 'identical', null],
  ['de', 'Wir werden die Fähre im Winter schließen.', 'changed', 'negation'],
  ['de', 'Das Land wird die Hälfte zahlen, vielleicht im Frühjahr.', 'changed', 'modal'],
  ['de', 'Sie habe das den Leuten am Hafen gesagt.', 'changed', 'pronoun'],
  ['fr', "Nous devons le réparer avant l'hiver", 'typographic', 'other'],
  ['fr', 'Le mur a été réparé depuis cent ans.', 'changed', 'negation'],
  ['fr', 'la province doit payer la moitié', 'changed', 'modal'],
  ['es', 'El muro se ha reparado desde hace cien años.', 'changed', 'negation'],
  ['es', 'La provincia debe pagar la mitad en primavera', 'changed', 'modal'],
  ['ru', 'Мы закроем паром зимой', 'changed', 'negation'],
  ['ru', 'СТЕНУ ПОСТРОИЛИ СТО ЛЕТ НАЗАД', 'typographic', 'other'],
  ['ko', '도에서 비용의 절반을 낼 수 있습니다', 'identical', null],
  ['zh', '港口的墙已经一百年没有修了', 'identical', null],
  ['zh', '我们冬天会关闭渡轮', 'changed', 'negation'],
  ['zh', '大概要五千万', 'changed', 'number'],
  ['zh', '省里可能会付一半的钱…四千万', 'typographic', 'marked-cut'],
  ['ja', '港の壁は百年間直されていません', 'identical', null],
  ['ja', '冬に渡し船を止めることは…県が半分を払う', 'typographic', 'marked-cut'],
  ['th', 'กำแพงท่าเรือไม่ได้รับการซ่อมมาร้อยปี', 'identical', null],
  ['th', 'เราจะปิดเรือข้ามฟากในฤดูหนาว', 'changed', 'negation'],
];

describe('other languages', () => {
  it.each(CASES)('%s: %s is %s, %s', (language, quote, name, tag) => {
    for (const given of [language, undefined]) {
      const { matches } = alignQuote({ quote, source: RECORDS[language], language: given });
      expect(matches[0]?.class).toBe(name);
      expect(matches[0]?.pieces.map((piece) => piece.tag) ?? []).toContain(tag);
    }
  });

  it('knows the words of the language that it is told', () => {
    const source = 'Wir haben das alles schon oft gehört und die Stadt will zahlen, sagt er den Leuten am Hafen heute';
    const quote = source.replace('will', 'kann');
    const tags = alignQuote({ quote, source, language: 'de-AT' }).matches[0]?.pieces.map(({ tag }) => tag);
    expect(tags).toContain('modal');
  });
});
