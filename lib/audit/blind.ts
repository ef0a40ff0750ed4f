/** What a rule of blindness looks at. */
export type AuditedAct = { action: string; targetId: string };

/** Whether an act speaks of an assessment or its citations, whose content is blind until its item's round is settled. */
export function isBlindAction(action: string): boolean {
  return action.startsWith('assessment.') || action.startsWith('citation.');
}

/** The rule for an export: everything is shown, but acts on assessments and citations only where their target is known to be settled. */
export function revealSettled(settledTargets: ReadonlySet<string>): (act: AuditedAct) => boolean {
  return ({ action, targetId }) => !isBlindAction(action) || settledTargets.has(targetId);
}
