/**
 * Writes the default templates beside this file, to be opened in Word or WPS: node libs/documents/templates/write.mjs
 * after a build. The definitions in this folder are the source; a spec holds the files to them.
 */
import { writeFileSync } from 'node:fs';
import { DEFINITIONS, defaultTemplate } from '#libs/documents/templates/index.js';

for (const kind of Object.keys(DEFINITIONS)) {
  writeFileSync(new URL(`${kind}.docx`, import.meta.url), defaultTemplate(kind));
}
console.log(`${Object.keys(DEFINITIONS).length} templates`);
