import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleDocumentSchema, documentText, inlineText } from './document.ts';
import { HOSTILE_HTML } from './hostile-html.cases.ts';
import { draftDocument, removedInWords } from './import-draft.ts';
import { readHtml } from './read-html.ts';

const PAGE = `<!doctype html><html lang="en-GB"><head><title>High tide | The Pier</title>
<meta property="og:site_name" content="The Pier"><meta name="author" content="Ada Wick">
<meta property="article:published_time" content="2024-10-22T23:30:00-05:00"><link rel="canonical" href="https://pier.example/tide">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"High tide at noon","datePublished":"2024-10-23"}]}</script></head>
<body><nav><ul><li>News</li><li>Sport</li></ul></nav><article><header><h1>High tide &amp; wind</h1><h2>The ferry waits.</h2></header>
<figure><img src="a.jpg"><figcaption>The pier in autumn</figcaption></figure>
<p>The <b>ferry</b>
   “waits”&nbsp;for the <a href="/wind">wind</a>.<br>It may <em>sail</em>.</p>
<div class="newsletter-box"><p>Sign up</p></div><h3>What next</h3><p>Nobody knows.</p>
<button><img src="x.png"> Share</button><button><svg></svg></button></article><footer>Imprint</footer><p>Outside.</p></body></html>`;

const taken = (html: string) =>
  readHtml(html)
    .blocks.filter((block) => !block.leftOut)
    .map((block) => [block.kind, inlineText(block.content)]);

describe('readHtml', () => {
  it('takes the article, its kinds and its marks', () => {
    expect(taken(PAGE)).toEqual([
      ['title', 'High tide & wind'],
      ['standfirst', 'The ferry waits.'],
      ['caption', 'The pier in autumn'],
      ['body', 'The ferry “waits”\u00A0for the wind.\nIt may sail.'],
      ['subhead', 'What next'],
      ['body', 'Nobody knows.'],
    ]);
    const body = readHtml(PAGE).blocks.find((block) => inlineText(block.content).startsWith('The ferry “'));
    expect(body?.content).toContainEqual({ type: 'text', text: 'ferry', marks: [{ type: 'bold' }] });
    expect(body?.content).toContainEqual({
      type: 'text',
      text: 'wind',
      marks: [{ type: 'link', attrs: { href: 'https://pier.example/wind' } }],
    });
  });

  it('counts what is removed, and keeps its words to be taken in again', () => {
    const draft = readHtml(PAGE);
    expect(removedInWords(draft.removed)).toBe(
      '1 script, 1 menu, 1 picture, 1 newsletter box, 2 image buttons, 1 footer, 1 paragraph outside the article',
    );
    const out = draft.blocks.filter((block) => block.leftOut).map((block) => inlineText(block.content));
    expect(out).toEqual(['News', 'Sport', 'Sign up', 'Share', 'Imprint', 'Outside.']);
  });

  it('says what each removed paragraph was removed with', () => {
    const out = readHtml(PAGE).blocks.filter((block) => block.leftOut);
    expect(out.map((block) => [block.removed?.what, block.removed?.piece])).toEqual([
      ['menu', 0],
      ['menu', 0],
      ['newsletter box', 1],
      ['image button', 2],
      ['footer', 3],
      ['paragraph outside the article', 4],
    ]);
    expect(readHtml(PAGE).blocks.some((block) => !block.leftOut && block.removed)).toBe(false);
  });

  it('loses no letter to what it removes: all of it put back is every letter of the page', () => {
    const words = fc.stringMatching(/^[a-z]{1,6}$/).map((letters) => ({ html: letters, letters }));
    const TAGS = [
      'p',
      'div',
      'b',
      'nav',
      'aside',
      'article',
      'main',
      'h2',
      'section',
      'button',
      'figcaption',
      'footer',
    ];
    const { tree } = fc.letrec<{ tree: { html: string; letters: string } }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        words,
        fc
          .tuple(
            fc.constantFrom(...TAGS),
            fc.constantFrom('', ' class="newsletter"', ' hidden'),
            fc.array(tie('tree'), { maxLength: 4 }),
          )
          .map(([tag, attribute, parts]) => ({
            html: `<${tag}${attribute}>${parts.map((part) => part.html).join('')}</${tag}>`,
            letters: parts.map((part) => part.letters).join(''),
          })),
      ),
    }));
    fc.assert(
      fc.property(tree, ({ html, letters }) => {
        const { blocks } = readHtml(html);
        const back = blocks.flatMap((block, place) => (block.removed ? [[place, block.kind] as const] : []));
        const text = documentText(draftDocument({ blocks }, { kinds: Object.fromEntries(back) }));
        expect(text.replaceAll(/\s/g, '')).toBe(letters);
      }),
    );
  });

  it('reads the fields from the metadata', () => {
    const from = "from the page's metadata";
    expect(readHtml(PAGE).fields).toEqual({
      title: { value: 'High tide at noon', from },
      outlet: { value: 'The Pier', from },
      byline: { value: 'Ada Wick', from },
      publishedOn: { value: '2024-10-22', from },
      language: { value: 'en-GB', from },
      sourceUrl: { value: 'https://pier.example/tide', from },
    });
  });

  it.each([
    ['<p>a  b\n\t c </p>', ['a b c']],
    ['<div>one<div>two</div>three</div>', ['one', 'two', 'three']],
    ['one<br>two<br><br>three', ['one\ntwo', 'three']],
    ['<p>unclosed<p>again', ['unclosed', 'again']],
    ['<ul><li>one<li>two</ul>', ['one', 'two']],
    ['<pre>a\n  b</pre>', ['a\n  b']],
    ['<blockquote><p>said</p></blockquote>', ['said']],
    ['<p>Insitute, “curly” [sic] … &lt;b&gt;</p>', ['Insitute, “curly” [sic] … <b>']],
    ['<p hidden>no</p><p aria-hidden=true>no</p><p style="display:none">no</p><p>yes</p>', ['yes']],
    ['<article><p>short</p></article><article><p>The longer text.</p></article>', ['The longer text.']],
    ['<table><tr><td>a<td>b</table>', ['a', 'b']],
  ])('reads the text of %j', (html, expected) => {
    expect(taken(html).map(([, text]) => text)).toEqual(expected);
  });

  it.each([
    ['<h2>Head</h2><p>Text.</p>', ['title', 'body']],
    ['<h1>Head</h1><article><p>Text.</p></article>', ['title', 'body']],
    ['<p>Head</p><p>Text.</p>', ['title', 'body']],
    ['<p>Text.</p><h2>Head</h2><p>More.</p>', ['body', 'subhead', 'body']],
    ['<h1>Head</h1><p class="standfirst">Short.</p><p>Text.</p>', ['title', 'standfirst', 'body']],
    ['<h1>Head</h1><p>Text.</p><h1>Next</h1><p>More.</p>', ['title', 'body', 'subhead', 'body']],
  ])('tells the kinds of %j', (html, expected) => {
    expect(taken(html).map(([kind]) => kind)).toEqual(expected);
  });

  it('keeps bold from running on over a paragraph', () => {
    expect(readHtml('<p><b>a</p><p>b</b></p>').blocks[1]?.content).toEqual([{ type: 'text', text: 'b' }]);
  });
});

describe('hostile HTML', () => {
  it.each(HOSTILE_HTML)('%s', (html) => {
    const draft = readHtml(html);
    const everything = { ...draft, blocks: draft.blocks.map((block) => ({ ...block, leftOut: false })) };
    const doc = draftDocument(everything, {});
    expect(articleDocumentSchema.safeParse(doc).error).toBeUndefined();
    expect(doc.content.map((block) => inlineText(block.content ?? [])).join(' ')).toContain('kept');
    expect(JSON.stringify(doc)).not.toMatch(/EVIL|javascript:|vbscript:|"(?:style|id|class|on\w+)"/i);
  });
});
