import { z } from 'zod';
import type { Work } from '#lib/changes/job.store.ts';
import { type ClaimedJob, REGISTRY_FORMATS } from '#lib/changes/job.ts';
import { transaction } from '#lib/changes/transaction.ts';
import { prisma } from '#lib/db/client.ts';
import { AppError } from '#lib/kernel/app-error.ts';
import { newId } from '#lib/kernel/ids.ts';
import { groupRows } from './group-rows.ts';
import { mergeRegistry, type RegistryPlan, type SeenOffices, severalSentence } from './merge-registry.ts';
import { fillNameWords } from './name-words.store.ts';
import { importNote } from './person-history.ts';
import { readRegistryCsv } from './read-registry-csv.ts';
import { readWikidataEntities } from './read-wikidata-entity.ts';
import { listKnownPeople, lockRegistry, writePlan } from './registry.store.ts';
import { type FiledPerson, hasId, type ImportReport, type NotTaken, type RegistryFile } from './registry-file.ts';

const BATCH = 300;
const TOLD = 200;

const importInput = z.object({ format: z.enum(REGISTRY_FORMATS), content: z.string() });

/** Brings the people and offices of a file into the desk's registry, some hundred people in a transaction. Units are offices, or people without any. */
export const runRegistryImport: Work = async (job, { progress }) => {
  const file = readFile(importInput.parse(job.input));
  if (!file.ok) throw new AppError('invalid', file.message);
  await fillNameWords(prisma(), job.deskId);
  const total = unitsOf(file.people);
  const start = startOf(job, file);
  const todo = after(file.people, job.done);
  const run: Run = { job, seen: new Map(), report: start, done: job.done, total, progress };
  await progress({ done: run.done, total, report: run.report });
  for (const some of [todo.filter(hasId), todo.filter((person) => !hasId(person))]) await takeAll(run, some);
  return run.report;
};

type Run = {
  job: ClaimedJob;
  seen: SeenOffices;
  report: ImportReport;
  done: number;
  total: number;
  progress: Parameters<Work>[1]['progress'];
};

/** Takes people, then again those who can be told apart only when others are taken; who cannot be told at all is reported. */
async function takeAll(run: Run, people: FiledPerson[], isAgain = false): Promise<void> {
  const several: FiledPerson[] = [];
  for (let at = 0; at < people.length; at += BATCH) {
    several.push(...(await takeBatch(run, people.slice(at, at + BATCH), { isAgain })));
  }
  if (several.length && several.length < people.length) return takeAll(run, several, true);
  run.report = withNotTaken(run.report, several.map(severalSentence));
}

/** Writes a batch, its entry in the log and how far the job is, in one transaction; answers those of whom it cannot be told who they are. */
async function takeBatch(run: Run, batch: FiledPerson[], { isAgain }: { isAgain: boolean }): Promise<FiledPerson[]> {
  const { deskId, createdBy, id } = run.job;
  const done = isAgain ? run.done : run.done + unitsOf(batch);
  const context = { deskId, actorId: createdBy, now: new Date() };
  const taken = await transaction(context, async ({ db, record }) => {
    await lockRegistry(db, deskId);
    const seen: SeenOffices = new Map(run.seen);
    const known = await listKnownPeople(db, deskId, batch);
    const plan = mergeRegistry(known, batch, { newId, seen });
    await writePlan(db, deskId, { plan, known });
    if (plan.create.length || plan.changed.length) {
      await record({ action: 'registry.import', targetId: id, payload: importNote(id, plan) });
    }
    const report = withPlan(run.report, plan);
    await run.progress({ done, total: run.total, report }, db);
    return { seen, report, several: plan.several };
  });
  Object.assign(run, { seen: taken.seen, report: taken.report, done });
  return taken.several;
}

function readFile({ format, content }: z.infer<typeof importInput>): RegistryFile {
  if (format === 'wikidata') return readWikidataEntities(content);
  const read = readRegistryCsv(content);
  if (!read.ok) return read;
  const notTaken = read.faults.map(({ line, column, message }) => {
    return { line, message: column ? `${column}: ${message}` : message };
  });
  return { ok: true, people: groupRows(read.rows), notTaken, unknownColumns: read.unknownColumns };
}

/** A job that was begun before goes on from its last report; its people are those after the units that are done. */
function startOf(job: ClaimedJob, file: Extract<RegistryFile, { ok: true }>): ImportReport {
  if (job.done > 0 && job.report) return job.report as unknown as ImportReport;
  const empty: ImportReport = {
    people: { created: 0, changed: 0, same: 0 },
    offices: { added: 0, changed: 0, same: 0 },
    notTaken: [],
    notTakenTotal: 0,
    unknownColumns: file.unknownColumns,
  };
  return withNotTaken(empty, file.notTaken);
}

function after(people: FiledPerson[], done: number): FiledPerson[] {
  let units = 0;
  return people.filter((person) => {
    units += unitsOf([person]);
    return units > done;
  });
}

const unitsOf = (people: readonly FiledPerson[]): number =>
  people.reduce((sum, { offices }) => sum + Math.max(1, offices.length), 0);

function withPlan({ people, offices, ...rest }: ImportReport, plan: RegistryPlan): ImportReport {
  const counted = {
    people: {
      created: people.created + plan.create.length,
      changed: people.changed + plan.changed.length,
      same: people.same + plan.same.people,
    },
    offices: {
      added: offices.added + plan.addOffices.length,
      changed: offices.changed + plan.editOffices.length,
      same: offices.same + plan.same.offices,
    },
  };
  return withNotTaken({ ...rest, ...counted }, plan.notTaken);
}

function withNotTaken(report: ImportReport, more: readonly NotTaken[]): ImportReport {
  const notTaken = [...report.notTaken, ...more.slice(0, TOLD)].slice(0, TOLD);
  return { ...report, notTaken, notTakenTotal: report.notTakenTotal + more.length };
}
