import { z } from 'zod';

const instant = z.string().meta({ format: 'date-time' });
const day = z.string().meta({ format: 'date' });
const kind = z.enum(['petition', 'hazard-report']);

const openItem = z.object({
  id: z.string(), kind, number: z.string().nullable(), title: z.string(), channel: z.string(), stage: z.string(), ownerId: z.string(), receivedOn: day, ageDays: z.int(),
  dueDay: day.nullable(), overdue: z.boolean(),
});
const period = z.object({ from: day, rate: z.object({ closed: z.int(), received: z.int(), text: z.string() }), open: z.array(openItem) });

const ledgerRow = z.object({
  id: z.string(), kind, number: z.string().nullable(), channel: z.string(), purpose: z.string(), receivedOn: day, subject: z.string(), person: z.looseObject({ kind: z.string() }).nullable(),
  confidential: z.boolean(), masked: z.boolean(), visitors: z.int(), people: z.int(), flags: z.array(z.string()), stage: z.string(), outcome: z.string().nullable(), ownerId: z.string(),
  acceptedOn: day.nullable(), dueDay: day.nullable(), extended: z.boolean(), repliedOn: day.nullable(), servedOn: day.nullable(), serviceProof: z.string().nullable(),
  result: z.string().nullable(), closedOn: day.nullable(), reopenings: z.int(), satisfaction: z.string().nullable(), late: z.boolean(),
});

/** Shapes of the desk's answers. `clock`, `escalation` and `command` are those of every process. */
export function deskSchemas(item: z.ZodType, shared: { readonly clock: z.ZodType; readonly escalation: z.ZodType; readonly command: z.ZodType }): Readonly<Record<string, z.ZodType>> {
  const process = z.object({
    id: z.string(), version: z.int(), clocksCaughtUp: z.boolean(), asOf: instant, facts: z.looseObject({ stage: z.string() }), clocks: z.array(shared.clock),
    escalations: z.array(shared.escalation), commands: z.array(shared.command), absorbed: z.array(z.object({ id: z.string(), number: z.string().nullable() })), masked: z.boolean(),
  });
  return {
    DeskList: z.object({ items: z.array(item), next: z.string().nullable(), asOf: instant }),
    Petition: process, HazardReport: process,
    CaseFromReport: z.object({ id: z.string(), version: z.int(), events: z.array(z.string()), replayed: z.boolean(), reportVersion: z.int() }),
    Receipt: z.object({ receipt: z.string().nullable(), code: z.string(), receivedOn: day.nullable() }),
    Board: z.object({
      kind: z.string(), rule: z.object({ zh: z.string(), en: z.string() }), asOf: instant,
      periods: z.object({ today: period, month: period, year: period }),
      byChannel: z.array(z.object({ kind, key: z.string(), received: z.int(), closed: z.int(), carried: z.int(), open: z.int(), overdue: z.int(), text: z.string() })),
      byAge: z.array(z.object({ kind, key: z.string(), from: day.nullable(), to: day, open: z.int(), overdue: z.int() })),
      byOwner: z.array(z.object({ kind, key: z.string(), open: z.int(), overdue: z.int(), dueToday: z.int() })),
      holding: z.object({ overdue: z.array(openItem), dueToday: z.array(openItem), dueThisMonth: z.array(openItem), later: z.array(openItem), noTerm: z.array(openItem) }),
    }),
    DeskLedger: z.object({ kind, items: z.array(ledgerRow), next: z.string().nullable(), asOf: instant }),
    KnownItems: z.object({
      items: z.array(z.object({
        id: z.string(), kind, number: z.string().nullable(), title: z.string(), channel: z.string(), stage: z.string(), ended: z.boolean(), receivedOn: day,
        foundBy: z.array(z.enum(['name', 'phone', 'id'])),
      })), asOf: instant,
    }),
    Workload: z.object({
      items: z.array(z.object({ ownerId: z.string(), kind: z.string(), open: z.int(), overdue: z.int(), escalated: z.int() })),
      away: z.array(z.object({ id: z.string(), standInId: z.string().nullable() })), asOf: instant,
    }),
  };
}

const ofKind = (path: string, one: string): readonly (readonly [path: string, method: 'get' | 'post', schema: string, status?: string])[] => [
  [path, 'post', 'CommandAnswer', '201'], [path, 'get', 'DeskList'], [`${path}/count`, 'get', 'Count'], [`${path}/groups`, 'get', 'CaseGroups'], [`${path}/{id}`, 'get', one], [`${path}/{id}/timeline`, 'get', 'Timeline'],
  [`${path}/{id}/clocks/{clockId}/explanation`, 'get', 'Explanation'],
];

export const DESK_ANSWERS = [
  ...ofKind('/api/petitions', 'Petition'), ...ofKind('/api/hazard-reports', 'HazardReport'), ['/api/petitions/{id}/receipt', 'get', 'Receipt'], ['/api/hazard-reports/{id}/receipt', 'get', 'Receipt'],
  ['/api/hazard-reports/{id}/case', 'post', 'CaseFromReport', '201'], ['/api/desk/board', 'get', 'Board'], ['/api/desk/ledger', 'get', 'DeskLedger'], ['/api/desk/workload', 'get', 'Workload'],
  ['/api/desk/known', 'post', 'KnownItems'],
] as const satisfies readonly (readonly [path: string, method: 'get' | 'post', schema: string, status?: string])[];
