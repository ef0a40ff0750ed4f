const DEFAULT = '/desks';

/** Where to go after signing in: a path of this site, or the list of desks. Never another site's address. */
export function ownPath(to: string | undefined): string {
  if (!to || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(to)) return DEFAULT;
  return to;
}
