import { instantWords } from '#lib/kernel/date-words.ts';
import { mainRecord } from '#lib/publications/evidence-words.ts';
import type { PublishedEvidence, VerdictPayload } from '#lib/publications/payload.ts';
import { EvidenceSource } from './evidence-source.tsx';
import { ExcerptText } from './excerpt-text.tsx';

const STANCES = [
  { stance: 'supports', name: 'For what was printed' },
  { stance: 'contradicts', name: 'Against what was printed' },
  { stance: 'context', name: 'Context' },
] as const;

/** Every record but the one that stands beside the print, for and against; and the searches that were made. */
export function EvidenceList({ payload }: { payload: VerdictPayload }) {
  const main = mainRecord(payload.evidence);
  const others = payload.evidence.filter((one) => one !== main && one.evidence !== 'search');
  const searches = payload.evidence.flatMap((one) => (one.search ? [one.search] : []));
  return (
    <>
      {others.length > 0 ? (
        <section>
          <h2>{main ? 'Other evidence' : 'Evidence'}</h2>
          {STANCES.map(({ stance, name }) => (
            <Stance key={stance} name={name} payload={payload} list={others.filter((one) => one.stance === stance)} />
          ))}
        </section>
      ) : null}
      {searches.length > 0 ? <Searches searches={searches} /> : null}
    </>
  );
}

function Stance({
  name,
  payload,
  list,
}: {
  name: string;
  payload: VerdictPayload;
  list: readonly PublishedEvidence[];
}) {
  if (list.length === 0) return null;
  return (
    <>
      <h3>{name}</h3>
      <ul className="list">
        {list.map((one) => (
          <li key={JSON.stringify(one)}>
            {one.excerpt ? <ExcerptText excerpt={one.excerpt} label={payload.label} /> : <p>{unseen(one)}</p>}
            <EvidenceSource one={one} form={payload.item.form} />
          </li>
        ))}
      </ul>
    </>
  );
}

function unseen(one: PublishedEvidence): string {
  if (one.evidence === 'office') return 'The registry of offices.';
  return one.evidence === 'article' ? 'The article itself.' : 'Kept at the desk, which has no right to show it.';
}

function Searches({ searches }: { searches: readonly NonNullable<PublishedEvidence['search']>[] }) {
  return (
    <section>
      <h2>Where it was looked for</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Place and time</th>
            <th scope="col">Words</th>
            <th scope="col">What came</th>
          </tr>
        </thead>
        <tbody>
          {searches.map((search) => (
            <tr key={JSON.stringify(search)}>
              <td>
                {search.place}
                <div className="s">{instantWords(search.searchedAt)}</div>
              </td>
              <td>{search.words}</td>
              <td>{search.outcome}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
