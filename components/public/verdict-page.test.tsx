import { gzipSync } from 'node:zlib';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { policyFor } from '#lib/door/public-page.ts';
import { LABELS } from '#lib/method/labels.ts';
import type { VerdictPage as Page } from '#lib/publications/payload.ts';
import type { Op, Tag } from '#lib/sources/alignment.ts';
import { renderPage } from './render-page.ts';
import { claim, correctedPage, notice, pageOf, publish, unverified, verdict, withheldPage } from './sample-payloads.ts';
import { VerdictPage } from './verdict-page.tsx';

const ORIGIN = 'https://sic.example';
const FIRST_VIEW_LIMIT = 12_000;
const HOSTILE = '</script><script>alert(1)</script><img src=x onerror=alert(1)>';

const render = (page: Page) => renderPage(<VerdictPage page={page} origin={ORIGIN} />);
const headings = (html: string) => [...html.matchAll(/<h([1-6])[ >]/g)].map((match) => Number(match[1]));
const words = (html: string) =>
  html
    .replace(/<(style|script)[^>]*>.*?<\/\1>/gs, '')
    .replace(/<svg[^>]*aria-label="([^"]*)".*?<\/svg>/gs, '$1')
    .replace(/<[^>]+>/g, '');

describe('the verdict page', () => {
  it('has one h1, headings in order, and no script but data', async () => {
    const html = await render(pageOf());
    const levels = headings(html);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
    expect([...html.matchAll(/<script([^>]*)>/g)].map((match) => match[1])).toEqual([' type="application/ld+json"']);
    expect(html).not.toMatch(/ style="| on[a-z]+="/);
  });

  it('parses without an error in the structure', async () => {
    const errors: string[] = [];
    parse(await render(correctedPage()), { onParseError: ({ code }) => errors.push(code) });
    expect(errors.filter((code) => code !== 'non-void-html-element-start-tag-with-trailing-solidus')).toEqual([]);
  });

  it('fits the first view: page and sheet in 12 kB compressed', async () => {
    expect(gzipSync(await render(pageOf())).length).toBeLessThan(FIRST_VIEW_LIMIT);
  });

  it.each(LABELS.map(({ id, word, sign, line, tone }) => ({ id, word, sign, line, tone })))(
    'shows $word as a word, a drawn sign and a line',
    async ({ id, word, line, tone }) => {
      const html = await render(pageOf({ label: id }));
      expect(html).toMatch(new RegExp(`<span class="label c-${tone}"><svg class="sign"[^]*?</svg>${word}</span>`));
      expect(html).toContain(`<mark class="c-${tone} ${line}"><span class="end">Minister<svg`);
    },
  );

  it('marks the fault alike in print and record, and says what kind it is', async () => {
    const html = await render(pageOf());
    expect(html.match(/<mark class="c-l3 wavy">/g)).toHaveLength(2);
    expect(words(html)).toContain('Minister(marked: a rank the speaker did not hold) Dana Orlik said');
    expect(html).toContain('<ins>Deputy</ins> Minister Dana Orlik');
  });

  it('tells office, reviewers, outlet, evidence and history in words', async () => {
    const text = words(await render(pageOf()));
    expect(text).toContain('On 11 March 2031 Dana Orlik was Deputy Minister, Ministry of Harbours.');
    expect(text).toContain('Two, neither seeing the other’s work; they agreed on every part. Named: Ada Mor');
    expect(text).toContain('The outlet answered on 14 March 2031');
    expect(text).toContain('Clean: Primary record');
    expect(text).toContain('Interest of the source: The station leases a quay from the ministry.');
    expect(text).toContain('Q9');
  });

  it('escapes what others wrote, in text, attributes and data', async () => {
    const html = await render(
      pageOf({
        conclusion: HOSTILE,
        shouldRead: HOSTILE,
        printed: {
          text: HOSTILE,
          marks: [{ start: 0, end: 400, kind: 'fault', code: HOSTILE }],
          cutBefore: false,
          cutAfter: false,
        },
        desk: { ...verdict.desk, name: HOSTILE, url: 'javascript:alert(1)' },
        article: { ...verdict.article, title: HOSTILE, sourceUrl: 'javascript:alert(1)' },
      }),
    );
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toContain('<img');
    expect(html).not.toContain('href="javascript');
  });

  it('shows both labels of an override and its reason', async () => {
    const override = {
      from: 'minor-flaw' as const,
      to: 'needs-correction' as const,
      reason: 'The title heads the whole page.',
    };
    expect(words(await render(pageOf({ override })))).toContain(
      'The table gives Minor flaw; two people moved it to Needs correction, because: The title heads the whole page.',
    );
  });

  it('puts a correction on top and says what differs', async () => {
    const text = words(await render(correctedPage()));
    expect(text.indexOf('Corrected by the desk on 15 March 2031.')).toBeLessThan(
      text.indexOf('The Port Gazette, 12 March'),
    );
    expect(text).toContain('Label changed from Misattributed to Needs correction');
    expect(text).toContain('Conclusion changed from “Somebody else said it.” to');
  });

  it('says of an unverified quote where it was looked for, and blames nobody', async () => {
    const text = words(await render(pageOf(unverified)));
    expect(text).toContain(
      'No record was found in one search, the last on 19 March 2031. That does not make it false.',
    );
    expect(text).toContain('Archive of the ministry, 4 to 18 March 2031');
    expect(text).not.toContain('What is wrong');
  });

  it('gives a claim as it was understood, and whose it is', async () => {
    const text = words(await render(pageOf(claim)));
    expect(text).toContain(
      'The claim, as understood: Seven of the nine ferries have passed inspection. It is made by The Port Gazette.',
    );
    expect(text).toContain('Support');
  });

  it('keeps address, dates and hashes of a withheld verdict, and none of its words', async () => {
    const page = withheldPage();
    const html = await render(page);
    expect(html).toContain(page.newest.sha256);
    expect(html).toContain('14 March 2031');
    expect(html).not.toContain('A court asked');
    expect(html).not.toContain('ld+json');
    expect(html).toContain('noindex');
  });

  it('has a sheet that its policy allows by hash', async () => {
    expect(policyFor(await render(pageOf()))).toMatch(/style-src 'sha256-[A-Za-z0-9+/]{43}='/);
  });
});

describe('a change by the outlet under a verdict', () => {
  const changed = (over: Partial<typeof notice> = {}): Page => ({
    ...pageOf(),
    notices: [publish({ ...notice, ...over }, { number: 43, class: 'clarification' })],
  });

  it('is told at the top, shown before and after, and listed in the history', async () => {
    const html = (await render(changed())).replaceAll('<!-- -->', '');
    expect(html).toContain('<a href="#changed">Changed by the outlet on 14 March 2031</a>');
    expect(html).toContain('That is what the desk had asked for.');
    expect(html).toMatch(/<h3>Before<\/h3><blockquote>.*?Minister Dana/s);
    expect(html).toMatch(/<h3>After<\/h3><blockquote>.*?<ins>Deputy ?<\/ins>/s);
    expect(words(html).match(/The outlet changed this on 14 March 2031/g)).toHaveLength(2);
    expect(headings(html).filter((level, at, all) => level > (all[at - 1] ?? 0) + 1)).toEqual([]);
  });

  it('says that a passage was removed, with nothing after', async () => {
    const html = await render(
      changed({ change: 'removed', after: null, line: 'The outlet removed this on 14 March 2031.' }),
    );
    expect(html).toContain('Removed by the outlet on 14 March 2031');
    expect(html).not.toContain('<h3>After</h3>');
  });

  it('stays in the history alone once a verdict was made on the new text', async () => {
    const html = await render({
      ...changed(),
      newest: publish({ ...verdict, article: { ...verdict.article, version: notice.to } }),
    });
    expect(html).not.toContain('id="changed"');
    expect(words(html)).toContain('The outlet changed this on 14 March 2031');
  });

  it('prints hostile words as words', async () => {
    const html = await render(changed({ line: HOSTILE, after: { ...notice.before, text: HOSTILE } }));
    expect(html).not.toContain('<img');
  });

  it('fits the first view with all of it', async () => {
    expect(gzipSync(await render(changed())).length).toBeLessThan(FIRST_VIEW_LIMIT);
  });
});

describe('print and record word by word', () => {
  const column = (print: string, record: string, op: Op, tag: Tag | null) => ({ print, record, op, tag });
  const comparison = {
    class: 'changed' as const,
    columns: [
      column('The state will ', 'The state will ', 'same', null),
      column('not', 'now', 'replaced', 'negation'),
      column(' pay', ' pay', 'same', null),
      column(',', '.', 'typographic', 'other'),
    ],
  };

  it('shows what both have once, and what differs one over the other with its kind in words', async () => {
    const html = (await render(pageOf({ comparison }))).replaceAll('<!-- -->', '');
    expect(html).toContain(
      'The state will <span class="w"><del>not</del> <ins>now</ins> <small>not</small></span> pay,',
    );
  });

  it('is left out where only typography differs, and of payloads from before', async () => {
    const alike = { ...comparison, columns: comparison.columns.toSpliced(1, 1) };
    expect(await render(pageOf({ comparison: alike }))).not.toContain('Word by word');
    expect(await render(pageOf())).not.toContain('Word by word');
  });

  it('prints hostile words as words', async () => {
    const hostile = { ...comparison, columns: [column(HOSTILE, HOSTILE, 'replaced', 'other')] };
    expect(await render(pageOf({ comparison: hostile }))).not.toContain('<img');
  });
});
