import { describe, expect, it } from 'vitest';
import { languageWords } from '#lib/publications/evidence-words.ts';
import { renderPage } from './render-page.ts';
import { briefing } from './sample-evidence.ts';
import { pageOf } from './sample-payloads.ts';
import { VerdictPage } from './verdict-page.tsx';

const HOSTILE = '</p><script>alert(1)</script><img src=x onerror=alert(1)>';
const translation = { text: 'Die Linie bleibt geschlossen.', language: 'de', translator: 'Jo Ruiz' };

async function render(evidence: readonly (typeof briefing)[]): Promise<string> {
  const page = pageOf({ evidence: [...evidence] });
  return (await renderPage(<VerdictPage page={page} origin="https://sic.example" />)).replaceAll('<!-- -->', '');
}

describe('a working translation', () => {
  it('stands beneath the original, with its language and its translator', async () => {
    const html = await render([{ ...briefing, translation }]);
    expect(html).toContain('Working translation into German, by Jo Ruiz:');
    expect(html).toContain('<p lang="de">Die Linie bleibt geschlossen.</p>');
    expect(html.indexOf('The line will stay closed')).toBeLessThan(html.indexOf('Die Linie bleibt'));
  });

  it('is not there where there is none', async () => {
    expect(await render([briefing])).not.toContain('Working translation');
  });

  it('prints hostile words as words', async () => {
    const html = await render([
      { ...briefing, translation: { text: HOSTILE, language: '"><script>', translator: HOSTILE } },
    ]);
    expect(html).not.toMatch(/<script>|<img/);
  });

  it.each([
    ['de', 'German'],
    ['pt-BR', 'Brazilian Portuguese'],
    ['x!', 'x!'],
    ['', ''],
  ])('into %j is called %j', (tag, name) => {
    expect(languageWords(tag)).toBe(name);
  });
});
