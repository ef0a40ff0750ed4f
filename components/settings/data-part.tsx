import { SettingsPart } from './settings-part.tsx';

type Props = { desk: string; exports: boolean; audit: boolean };

/** Everything the reader may take with them. */
export function DataPart({ desk, exports, audit }: Props) {
  const lines = [
    ...(exports ? EXPORTS : []),
    ...(audit ? [['/api/audit', 'audit.ndjson', 'Audit log', 'Verify it offline with npm run verify.']] : []),
  ];
  return (
    <SettingsPart title="Your data" about="Files hold what you may see: what is blind to you is not in them.">
      <ul className="m-0 grid list-none gap-3 p-0">
        {lines.map(([path, file, name, about]) => (
          <li key={path}>
            <a href={`${path}?desk=${desk}`} download={file} className="underline">
              {name}
            </a>
            <span className="block text-sm text-ink-3">{about}</span>
          </li>
        ))}
      </ul>
    </SettingsPart>
  );
}

const EXPORTS = [
  ['/api/exports/assessments.csv', 'assessments.csv', 'Assessments (CSV)', 'One row for each locked assessment.'],
  ['/api/exports/verdicts.csv', 'verdicts.csv', 'Verdicts (CSV)', 'One row for each settled verdict.'],
];
