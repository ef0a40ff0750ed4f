import type { Range } from '#lib/text/paragraphs.ts';
import type { Unit } from '../units.ts';
import type { CueGroup } from './cue-groups.ts';

/** A sentence of units with the verbs of speech and thought in it. */
export type Place = { units: readonly Unit[]; sentence: Range; groups: readonly CueGroup[] };
