import { Button } from '#components/ui/button.tsx';

/** Finds people by a part of their name or a whole alias; works without scripts. */
export function PeopleSearch({ query }: { query: string }) {
  return (
    <search className="mb-6 block">
      <form className="flex max-w-md gap-2">
        <input
          type="search"
          name="query"
          defaultValue={query}
          maxLength={200}
          aria-label="Search by name"
          placeholder="Search by name"
          className="min-h-9 w-full rounded-md border border-edge bg-surface px-3 text-base text-ink placeholder:text-ink-3 pointer-coarse:min-h-11"
        />
        <Button type="submit">Search</Button>
      </form>
    </search>
  );
}
