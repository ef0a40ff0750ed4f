import type { Sought } from './find-stretch.ts';
import type { LookedUp } from './sorted-words.ts';
import { neededOf, type SoughtWords, weightBetween } from './sought-words.ts';

/** Words `from` up to `to` of the record. */
export type Spot = { from: number; to: number };

/** What a window must hold to be looked into: so many words, so much weight. */
export type Window = { size: number; least: number };

/** Of the record's words one in so many may be a seldom one, else reading through the record is as quick. */
const SELDOM = 16;
/** The common words may weigh so much of what is needed. */
const ENOUGH = 0.7;

/** The seldom words of what is sought: where the record has them, how often each is sought, and what all the other words weigh together. */
type Seldom = { places: Int32Array; idAt: LookedUp['idAt']; needed: Int32Array; rest: number };

/**
 * The parts of the record in which a window can hold so much: where its seldom words stand together closely enough, even if all the common ones
 * stood there too. The whole record where it was not sorted, or where the common words alone weigh enough. In order, without overlap.
 */
export function heavySpots(words: SoughtWords, sought: Sought, { size, least }: Window): Spot[] {
  const count = words.source.length;
  const seldom = words.lookedUp ? seldomWords(words, words.lookedUp, { sought, least }) : null;
  if (!seldom || seldom.rest >= least) return [{ from: 0, to: count }];
  const { places, idAt, needed, rest } = seldom;
  const have = new Int32Array(needed.length);
  const spots: Spot[] = [];
  let held = 0;
  let first = 0;
  for (const place of places) {
    held += take(words.weights, { have, needed }, idAt(place));
    for (; (places[first] as number) <= place - size; first++)
      held -= give(words.weights, { have, needed }, idAt(places[first] as number));
    if (held >= least - rest) addSpot(spots, { from: Math.max(0, place - size), to: Math.min(count, place + size) });
  }
  return spots;
}

type Bag = { have: Int32Array; needed: Int32Array };

/** Takes a word into a window, or gives it up: the weight that this makes. */
function take(weights: Float64Array, { have, needed }: Bag, id: number): number {
  have[id] = (have[id] as number) + 1;
  return (have[id] as number) <= (needed[id] as number) ? (weights[id] as number) : 0;
}

function give(weights: Float64Array, { have, needed }: Bag, id: number): number {
  have[id] = (have[id] as number) - 1;
  return (have[id] as number) < (needed[id] as number) ? (weights[id] as number) : 0;
}

function addSpot(spots: Spot[], spot: Spot): void {
  const last = spots.at(-1);
  if (last && spot.from <= last.to) last.to = spot.to;
  else spots.push(spot);
}

function seldomWords(
  words: SoughtWords,
  { places, idAt }: LookedUp,
  { sought, least }: { sought: Sought; least: number },
): Seldom {
  const { source, weights } = words;
  const needed = neededOf(words, sought);
  let rest = weightBetween(words.of, sought);
  const lists: Int32Array[] = [];
  let left = source.length / SELDOM;
  const often = (id: number) => (places[id] ?? []).reduce((sum, list) => sum + list.length, 0);
  const ids = [...needed.keys()].filter((id) => needed[id]).map((id) => ({ id, count: often(id) }));
  for (const { id, count } of ids.sort((a, b) => a.count - b.count)) {
    left -= count;
    if (left < 0 || rest < ENOUGH * least) break;
    lists.push(...(places[id] ?? []));
    rest -= (needed[id] as number) * (weights[id] as number);
  }
  return { places: merged(lists), idAt: (index) => Math.abs(idAt(index)), needed, rest };
}

function merged(lists: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(lists.reduce((sum, list) => sum + list.length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all.sort();
}
