interface Connection { release(): void }
type Taken = (error: Error | null, connection?: Connection) => void;

export interface Pool { getConnection(taken: Taken): void }

/** Code of the error of somebody who waited too long. */
export const WAITED_IN_VAIN = 'ANQI_POOL_WAIT';

/**
 * Nobody waits longer than `ms` for one of the pool's connections, which the driver would let them do for ever: a slow
 * database then answers late to those it serves, and the others hear at once when to try again. A connection that comes
 * too late goes back to the pool.
 */
export function boundWaiting(pool: Pool, ms: number): void {
  const take = pool.getConnection.bind(pool);
  pool.getConnection = (taken) => {
    let waiting = true;
    const timer = setTimeout(() => {
      waiting = false;
      taken(Object.assign(new Error(`no database connection was free within ${ms} ms`), { code: WAITED_IN_VAIN }));
    }, ms);
    take((error, connection) => {
      clearTimeout(timer);
      if (waiting) taken(error, connection);
      else connection?.release();
    });
  };
}
