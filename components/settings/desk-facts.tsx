import type { DeskSettings } from '#lib/desks/desk.ts';
import { SettingsPart } from './settings-part.tsx';

/** The desk's settings for those who may read them only. */
export function DeskFacts({ desk }: { desk: DeskSettings }) {
  const rows = [
    ['Name', desk.name],
    ['Address', desk.url ?? 'none'],
    ['About', desk.about || 'nothing yet'],
    ['To settle an item', desk.quorum === 1 ? 'one reviewer' : `${desk.quorum} reviewers`],
    ['Sign-off', desk.signOffRequired ? 'a second person signs off' : 'not needed'],
    ['Names in settling', desk.namesInSettling ? 'shown to who settles' : 'hidden until settled'],
  ] as const;
  return (
    <SettingsPart title="The desk" about="Owners of the desk change these.">
      <dl className="m-0 grid grid-cols-[9rem_1fr] gap-x-4 gap-y-2">
        {rows.map(([term, value]) => (
          <div key={term} className="contents">
            <dt className="text-ink-3">{term}</dt>
            <dd className="m-0 [overflow-wrap:anywhere]">{value}</dd>
          </div>
        ))}
      </dl>
    </SettingsPart>
  );
}
