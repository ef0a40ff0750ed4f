import { appUnderTest } from './app-under-test.ts';
import type { Account } from './pages/entrance-page.ts';

const PASSWORD = 'a password of several words';

/** The product's factories, working on the database of the app under test; the demo's loader beside them. */
export async function ownFactories() {
  process.env.DATABASE_URL = (await appUnderTest()).databaseUrl;
  const [factories, demo] = await Promise.all([import('#prisma/factories.ts'), import('#prisma/demo/load-demo.ts')]);
  return { ...factories, ...demo };
}

/** A desk with an owner, an editor and two reviewers, made behind the app's back: what acts in it, and how each signs in. */
export async function makeOwnDesk(slug: string) {
  const { makeDesk } = await ownFactories();
  const member = (name: string, membership: 'owner' | 'editor' | 'reviewer') => ({
    ...{ name, membership },
    email: `${name.split(' ')[0]?.toLowerCase()}@${slug}.test`,
  });
  const members = {
    owner: member('Otto Rand', 'owner'),
    editor: member('Edith Moor', 'editor'),
    first: member('Frida Holm', 'reviewer'),
    second: member('Sven Tarn', 'reviewer'),
  } as const;
  const team = await makeDesk({ name: `The ${slug} desk`, slug, quorum: 2, password: PASSWORD, members }, new Date());
  const account = (key: keyof typeof members): Account => ({ ...members[key], password: PASSWORD });
  return { team, account };
}
