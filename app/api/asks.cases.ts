import { putOmission } from '#lib/annotations/omissions.service.ts';
import { hashPassword } from '#lib/auth/password.ts';
import type { Actor } from '#lib/desks/desk.ts';
import { putVersion } from '#lib/intake/new-version.service.ts';
import { startJob } from '#lib/jobs/jobs.service.ts';
import { newId } from '#lib/kernel/ids.ts';
import { putPerson } from '#lib/people/people.service.ts';
import { putCapture, putSource } from '#lib/sources/sources.service.ts';
import {
  BERTHS,
  CHANGED,
  CLEAN,
  callOf,
  cite,
  database,
  FARES,
  lockAll,
  makeArticle,
  makeItem,
  makeMember,
  makePassage,
  segmentOf,
  type TestArticle,
  type TestDesk,
} from '#prisma/test-builders.ts';
import type { Ask, RouteName } from '#prisma/test-requests.ts';

/** A desk with an article, of which the requests below ask. `author` made what they ask for, and is none of those who ask. */
export type Scene = { desk: TestDesk; article: TestArticle; author: Actor };

const SPEECH = 'The minutes of the harbour council, read aloud on Tuesday evening.';

const FIELDS = {
  title: 'Ferry strike enters its second week',
  outlet: 'The Kell Courier',
  byline: '',
  publishedOn: '2024-10-23',
  language: 'en',
  sourceUrl: '',
  kind: 'published',
  textRight: 'sentences',
  whySelected: '',
};

const own = (body?: unknown): Ask => ({ params: { id: newId() }, ...(body === undefined ? {} : { body }) });

async function item({ author, article }: Scene): Promise<string> {
  return (await makeItem(author, article)).id;
}

async function itemWith(scene: Scene, second: typeof CLEAN | typeof CHANGED): Promise<string> {
  const id = await item(scene);
  await lockAll(id, [
    [scene.author, CLEAN],
    [scene.desk.second, second],
  ]);
  return id;
}

async function capture({ author }: Scene): Promise<string> {
  const [sourceId, id] = [newId(), newId()];
  await putSource(callOf(author), sourceId, { title: 'Minutes', url: null, publisher: '', publishedOn: null });
  await putCapture(callOf(author), id, { sourceId, text: SPEECH, right: 'quote-only', archiveUrl: null });
  return id;
}

async function source({ author }: Scene): Promise<string> {
  const id = newId();
  await putSource(callOf(author), id, { title: 'Minutes', url: null, publisher: '', publishedOn: null });
  return id;
}

/** An item of an article of its own, the words of which a second version has changed. */
async function changedItem({ author, desk }: Scene): Promise<{ id: string; articleId: string; versionId: string }> {
  const article = await makeArticle(desk.editor);
  const { id } = await makeItem(author, article);
  const place = { articleId: article.id, versionId: newId() };
  const text = article.text.replace(BERTHS, 'Nobody has counted the full berths');
  await putVersion(callOf(desk.editor), place, { followsId: article.versionId, text, changedOn: null });
  return { id, ...place };
}

const annotation = ({ article }: Scene) => ({
  articleId: article.id,
  versionId: article.versionId,
  kind: 'quote',
  form: 'direct',
  segments: [segmentOf(article.text, FARES)],
  speaker: { name: 'Arvo Tamm' },
});

const omission = ({ article }: Scene) => ({
  articleId: article.id,
  versionId: article.versionId,
  segments: [segmentOf(article.text, BERTHS)],
  reason: 'trivial',
});

const reason = { reason: 'A reason that is given.' };
const search = { place: 'The archive', words: 'berths', outcome: 'Nothing.', searchedAt: '2024-10-25T10:00:00Z' };
const person = {
  name: 'Jona',
  email: () => `jona-${newId()}@desk.test`,
  membership: 'reviewer',
  password: 'long enough, this one',
};

/** For every route a request that is right, on things made for it. Where it makes something, its id is new. */
export const ASKS: Record<RouteName, (scene: Scene) => Promise<Ask>> = {
  setup: async () => ({
    body: { code: 'X', deskName: 'Desk', name: 'Ines', email: 'i@desk.test', password: 'long enough, this one' },
  }),
  putPreview: async () => own({ format: 'text', content: 'A title\n\nA paragraph of an article.' }),
  listArticles: async () => ({}),
  putArticle: async () => own({ text: 'A title\n\nA paragraph of an article.', fields: FIELDS }),
  getArticle: async ({ article }) => ({ params: { id: article.id } }),
  changeArticle: async (scene) => {
    const { version } = await articleRow(scene);
    return { params: { id: scene.article.id }, body: { outlet: 'The Orsund Gazette' }, ifMatch: version };
  },
  getChanges: async ({ article }) => ({ params: { id: article.id }, query: { since: '0' } }),
  listArticlePrecedents: async ({ article }) => ({ params: { id: article.id } }),
  getVersionText: async ({ article }) => ({ params: { id: article.id, versionId: `${article.versionId}.txt` } }),
  putVersion: async ({ desk }) => {
    const { id, versionId, text } = await makeArticle(desk.editor);
    const body = { followsId: versionId, text: `${text}\n\nA paragraph was added.` };
    return { params: { id, versionId: newId() }, body };
  },
  listVersions: async ({ article }) => ({ params: { id: article.id } }),
  compareVersions: async ({ article: { id, versionId } }) => ({
    params: { id },
    query: { from: versionId, to: versionId },
  }),
  reviewVersion: async (scene) => {
    const { articleId, versionId } = await changedItem(scene);
    return { params: { id: articleId, versionId } };
  },
  decideCarryOver: async (scene) => {
    const { id, versionId } = await changedItem(scene);
    return { params: { id, versionId }, body: { decision: 'changed' }, ifMatch: 1 };
  },
  putAnnotation: async (scene) => own(annotation(scene)),
  changeAnnotation: async (scene) => ({ params: { id: await item(scene) }, body: { comment: 'Seen.' }, ifMatch: 1 }),
  deleteAnnotation: async (scene) => ({ params: { id: await item(scene) }, body: {}, ifMatch: 1 }),
  putDraft: async (scene) => ({ params: { id: await item(scene) }, body: { ...CHANGED, round: 1 } }),
  lockAssessment: async (scene) => ({
    params: { id: await item(scene) },
    body: { ...CHANGED, round: 1, annotationVersion: 1 },
  }),
  withdrawAssessment: async (scene) => ({ params: { id: await item(scene) } }),
  openAdjudication: async (scene) => ({ params: { id: await itemWith(scene, CHANGED) } }),
  getAdjudication: async (scene) => ({ params: { id: await itemWith(scene, CHANGED) } }),
  openRound: async (scene) => ({ params: { id: await itemWith(scene, CLEAN) }, body: reason }),
  declareConflict: async (scene) => ({ params: { id: await item(scene) }, body: reason }),
  putVerdict: async (scene) => ({
    params: { id: await itemWith(scene, CLEAN) },
    body: { conclusion: 'So it was.' },
    ifMatch: 1,
  }),
  secondVerdict: async (scene) => ({ params: { id: await itemWith(scene, CLEAN) }, ifMatch: 1 }),
  getGates: async (scene) => ({ params: { id: await item(scene) } }),
  listPrecedents: async (scene) => ({ params: { id: await item(scene) } }),
  putOmission: async (scene) => own(omission(scene)),
  deleteOmission: async (scene) => {
    const id = newId();
    const { article } = scene;
    const place = { articleId: article.id, versionId: article.versionId, segments: [segmentOf(article.text, BERTHS)] };
    await putOmission(callOf(scene.author), id, { ...place, reason: 'trivial', comment: '' });
    return { params: { id } };
  },
  listSuggestions: async ({ article }) => ({ params: { id: article.id } }),
  listSuggestionPrecedents: async ({ article }) => {
    const { id } = await database().suggestion.findFirstOrThrow({ where: { articleId: article.id } });
    return { params: { id } };
  },
  listMatches: async (scene) => ({ params: { id: scene.article.id }, query: { captureId: await capture(scene) } }),
  getAlignment: async (scene) => ({ params: { id: await item(scene) }, query: { captureId: await capture(scene) } }),
  decideSuggestion: async ({ desk }) => {
    const article = await makeArticle(desk.editor);
    const { id, version } = await database().suggestion.findFirstOrThrow({ where: { articleId: article.id } });
    return { params: { id }, body: { state: 'accepted', annotationId: newId() }, ifMatch: version };
  },
  putSource: async () => own({ title: 'Minutes', url: 'https://harbour.test/minutes' }),
  deleteSource: async (scene) => ({ params: { id: await source(scene) } }),
  putCapture: async (scene) => own({ sourceId: await source(scene), text: SPEECH }),
  getCapture: async (scene) => ({ params: { id: await capture(scene) } }),
  putPassage: async (scene) => own({ captureId: await capture(scene), start: 4, end: 11, tier: 'primary' }),
  deletePassage: async ({ author }) => ({ params: { id: await makePassage(author) } }),
  putCitation: async (scene) => {
    const passageId = await makePassage(scene.author);
    return own({ annotationId: await item(scene), passageId, axes: ['wording'], stance: 'supports' });
  },
  deleteCitation: async (scene) => {
    const passageId = await makePassage(scene.author);
    return { params: { id: await cite(scene.author, await item(scene), { passageId }) } };
  },
  putSearch: async (scene) => own({ annotationId: await item(scene), ...search }),
  putReply: async (scene) => own({ annotationId: await item(scene), notAsked: 'The outlet has closed.' }),
  publish: async (scene) => own({ annotationIds: [await item(scene)] }),
  publishNotice: async (scene) => {
    const { id, versionId } = await changedItem(scene);
    return own({ annotationId: id, versionId });
  },
  withhold: async (scene) => own({ annotationId: await item(scene), note: 'By order of a court.' }),
  listPeople: async () => ({ query: { query: 'Tamm' } }),
  findCandidates: async () => ({ query: { name: 'Tamm' } }),
  lookUpPerson: async () => ({ params: { externalId: 'Q42' } }),
  getPerson: async (scene) => ({ params: { id: await personOf(scene) } }),
  getPersonHistory: async (scene) => ({ params: { id: await personOf(scene) } }),
  putPerson: async () =>
    own({ name: 'Arvo Tamm', offices: [{ id: newId(), title: 'President', sourceTitle: 'Gazette' }] }),
  startJob: async () => own({ kind: 'registry.import', format: 'csv', content: REGISTRY, name: 'registry.csv' }),
  getJob: async (scene) => ({ params: { id: await jobOf(scene) } }),
  cancelJob: async (scene) => ({ params: { id: await jobOf(scene) } }),
  exportAssessments: async () => ({ query: { bom: '1' } }),
  exportVerdicts: async () => ({}),
  exportAudit: async () => ({ query: { since: '0' } }),
  getDesk: async () => ({}),
  changeDesk: async () => ({ body: { about: 'We check.' } }),
  listMembers: async () => ({}),
  putMember: async () => own({ ...person, email: person.email() }),
  changeMember: async ({ desk }) => ({
    params: { id: (await makeMember(desk.deskId, 'reviewer')).memberId },
    body: { membership: 'editor' },
    ifMatch: 1,
  }),
  endMember: async ({ desk }) => ({ params: { id: (await makeMember(desk.deskId, 'reviewer')).memberId } }),
  listSessions: async () => ({}),
  endSession: async () => own(),
  changePassword: async () => {
    await database().user.updateMany({ data: { passwordHash: await hashPassword(person.password) } });
    return { body: { current: person.password, next: 'another one, long enough' } };
  },
  isLive: async () => ({}),
  isReady: async () => ({}),
  dictionary: async () => ({}),
  openApi: async () => ({}),
};

const REGISTRY = 'person,office,sourceTitle\nArvo Tamm,Harbour master,Gazette of Estmark\n';

async function jobOf({ desk }: Scene): Promise<string> {
  const id = newId();
  const file = { format: 'csv' as const, content: REGISTRY, name: 'registry.csv' };
  await startJob(callOf(desk.editor), id, { kind: 'registry.import', ...file });
  return id;
}

async function personOf({ desk }: Scene): Promise<string> {
  const id = newId();
  await putPerson(callOf(desk.editor), id, { name: 'Arvo Tamm', aliases: [], description: '', offices: [] });
  return id;
}

async function articleRow({ article }: Scene): Promise<{ version: number }> {
  return database().article.findUniqueOrThrow({ where: { id: article.id } });
}
