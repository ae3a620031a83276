/** Packages known to run a program when they are installed; another one is looked at before it is listed here. */
const INSTALL_SCRIPTS = new Set(['@parcel/watcher', '@scarf/scarf', '@swc/core', 'fsevents', 'protobufjs']);

/** Licences that a MIT project may stand on; MPL covers the files of its own package alone, CC-BY-4.0 is data. */
const LICENCES = new Set(['MIT', 'MIT/X11', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'Python-2.0', 'MPL-2.0', 'Unlicense', 'CC-BY-4.0', 'CC0-1.0', 'Zlib']);

/**
 * Packages for which the lockfile names no licence: MIT in an older form of the manifest or in the read-me, and unionfs in the
 * public domain by its LICENSE file. `buffers`, which exceljs brings, states none at all: a gap that is known.
 */
const UNNAMED = new Set(['buffers', 'busboy', 'dicer', 'humanize-number', 'only', 'streamsearch', 'unionfs']);

/** Of alternatives one that is allowed is enough; of what holds together all must be. */
export function isAllowedLicence(licence) {
  const parts = (separator) => licence.replace(/^\(|\)$/g, '').split(separator);
  if (licence.includes(' OR ')) return parts(' OR ').some((l) => LICENCES.has(l));
  return parts(' AND ').every((l) => LICENCES.has(l));
}

/** What is wrong with a lockfile, in words; empty when nothing is. Asks nobody. */
export function lockFaults({ packages }) {
  const faults = [];
  for (const [path, entry] of Object.entries(packages)) {
    if (path === '' || entry.link) continue;
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    if (!/^sha512-/.test(entry.integrity ?? '')) faults.push(`${path} ${entry.version}: no sha512 integrity in the lockfile`);
    if (entry.hasInstallScript && !INSTALL_SCRIPTS.has(name)) faults.push(`${path} ${entry.version}: runs a program when installed and is not on the list`);
    if (!(entry.license === undefined ? UNNAMED.has(name) : isAllowedLicence(entry.license))) faults.push(`${path} ${entry.version}: licence ${entry.license ?? 'unnamed'} is not on the list`);
  }
  return faults;
}

/** What `npm audit --json` said: known faults of high severity, or why nobody could be asked. */
export function readAudit(output) {
  let answer;
  try {
    answer = JSON.parse(output);
  } catch {
    return { asked: false, why: 'no answer', high: [] };
  }
  if (!answer.vulnerabilities) return { asked: false, why: answer.error?.summary || answer.message || 'an answer without advisories', high: [] };
  const high = Object.values(answer.vulnerabilities).filter((v) => v.severity === 'high' || v.severity === 'critical').map((v) => `${v.name} ${v.range}: ${v.severity}`);
  return { asked: true, why: null, high };
}
