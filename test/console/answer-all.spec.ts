import { ApiProblem, type Problem } from '../../apps/console/src/api/problem.js';
import { answerAll, type Outcome } from '../../apps/console/src/escalations/answer-all.js';

const row = (processId: string, name: string, version = 1) => ({ processId, name, version });
const refusal = (code: string, more: Partial<Problem> = {}) => new ApiProblem({ type: `/problems/${code}`, title: code, titleEn: code, status: 409, code, ...more } as Problem);
const stale = (types: string[]) => refusal('stale-version', { version: 7, change: { types, fields: [], actors: [] } as unknown as NonNullable<Problem['change']> });

async function answer(rows: ReturnType<typeof row>[], send: (name: string, version: number) => number) {
  const outcomes = new Map<string, Outcome>();
  const sent: [string, number][] = [];
  await answerAll(rows, (each, version) => {
    sent.push([each.name, version]);
    return Promise.resolve().then(() => ({ version: send(each.name, version) }));
  }, (each, outcome) => outcomes.set(each.name, outcome));
  return { sent, states: Object.fromEntries([...outcomes].map(([name, o]) => [name, o.state])) };
}

describe('several escalations answered together', () => {
  it('go on after one that is refused', async () => {
    const { states } = await answer([row('p1', 'a'), row('p2', 'b'), row('p3', 'c')], (name) => {
      if (name === 'b') throw refusal('already-answered');
      return 2;
    });
    expect(states).toEqual({ a: 'done', b: 'refused', c: 'done' });
  });

  it('take the version that the one before has made in the same process', async () => {
    const { sent } = await answer([row('p1', 'a', 4), row('p1', 'b', 4)], (_, version) => version + 1);
    expect(sent).toEqual([['a', 4], ['b', 5]]);
  });

  it('are sent again once where only the clock has moved the process', async () => {
    let first = true;
    const { sent, states } = await answer([row('p1', 'a', 4)], () => {
      if (!first) return 8;
      first = false;
      throw stale(['DeadlineMissed', 'EscalationRaised']);
    });
    expect([sent, states]).toEqual([[['a', 4], ['a', 7]], { a: 'done' }]);
  });

  it('are never sent over what a person has changed', async () => {
    const { sent, states } = await answer([row('p1', 'a', 4)], () => {
      throw stale(['DeadlineMissed', 'OwnerReassigned']);
    });
    expect([sent, states]).toEqual([[['a', 4]], { a: 'refused' }]);
  });
});
