import { Fragment } from 'react';
import { RULES } from '#lib/method/rules.ts';
import type { VerdictPage, VerdictPayload } from '#lib/publications/payload.ts';

/** What somebody needs who re-runs the check: rule, codes, ids and hashes. Folded, and opened without a script. */
export function CheckersDetails({ page, payload }: { page: VerdictPage; payload: VerdictPayload }) {
  return (
    <details>
      <summary>Details for checkers</summary>
      <dl>
        {detailRows(page, payload).map(([name, text]) => (
          <Fragment key={`${name} ${text}`}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </Fragment>
        ))}
      </dl>
    </details>
  );
}

function detailRows({ newest }: VerdictPage, payload: VerdictPayload): [string, string][] {
  const rule = RULES.find((one) => one.id === payload.rule);
  const captures = payload.evidence.flatMap((one) => (one.capture ? [one.capture.sha256] : []));
  const rows: [string, string][] = [
    ['Method', `Version ${payload.methodVersion}`],
    ['Rule', rule ? `${payload.rule}: ${rule.when}` : payload.rule],
    ['Codes', payload.codes.map((use) => `${use.code} (${use.severity})`).join(', ')],
    ['Every finding', payload.findings.join(', ')],
    ['Article sha256', payload.article.version.sha256],
    ...[...new Set(captures)].map((sha256): [string, string] => ['Capture sha256', sha256]),
    ['Item', `${payload.item.id}, round ${payload.item.round}`],
    ['Publication', `${newest.id}, number ${newest.number}`],
    ['Its sha256', newest.sha256],
    ['Log head', newest.auditHead],
  ];
  return rows.filter(([, text]) => text !== '');
}
