import { foundBureau } from '#libs/bureau/found-bureau.js';
import { dongli2022, driveDataSet, nankai2020, nankaiDesk, nankaiLive, zhangzhou2020, type DataSet, type DriveOptions } from '#libs/datasets/index.js';
import { dazu2021Petitions } from '#libs/datasets/petitions/index.js';
import { ROLE_ZH } from '#libs/casework/index.js';
import { textTable } from '#libs/reports/index.js';
import { systemClock } from '#libs/settings/clock.js';
import type { DataSource } from 'typeorm';
import { readOptions, runProgram, withDatabase } from './command-line.js';

const USAGE = '用法 Usage: node dist/apps/ops/demo-data.js  （口令取自 ANQI_DEMO_PASSWORD）';
const DEMO_PASSWORD = process.env['ANQI_DEMO_PASSWORD'] || 'anqi-demo-2026';
/** Shown of each bureau; the other officers sign in the same way. */
const SHOWN = ['officer1', 'head1', 'reviewer1', 'deputy', 'director', 'archivist', 'admin', 'auditor', 'petition'];

async function play(db: DataSource, set: DataSet, options?: DriveOptions): Promise<void> {
  const bureau = await foundBureau(db, set.profile, set.people, DEMO_PASSWORD);
  const { cases, commands } = await driveDataSet(db, set, bureau, options);
  console.error(`${set.key}: ${cases} cases, ${commands} commands`);
}

function logins(sets: readonly DataSet[]): string {
  const rows = sets.flatMap(({ profile, people }) => people
    .filter(({ login }) => SHOWN.some((name) => login.endsWith(`-${name}`)))
    .map(({ login, name, section, roles }) => [login, name, section, roles.map((role) => ROLE_ZH[role]).join('、'), profile.shortName]));
  return `演示账号 Demonstration logins（口令 password: ${DEMO_PASSWORD}）\n${textTable(rows)}`;
}

await runProgram(USAGE, () => {
  readOptions({});
  return withDatabase(async (db) => {
    const now = systemClock.now();
    // Years of printed reports, so that each can be read beside what its records count.
    const sets = [nankai2020(), dongli2022(), zhangzhou2020(), dazu2021Petitions()];
    for (const set of sets) await play(db, set);
    await play(db, nankaiLive(now), { until: now });
    await play(db, nankaiDesk(now), { until: now });
    console.log(logins(sets));
    return 0;
  });
});
