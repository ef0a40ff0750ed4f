import { z } from 'zod';
import { idSchema } from '#lib/kernel/ids.ts';

/** A member's rank in a desk, most able first. */
export const MEMBERSHIPS = ['owner', 'editor', 'reviewer', 'observer'] as const;
export type Membership = (typeof MEMBERSHIPS)[number];

/** What a member is called on public pages. */
export const NAMINGS = ['name', 'pseudonym', 'nothing'] as const;
export type Naming = (typeof NAMINGS)[number];

/** The signed-in member on whose behalf the code runs, in one desk. */
export type Actor = {
  userId: string;
  memberId: string;
  deskId: string;
  deskSlug: string;
  name: string;
  membership: Membership;
};

/** One request as services see it: who asks, when, and the guards of a write (docs/interface.md). */
export type Call = { actor: Actor; now: Date; writeId: string; ifMatch: number | null };

/** What the desk has decided for itself. */
export type DeskSettings = {
  id: string;
  slug: string;
  name: string;
  url: string | null;
  about: string;
  quorum: number;
  signOffRequired: boolean;
  namesInSettling: boolean;
  language: string;
  version: number;
};

export type MemberView = {
  id: string;
  userId: string;
  name: string;
  email: string;
  membership: Membership;
  naming: Naming;
  pseudonym: string | null;
  version: number;
  endedAt: string | null;
};

export const MIN_PASSWORD_LENGTH = 12;

const nameSchema = z.string().trim().min(1, 'Write a name.').max(120, 'At most 120 characters.');
const emailSchema = z
  .email('Write an e-mail address.')
  .max(254, 'At most 254 characters.')
  .transform((email) => email.toLowerCase());
/** A new password: long enough, and not so long that hashing it becomes a burden. */
const passwordSchema = z
  .string()
  .min(MIN_PASSWORD_LENGTH, `At least ${MIN_PASSWORD_LENGTH} characters.`)
  .max(200, 'At most 200 characters.');

/** The first start: the one-time code from the console, the first owner and desk. */
export const setupInput = z.strictObject({
  code: z.string().trim().min(1, 'Copy the code from the console.').max(100),
  deskName: nameSchema,
  name: nameSchema,
  email: emailSchema,
  password: passwordSchema,
});
export type SetupInput = z.infer<typeof setupInput>;

export const signInInput = z.strictObject({
  email: z.string().trim().min(1, 'Write your e-mail address.').max(254),
  password: z.string().min(1, 'Write your password.').max(200),
});

/** Another password for the signed-in person, who proves with `current` that it is them. */
export const passwordInput = z
  .strictObject({
    current: z.string().min(1, 'Write your present password.').max(200, 'At most 200 characters.'),
    next: passwordSchema,
  })
  .refine(({ current, next }) => current !== next, { path: ['next'], error: 'Choose another than the present one.' });
export type PasswordInput = z.infer<typeof passwordInput>;

/** A member put in a desk by an owner; a new person gets the password given here. */
export const memberInput = z.strictObject({
  desk: z.string().max(80).optional(),
  name: nameSchema,
  email: emailSchema,
  membership: z.enum(MEMBERSHIPS, 'Choose a membership.'),
  password: passwordSchema,
});
export type MemberInput = z.infer<typeof memberInput>;

export const memberChange = z.strictObject({
  membership: z.enum(MEMBERSHIPS, 'Choose a membership.').optional(),
  naming: z.enum(NAMINGS).optional(),
  pseudonym: z.string().trim().max(80, 'At most 80 characters.').optional(),
});
export type MemberChange = z.infer<typeof memberChange>;

export const deskChange = z.strictObject({
  name: nameSchema.optional(),
  url: z
    .union([z.literal(''), z.url({ protocol: /^https?$/, error: 'Write an address that begins with https.' })])
    .optional(),
  about: z.string().trim().max(2000, 'At most 2000 characters.').optional(),
  quorum: z.int().min(1, 'From 1 to 3.').max(3, 'From 1 to 3.').optional(),
  signOffRequired: z.boolean().optional(),
  namesInSettling: z.boolean().optional(),
});
export type DeskChange = z.infer<typeof deskChange>;

/** Which desk a list or a creation means, by slug; needed where the caller has several. */
export const deskParam = z.string().max(80).optional();
export const idParams = z.object({ id: idSchema });

/** A slug from a name: lower-case Latin letters and digits joined by hyphens, never empty. */
export function slugOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/[^a-z0-9-]/g, '')
    .replace(/^-+|-+$/g, '');
  return plain.slice(0, 60).replace(/-+$/, '') || 'desk';
}

/** What the public may call a member: their name, their pseudonym, or nothing. */
export function publicNameOf(member: { naming: Naming; pseudonym: string | null; name: string }): string | null {
  if (member.naming === 'name') return member.name;
  if (member.naming === 'pseudonym') return member.pseudonym || null;
  return null;
}
