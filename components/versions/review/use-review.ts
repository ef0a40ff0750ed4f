'use client';
import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import { useOutbox } from '#components/ui/use-outbox.ts';
import type { CarryInput, CarryReview } from '#lib/annotations/carry-over.ts';
import { inDesk, read } from '#lib/client/api-client.ts';
import type { OutboxState } from '#lib/client/outbox.ts';
import { hearAnswer, hearRefusal, thingOf } from './hear-server.ts';
import { type Acts, actsOf } from './review-acts.ts';
import { openReview, type ReviewAction, type ReviewState, reviewReducer } from './review-state.ts';
import { useKeptLater } from './use-kept-later.ts';

const POLL_MS = 10_000;

/** The review of a new version: its state, and what a person can do in it. */
export type Review = Acts & {
  desk: string;
  review: CarryReview;
  /** The new text. */
  now: string;
  state: ReviewState;
  saved: OutboxState;
  dispatch: (action: ReviewAction) => void;
};

type Opened = { desk: string; userId: string; review: CarryReview; now: string };

export function useReviewOf({ desk, userId, review, now }: Opened): Review {
  const [state, dispatch] = useReducer(reviewReducer, review, openReview);
  const latest = useRef(state);
  latest.current = state;
  useKeptLater(review.to.id, state.later, dispatch);
  const reload = useReload({ desk, review }, dispatch);
  const { outbox, saved } = useOutbox(
    { userId, desk },
    (thing, refusal) => {
      hearRefusal({ thing, refusal, state: latest.current, dispatch });
      void reload();
    },
    (thing, answer) => hearAnswer(thing, answer, dispatch),
  );
  const send = useCallback(
    (inputs: Readonly<Record<string, CarryInput>>, isUndo = false) => {
      if (!outbox) return;
      for (const [id, body] of Object.entries(inputs)) {
        const path = inDesk(`/api/annotations/${id}/anchors/${review.to.id}`, desk);
        const ifMatch = latest.current.cards[id]?.version ?? 0;
        outbox.put(thingOf('carry', id), { method: 'PUT', path, body, ifMatch });
      }
      dispatch({ type: 'send', inputs, isUndo });
    },
    [outbox, desk, review.to.id],
  );
  const decideFound = useCallback(
    (id: string, version: number, body: object) => {
      const path = inDesk(`/api/suggestions/${id}`, desk);
      outbox?.put(thingOf('found', id), { method: 'PUT', path, body, ifMatch: version });
    },
    [outbox, desk],
  );
  const acts = useMemo(
    () => actsOf({ now, read: () => latest.current, dispatch, send, decideFound }),
    [now, send, decideFound],
  );
  return useMemo(
    () => ({ desk, review, now, state, saved, dispatch, ...acts }),
    [desk, review, now, state, saved, acts],
  );
}

/** Asks now and then what others decided; a page that is not seen asks for nothing. */
function useReload(
  { desk, review }: Pick<Opened, 'desk' | 'review'>,
  dispatch: (action: ReviewAction) => void,
): () => Promise<void> {
  const { article, to } = review;
  const path = inDesk(`/api/articles/${article.id}/versions/${to.id}/review`, desk);
  const reload = useCallback(async () => {
    try {
      dispatch({ type: 'loaded', review: await read<CarryReview>(path) });
    } catch {
      // The header says when the server is away; the next turn asks again.
    }
  }, [path, dispatch]);
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void reload();
    }, POLL_MS);
    return () => clearInterval(timer);
  }, [reload]);
  return reload;
}
