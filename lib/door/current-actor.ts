import { type CurrentUser, findUserByCookie } from '#lib/auth/current-user.ts';
import type { Actor } from '#lib/desks/desk.ts';
import { listDesksOf } from '#lib/desks/members.service.ts';
import { AppError } from '#lib/kernel/app-error.ts';

/** The signed-in person, by the session cookie. */
export async function getUser(request: { headers: Headers }): Promise<CurrentUser> {
  const user = await findUserByCookie(request.headers.get('cookie'));
  if (!user) throw new AppError('unauthenticated', 'Sign in to continue.');
  return user;
}

/** The person as a member of the desk that is meant; with one membership that one, with several it must be named. */
export async function getActor(request: { headers: Headers }, desk: string | undefined): Promise<Actor> {
  const user = await getUser(request);
  const memberships = await listDesksOf(user.userId);
  const named = desk === undefined ? memberships : memberships.filter((each) => each.deskSlug === desk);
  if (named.length > 1) throw new AppError('desk_needed', 'You belong to several desks: say which with desk.');
  const [actor] = named;
  if (actor) return actor;
  throw desk === undefined
    ? new AppError('forbidden', 'You are in no desk.')
    : new AppError('not_found', 'There is no such desk.');
}
