import type { Membership, MemberView } from '#lib/desks/desk.ts';

/** A membership as the screen calls it. */
export const MEMBERSHIP_WORDS: Record<Membership, string> = {
  owner: 'Owner',
  editor: 'Editor',
  reviewer: 'Reviewer',
  observer: 'Observer',
};

/** What each membership may do, in one sentence. */
export const MEMBERSHIP_ABOUT: Record<Membership, string> = {
  owner: 'Everything, members and settings included.',
  editor: 'Imports, settles disputes, concludes and publishes; assesses, too.',
  reviewer: 'Marks items, gathers evidence and assesses.',
  observer: 'Reads what is settled.',
};

/** What public pages call a member. */
export function publicNameInWords({ naming, pseudonym, name }: MemberView): string {
  if (naming === 'name') return `Public as ${name}`;
  return naming === 'pseudonym' && pseudonym ? `Public as “${pseudonym}”` : 'Not named in public';
}
