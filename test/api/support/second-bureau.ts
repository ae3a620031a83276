import { foundBureau } from '#libs/bureau/found-bureau.js';
import { defaultProfile } from '#libs/bureau/profiles/defaults.js';
import type { TestApi } from '../../support/api.js';
import { people } from '../../support/bureau.js';
import { PASSWORD } from './http.js';

/** A neighbouring bureau on the same installation; its people sign in as `u-officer1`, `u-head`, … Returns staff ids by short name. */
export async function foundNeighbour(api: TestApi): Promise<Readonly<Record<string, string>>> {
  const { staff } = await foundBureau(api.db, defaultProfile('330106', '杭州市西湖区应急管理局', '西湖区应急局', '杭西'), people('u'), PASSWORD);
  return Object.fromEntries([...staff].map(([login, id]) => [login.slice(2), id]));
}
