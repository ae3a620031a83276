import { followPublications } from '#libs/disclosure/follow.js';
import type { TestApi } from '../support/api.js';
import { done, SATISFIED, today } from '../support/steps.js';

export const WITHOUT_TEMPORAL = { ANQI_TEMPORAL_ADDRESS: '127.0.0.1:1' };

export const CODE = '120104';

/** A person with everything that must never be seen, in the fields and once more in the facts. */
export const PERSON = {
  kind: 'person', name: '王小明', residentId: '120104199003070012', phone: '13800138000', address: '天津市南开区长江道12号3门501室',
};
export const PERSON_FACTS = '王小明（身份证120104199003070012，电话138-0013-8000）住天津市南开区长江道12号3门501室，未经培训上岗';
export const PRIVATE = /王小明|12010419900307|13800138000|138-0013-8000|长江道|501室/;

export const FIRM = { kind: 'organisation', name: '某某化工有限公司', creditCode: '91320100MA0T00011F', phone: '13911112222', address: '天津市南开区红旗路9号' };

export interface Story {
  readonly party?: object;
  readonly facts?: string;
  readonly penalties?: readonly { readonly kind: string; readonly amountFen?: number; readonly detail?: string }[];
  readonly legalBasis?: string;
  /** Staff ids of another bureau. */
  readonly ids?: Readonly<Record<string, string>>;
}

/** A case driven to a served decision on today's date. Returns its id. */
export async function servedCase(api: TestApi, story: Story = {}): Promise<string> {
  const ids = story.ids ?? api.ids;
  const { party = FIRM, facts = '三名工人未经培训上岗', penalties = [{ kind: 'fine', amountFen: 1_000_000 }], legalBasis = '《安全生产法》第97条' } = story;
  const registered = await api.call<{ id: string }>('officer1', 'POST', '/api/cases', { variant: 'ordinary', source: { kind: 'inspection' }, party, suspicion: '未按规定培训', discoveredOn: today(api) });
  const { id } = registered.body;
  const officers = [ids['officer1'], ids['officer2']];
  await done(api, 'deputy', id, 'approve-filing', { officers });
  await done(api, 'officer1', id, 'collect-evidence', { kind: 'inspection-record', title: '现场检查记录', collectedAt: api.clock.now(), place: '车间', collectors: officers, provesWhat: '未培训上岗' });
  await done(api, 'officer1', id, 'conclude-investigation', { facts, legalBasis, proposal: 'penalty', penalties });
  await done(api, 'officer1', id, 'notify-party', { notifiedOn: today(api), penalties, hearingRight: false });
  await done(api, 'officer1', id, 'waive-statement', { on: today(api) });
  await done(api, 'officer1', id, 'submit-for-review');
  await done(api, 'reviewer', id, 'give-review-opinion', { outcome: 'pass', findings: SATISFIED, opinion: '同意' });
  await done(api, 'deputy', id, 'decide-penalty', { penalties, legalBasis, discretion: 'ordinary', reasons: '依裁量基准' });
  await done(api, 'officer1', id, 'record-service', { method: 'direct', servedOn: today(api), proof: '送达回证' });
  return id;
}

/** The same, published and on the public pages. */
export async function publishedCase(api: TestApi, story: Story = {}): Promise<string> {
  const id = await servedCase(api, story);
  await done(api, 'officer1', id, 'publish-decision');
  await followPublications(api.db);
  return id;
}

export interface Fetched { readonly status: number; readonly text: string; readonly headers: Record<string, string> }

/** What a stranger gets: no cookie, no token. */
export async function visit(api: TestApi, path: string): Promise<Fetched> {
  const response = await fetch(`${api.origin}${path}`);
  return { status: response.status, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer()), headers: Object.fromEntries(response.headers) };
}

/** The public address of a case's record. */
export async function addressOf(api: TestApi, id: string): Promise<string> {
  const rows = (await api.db.query('SELECT public_id FROM publication WHERE process_id = ?', [id])) as { public_id: string }[];
  return `/public/${CODE}/disclosures/${rows[0]?.public_id}`;
}

export interface OpenItem {
  readonly number: string; readonly party: { readonly kind: string; readonly name: string; readonly creditCode: string | null }; readonly violation: string; readonly amountYuan: string | null;
  readonly publishedAt: string; readonly publishedOn: string; readonly decidedOn: string; readonly proof: { readonly hash: string }; readonly page: string; readonly display: Record<string, string>;
}

export async function openData(api: TestApi, query = '', code = CODE): Promise<{ bureau: { code: string; name: string }; items: OpenItem[]; next: string | null }> {
  return JSON.parse((await visit(api, `/public/${code}/disclosures.json${query}`)).text) as never;
}

/** Calls as people who sign in anew each time: for days beyond a token's life, and for another bureau's people. */
export function signingIn(api: TestApi, prefix = 't'): TestApi['call'] {
  return async (who, method, url, body, headers = {}) => {
    const { body: token } = await api.call<{ token: string }>(null, 'POST', '/api/tokens', { login: `${prefix}-${who}`, password: 'password-of-the-tests' });
    return api.call(null, method, url, body, { authorization: `Bearer ${token.token}`, ...headers });
  };
}
