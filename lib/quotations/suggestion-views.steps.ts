import type { ArticleView } from '#lib/articles/article.ts';
import type { Db } from '#lib/db/client.ts';
import { askedDay, askRegistry } from '#lib/people/ask-registry.ts';
import { readName } from '#lib/people/compare-names.ts';
import { findPeopleNamed } from '#lib/people/person.store.ts';
import type { PersonView } from '#lib/people/person.ts';
import { isNamed, matchRead } from '#lib/people/person-name.ts';
import { type DayContext, saidDay } from './said-day.ts';
import type { KeptSuggestion } from './suggestion.store.ts';
import type { SuggestionView } from './suggestion.ts';

type Of = DayContext & Pick<ArticleView, 'deskId'>;

/** Suggestions as they are shown: with the day beside them, whom of the registry they name, and what it says of the printed role. */
export async function suggestionViews(
  db: Db,
  { deskId, ...context }: Of,
  kept: readonly KeptSuggestion[],
): Promise<SuggestionView[]> {
  const names = new Set(kept.flatMap(({ fields }) => fields.speaker?.name ?? []));
  const namedBy = await findNamed(db, deskId, [...names]);
  return kept.map(({ fields, segments, ...suggestion }) => {
    const { kind: _kind, ...said } = fields;
    const registry = namedBy.get(fields.speaker?.name ?? '') ?? [];
    const day = fields.day && saidDay(fields.day, context);
    const asked = askedDay(null, day?.date ?? null, context.publishedOn);
    const { speaker, role } = said;
    const question = { name: speaker?.name ?? null, asPrinted: role?.text ?? '', personId: null, asked };
    return {
      ...own(suggestion),
      segments: segments.map(({ exact, ...place }) => ({ ...place, text: exact })),
      ...said,
      day,
      personId: onlyNamed(registry, fields.speaker?.name),
      roleCheck: role && askRegistry(question, registry),
    };
  });
}

type Own = Pick<
  SuggestionView,
  'id' | 'versionId' | 'engineVersion' | 'state' | 'annotationId' | 'reason' | 'form' | 'version'
>;

const own = ({ id, versionId, engineVersion, state, annotationId, reason, form, version }: Own): Own => ({
  ...{ id, versionId, engineVersion, state, annotationId, reason, form, version },
});

/** The one person of the registry whose name this is; null where there is none, or more than one. */
function onlyNamed(people: readonly PersonView[], name: string | undefined): string | null {
  const [only, another] = people.filter((person) => name !== undefined && isNamed(name, person));
  return only && !another ? only.id : null;
}

/** For each name the people of the desk's registry whose name it is, or may be. */
async function findNamed(db: Db, deskId: string, names: string[]): Promise<Map<string, PersonView[]>> {
  const people = names.length ? await findPeopleNamed(db, deskId, names) : [];
  return new Map(
    names.map((name) => {
      const read = readName(name);
      return [name, people.filter((person) => matchRead(read, person) !== null)];
    }),
  );
}
