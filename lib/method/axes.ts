import { z } from 'zod';
import {
  type AxisValue,
  COMPLETENESS,
  CONTEXT,
  EXISTENCE,
  OCCASION,
  ROLE,
  SOURCING,
  SPEAKER,
  type Standing,
  SUPPORT,
  TRANSLATION,
  WORDING,
} from './axis-values.ts';
import type { Form, RatedKind } from './subject.ts';

const QUOTE: readonly RatedKind[] = ['quote'];
const CLAIM: readonly RatedKind[] = ['claim'];

/**
 * What a reviewer assesses, in the order of the form; values stand best first. `key` is the letter that opens the axis,
 * its own within a kind. An axis that is left out was not assessed.
 */
export const AXES = [
  {
    id: 'existence',
    name: 'Existence',
    question: 'Is there a record of these words, by anybody?',
    kinds: QUOTE,
    key: 'X',
    values: EXISTENCE,
    changesLabel: true,
  },
  {
    id: 'wording',
    name: 'Wording',
    question: 'Are these the words that were said?',
    kinds: QUOTE,
    key: 'W',
    values: WORDING,
    changesLabel: true,
  },
  {
    id: 'speaker',
    name: 'Speaker',
    question: 'Did the person or body that is named say it?',
    kinds: QUOTE,
    key: 'S',
    values: SPEAKER,
    changesLabel: true,
  },
  {
    id: 'role',
    name: 'Role at the time',
    question: 'Did they hold the role that is printed, on that day?',
    kinds: QUOTE,
    key: 'R',
    values: ROLE,
    changesLabel: true,
  },
  {
    id: 'context',
    name: 'Context',
    question: 'Does it mean here what it meant in its place?',
    kinds: QUOTE,
    key: 'K',
    values: CONTEXT,
    changesLabel: true,
  },
  {
    id: 'occasion',
    name: 'Occasion',
    question: 'Was it said on this day, in this place, at this event?',
    kinds: QUOTE,
    key: 'O',
    values: OCCASION,
    changesLabel: true,
  },
  {
    id: 'translation',
    name: 'Translation',
    question: 'Does the translation say what was said?',
    kinds: QUOTE,
    key: 'N',
    values: TRANSLATION,
    changesLabel: true,
  },
  {
    id: 'sourcing',
    name: 'Sourcing in the article',
    question: 'Does the article say where it has this from?',
    kinds: QUOTE,
    key: 'U',
    values: SOURCING,
    changesLabel: false,
  },
  {
    id: 'support',
    name: 'Support',
    question: 'What does the evidence say about it?',
    kinds: CLAIM,
    key: 'S',
    values: SUPPORT,
    changesLabel: true,
  },
  {
    id: 'completeness',
    name: 'Completeness',
    question: 'Is anything left out that a reader needs?',
    kinds: CLAIM,
    key: 'C',
    values: COMPLETENESS,
    changesLabel: true,
  },
] as const satisfies readonly AxisShape[];

type AxisShape = {
  id: string;
  name: string;
  question: string;
  kinds: readonly RatedKind[];
  key: string;
  values: readonly AxisValue[];
  changesLabel: boolean;
};

/** An axis's name on the wire. */
export type AxisId = (typeof AXES)[number]['id'];

/** An axis with its name, question and values, as forms and pages show it. */
export type Axis = AxisShape & { id: AxisId };

/** All axis ids, in the order of AXES. */
export const AXIS_IDS: readonly AxisId[] = AXES.map((axis) => axis.id);

/** One reviewer's values: an axis that is absent was not assessed. */
export type AxisValues = Partial<Record<AxisId, string>>;

const byId: ReadonlyMap<string, Axis> = new Map(AXES.map((axis) => [axis.id, axis]));

/** The axis with this id. Every AxisId has one. */
function axisOf(id: AxisId): Axis {
  const axis = byId.get(id);
  if (!axis) throw new Error(`There is no axis "${id}".`);
  return axis;
}

/** What the axis is called for an item of this form: reported speech has a rendering where marked speech has a wording. */
export function axisName(id: AxisId, form: Form | null): string {
  return id === 'wording' && form === 'reported' ? 'Rendering' : axisOf(id).name;
}

/** The values to choose from on an item of this form, best first. Without a form every value of the axis. */
export function valuesFor(id: AxisId, form: Form | null): readonly AxisValue[] {
  return axisOf(id).values.filter((value) => !value.forms || !form || value.forms.includes(form));
}

/** The axes of an item of this kind and form, with the names, questions and values that belong to that form. */
export function axesFor(kind: RatedKind, form: Form | null): readonly Axis[] {
  return AXES.filter((axis) => axis.kinds.includes(kind)).map((axis) => ({
    ...axis,
    name: axisName(axis.id, form),
    question:
      axis.id === 'wording' && form === 'reported' ? 'Does the article give the sense faithfully?' : axis.question,
    values: valuesFor(axis.id, form),
  }));
}

/** The value's entry, or null where the axis has no such value. */
export function findValue(id: AxisId, value: string): AxisValue | null {
  return axisOf(id).values.find((each) => each.id === value) ?? null;
}

/** Whether the value says that this side of the print is as it should be. */
export function isClean(id: AxisId, value: string): boolean {
  return findValue(id, value)?.standing === 'clean';
}

/** Whether the value takes nothing from the label: clean, or a mere note such as "secondary only" or "not stated". */
export function isHarmless(id: AxisId, value: string): boolean {
  return isClean(id, value) || findValue(id, value)?.standing === 'note';
}

const ORDER: readonly Standing[] = ['clean', 'note', 'minor', 'major', 'critical'];

/** Whether value `a` stands worse than value `b`. Open values (not found, unknown …) have no place in the order: never. */
export function worse(id: AxisId, a: string, b: string): boolean {
  const [left, right] = [findValue(id, a)?.standing ?? 'open', findValue(id, b)?.standing ?? 'open'];
  return right !== 'open' && ORDER.indexOf(left) > ORDER.indexOf(right);
}

const valueSchemas = AXES.map((axis) => {
  const ids = axis.values.map((value) => value.id);
  const choose = `${axis.name} is one of: ${ids.join(', ')}.`;
  return [axis.id, z.enum(ids, choose).optional().meta({ description: axis.question })] as const;
});

/** Axis values on the wire: refuses axes and values that do not exist, saying which there are. */
export const axisValuesSchema: z.ZodType<AxisValues> = z.strictObject(Object.fromEntries(valueSchemas), {
  error: (issue) =>
    issue.code === 'unrecognized_keys'
      ? `There is no axis called ${issue.keys?.join(', ')}. The axes are: ${AXIS_IDS.join(', ')}.`
      : 'Write the axes as an object, each with its value.',
});
