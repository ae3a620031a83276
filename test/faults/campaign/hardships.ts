import { DAY, HOUR, type Clocks } from './clocks.js';
import type { Ground } from './ground.js';

const MINUTE = 60_000;
const LATENCY_MS = 40;
/** Ever further apart, so that a program that starts over gets through in the end. */
const TEARS = { firstMs: 30, growth: 1.35 };

/** What is wrong while one step is taken and one program killed: set up before, put right after. */
export interface Hardship {
  readonly name: string;
  /** Whether this machine lets us make it. */
  possible(ground: Ground): boolean;
  begin(ground: Ground): () => void;
}

function leaning(name: string, lean: Parameters<Clocks['lean']>[0]): Hardship {
  return {
    name, possible: ({ clocks }) => lean.mariadb === undefined || clocks.movable,
    begin({ clocks }) {
      clocks.lean(lean);
      return () => clocks.lean({});
    },
  };
}

/** Eleven: as many as have no part in common with the steps of the lifecycle or the programs to kill, so that all meet all. */
export const HARDSHIPS: readonly Hardship[] = [
  { name: 'none', possible: () => true, begin: () => () => undefined },
  leaning('API’s machine an hour ahead', { api: HOUR }),
  leaning('API’s machine a day behind', { api: -DAY }),
  leaning('worker’s machine a day ahead', { worker: DAY }),
  leaning('worker’s machine 20 minutes behind', { worker: -20 * MINUTE }),
  leaning('both machines a day ahead', { api: DAY, worker: DAY }),
  leaning('MariaDB’s machine two hours ahead', { mariadb: 2 * HOUR }),
  leaning('MariaDB’s machine an hour behind', { mariadb: -HOUR }),
  {
    name: 'database slow', possible: () => true,
    begin({ wire }) {
      wire.latencyMs = LATENCY_MS;
      return () => { wire.latencyMs = 0; };
    },
  },
  {
    name: 'connections to the database torn', possible: () => true,
    begin({ wire }) {
      let next: NodeJS.Timeout;
      const tearIn = (ms: number) => {
        next = setTimeout(() => {
          wire.tear();
          tearIn(ms * TEARS.growth);
        }, ms);
      };
      tearIn(TEARS.firstMs);
      return () => clearTimeout(next);
    },
  },
  {
    name: 'disk of the files full', possible: ({ disk }) => disk.isSmall,
    begin({ disk }) {
      disk.fill();
      return () => disk.makeRoom();
    },
  },
];

/**
 * How time as a whole moves, one entry a lap (a program killed through a whole lifecycle): before the step of that number.
 * Back over midnight only before the first step: what the law wants in order cannot be dated on both sides of it.
 */
export const TIDES: readonly ({ readonly step: number; readonly name: string; turn(clocks: Clocks): void } | null)[] = [
  { step: 5, name: 'an hour forward', turn: (clocks) => clocks.move(HOUR) },
  { step: 3, name: 'a day forward', turn: (clocks) => clocks.move(DAY) },
  { step: 6, name: '80 minutes back', turn: (clocks) => clocks.move(-80 * MINUTE) },
  { step: 0, name: 'a day back', turn: (clocks) => clocks.move(-DAY) },
  null,
  { step: 7, name: 'forward over midnight', turn: (clocks) => clocks.moveTo(1, '00:00:05') },
  null,
  { step: 0, name: 'back over midnight, and on through it', turn: (clocks) => clocks.moveTo(-1, '23:59:40') },
  { step: 4, name: 'three hours forward', turn: (clocks) => clocks.move(3 * HOUR) },
  { step: 9, name: 'an hour back', turn: (clocks) => clocks.move(-HOUR) },
  null,
];
