import { z } from 'zod';
import { idSchema } from '#lib/kernel/ids.ts';
import { shortText } from '#lib/kernel/short-text.ts';
import type { Json } from './change.ts';

/** Work that takes longer than a request: an import into the registry, and finding the quotations of an article. */
export const JOB_KINDS = ['registry.import', 'quotations.find'] as const;
export type JobKind = (typeof JOB_KINDS)[number];

export const JOB_STATES = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** A job as its desk sees it. `done` of `total` are counted in units of its kind; `error` is a sentence for people; instants are RFC 3339. */
export type JobView = {
  id: string;
  deskId: string;
  kind: JobKind;
  articleId: string | null;
  state: JobState;
  done: number;
  total: number;
  report: Json;
  error: string | null;
  createdBy: string;
  createdAt: string;
  finishedAt: string | null;
  version: number;
};

/** Whether a job goes on: it waits for its turn, or runs. */
export const isUnderWay = ({ state }: Pick<JobView, 'state'>): boolean => state === 'queued' || state === 'running';

/** A job that a process has taken. `claim` is the version it has by that: whoever takes it later has another. */
export type ClaimedJob = JobView & { input: Json; claim: number };

/** How far a job is, in the units of its kind; `report` is what it would tell if it ended now. */
export type JobProgress = { done: number; total: number; report?: Json };

/** Thrown through a job's work when it must stop: it was cancelled, another process took it, or this process ends. */
export class JobStopped extends Error {}

/** How many units of text an import takes at most. */
export const REGISTRY_LIMIT = 10_000_000;

/** How a registry's file is written. */
export const REGISTRY_FORMATS = ['csv', 'wikidata'] as const;
export type RegistryFormat = (typeof REGISTRY_FORMATS)[number];

const registryImport = z.strictObject({
  kind: z.literal('registry.import'),
  format: z.enum(REGISTRY_FORMATS, 'Say csv or wikidata.'),
  content: z.string().max(REGISTRY_LIMIT, 'At most 10 MB.').refine(isWritten, 'The file is empty.'),
  name: shortText(200).default(''),
});

/** Quotations are found when an article comes in; it is asked for again where that was cancelled or failed. */
const quotationsFind = z.strictObject({ kind: z.literal('quotations.find'), articleId: idSchema });

/** What may be asked for through the door. */
export const jobInput = z.discriminatedUnion(
  'kind',
  [registryImport, quotationsFind],
  'Say which work: registry.import or quotations.find.',
);
export type JobInput = z.infer<typeof jobInput>;

function isWritten(content: string): boolean {
  return /\S/u.test(content);
}
