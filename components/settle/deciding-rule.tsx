import { type Outcome, RULES } from '#lib/method/rules.ts';

/** What decided a label, in a few words; the rule's own text opens below them. */
export function DecidingRule({ outcome }: { outcome: Outcome }) {
  if (outcome.label === null) return null;
  const found = outcome.findings.filter((finding) => finding.rule === outcome.rule).map((finding) => finding.text);
  const rule = RULES.find((each) => each.id === outcome.rule);
  return (
    <div className="text-sm text-ink-2">
      <p className="m-0">{found.length > 0 ? `${found.join('. ')}.` : 'Nothing was found against it.'}</p>
      <details className="text-ink-3">
        <summary className="min-h-6 content-center pointer-coarse:min-h-11">Rule {outcome.rule}</summary>
        {rule?.when}
      </details>
    </div>
  );
}
