/** A file planted with one forbidden import: the file, what it imports, and the rule that must find it. */
export type Planted = { rule: string; from: string; to: string };

/** One for each rule that is not about layers. The planted imports stand alone in their files. */
export const PLANTED: Planted[] = [
  { rule: 'everything-resolves', from: 'lib/kernel/lost.ts', to: '#lib/kernel/nowhere.ts' },
  { rule: 'no-cycles', from: 'lib/text/about.ts', to: './round.ts' },
  { rule: 'pure-files-stay-pure', from: 'lib/text/reads-files.ts', to: 'node:fs' },
  { rule: 'pure-files-stay-pure', from: 'lib/people/asks-the-web.ts', to: 'next' },
  { rule: 'few-hold-the-database', from: 'lib/door/queries.ts', to: '#lib/db/pool.ts' },
  { rule: 'few-hold-the-database', from: 'lib/workbench/connects.ts', to: 'pg' },
  { rule: 'stores-are-leaves', from: 'lib/people/person.store.ts', to: '#lib/desks/desk.store.ts' },
  { rule: 'services-call-no-services', from: 'lib/people/person.service.ts', to: '#lib/desks/desk.service.ts' },
  { rule: 'no-http-below-the-door', from: 'lib/people/office.service.ts', to: 'next' },
  { rule: 'app-goes-through-services', from: 'app/people/page.tsx', to: '#lib/desks/desk.store.ts' },
  { rule: 'app-goes-through-services', from: 'app/desk/page.tsx', to: '#lib/db/pool.ts' },
  { rule: 'components-see-no-server', from: 'components/people/list.tsx', to: '#lib/desks/desk.service.ts' },
  { rule: 'components-see-no-server', from: 'components/people/form.tsx', to: '#lib/env.ts' },
  { rule: 'client-knows-pure-files', from: 'lib/client/outbox.ts', to: '#lib/desks/desk.service.ts' },
  { rule: 'features-do-not-import-features', from: 'components/sources/card.tsx', to: '#components/desks/badge.tsx' },
  { rule: 'ui-and-live-stand-below-features', from: 'components/ui/button.tsx', to: '#components/desks/badge.tsx' },
  { rule: 'nothing-imports-app', from: 'scripts/renders.ts', to: '../app/layout.tsx' },
  { rule: 'the-product-knows-no-tools', from: 'lib/server/builds.ts', to: '#prisma/factories.ts' },
  { rule: 'journeys-stay-outside', from: 'e2e/reads.ts', to: '#lib/desks/desk.ts' },
  { rule: 'named-for-what-it-does', from: 'lib/desks/list.ts', to: './utils.ts' },
];

/** Imports that the rule allows; together with them the tree must stay without a violation. */
export const ALLOWED: Omit<Planted, 'rule'>[] = [
  { from: 'lib/desks/member.ts', to: 'zod' },
  { from: 'lib/people/person.ts', to: '#lib/desks/desk.ts' },
  { from: 'lib/people/office.store.ts', to: '#lib/db/pool.ts' },
  { from: 'lib/people/registry.service.ts', to: '#lib/desks/desk.store.ts' },
  { from: 'lib/people/person.db.test.ts', to: '#prisma/factories.ts' },
  { from: 'components/desks/name.tsx', to: '#lib/desks/desk.ts' },
  { from: 'components/workbench/whole.tsx', to: '#components/desks/badge.tsx' },
  { from: 'lib/desks/desk.test.ts', to: 'node:fs' },
  { from: 'app/desks/page.tsx', to: '#lib/desks/desk.service.ts' },
  { from: 'e2e/builds.ts', to: '#prisma/factories.ts' },
];
