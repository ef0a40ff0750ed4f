import { describe, expect, it } from 'vitest';
import { alignQuote } from './align-quote.ts';
import { tellPieces } from './tell-pieces.cases.ts';
import { placeIn, readTranscript } from './transcript.ts';

const SRT = `1
00:00:01,000 --> 00:00:04,000
The wall was built long ago

2
00:00:04,200 --> 00:00:07,500
<i>and it has not</i>
been repaired since.

3
01:00:08,000 --> 01:00:10,000
BRANDT: We would not close the ferry.
`;

const VTT = `WEBVTT - hearing

NOTE made by hand
at the harbour

STYLE
::cue { color: red }

opening
00:01.000 --> 00:04.000 position:10% align:start
<v June Selby>I never promised

00:04.000 --> 00:07.000
<v.loud June Selby>a new <c.loud>ferry</c>.</v>

00:09.000 --> 00:11.000
And nobody asked for one.
`;

/** What a record's markup is, the speakers and the times in it. */
function told(text: string) {
  const { markup, turns, times } = readTranscript(text);
  return {
    markup: markup.map(({ start, end }) => text.slice(start, end)),
    turns: turns.map(({ speaker }) => speaker),
    times: times.map(({ time }) => time),
  };
}

describe('turns of a transcript', () => {
  it.each([
    ['MARSH: Hello.', 'MARSH', null],
    ['Lena Marsh: Hello.', 'Lena Marsh', null],
    ['Sec. of State Lena Marsh: Hello.', 'Sec. of State Lena Marsh', null],
    ['>> MARSH: Hello.', 'MARSH', null],
    ['- O’MARSH: Hello.', 'O’MARSH', null],
    ['**Lena Marsh:** Hello.', 'Lena Marsh', null],
    ['Lena Marsh (00:12:40): Hello.', 'Lena Marsh', '00:12:40'],
    ['Lena Marsh: (12:40) Hello.', 'Lena Marsh', '12:40'],
    ['[12:40] Lena Marsh: Hello.', 'Lena Marsh', '12:40'],
    ['12:40 Marsh: Hello.', 'Marsh', '12:40'],
    ['Speaker 2: Hello.', 'Speaker 2', null],
    ['Фёдор Марш: Привет.', 'Фёдор Марш', null],
  ])('%s', (line, speaker, time) => {
    expect(told(`${line}\n`).turns).toEqual([speaker]);
    expect(told(`${line}\n`).times).toEqual(time === null ? [] : [time]);
  });

  it.each([
    ['Remember: the vote is tomorrow.'],
    ['The rule is simple: nobody leaves.'],
    ['It is 12:40 now.'],
    ['He said: yes.'],
    ['www:nothing'],
    ['We were told. That much is true. I swear it: yes.'],
  ])('no label: %s', (line) => {
    expect(told(line).turns).toEqual([]);
  });

  it('takes one word in small letters for a label where it comes twice', () => {
    expect(told('Marsh: Hello.\nOtto: Good day.\nMarsh: Goodbye.').turns).toEqual(['Marsh', 'Marsh']);
  });

  it('knows who speaks where, and that nobody does before the first label', () => {
    const text = 'Recorded at noon.\nMARSH: Hello.\nOTTO: Good day.';
    const transcript = readTranscript(text);
    const at = (words: string) => placeIn(transcript, text.indexOf(words)).speaker;
    expect([at('noon'), at('Hello'), at('Good day')]).toEqual([undefined, 'MARSH', 'OTTO']);
  });
});

describe('cues', () => {
  it('reads SRT', () => {
    const { markup, turns, times } = told(SRT);
    expect(times).toEqual(['00:00:01.000', '00:00:04.200', '01:00:08.000']);
    expect(turns).toEqual(['BRANDT']);
    expect(markup).toEqual([
      '1',
      '00:00:01,000 --> 00:00:04,000',
      '2',
      '00:00:04,200 --> 00:00:07,500',
      '<i>',
      '</i>',
      '3',
      '01:00:08,000 --> 01:00:10,000',
      'BRANDT:',
    ]);
  });

  it('reads VTT: head, notes, styles, names of cues, voices, and that a voice ends with its cue', () => {
    const { markup, turns, times } = told(VTT);
    expect(times).toEqual(['00:00:01.000', '00:00:04.000', '00:00:09.000']);
    expect(turns).toEqual(['June Selby', null, 'June Selby', null]);
    expect(markup).toContain('NOTE made by hand');
    expect(markup).toContain('at the harbour');
    expect(markup).toContain('::cue { color: red }');
    expect(markup).toContain('opening');
    expect(markup).not.toContain('And nobody asked for one.');
  });

  it('finds none in a text with an arrow', () => {
    expect(told('From A --> to B.\n<b>Bold</b>')).toEqual({ markup: [], turns: [], times: [] });
  });

  it('reads line ends of either kind', () => {
    expect(told(SRT.replaceAll('\n', '\r\n')).times).toEqual(told(SRT).times);
  });
});

describe('a quote in a transcript', () => {
  const tell = (quote: string, source: string) => {
    const [match] = alignQuote({ quote, source }).matches;
    return match && [match.class, match.speaker, match.time, tellPieces(match, { quote, source })];
  };

  it('is found over the markup of cues, with the time of its first word', () => {
    expect(tell('long ago and it has not been repaired since', SRT)).toEqual([
      'typographic',
      undefined,
      '00:00:01.000',
      'long ago‹typographic:other  |⏎⏎2⏎00:00:04,200 --> 00:00:07,500⏎<i>›and it has not‹typographic:other  |</i>⏎›been repaired since',
    ]);
  });

  it('has speaker and time', () => {
    expect(tell('We would close the ferry.', SRT)).toEqual([
      'changed',
      'BRANDT',
      '01:00:08.000',
      'We would‹missing:negation | not› close the ferry.',
    ]);
    expect(tell('a new ferry', VTT)?.slice(0, 3)).toEqual(['typographic', 'June Selby', '00:00:04.000']);
    expect(tell('nobody asked for one', VTT)?.slice(0, 3)).toEqual(['identical', undefined, '00:00:09.000']);
  });

  it('does not take numbers, times, notes or names for words that were said', () => {
    for (const quote of ['made by hand', 'opening', '00:00:04,200', 'June Selby']) {
      expect(alignQuote({ quote, source: VTT }).matches).toEqual([]);
    }
  });

  it('says so when the words of two people are made one', () => {
    const source = 'MARSH: The quay is dark and wet.\n\nOTTO: The lamps are on their way.';
    expect(tell('The quay is dark and wet. The lamps are on their way.', source)).toEqual([
      'changed',
      'MARSH',
      undefined,
      'The quay is dark and wet‹replaced:name . |.⏎⏎OTTO: ›The lamps are on their way.',
    ]);
  });

  it('does not when the same person goes on after somebody else', () => {
    const source =
      'MARSH: The quay is dark and wet...\n\nSYSTEM: [laughter]\n\nMARSH: ...and the lamps are on their way.';
    expect(tell('The quay is dark and wet and the lamps are on their way.', source)?.[0]).toBe('trivial');
  });
});
