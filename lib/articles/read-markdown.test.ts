import { describe, expect, it } from 'vitest';
import { inlineText } from './document.ts';
import { readMarkdown } from './read-markdown.ts';

const taken = (markdown: string) =>
  readMarkdown(markdown).blocks.map((block) => [block.kind, inlineText(block.content)]);

describe('readMarkdown', () => {
  it('reads headings, paragraphs, lists and quotations', () => {
    expect(taken('# High tide\n\nThe *ferry*\nwaits.\n\n## Next\n\n- one\n- two\n\n> said & done\n')).toEqual([
      ['title', 'High tide'],
      ['body', 'The ferry waits.'],
      ['subhead', 'Next'],
      ['body', 'one'],
      ['body', 'two'],
      ['body', 'said & done'],
    ]);
  });

  it('keeps marks and http links, and drops other links and HTML that runs', () => {
    const { blocks } = readMarkdown(
      'A **b** [c](https://a.example/) [d](javascript:x) <img src=x onerror=y> <script>z</script>',
    );
    expect(blocks[0]?.content).toEqual([
      { type: 'text', text: 'A ' },
      { type: 'text', text: 'b', marks: [{ type: 'bold' }] },
      { type: 'text', text: ' ' },
      { type: 'text', text: 'c', marks: [{ type: 'link', attrs: { href: 'https://a.example/' } }] },
      { type: 'text', text: ' d' },
    ]);
  });

  it('reads front matter into fields', () => {
    const draft = readMarkdown('---\ntitle: "High tide"\ndate: 2024-10-22\nauthor: Ada Wick\n---\nIt rose.\n');
    const from = 'from the front matter';
    expect(draft.fields).toMatchObject({
      title: { value: 'High tide', from },
      publishedOn: { value: '2024-10-22', from },
      byline: { value: 'Ada Wick', from },
    });
    expect(draft.blocks.map((block) => inlineText(block.content))).toEqual(['It rose.']);
  });

  it('reads as plain text what would nest without end', () => {
    const nested = `${'> '.repeat(5000)}deep`;
    expect(taken(nested)).toEqual([['body', nested]]);
  });
});
