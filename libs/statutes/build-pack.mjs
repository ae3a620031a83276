/**
 * Compiles pack/*.yaml into pack.generated.ts, because the library itself reads no file.
 * `node libs/statutes/build-pack.mjs` writes the module; with `--check` it only fails when the module is out of date.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { parse } from 'yaml';

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, 'pack.generated.ts');
const readYaml = (name) => parse(readFileSync(join(here, 'pack', name), 'utf8'));

/** Instruments give their rules the common fields; a rule may state its own. */
function compileRules() {
  const files = readdirSync(join(here, 'pack')).filter((f) => f.endsWith('.yaml') && f !== 'limits.yaml').sort();
  return files.flatMap((file) =>
    readYaml(file).instruments.flatMap((instrument) => instrument.rules.map((rule) => compileRule(instrument, rule))));
}

function compileRule({ name, cite, inForceFrom, inForceTo, verifiedIn, note = '' }, rule) {
  return {
    id: rule.id,
    nameZh: rule.nameZh,
    nameEn: rule.nameEn,
    instrument: name,
    cite,
    inForceFrom,
    inForceTo,
    direction: 'forward',
    fixedDay: null,
    alternatives: [],
    extensions: [],
    suspensions: [],
    consequence: '',
    quote: '',
    verifiedIn,
    ...rule,
    note: (rule.note ?? '') + note,
  };
}

function compileLimits() {
  const { ladders, limits } = readYaml('limits.yaml');
  return limits.map((limit) => {
    const ladder = ladders[limit.ladder];
    if (!ladder) throw new Error(`${limit.id}：没有阶梯 ${limit.ladder}`);
    return { direction: 'forward', setting: null, emergency: false, note: '', ...limit, ladder };
  });
}

/** Loads the library's own schema: it is TypeScript, so it is transpiled into the module cache first. */
async function loadSchema() {
  const cache = join(here, '../../node_modules/.cache/statutes');
  mkdirSync(cache, { recursive: true });
  for (const name of ['schema', 'sanity']) {
    const { outputText } = ts.transpileModule(readFileSync(join(here, `${name}.ts`), 'utf8'), {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    });
    writeFileSync(join(cache, `${name}.mjs`), outputText.replace(/'\.\/(\w+)\.js'/g, "'./$1.mjs'"));
  }
  return import(pathToFileURL(join(cache, 'schema.mjs')).href);
}

const line = (x) => `    ${JSON.stringify(x)},`;

function render({ version, rules, limits }) {
  return [
    '// Generated from pack/*.yaml by build-pack.mjs: change the YAML and run it again.',
    "import type { PackData } from './types.js';",
    '',
    'export const packData: PackData = {',
    `  version: '${version}',`,
    '  rules: [',
    ...rules.map(line),
    '  ],',
    '  limits: [',
    ...limits.map(line),
    '  ],',
    '};',
    '',
  ].join('\n');
}

const content = { rules: compileRules(), limits: compileLimits() };
const version = `rules-${createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16)}`;
const { packSchema } = await loadSchema();
const checked = packSchema.safeParse({ version, ...content });
if (!checked.success) {
  for (const issue of checked.error.issues) {
    const [list, index] = issue.path;
    const id = content[list]?.[index]?.id ?? '';
    console.error(`${[id, ...issue.path.slice(2)].join('.')}: ${issue.message}`);
  }
  process.exit(1);
}

const module = render({ version, ...content });
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== module) {
    console.error('pack.generated.ts is out of date: run node libs/statutes/build-pack.mjs');
    process.exit(1);
  }
} else {
  writeFileSync(target, module);
  console.log(`${version}: ${content.rules.length} rules, ${content.limits.length} limits`);
}
