/* global fetch */
/**
 * Writes the typed client from the API's own document: node apps/console/generate-client.mjs [address or file]
 *
 * Takes http://127.0.0.1:8080/docs/openapi.json when nothing is given. Writes openapi.json, src/api/schema.d.ts (types of
 * all routes) and src/api/*commands.json, one a kind of process (name, roles, stages and payload of each command: what the forms are made of).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTypescript, { astToString } from 'openapi-typescript';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const source = process.argv[2] ?? 'http://127.0.0.1:8080/docs/openapi.json';

async function read() {
  if (!/^https?:/.test(source)) return JSON.parse(readFileSync(source, 'utf8'));
  const response = await fetch(source);
  if (!response.ok) throw new Error(`${source} answers ${response.status}`);
  return response.json();
}

/** The kinds of process and where they are served. */
const SERVED = { cases: '/api/cases', petitions: '/api/petitions', hazards: '/api/hazard-reports' };

/** Summary and description are written by the API in this form; another form is a change this must follow. */
function commandOf(type, operation) {
  const names = /^(\S+) (.+)$/.exec(operation.summary ?? '');
  const who = /^By: (.*)\. Stages: (.*)\.$/.exec(operation.description ?? '');
  if (!names || !who) throw new Error(`${type}: summary or description is not as expected`);
  const stages = who[2] === 'any open one' ? null : who[2].split(', ');
  return { type, nameZh: names[1], nameEn: names[2], by: who[1].split(', '), stages, schema: operation.requestBody.content['application/json'].schema };
}

const document = await read();
const commandsUnder = (place) => Object.entries(document.paths)
  .filter(([path]) => path.startsWith(`${place}/{id}/commands/`))
  .map(([path, item]) => commandOf(path.slice(`${place}/{id}/commands/`.length), item.post));

writeFileSync(here('openapi.json'), `${JSON.stringify(document, null, 1)}\n`);
for (const [name, place] of Object.entries(SERVED)) {
  const commands = commandsUnder(place);
  writeFileSync(here(`src/api/${name === 'cases' ? 'commands' : `${name}-commands`}.json`), `${JSON.stringify(commands, null, 1)}\n`);
  console.log(`${place}: ${commands.length} commands`);
}
const header = '/* eslint-disable -- generated from openapi.json by generate-client.mjs */\n';
writeFileSync(here('src/api/schema.d.ts'), header + astToString(await openapiTypescript(document, { alphabetize: true })));
console.log(`${Object.keys(document.paths).length} paths`);
