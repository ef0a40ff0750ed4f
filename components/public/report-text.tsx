import type { ReactNode } from 'react';
import { LabelSign } from '#components/ui/label-sign.tsx';
import { labelOf } from '#lib/method/labels.ts';
import type { ReportPage } from '#lib/publications/payload.ts';

type Block = { kind: string; start: number; text: string };

/** The article's whole text, where the desk may show it: each item that has a verdict carries its sign where it begins. */
export function ReportText({ page }: { page: ReportPage }) {
  const blocks = page.report.payload?.text?.blocks;
  if (!blocks) return null;
  return (
    <section>
      <h2>The whole text</h2>
      <div className="text" lang={page.report.payload?.article.language}>
        {blocks.map((block) => (
          <p key={block.start}>{withSigns(block, page)}</p>
        ))}
      </div>
    </section>
  );
}

function withSigns(block: Block, page: ReportPage): ReactNode[] {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const verdict of page.verdicts) {
    const payload = verdict.publication.payload;
    const offset = (payload?.item.position ?? -1) - block.start;
    if (!payload || offset < at || offset >= block.text.length) continue;
    const { word, sign, tone } = labelOf(payload.label);
    parts.push(
      block.text.slice(at, offset),
      <a key={verdict.slug} className={`c-${tone}`} href={`/verdicts/${verdict.slug}`}>
        <LabelSign sign={sign} title={word} />
      </a>,
    );
    at = offset;
  }
  return [...parts, block.text.slice(at)];
}
