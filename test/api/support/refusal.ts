import type { DataSource } from 'typeorm';
import type { Answer } from '../../support/api.js';

/** What a refused request must leave as it was. */
export async function saved(db: DataSource): Promise<Record<string, number>> {
  const rows = (await db.query(`SELECT (SELECT COUNT(*) FROM journal) AS journal, (SELECT COUNT(*) FROM process) AS process, (SELECT COUNT(*) FROM administration) AS administration, (SELECT COALESCE(SUM(seq), 0) FROM process) AS versions,
    (SELECT COUNT(*) FROM escalation) AS escalation, (SELECT COUNT(*) FROM number_series) AS series, (SELECT COALESCE(SUM(last), 0) FROM number_series) AS numbers`)) as Record<string, string>[];
  return Object.fromEntries(Object.entries(rows[0] ?? {}).map(([name, n]) => [name, Number(n)]));
}

/** Problem details with everything a person needs: what is wrong and what cures it, in both languages, and the rule. */
export function expectProblem(answer: Answer, expected: { status: number; code?: string; field?: string }): void {
  expect({ status: answer.status, ...pick(answer.body, 'code', 'field') }).toMatchObject(expected);
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(answer.body).toMatchObject({
    type: expect.stringMatching(/^\/problems\/[a-z0-9-]+$/), status: expected.status, title: expect.stringMatching(/\p{Script=Han}/u),
    titleEn: expect.stringMatching(/[A-Za-z]/), rule: expect.stringMatching(/./), cure: expect.stringMatching(/\p{Script=Han}|\d/u), cureEn: expect.stringMatching(/[A-Za-z]/),
  });
}

function pick(body: Record<string, unknown>, ...names: string[]): Record<string, unknown> {
  return Object.fromEntries(names.filter((n) => n in body).map((n) => [n, body[n]]));
}

/** The request is answered by that problem and nothing at all is saved. */
export async function expectRefused(db: DataSource, request: () => Promise<Answer>, expected: { status: number; code?: string; field?: string }): Promise<Answer> {
  const before = await saved(db);
  const answer = await request();
  expectProblem(answer, expected);
  expect(await saved(db)).toEqual(before);
  return answer;
}
