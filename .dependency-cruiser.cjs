/**
 * The dependency rule of docs/architecture.md. LAYERS is the one array it is made from: a layer knows itself and the layers
 * before it, never those after. scripts/check-dependencies.test.ts plants one forbidden import for each rule.
 */

/** The concepts of the field in their order; each has a layer of pure files, and later one of stores and services. */
const CONCEPTS = [
  'desks',
  'people',
  'articles',
  'annotations',
  'quotations',
  'sources',
  'assessments',
  'reviews',
  'replies',
  'agreement',
  'publications',
  'precedents',
  'discussions',
  'notifications',
  'intake',
  'search',
  'workbench',
  'export',
];

const TEST = '\\.(test|cases)\\.tsx?$';
const STORE = '\\.store\\.ts$';
const SERVICE = '\\.service\\.ts$';
/** Steps that several services share: they use stores inside the caller's transaction and open none of their own. */
const STEPS = '\\.steps\\.ts$';
const KEPT = '\\.(store|steps|service)\\.ts$';

const layer = (name, path) => ({ name, path });
const pureFilesOf = (concept) => layer(`${concept}-pure-files`, `^lib/${concept}/(?!.*${KEPT})`);
const keptFilesOf = (concept) => layer(`${concept}-stores-and-services`, `^lib/${concept}/.*${KEPT}`);

const LAYERS = [
  layer('kernel', '^lib/(kernel/|(env|log)\\.ts$)'),
  layer('foundations', '^lib/(text|method|statistics)/'),
  ...CONCEPTS.map(pureFilesOf),
  layer('access', '^lib/access/'),
  layer('db', '^lib/db/'),
  layer('audit-and-changes', '^lib/(audit|changes)/'),
  layer('auth', '^lib/auth/'),
  ...CONCEPTS.map(keptFilesOf),
  layer('reactions', '^lib/reactions/'),
  layer('jobs-live-door', '^lib/(jobs|live|door)/'),
  layer('server', '^lib/server/'),
  layer('app-and-components', '^(app|components|lib/client)/'),
];

/** Files that compute and do nothing else: all of kernel, foundations and access, a concept's files without a role, and the words of changes. */
const PURE = `^lib/((kernel|text|method|statistics|access|${CONCEPTS.join('|')})/(?!.*${KEPT})|changes/(job|change)\\.ts$)`;

/** Packages that compute without touching the world; schema-dts is types alone. */
const PURE_PACKAGES =
  'node_modules/(zod|csv-parse|parse5|entities|marked|sanitize-html|schema-dts|@tiptap/core|@tiptap/pm|@types)/';

const DATABASE = ['^lib/db/', 'node_modules/(@prisma|pg|pg-copy-streams)/'];
const TOOLS = '^(scripts|bench|e2e|prisma)/';

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const layerRules = LAYERS.slice(0, -1).map(({ name, path }, i) =>
  forbid(
    `${name}-know-only-earlier-layers`,
    'Arrows point down: LAYERS in .dependency-cruiser.cjs.',
    { path, pathNot: TEST },
    { path: LAYERS.slice(i + 1).map((later) => later.path) },
  ),
);

module.exports = {
  forbidden: [
    forbid(
      'everything-resolves',
      'An import that cannot be resolved is an import that no rule sees.',
      {},
      { couldNotResolve: true },
    ),
    forbid('no-cycles', 'A file never reaches itself.', {}, { circular: true }),
    ...layerRules,
    forbid(
      'pure-files-stay-pure',
      'Pure files import pure files, kernel, and packages that only compute.',
      { path: PURE, pathNot: TEST },
      { pathNot: [PURE, PURE_PACKAGES] },
    ),
    forbid(
      'few-hold-the-database',
      'Stores query, services open transactions; next-auth has its adapter.',
      {
        path: '^(app|components|lib)/',
        pathNot: [KEPT, '^lib/(db|audit|changes|auth|reactions|jobs|live|server)/', TEST],
      },
      { path: DATABASE },
    ),
    forbid(
      'stores-are-leaves',
      'A store imports pure files and the database.',
      { path: STORE },
      { path: '^lib/', pathNot: ['^lib/db/', '^lib/(audit|changes)/(?!.*\\.store\\.ts$|transaction\\.ts$)', PURE] },
    ),
    forbid(
      'services-call-no-services',
      'Shared steps belong in a pure file or a store.',
      { path: [SERVICE, STEPS] },
      { path: SERVICE },
    ),
    forbid(
      'no-http-below-the-door',
      'What lies below the door knows nothing of HTTP, Next or React.',
      { path: '^lib/', pathNot: ['^lib/(door|auth|live|server|client)/', TEST] },
      { path: '(^|/)node_modules/(next|next-auth|@auth|react|react-dom)/' },
    ),
    forbid(
      'app-goes-through-services',
      'Pages and routes call services.',
      { path: '^app/' },
      { path: [STORE, STEPS, ...DATABASE] },
    ),
    forbid(
      'components-see-no-server',
      'Components import pure files, the API client and components.',
      { path: '^components/', pathNot: TEST },
      { path: '^(app|lib)/', pathNot: [PURE, '^lib/client/'] },
    ),
    forbid(
      'client-knows-pure-files',
      "The browser's side of the door knows pure files.",
      { path: '^lib/client/', pathNot: TEST },
      { path: '^(app|components|lib)/', pathNot: [PURE, '^lib/client/'] },
    ),
    forbid(
      'features-do-not-import-features',
      'Only the workbench composes features; ui and live belong to all.',
      { path: '^components/(?!(?:workbench|ui|live)/)([^/]+)/' },
      { path: '^components/', pathNot: ['^components/$1/', '^components/(ui|live)/'] },
    ),
    forbid(
      'ui-and-live-stand-below-features',
      'What all features use knows none of them.',
      { path: '^components/(ui|live)/' },
      { path: '^components/', pathNot: '^components/(ui|live)/' },
    ),
    forbid('nothing-imports-app', 'The pages are the top.', { pathNot: '^app/' }, { path: '^app/' }),
    forbid(
      'the-product-knows-no-tools',
      'Scripts, journeys and factories stand outside.',
      { path: '^(app|components|lib)/', pathNot: TEST },
      { path: TOOLS },
    ),
    forbid(
      'journeys-stay-outside',
      'A journey drives a browser; it may build data with the factories.',
      { path: '^e2e/', pathNot: TEST },
      { path: '^(app|components|lib|scripts)/' },
    ),
    forbid(
      'named-for-what-it-does',
      'No dumping grounds.',
      {},
      {
        path: '/(index|util|utils|helper|helpers|misc|common|shared|constants|types)[.]tsx?$',
        pathNot: 'node_modules/',
      },
    ),
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^lib/db/generated/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};
