import { Button } from '#components/ui/button.tsx';
import { Kbd } from '#components/ui/kbd.tsx';
import type { CitationView } from '#lib/assessments/assessment.ts';
import { inDesk } from '#lib/client/api-client.ts';
import { axisName } from '#lib/method/axes.ts';
import { describeTerm } from '#lib/people/office-term.ts';
import { TIER_WORDS } from '#lib/sources/source.ts';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';
import { PassageWords } from '../passage-words.tsx';
import { useWorkbench } from '../workbench-context.ts';
import { ArticleCitation } from './article-citation.tsx';
import { OfficeCitation } from './office-citation.tsx';
import { SearchLine, searchWords } from './search-line.tsx';

/** The evidence for the item that this reader may see, print beside record, and the searches. */
export function Evidence({ item, mayCite }: { item: WorkbenchItem; mayCite: boolean }) {
  const { view, dispatch } = useWorkbench();
  const citations = item.citations.filter((citation) => citation.round === item.round);
  const own = new Set(citations.filter((each) => each.authorId === view.reader.userId).map((each) => each.searchId));
  const uncited = item.searches.filter((search) => !own.has(search.id));
  return (
    <section aria-labelledby="record" className="grid gap-2">
      <h3 id="record" className="m-0 text-sm font-semibold text-ink-3">
        Against the record
      </h3>
      {citations.map((citation) => (
        <Citation key={citation.id} {...{ item, citation, mayCite }} />
      ))}
      {citations.length ? null : (
        <p className="m-0 rounded-md border border-rule p-3 text-sm text-ink-3">
          Nothing cited yet. Paste or drop the record anywhere on this page; P pins and cites the place that was
          matched.
        </p>
      )}
      {uncited.map((search) => (
        <SearchLine key={search.id} {...{ item, search, mayCite }} />
      ))}
      {mayCite ? (
        <div className="-mx-3 flex flex-wrap gap-1">
          <Button look="quiet" onClick={() => dispatch({ type: 'left', left: 'record' })}>
            Open the record <Kbd>E</Kbd>
          </Button>
          <OfficeCitation item={item} />
          <ArticleCitation item={item} />
        </div>
      ) : null}
    </section>
  );
}

function Citation({ item, citation, mayCite }: { item: WorkbenchItem; citation: CitationView; mayCite: boolean }) {
  const { desk, view, send, dispatch } = useWorkbench();
  const isOwn = citation.authorId === view.reader.userId;
  const axes = citation.axes.map((axis) => axisName(axis, item.form).toLowerCase()).join(', ');
  const remove = () =>
    send({ method: 'DELETE', path: inDesk(`/api/citations/${citation.id}`, desk) }, 'No longer cited.');
  const passage = view.passages.find((each) => each.id === citation.passageId);
  const capture = view.captures.find((each) => each.id === passage?.captureId);
  const office = view.people.flatMap((person) => person.offices).find((each) => each.id === citation.officeId);
  const search = item.searches.find((each) => each.id === citation.searchId);
  return (
    <figure className="m-0 rounded-md border border-rule p-3">
      {passage ? <PassageWords passage={passage} /> : null}
      {office ? <p className="m-0 text-base">{describeTerm(office)}</p> : null}
      {search ? <p className="m-0 text-base">{searchWords(search)}</p> : null}
      {citation.evidence === 'article' ? <p className="m-0 text-base">The article itself</p> : null}
      <figcaption className="mt-1.5 text-sm text-ink-3">
        {capture
          ? `${capture.source.title}${capture.source.publisher ? `, ${capture.source.publisher}` : ''}. ${passage ? TIER_WORDS[passage.tier] : ''}. `
          : ''}
        {office ? `Registry: ${office.sourceTitle}. ` : ''}
        {citation.stance[0]?.toUpperCase()}
        {citation.stance.slice(1)}: {axes}.
      </figcaption>
      <div className="-mx-2 flex flex-wrap">
        {capture ? (
          <Button
            look="quiet"
            onClick={() => {
              dispatch({ type: 'capture', id: capture.id });
              dispatch({ type: 'left', left: 'record' });
            }}
          >
            Show in the record
          </Button>
        ) : null}
        {isOwn && mayCite ? (
          <Button look="quiet" onClick={remove}>
            Do not cite
          </Button>
        ) : null}
      </div>
    </figure>
  );
}
