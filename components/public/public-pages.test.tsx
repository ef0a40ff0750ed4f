import { describe, expect, it } from 'vitest';
import { AXES } from '#lib/method/axes.ts';
import { BADGES } from '#lib/method/badges.ts';
import { CODES } from '#lib/method/codes.ts';
import { GATES } from '#lib/method/gates.ts';
import { LABELS } from '#lib/method/labels.ts';
import { RULES } from '#lib/method/rules.ts';
import { HomePage } from './home-page.tsx';
import { MethodPage } from './method-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { renderPage } from './render-page.ts';
import { ReportPage } from './report-page.tsx';
import { notice, publish } from './sample-payloads.ts';
import { latest, reportPage } from './sample-report.ts';

const ORIGIN = 'https://sic.example';
const report = (page = reportPage()) => renderPage(<ReportPage page={page} origin={ORIGIN} />);

describe('the report of an article', () => {
  it('counts quotations in one sentence, reported speech and claims apart, and gives no grade for the whole', async () => {
    const html = await report();
    expect(html).toContain(
      '10 quotations: 3 accurate, 1 minor flaw, 1 needs correction, 1 unverified, 1 settled and not published, 1 in work, 2 not checked',
    );
    expect(html).toContain('3 reported statements: 1 accurate, 2 not checked');
    expect(html).toContain('1 claim: 1 not checked');
    expect(html).toContain('1 other passage: 1 left out');
    expect(html).not.toContain('%</');
  });

  it('links each verdict from its own sentence, in reading order', async () => {
    const html = await report();
    const order = [...html.matchAll(/href="\/verdicts\/verdict-(\d)-qmvzta">[^<]/g)].map((match) => match[1]);
    expect(order).toEqual(['0', '1', '2', '3', '4', '5', '6']);
  });

  it('says under a verdict what the outlet has changed since, and leads to before and after', async () => {
    const page = reportPage();
    const notices = [{ itemId: 'item-0', publication: publish(notice, { class: 'clarification' }) }];
    const html = (await report({ ...page, notices })).replaceAll('<!-- -->', '');
    expect(html).toContain(`${notice.line} <a href="/verdicts/verdict-0-qmvzta#changed">Before and after</a>`);
  });

  it('lists what was left out with its reason, and marks no fault in what is not published', async () => {
    const html = await report();
    expect(html).toContain('a splendid spring for the islands');
    expect(html).toContain('Judgment: The writer’s own view.');
    expect(html.match(/<mark/g)).toHaveLength(1);
  });

  it('lists what was not checked, folded and in plain words, and says that more was found', async () => {
    const html = (await report()).replaceAll('<!-- -->', '');
    const [, unchecked = ''] =
      /<details><summary>What was not checked \(4\)<\/summary>(.*?)<\/details>/s.exec(html) ?? [];
    expect(unchecked).toContain('We sail when the ice is gone.');
    expect(unchecked).toContain('Mattis Ruo');
    expect(unchecked.indexOf('1 reported statement')).toBeLessThan(unchecked.indexOf('painted in June'));
    expect(unchecked).toContain('1 more found, not listed here.');
    expect(unchecked).not.toContain('<mark');
  });

  it('made before quotations were found counts and lists none as not checked', async () => {
    const page = reportPage();
    if (!page.report.payload) throw new Error('It has no payload.');
    const { notChecked: _notChecked, unchecked: _unchecked, leftOut: _leftOut, ...old } = page.report.payload;
    const items = old.items.map((item) => ({
      ...item,
      state: item.state === 'settled' ? item.state : ('in-work' as const),
    }));
    const html = await report({ ...page, report: publish({ ...old, items }) });
    expect(html).toContain('8 quotations: 3 accurate');
    expect(html).toContain('1 other passage: 1 left out');
    expect(html).not.toContain('ot checked');
  });

  it('counts a quotation that was left out with its reason, and lists it there', async () => {
    const page = reportPage();
    if (!page.report.payload) throw new Error('It has no payload.');
    const omission = { position: 700, text: 'Splendid!', reason: 'satire', comment: '', form: 'partial' as const };
    const leftOut = [{ form: 'partial' as const, count: 1 }];
    const html = await report({ ...page, report: publish({ ...page.report.payload, omissions: [omission], leftOut }) });
    expect(html).toContain('2 not checked, 1 left out');
    expect(html).toContain('Splendid!');
  });

  it('shows the whole text only where the payload has it', async () => {
    const page = reportPage();
    expect(await report(page)).toContain('nobody on the quay');
    const payload = page.report.payload && { ...page.report.payload, text: null };
    expect(await report({ ...page, report: publish(payload) })).not.toContain('The whole text');
  });

  it('keeps nothing of a withheld report but the fact', async () => {
    const page = reportPage();
    const html = await report({ ...page, report: { ...page.report, payload: null } });
    expect(html).toContain('This report is withheld.');
    expect(html).not.toContain('Ferries stay in port');
  });
});

describe('the home page', () => {
  it('lists the latest verdicts by conclusion', async () => {
    const html = await renderPage(<HomePage verdicts={latest} origin={ORIGIN} />);
    expect(html).toContain('<a href="/verdicts/a-qmvzta">');
    expect(html).toContain('Corrected <time');
  });

  it('says so when nothing is published', async () => {
    expect(await renderPage(<HomePage verdicts={[]} origin={ORIGIN} />)).toContain('Nothing is published yet.');
  });
});

describe('the method page', () => {
  it('prints every axis, value, code, rule, label, badge and gate of the method', async () => {
    const html = (await renderPage(<MethodPage origin={ORIGIN} />)).replaceAll('&quot;', '"').replaceAll('&#x27;', "'");
    const said = [
      ...AXES.flatMap(({ name, question, values }) => [name, question, ...values.map(({ meaning }) => meaning)]),
      ...CODES.flatMap(({ id, name, meaning }) => [id, name, meaning]),
      ...RULES.map(({ id, when }) => `${id}</th><td>${when.charAt(0).toUpperCase()}${when.slice(1)}`),
      ...LABELS.flatMap(({ word, meaning }) => [word, meaning]),
      ...BADGES.map(({ meaning }) => meaning),
      ...GATES.flatMap(({ name, sentence }) => [name, sentence]),
    ];
    expect(said.filter((text) => !html.includes(text))).toEqual([]);
  });
});

describe('an address where nothing is published', () => {
  it('says only that, and stays out of search engines', async () => {
    const html = await renderPage(<NotFoundPage origin={ORIGIN} path="/verdicts/x" />);
    expect(html).toContain('Nothing is published at this address.');
    expect(html).toContain('noindex');
  });
});
