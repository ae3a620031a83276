import { isTransient } from './driver-faults.js';

/** Does it again where the database took it back for a deadlock or a lock waited for too long: soon, then later, `maxTries` times in all. */
export async function againIfTransient<T>(maxTries: number, work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!isTransient(error) || attempt >= maxTries) throw error;
      await new Promise((resolve) => setTimeout(resolve, 5 * 2 ** attempt));
    }
  }
}
