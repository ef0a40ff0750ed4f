import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { type CurrentUser, findUserByCookie } from '#lib/auth/current-user.ts';
import type { Actor } from '#lib/desks/desk.ts';
import { AppError } from '#lib/kernel/app-error.ts';
import { idSchema } from '#lib/kernel/ids.ts';
import { getActor } from './current-actor.ts';

/** The person a page is made for, or null when nobody is signed in; asked once a request. */
export const findPageUser = cache(async (): Promise<CurrentUser | null> => {
  return findUserByCookie((await headers()).get('cookie'));
});

/** The person as a member of the desk in the page's address; others go to the sign-in page or see "not found". */
export const getPageActor = cache(async (desk: string): Promise<Actor> => {
  try {
    return await getActor({ headers: await headers() }, desk);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === 'unauthenticated') redirect(`/sign-in?to=${encodeURIComponent(`/d/${desk}/articles`)}`);
    if (error.code === 'not_found') notFound();
    throw error;
  }
});

/** Loads what a page's address names; an id that is none, or of nothing in the desk, is "not found". */
export async function loadForPage<T>(id: string, load: (id: string) => Promise<T>): Promise<T> {
  if (!idSchema.safeParse(id).success) notFound();
  try {
    return await load(id);
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') notFound();
    throw error;
  }
}
