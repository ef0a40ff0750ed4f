import { AXES } from '#lib/method/axes.ts';
import type { Column } from './csv-query.ts';

/** The tables behind ASSESSMENT_COLUMNS. Whoever exports adds the condition of what the reader may see, and a."effectiveAt" <= now(). */
export const ASSESSMENT_FROM = `"Assessment" a
  JOIN "Annotation" n ON n.id = a."annotationId"
  JOIN "Article" r ON r.id = n."articleId"
  JOIN "ArticleVersion" ver ON ver.id = a."articleVersionId"
  JOIN "User" u ON u.id = a."reviewerId"`;

/** The tables behind VERDICT_COLUMNS; `p` is the newest publication of a verdict, if any. */
export const VERDICT_FROM = `"Verdict" v
  JOIN "Annotation" n ON n.id = v."annotationId"
  JOIN "Article" r ON r.id = n."articleId"
  JOIN "Round" d ON d."annotationId" = v."annotationId" AND d.number = v.round
  JOIN "ArticleVersion" ver ON ver.id = d."articleVersionId"
  LEFT JOIN LATERAL (
    SELECT p.slug, p.class, p."publishedAt" FROM "Publication" p
    WHERE p."annotationId" = v."annotationId" AND p.kind = 'verdict' AND p."publishedAt" >= v."settledAt"
      AND (p."embargoUntil" IS NULL OR p."embargoUntil" <= now())
      AND NOT EXISTS (SELECT 1 FROM "Verdict" later WHERE later."annotationId" = v."annotationId"
        AND later.round > v.round AND later."settledAt" <= p."publishedAt")
    ORDER BY p.number DESC LIMIT 1) p ON true`;

const ITEM: readonly Column[] = [
  { name: 'item_id', kind: 'id', sql: 'n.id', meaning: 'The item: a quote or a claim in an article.' },
  { name: 'article_id', kind: 'id', sql: 'r.id', meaning: 'The article.' },
  { name: 'article_title', kind: 'text', sql: 'r.title', meaning: 'The headline of the article.' },
  { name: 'outlet', kind: 'text', sql: 'r.outlet', meaning: 'Who published the article.' },
  {
    name: 'published_on',
    kind: 'date',
    sql: 'r."publishedOn"',
    meaning: 'When the article was published, as far as known.',
  },
];

const PRINT: readonly Column[] = [
  { name: 'kind', kind: 'word', sql: 'n.kind', meaning: 'quote or claim.' },
  { name: 'form', kind: 'word', sql: 'n.form', meaning: 'Of a quote: direct, partial, reported or fragment.' },
];

const SPEAKER: readonly Column[] = [
  { name: 'speaker', kind: 'text', sql: 'n."speakerName"', meaning: 'Who said it, by the article.' },
  {
    name: 'role_as_printed',
    kind: 'text',
    sql: 'n."roleAsPrinted"',
    meaning: 'How the article describes the speaker, word for word.',
  },
  {
    name: 'utterance_date',
    kind: 'date',
    sql: 'n."utteranceDate"',
    meaning: 'When it was said: a day, a month or a year of the place.',
  },
];

/** Everything an assessment holds, one row each: the one definition of headings, cells and the dictionary. */
export const ASSESSMENT_COLUMNS: readonly Column[] = [
  {
    name: 'assessment_id',
    kind: 'id',
    sql: 'a.id',
    meaning: 'The assessment: what one reviewer found of one item in one round.',
  },
  ...ITEM,
  { name: 'round', kind: 'number', sql: 'a.round', meaning: 'The round of reviewing, from 1.' },
  ...PRINT,
  passage('a."articleVersionId"'),
  ...SPEAKER,
  { name: 'reviewer_id', kind: 'id', sql: 'a."reviewerId"', meaning: 'The reviewer.' },
  { name: 'reviewer', kind: 'text', sql: 'u.name', meaning: "The reviewer's name." },
  { name: 'locked_at', kind: 'time', sql: time('a."lockedAt"'), meaning: 'When the reviewer locked the assessment.' },
  {
    name: 'late',
    kind: 'yes-no',
    sql: yesNo('a.late'),
    meaning: 'yes: locked after the round had closed, and counted nowhere.',
  },
  ...axes('a'),
  ...outcome('a'),
  { name: 'should_read', kind: 'text', sql: 'a."shouldRead"', meaning: 'What the article should say instead.' },
  { name: 'note', kind: 'text', sql: 'a.note', meaning: "The reviewer's note." },
  ...edition('a'),
];

/** Every verdict, one row an item and round: the one definition of headings, cells and the dictionary. */
export const VERDICT_COLUMNS: readonly Column[] = [
  { name: 'verdict_id', kind: 'id', sql: 'v.id', meaning: 'The verdict of one item in one round.' },
  ...ITEM,
  { name: 'round', kind: 'number', sql: 'v.round', meaning: 'The round of reviewing, from 1.' },
  ...PRINT,
  passage('d."articleVersionId"'),
  ...SPEAKER,
  {
    name: 'phase',
    kind: 'word',
    sql: `CASE WHEN n.phase IN ('agreed', 'disputed') THEN 'assessing' ELSE n.phase::text END`,
    meaning: 'Where the item stands now (in its newest round); what was found in it stays hidden until it is settled.',
  },
  {
    name: 'basis',
    kind: 'word',
    sql: 'v.basis',
    meaning: 'How the verdict came about: agreed, adjudicated or conversation.',
  },
  { name: 'settled_at', kind: 'time', sql: time('v."settledAt"'), meaning: 'When the verdict had its conclusion.' },
  ...axes('v'),
  ...outcome('v'),
  {
    name: 'override_label',
    kind: 'word',
    sql: 'CASE WHEN v."secondedBy" IS NOT NULL THEN v."overrideLabel" END',
    meaning: 'The label that two people set in place of the computed one.',
  },
  {
    name: 'override_rating',
    kind: 'number',
    sql: 'CASE WHEN v."secondedBy" IS NOT NULL THEN v."overrideRating" END',
    meaning: 'The rating that goes with override_label.',
  },
  { name: 'conclusion', kind: 'text', sql: 'v.conclusion', meaning: 'The verdict in one sentence.' },
  { name: 'should_read', kind: 'text', sql: 'v."shouldRead"', meaning: 'What the article should say instead.' },
  { name: 'considered', kind: 'text', sql: 'v.considered', meaning: 'The other reading that was considered.' },
  ...edition('v'),
  {
    name: 'published',
    kind: 'yes-no',
    sql: yesNo(`p.slug IS NOT NULL AND p.class <> 'withheld'`),
    meaning: 'yes: this verdict stands on a public page.',
  },
  {
    name: 'publication_class',
    kind: 'word',
    sql: 'p.class',
    meaning: 'Of the newest publication: initial, typo, clarification, correction, retraction, reply or withheld.',
  },
  { name: 'address', kind: 'word', sql: 'p.slug', meaning: 'The last part of the address of its page, /verdicts/…' },
  { name: 'published_at', kind: 'time', sql: time('p."publishedAt"'), meaning: 'When it was last published.' },
];

/** The passage at the version that was assessed: the item's segments there, joined by an ellipsis. */
function passage(versionId: string): Column {
  const sql = `(SELECT string_agg(s.value->>'exact', ' … ' ORDER BY s.ordinality) FROM "Anchor" k,
    jsonb_array_elements(k.segments) WITH ORDINALITY s
    WHERE k."annotationId" = n.id AND k."versionId" = ${versionId} AND k.part = 'content')`;
  return {
    name: 'passage',
    kind: 'text',
    sql,
    meaning: 'The words in the article; separate pieces are joined by " … ".',
  };
}

/** One column an axis of the method, apart in name from the print's own (speaker); empty is "not assessed". */
function axes(table: string): Column[] {
  return AXES.map(({ id, name, values }) => ({
    name: `axis_${id}`,
    kind: 'word',
    sql: `${table}.axes->>'${id}'`,
    meaning: `${name}: ${values.map((value) => value.id).join(', ')}; empty: not assessed.`,
  }));
}

function outcome(table: string): Column[] {
  const codes = `(SELECT string_agg(concat_ws(':', c.value->>'code', c.value->>'severity'), '; ' ORDER BY c.ordinality)
    FROM jsonb_array_elements(${table}.codes) WITH ORDINALITY c)`;
  return [
    { name: 'codes', kind: 'list', sql: codes, meaning: 'The faults found, as CODE:severity, joined by "; ".' },
    { name: 'label', kind: 'word', sql: `${table}.label`, meaning: 'The label that the rules of the method give.' },
    {
      name: 'rating',
      kind: 'number',
      sql: `${table}.rating`,
      meaning: 'From 1 (worst) to 5 (best); empty where the label has none.',
    },
    { name: 'rule', kind: 'word', sql: `${table}.rule`, meaning: 'The rule of the method that gave the label.' },
  ];
}

function edition(table: string): Column[] {
  return [
    {
      name: 'badges',
      kind: 'list',
      sql: `array_to_string(${table}.badges, '; ')`,
      meaning: 'What is said beside the label, joined by "; ".',
    },
    { name: 'method_version', kind: 'number', sql: `${table}."methodVersion"`, meaning: 'The version of the method.' },
    {
      name: 'article_version',
      kind: 'number',
      sql: 'ver.number',
      meaning: 'The number of the version of the article that was looked at.',
    },
    { name: 'article_sha256', kind: 'word', sql: 'ver.sha256', meaning: "The SHA-256 of that version's text (UTF-8)." },
  ];
}

function time(sql: string): string {
  return `to_char(${sql} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

function yesNo(sql: string): string {
  return `CASE WHEN ${sql} THEN 'yes' ELSE 'no' END`;
}
