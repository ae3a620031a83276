/**
 * Who may import whom. Specs are free to use anything that helps them test; a library's .mjs files
 * are tools that make its data, and no part of it.
 */
const SPEC = '\\.spec\\.[cm]?tsx?$';
const TOOL = '\\.mjs$';
const NOT_PRODUCT = [SPEC, TOOL];

const PURE = ['calendar', 'statutes', 'casework', 'identity', 'glossary', 'discretion'];
const pure = `^libs/(${PURE.join('|')})/`;

/** Of the project's own files, this library may import itself and those named. */
const layer = (lib, ...below) => ({
  name: `${lib}-stands-on-${below.join('-and-') || 'nothing'}`,
  comment: `libs/${lib} is pure and imports only ${['itself', ...below].join(', ')}.`,
  severity: 'error',
  from: { path: `^libs/${lib}/`, pathNot: NOT_PRODUCT },
  to: { path: '^(libs|apps|workflows|test|docker)/', pathNot: `^libs/(${[lib, ...below].join('|')})/` },
});

module.exports = {
  forbidden: [
    layer('calendar'),
    layer('identity', 'calendar'),
    layer('statutes', 'calendar'),
    layer('discretion', 'calendar'),
    layer('casework', 'calendar', 'statutes', 'identity', 'discretion'),
    {
      name: 'pure-libs-do-no-input-output',
      comment: 'No file, network or process in a pure library: the same input gives the same answer.',
      severity: 'error',
      from: { path: pure, pathNot: NOT_PRODUCT },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'pure-libs-use-no-framework',
      comment: 'zod describes shapes; nothing else from npm is needed to compute a deadline.',
      severity: 'error',
      from: { path: pure, pathNot: NOT_PRODUCT },
      to: { path: 'node_modules/', pathNot: 'node_modules/zod/' },
    },
    {
      name: 'libs-do-not-import-apps',
      comment: 'A capability does not know the program that offers it.',
      severity: 'error',
      from: { path: '^libs/', pathNot: SPEC },
      to: { path: '^apps/' },
    },
    {
      name: 'apps-do-not-import-each-other',
      comment: 'What two programs share belongs in a library.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/', pathNot: SPEC },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'product-does-not-import-tests',
      severity: 'error',
      from: { path: '^(apps|libs|workflows)/', pathNot: SPEC },
      to: { path: `^(test|docker)/|${SPEC}` },
    },
    {
      name: 'workflows-stay-small',
      comment: 'Workflow code runs in Temporal’s sandbox and is replayed for years. That what it takes from libs is types only is the linter’s rule.',
      severity: 'error',
      from: { path: '^workflows/', pathNot: SPEC },
      to: { path: ['^apps/', 'node_modules/'], pathNot: 'node_modules/@temporalio/(workflow|common)/' },
    },
    {
      name: 'workflows-do-no-input-output',
      severity: 'error',
      from: { path: '^workflows/', pathNot: SPEC },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'console-uses-pure-libs-only',
      comment: 'The console asks the same decider as the server, and talks to the server through its generated client.',
      severity: 'error',
      from: { path: '^apps/console/', pathNot: [SPEC, '^apps/console/[^/]+\\.(ts|mts|mjs)$'] },
      to: { path: ['^(libs|apps|workflows)/'], pathNot: ['^apps/console/', pure] },
    },
    {
      name: 'console-runs-in-a-browser',
      severity: 'error',
      from: { path: '^apps/console/', pathNot: [SPEC, '^apps/console/[^/]+\\.(ts|mts|mjs)$'] },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'everything-resolves',
      comment: 'A path that leads nowhere would slip past the other rules.',
      severity: 'error',
      from: { pathNot: '^apps/console/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(apps/console/)?dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    // `types` leads the "imports" of package.json to the sources instead of dist.
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'require', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mts', '.d.ts', '.js', '.mjs', '.json'],
    },
  },
};
