import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const SPECS = ['**/*.spec.ts', '**/*.spec.tsx', '**/*.spec.mts'];
const PURE_LIBS = ['libs/calendar/**/*.ts', 'libs/statutes/**/*.ts', 'libs/casework/**/*.ts', 'libs/identity/**/*.ts', 'libs/glossary/**/*.ts', 'libs/discretion/**/*.ts'];

const readonly = (...names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

/** The same input must give the same deadline on any machine, today and in ten years. */
const NO_MACHINE_CLOCK = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The time comes in as an argument (ctx.now); pure libraries do not read the clock.' },
  { selector: "CallExpression[callee.name='Date']", message: 'The time comes in as an argument (ctx.now); pure libraries do not read the clock.' },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'The time comes in as an argument (ctx.now); pure libraries do not read the clock.' },
  { selector: 'CallExpression[callee.property.name=/^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)$/]', message: "This reads the machine's time zone; legal days are those of Asia/Shanghai (libs/calendar)." },
  { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: 'Pure libraries draw nothing at random.' },
];

export default tseslint.config(
  { ignores: ['**/dist/', '**/node_modules/', 'coverage/', '.local/', '**/*.generated.ts'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: readonly('process', 'console', 'URL', 'Buffer', 'AbortController', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'module'),
    },
  },
  {
    // A forgotten await in a server loses errors and order; only the type checker's view can see one.
    files: ['apps/{api,worker,ops}/**/*.ts', 'libs/**/*.ts', 'workflows/**/*.ts', 'test/**/*.ts', 'docker/**/*.spec.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
    },
  },
  {
    // Nest finds what to inject by the classes that a constructor names: those imports must stay values.
    files: ['apps/api/**/*.ts', 'apps/worker/**/*.ts', 'apps/ops/**/*.ts', 'libs/**/*.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    ignores: SPECS,
    rules: { 'max-lines': ['error', { max: 250 }] },
  },
  {
    // Servers log through pino with the request's identity; what a person runs speaks to that person.
    files: ['libs/**/*.ts', 'apps/**/*.ts', 'apps/**/*.tsx'],
    ignores: [...SPECS, 'apps/ops/**', 'apps/worker/bundle.ts'],
    rules: { 'no-console': 'error' },
  },
  {
    files: PURE_LIBS,
    ignores: SPECS,
    rules: {
      'no-restricted-syntax': ['error', ...NO_MACHINE_CLOCK],
      'no-restricted-globals': ['error', 'process', 'performance', 'fetch', 'setTimeout', 'setInterval'],
    },
  },
  {
    // A library may fulfil the contract that a workflow states for its activities; it runs none of its code.
    files: ['libs/**/*.ts'],
    ignores: SPECS,
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', {
        patterns: [{ regex: '^(#|(\\.\\./)+)workflows/', allowTypeImports: true, message: 'Libraries take only types from workflows.' }],
      }],
    },
  },
  {
    // Rules run outside workflow code, so that a change of law never breaks a running workflow's replay.
    files: ['workflows/**/*.ts'],
    ignores: SPECS,
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', {
        patterns: [{ regex: '^(#|(\\.\\./)+)(libs|apps)/', allowTypeImports: true, message: 'Workflows take only types from here; rules are asked for through an activity.' }],
      }],
    },
  },
);
