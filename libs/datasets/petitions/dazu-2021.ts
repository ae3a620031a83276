import type { Channel, Purpose } from '#libs/casework/petition/index.js';
import { sceneOf } from '../case-facts.js';
import type { DataSet } from '../case-script.js';
import { drawFrom } from '../draw.js';
import { spread } from '../spread.js';
import { DAZU_PROFILE, DAZU_STAFF } from './dazu-bureau.js';
import { petitionScript, type PetitionFacts } from './petition-script.js';

/** As the bureau's 2021 report counts them, January to October; who they were and what they wanted is invented. */
const BROUGHT: readonly { readonly channel: Channel; readonly purpose: Purpose; readonly count: number }[] = [
  { channel: 'forwarded', purpose: 'resolve', count: 2 },
  { channel: 'officer-visit', purpose: 'consult', count: 8 },
  { channel: 'officer-visit', purpose: 'resolve', count: 4 },
  { channel: 'visit', purpose: 'consult', count: 43 },
  { channel: 'visit', purpose: 'resolve', count: 31 },
  { channel: 'proxy', purpose: 'resolve', count: 4 },
  { channel: 'online', purpose: 'resolve', count: 8 },
];
const VISITORS = 412;
/** Five at once would be a group, and the report knows none. */
const MOST_AT_ONCE = 4;
const EXTENDED = new Set([6, 71]);

const scene = sceneOf(DAZU_PROFILE, 'dz');

/** 412 visitors over the 74 who came: several visits each, never five at once. */
function visitsOf(total: number, people: number): number[][] {
  const draw = drawFrom('dazu-2021 visitors');
  return Array.from({ length: people }, (_, i) => {
    let left = Math.floor((total * (i + 1)) / people) - Math.floor((total * i) / people);
    const visits: number[] = [];
    while (left > 0) {
      const now = Math.min(left, draw.between(1, MOST_AT_ONCE));
      visits.push(now);
      left -= now;
    }
    return visits;
  });
}

/** The channels mixed over the months instead of one after the other. */
function mixed(): { channel: Channel; purpose: Purpose }[] {
  const all = BROUGHT.flatMap(({ count, ...kind }) => Array.from({ length: count }, (_, i) => ({ ...kind, at: (i + 0.5) / count })));
  return all.sort((a, b) => a.at - b.at || (a.channel < b.channel ? -1 : 1)).map(({ at: _, ...kind }) => kind);
}

function facts(): PetitionFacts[] {
  const kinds = mixed();
  const days = spread('2021-01-04', '2021-08-13', kinds.length, scene.calendar);
  const visits = visitsOf(VISITORS, kinds.filter((k) => k.channel === 'visit').length);
  return kinds.map((kind, i) => ({
    ...kind, key: `petition-${String(i + 1).padStart(3, '0')}`, receivedOn: days[i] ?? '2021-01-04', turn: i, extended: EXTENDED.has(i) && kind.purpose === 'resolve',
    visits: kind.channel === 'visit' ? (visits.shift() ?? [1]) : kind.channel === 'officer-visit' ? [1] : [],
  }));
}

/** 大足区应急管理局 in 2021: one hundred petitions, 412 visitors, every one closed. */
export function dazu2021Petitions(): DataSet {
  return { key: 'dazu-2021-petitions', profile: DAZU_PROFILE, people: DAZU_STAFF, scripts: facts().map((f) => petitionScript(f, scene)) };
}
