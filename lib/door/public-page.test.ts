import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { answerJsonLd, answerPage, policyFor } from './public-page.ts';

const HTML = '<!doctype html><style>body{margin:0}</style><p>A page</p>';
const ask = (etag?: string | null) =>
  new Request('https://sic.example/', { headers: etag ? { 'if-none-match': etag } : {} });

describe('answerPage', () => {
  it('sends the page with a strong ETag and answers 304 to who has it', async () => {
    const first = answerPage(ask(), { html: HTML });
    const etag = first.headers.get('etag');
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    expect(await first.text()).toBe(HTML);
    const second = answerPage(ask(`"other", W/${etag}`), { html: HTML });
    expect([second.status, await second.text()]).toEqual([304, '']);
  });

  it('keeps the status of pages that are missing or withheld', () => {
    const etag = answerPage(ask(), { html: HTML, status: 451 }).headers.get('etag');
    expect(answerPage(ask(etag), { html: HTML, status: 451 }).status).toBe(451);
  });

  it('may be kept by a cache in front, and sets no cookie', () => {
    const { headers } = answerPage(ask(), { html: HTML });
    expect(headers.get('cache-control')).toBe('public, max-age=0, s-maxage=60, must-revalidate');
    expect(headers.get('set-cookie')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('policyFor', () => {
  it('allows the one sheet by the hash of its text, and no script', () => {
    const hash = createHash('sha256').update('body{margin:0}').digest('base64');
    expect(policyFor(HTML)).toContain(`style-src 'sha256-${hash}'`);
    expect(policyFor(HTML)).toContain("default-src 'none'");
    expect(policyFor(HTML)).not.toContain('script-src');
    expect(policyFor('<p>No sheet</p>')).toContain("style-src 'none'");
  });
});

describe('answerJsonLd', () => {
  it('is readable from every origin', async () => {
    const response = answerJsonLd(ask(), { a: 1 });
    expect(response.headers.get('content-type')).toContain('application/ld+json');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await response.json()).toEqual({ a: 1 });
  });
});
