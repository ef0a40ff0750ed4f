import type { Membership } from '#lib/desks/desk.ts';

type Desk = { deskSlug: string; deskName: string; membership: Membership };

/** The desks a person belongs to, each a way in. */
export function DeskList({ desks }: { desks: readonly Desk[] }) {
  if (desks.length === 0) return null;
  return (
    <ul className="m-0 grid list-none gap-2 p-0">
      {desks.map(({ deskSlug, deskName, membership }) => (
        <li key={deskSlug}>
          <a
            href={`/d/${deskSlug}/articles`}
            className="flex min-h-14 items-baseline justify-between gap-4 rounded-md border border-rule bg-surface px-4 py-3.5 text-ink no-underline hover:bg-sunken"
          >
            <span className="font-serif text-lg leading-snug">{deskName}</span>
            <span className="text-sm text-ink-3">{membership}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
