import { openState } from '#libs/privacy/index.js';
import { closureBoard, deskItems } from '#libs/desk/index.js';
import { dazu2021Petitions } from '#libs/datasets/petitions/index.js';
import { auditChains } from '#libs/journal/audit.js';
import { valueText } from '#libs/reports/index.js';
import { playDeskYear, type DeskYear } from './desk-support.js';
import { besidePrinted, countRows, published } from './support.js';

interface Figures { petitions: Record<string, number> }

describe('大足区应急管理局, petitions of 2021', () => {
  const { year, bureau, figures: { petitions: figures } } = published<Figures>('dazu-2021.yaml');
  const set = dazu2021Petitions();
  let played: DeskYear;
  beforeAll(async () => {
    played = await playDeskYear(set);
  }, 90_000);
  afterAll(() => played.close());

  it('prints the published figures, counted from the records', async () => {
    expect(await besidePrinted(played, bureau.code, year)).toEqual({ compared: 13, different: [] });
    expect({ code: set.profile.code, name: set.profile.name, shortName: set.profile.shortName }).toEqual(bureau);
    expect(await played.counts(year)).toMatchObject({
      petitions: figures['total'], 'forwarded-resolve': figures['letters-forwarded'], 'officer-visit-consult': figures['officer-visits-consult'],
      'officer-visit-resolve': figures['officer-visits-resolve'], 'visit-consult': figures['visitors-consult'], 'visit-resolve': figures['visitors-resolve'],
      'proxy-resolve': figures['proxy'], 'online-resolve': figures['online'], visitorsReceived: figures['visitorsReceived'], petitionsClosed: figures['total'],
      unlawfulPetitions: figures['unlawfulPetitions'], groupPetitions: figures['groupPetitions'], skipLevelPetitions: figures['skipLevelPetitions'],
    });
  });

  it('closes 100%, and each closing stands on reply, service proof and result', async () => {
    expect(valueText((await played.figure(year, 'petitionClosureRate')).value)).toBe(`${figures['closurePercent']}%`);
    const rows = (await played.db.query("SELECT id, state FROM process WHERE kind = 'petition'")) as { id: string; state: string }[];
    const states = await Promise.all(rows.map((r) => openState<{ stage: string; reply: unknown; service: { proof: string }; result: unknown }>(played.db, r.id, r.state)));
    expect(states).toHaveLength(100);
    expect(states.every((s) => s.stage === 'closed' && s.reply && s.service.proof && s.result)).toBe(true);
    const board = closureBoard(await deskItems(played.db, played.bureau.bureauId, ['petition'], '2021-01-01'), '2021-10-31T02:00:00.000Z');
    expect(board.periods.year.rate).toEqual({ closed: 100, received: 100, text: '100%' });
    expect(board.periods.today.rate.text).toBe('无事项');
  });

  it('is done within January to October, under the regulation then in force, with no term missed', async () => {
    const rows = (await played.db.query("SELECT MAX(at) AS last FROM journal WHERE type = 'PetitionClosed'")) as { last: string }[];
    expect(String(rows[0]?.last) < '2021-11-01').toBe(true);
    const bindings = ((await played.db.query("SELECT data FROM journal WHERE type = 'ClockStarted'")) as { data: string }[]).map((r) => (JSON.parse(r.data) as { binding: { ruleId: string } }).binding.ruleId);
    expect(new Set(bindings)).toEqual(new Set(['old-petition-15d', 'old-petition-60d', 'setting']));
    const events = await played.events();
    expect(events['DeadlineMissed']).toBeUndefined();
    expect(events['ClockExtended']).toBe(events['ExtensionNotified']);
    expect(events['ClockExtended']).toBeGreaterThan(0);
  });

  it('leaves chains that verify, and writes nothing when it is played again', async () => {
    expect((await auditChains(played.db)).breaks).toEqual([]);
    const before = await countRows(played.db, 'journal');
    expect(await played.again()).toEqual({ cases: 100, commands: 0 });
    expect(await countRows(played.db, 'journal')).toBe(before);
  });
});
