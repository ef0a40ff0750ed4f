import { z } from 'zod';
import { annotationChange, annotationInput, deletionInput } from '#lib/annotations/annotation.ts';
import { omissionInput } from '#lib/annotations/omission.ts';
import { articleChange, articleInput, previewInput } from '#lib/articles/article.ts';
import { citationInput, draftInput, lockInput } from '#lib/assessments/assessment.ts';
import { jobInput } from '#lib/changes/job.ts';
import {
  deskChange,
  deskParam,
  idParams,
  memberChange,
  memberInput,
  passwordInput,
  setupInput,
} from '#lib/desks/desk.ts';
import { exportQuery } from '#lib/export/exports.service.ts';
import { idSchema } from '#lib/kernel/ids.ts';
import { personInput } from '#lib/people/person.ts';
import { wikidataId } from '#lib/people/wikidata-entity.ts';
import { publicationInput, withholdInput } from '#lib/publications/publication.ts';
import { suggestionDecision } from '#lib/quotations/suggestion.ts';
import { replyInput } from '#lib/replies/reply.ts';
import { verdictInput } from '#lib/reviews/verdict.ts';
import { captureInput, passageInput, searchInput, sourceInput } from '#lib/sources/source.ts';

/** Bodies with a whole text in them; JSON may spell each byte with up to six. */
const TEXT_LIMIT = 12_500_000;
/** A file of 10 MB in JSON, which writes each quotation mark and line end as two. */
const FILE_LIMIT = 21_000_000;

const desk = { desk: deskParam };
const paged = z.object({
  ...desk,
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: idSchema.optional(),
});
const named = z.object(desk);
const ofCapture = z.object({ ...desk, captureId: idSchema });
const since = z.object({ ...desk, since: z.coerce.number().int().min(0).max(2_147_483_647).default(0) });
const reasonInput = z.strictObject({
  reason: z.string().trim().min(3, 'Say why.').max(500, 'At most 500 characters.'),
});

/**
 * Every route of the interface, once: its method and path, what it does, and the schemas of what it takes. The routes are made
 * with these, and /api/openapi.json is generated from them.
 */
export const ROUTES = {
  setup: {
    method: 'put',
    path: '/api/setup',
    summary: 'Make the first owner and desk, once.',
    body: setupInput,
    guards: 'none',
  },
  putPreview: {
    method: 'put',
    path: '/api/previews/{id}',
    summary: 'Show what an import would freeze.',
    params: idParams,
    query: named,
    body: previewInput,
    limit: TEXT_LIMIT,
  },
  listArticles: {
    method: 'get',
    path: '/api/articles',
    summary: 'The articles of the desk, newest first.',
    query: paged,
  },
  putArticle: {
    method: 'put',
    path: '/api/articles/{id}',
    summary: 'Import an article as version 1.',
    params: idParams,
    query: named,
    body: articleInput,
    limit: TEXT_LIMIT,
  },
  getArticle: {
    method: 'get',
    path: '/api/articles/{id}',
    summary: 'Everything the workbench shows.',
    params: idParams,
    query: named,
  },
  changeArticle: {
    method: 'patch',
    path: '/api/articles/{id}',
    summary: 'Change what is said of an article.',
    params: idParams,
    query: named,
    body: articleChange,
  },
  getChanges: {
    method: 'get',
    path: '/api/articles/{id}/changes',
    summary: 'What changed since a sequence number.',
    params: idParams,
    query: since,
  },
  getVersionText: {
    method: 'get',
    path: '/api/articles/{id}/versions/{versionId}',
    summary: 'The canonical text of a version (path ends in .txt).',
    params: z.object({ id: idSchema, versionId: z.templateLiteral([z.uuid(), z.enum(['', '.txt'])]) }),
    query: named,
  },
  putAnnotation: {
    method: 'put',
    path: '/api/annotations/{id}',
    summary: 'Make an item, or replace it.',
    params: idParams,
    query: named,
    body: annotationInput,
  },
  changeAnnotation: {
    method: 'patch',
    path: '/api/annotations/{id}',
    summary: 'Change an item, or undo its deletion.',
    params: idParams,
    query: named,
    body: annotationChange,
  },
  deleteAnnotation: {
    method: 'delete',
    path: '/api/annotations/{id}',
    summary: 'Delete an item.',
    params: idParams,
    query: named,
    body: deletionInput,
  },
  putDraft: {
    method: 'put',
    path: '/api/annotations/{id}/assessment/draft',
    summary: 'Save my draft.',
    params: idParams,
    query: named,
    body: draftInput,
  },
  lockAssessment: {
    method: 'put',
    path: '/api/annotations/{id}/assessment',
    summary: 'Lock my assessment.',
    params: idParams,
    query: named,
    body: lockInput,
  },
  withdrawAssessment: {
    method: 'delete',
    path: '/api/annotations/{id}/assessment',
    summary: 'Take my lock back.',
    params: idParams,
    query: named,
  },
  openAdjudication: {
    method: 'put',
    path: '/api/annotations/{id}/adjudication',
    summary: 'Open both sides of a disputed item; recorded.',
    params: idParams,
    query: named,
  },
  getAdjudication: {
    method: 'get',
    path: '/api/annotations/{id}/adjudication',
    summary: 'Both sides, once opened.',
    params: idParams,
    query: named,
  },
  openRound: {
    method: 'put',
    path: '/api/annotations/{id}/round',
    summary: 'Open a new round, with a reason.',
    params: idParams,
    query: named,
    body: reasonInput,
  },
  declareConflict: {
    method: 'put',
    path: '/api/annotations/{id}/conflict',
    summary: 'Declare a conflict of interest.',
    params: idParams,
    query: named,
    body: reasonInput,
  },
  putVerdict: {
    method: 'put',
    path: '/api/annotations/{id}/verdict',
    summary: 'Settle an item, or write its conclusion.',
    params: idParams,
    query: named,
    body: verdictInput,
  },
  secondVerdict: {
    method: 'put',
    path: '/api/annotations/{id}/verdict/second',
    summary: 'Confirm as the second person.',
    params: idParams,
    query: named,
  },
  getGates: {
    method: 'get',
    path: '/api/annotations/{id}/gates',
    summary: 'Each gate of publication, met or not, and why.',
    params: idParams,
    query: named,
  },
  putOmission: {
    method: 'put',
    path: '/api/omissions/{id}',
    summary: 'Leave a passage out, because.',
    params: idParams,
    query: named,
    body: omissionInput,
  },
  deleteOmission: {
    method: 'delete',
    path: '/api/omissions/{id}',
    summary: 'Take a passage in again.',
    params: idParams,
    query: named,
  },
  listSuggestions: {
    method: 'get',
    path: '/api/articles/{id}/suggestions',
    summary: 'The quotations found in an article, open and decided on.',
    params: idParams,
    query: named,
  },
  listMatches: {
    method: 'get',
    path: '/api/articles/{id}/matches',
    summary: 'What a capture has of every quotation of an article.',
    params: idParams,
    query: ofCapture,
  },
  getAlignment: {
    method: 'get',
    path: '/api/annotations/{id}/alignment',
    summary: 'What a capture has of one quote.',
    params: idParams,
    query: ofCapture,
  },
  decideSuggestion: {
    method: 'put',
    path: '/api/suggestions/{id}',
    summary: 'Accept a suggestion as an item, dismiss it, or take that back.',
    params: idParams,
    query: named,
    body: suggestionDecision,
  },
  putSource: {
    method: 'put',
    path: '/api/sources/{id}',
    summary: 'Write a source.',
    params: idParams,
    query: named,
    body: sourceInput,
  },
  deleteSource: {
    method: 'delete',
    path: '/api/sources/{id}',
    summary: 'Take back a source in which nothing is pinned.',
    params: idParams,
    query: named,
  },
  putCapture: {
    method: 'put',
    path: '/api/captures/{id}',
    summary: 'Freeze the text of a source.',
    params: idParams,
    query: named,
    body: captureInput,
    limit: TEXT_LIMIT,
  },
  getCapture: {
    method: 'get',
    path: '/api/captures/{id}',
    summary: 'A capture with its text.',
    params: idParams,
    query: named,
  },
  putPassage: {
    method: 'put',
    path: '/api/passages/{id}',
    summary: 'Pin a passage of a capture.',
    params: idParams,
    query: named,
    body: passageInput,
  },
  deletePassage: {
    method: 'delete',
    path: '/api/passages/{id}',
    summary: 'Unpin a passage that no lock cites.',
    params: idParams,
    query: named,
  },
  putCitation: {
    method: 'put',
    path: '/api/citations/{id}',
    summary: 'Use evidence in my assessment.',
    params: idParams,
    query: named,
    body: citationInput,
  },
  deleteCitation: {
    method: 'delete',
    path: '/api/citations/{id}',
    summary: 'Take evidence out of my assessment.',
    params: idParams,
    query: named,
  },
  putSearch: {
    method: 'put',
    path: '/api/searches/{id}',
    summary: 'Record a search.',
    params: idParams,
    query: named,
    body: searchInput,
  },
  putReply: {
    method: 'put',
    path: '/api/replies/{id}',
    summary: 'Record what the outlet was asked and said.',
    params: idParams,
    query: named,
    body: replyInput,
  },
  publish: {
    method: 'put',
    path: '/api/publications/{id}',
    summary: 'Publish items of an article, all or nothing.',
    params: idParams,
    query: named,
    body: publicationInput,
  },
  withhold: {
    method: 'put',
    path: '/api/publications/{id}/withholding',
    summary: 'Take a verdict away everywhere.',
    params: idParams,
    query: named,
    body: withholdInput,
  },
  listPeople: {
    method: 'get',
    path: '/api/people',
    summary: 'The registry, by name or alias.',
    query: paged.extend({ query: z.string().max(200).default('') }),
  },
  findCandidates: {
    method: 'get',
    path: '/api/people/lookup',
    summary: 'People at Wikidata by name; nothing is stored.',
    query: z.object({ ...desk, name: z.string().trim().min(1, 'Write a name.').max(200) }),
  },
  lookUpPerson: {
    method: 'get',
    path: '/api/people/lookup/{externalId}',
    summary: 'Somebody at Wikidata, as the form of a person takes it; nothing is stored.',
    params: z.object({ externalId: wikidataId }),
    query: named,
  },
  getPerson: {
    method: 'get',
    path: '/api/people/{id}',
    summary: 'A person with dated offices.',
    params: idParams,
    query: named,
  },
  getPersonHistory: {
    method: 'get',
    path: '/api/people/{id}/history',
    summary: 'Who changed what of a person, newest first.',
    params: idParams,
    query: z.object({ ...desk, cursor: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).optional() }),
  },
  putPerson: {
    method: 'put',
    path: '/api/people/{id}',
    summary: 'Write a person with dated offices.',
    params: idParams,
    query: named,
    body: personInput,
  },
  startJob: {
    method: 'put',
    path: '/api/jobs/{id}',
    summary: 'Start work that takes longer than a request.',
    params: idParams,
    query: named,
    body: jobInput,
    limit: FILE_LIMIT,
  },
  getJob: {
    method: 'get',
    path: '/api/jobs/{id}',
    summary: 'How far a job is, and its report.',
    params: idParams,
    query: named,
  },
  cancelJob: {
    method: 'delete',
    path: '/api/jobs/{id}',
    summary: 'Cancel a job; what it has done stays.',
    params: idParams,
    query: named,
  },
  exportAssessments: {
    method: 'get',
    path: '/api/exports/assessments.csv',
    summary: 'Locked assessments as CSV.',
    query: exportQuery,
  },
  exportVerdicts: {
    method: 'get',
    path: '/api/exports/verdicts.csv',
    summary: 'Settled verdicts as CSV.',
    query: exportQuery,
  },
  exportAudit: { method: 'get', path: '/api/audit', summary: 'The log, to verify offline.', query: since },
  getDesk: { method: 'get', path: '/api/desk', summary: 'The desk and its settings.', query: named },
  changeDesk: { method: 'patch', path: '/api/desk', summary: 'Change the desk.', query: named, body: deskChange },
  listMembers: { method: 'get', path: '/api/members', summary: 'The members of the desk.', query: named },
  putMember: {
    method: 'put',
    path: '/api/members/{id}',
    summary: 'Add a member.',
    params: idParams,
    query: named,
    body: memberInput,
  },
  changeMember: {
    method: 'patch',
    path: '/api/members/{id}',
    summary: 'Change a membership, or what I am called in public.',
    params: idParams,
    query: named,
    body: memberChange,
  },
  endMember: {
    method: 'delete',
    path: '/api/members/{id}',
    summary: 'End a membership and its sessions.',
    params: idParams,
    query: named,
  },
  listSessions: { method: 'get', path: '/api/sessions', summary: 'My sessions.' },
  endSession: {
    method: 'delete',
    path: '/api/sessions/{id}',
    summary: 'End one of my sessions at once.',
    params: idParams,
    guards: 'session',
  },
  changePassword: {
    method: 'put',
    path: '/api/password',
    summary: 'Change my password; my other sessions end.',
    body: passwordInput,
    guards: 'session',
  },
  isLive: { method: 'get', path: '/api/health/live', summary: 'The process runs.', guards: 'none' },
  isReady: { method: 'get', path: '/api/health/ready', summary: 'The process can do its work.', guards: 'none' },
  dictionary: {
    method: 'get',
    path: '/api/exports/dictionary.json',
    summary: 'What each column of the exports means.',
    guards: 'none',
  },
  openApi: { method: 'get', path: '/api/openapi.json', summary: 'This description.', guards: 'none' },
} as const;
