import { CLOCK_ACTOR } from '#libs/casework/index.js';
import { Sender } from '#libs/notify/sender.js';
import { Transports } from '#libs/notify/transports.js';
import { createLogger } from '#libs/runtime/log.js';
import { SetClock } from '#libs/settings/clock.js';
import { builtinPack } from '#libs/statutes/index.js';
import { bodyOf, HookServer, MailServer } from '../support/receivers.js';
import { setStage, type Stage } from '../support/stage.js';
import { registration } from '../support/steps.js';

const beijing = (text: string) => new Date(`${text}+08:00`).toISOString();

describe('telling people', () => {
  const mail = new MailServer();
  const hook = new HookServer();
  let clock: SetClock;
  let stage: Stage;
  let senders: Sender[];
  let transports: Transports;

  beforeAll(async () => {
    const [smtpUrl, webhook] = [await mail.start(), await hook.start()];
    transports = new Transports({ smtpUrl, mailFrom: 'anqi@example.cn', consoleUrl: '' });
    clock = new SetClock(beijing('2026-03-02T10:00:00'));
    stage = await setStage(clock);
    for (const who of ['officer1', 'head', 'director']) {
      await stage.db.query('INSERT INTO contact (staff_id, email) VALUES (?, ?)', [stage.ids[who], `${who}@example.cn`]);
    }
    await stage.db.query('INSERT INTO contact (staff_id, webhook) VALUES (?, ?)', [stage.ids['deputy'], webhook]);
    senders = [1, 2].map(() => new Sender(stage.db, transports, builtinPack, clock, 'https://anqi.example.cn', createLogger('test', 'silent')));
  });
  beforeEach(async () => {
    await stage.db.query('UPDATE message SET sent_at = NOW(3) WHERE sent_at IS NULL');
    mail.mails.length = 0;
    hook.bodies.length = 0;
    mail.refusing = false;
    hook.status = 200;
  });
  afterAll(async () => {
    transports.close();
    await mail.stop();
    await hook.stop();
    await stage.close();
  });

  const sound = async (id: string) => {
    const result = await stage.executor.execute({ bureauId: stage.bureauId, kind: 'enforcement-case', processId: id, command: { type: 'sound-alarms', payload: {} }, actor: CLOCK_ACTOR });
    expect(result.ok).toBe(true);
  };
  const sendAll = async () => {
    await Promise.all(senders.map((s) => s.sendDue()));
  };
  /** A case filed on 2 March: seven working days for filing end on 11 March. */
  const registered = async () => {
    clock.set(beijing('2026-03-02T10:00:00'));
    return stage.give('officer1', undefined, 'register-case', registration({ discoveredOn: '2026-03-02' }));
  };

  it('after 72 hours of standstill sends each person one digest with one line a rung', async () => {
    const ids = [await registered(), await registered(), await registered()];
    clock.set(beijing('2026-03-17T09:10:00'));
    for (const id of ids) await sound(id);
    await sendAll();
    expect(mail.mails).toEqual([]);
    clock.set(beijing('2026-03-18T09:05:00'));
    await sendAll();
    await sendAll();
    expect(mail.mails.map((m) => m.to[0]).sort()).toEqual(['director@example.cn', 'head@example.cn', 'officer1@example.cn']);
    const toHead = bodyOf(mail.mails.find((m) => m.to[0] === 'head@example.cn') ?? { to: [], text: '' });
    expect(toHead.match(/超期督办（第1级）/g)).toHaveLength(3);
    expect(toHead).toContain('2026-03-11届满');
    expect(hook.bodies).toHaveLength(1);
    expect(hook.bodies[0]).toMatchObject({ items: [{ kind: 'escalation', level: 2 }, { level: 2 }, { level: 2 }] });
  });

  it('sends nothing outside working hours: what is missed on Friday night goes out on Monday morning', async () => {
    clock.set(beijing('2026-03-04T10:00:00'));
    const id = await stage.give('officer1', undefined, 'register-case', registration({ discoveredOn: '2026-03-04' }));
    clock.set(beijing('2026-03-14T00:00:01'));
    await sound(id);
    await sendAll();
    clock.set(beijing('2026-03-15T12:00:00'));
    await sendAll();
    expect(mail.mails).toEqual([]);
    clock.set(beijing('2026-03-16T09:05:00'));
    await sendAll();
    expect(mail.mails.map((m) => m.to[0]).sort()).toEqual(['head@example.cn', 'officer1@example.cn']);
  });

  it('sends a digest neither twice nor early when the clock is put back and forward again', async () => {
    const id = await registered();
    clock.set(beijing('2026-03-17T09:10:00'));
    await sound(id);
    for (const at of ['2026-03-18T09:05:00', '2026-03-17T09:05:00', '2026-03-18T09:04:00', '2026-03-18T09:06:00', '2026-03-19T09:05:00']) {
      clock.set(beijing(at));
      await sendAll();
    }
    expect(mail.mails.map((m) => m.to[0]).sort()).toEqual(['director@example.cn', 'head@example.cn', 'officer1@example.cn']);
  });

  it('sends an emergency at once, at any hour', async () => {
    clock.set(beijing('2026-03-21T23:40:00'));
    await stage.give('officer1', undefined, 'register-case', registration({
      variant: 'accident', discoveredOn: '2026-03-21', accident: { occurredAt: beijing('2026-03-21T23:00:00'), grade: 'ordinary', deaths: 1, injuries: 0 },
    })).then(async (id) => {
      clock.set(beijing('2026-03-22T01:41:00'));
      await sound(id);
    });
    await sendAll();
    expect(mail.mails.length).toBeGreaterThan(0);
    expect(mail.mails.every((m) => /=\?UTF-8/.test(m.text))).toBe(true);
  });

  it('names cases and days, no party and no person', async () => {
    const id = await registered();
    clock.set(beijing('2026-03-12T00:00:01'));
    await sound(id);
    clock.set(beijing('2026-03-12T09:05:00'));
    await sendAll();
    const all = mail.mails.map(bodyOf).join('\n');
    expect(all).toContain(`https://anqi.example.cn/app/open/${id}`);
    for (const secret of ['某某化工', '91320100MA0T00011F', '执法员1']) expect(all).not.toContain(secret);
  });

  it('tries again when the mail server refuses, and then sends it once', async () => {
    const id = await registered();
    clock.set(beijing('2026-03-12T00:00:01'));
    await sound(id);
    mail.refusing = true;
    clock.set(beijing('2026-03-12T09:05:00'));
    await sendAll();
    expect(mail.mails).toEqual([]);
    mail.refusing = false;
    await sendAll();
    expect(mail.mails).toEqual([]);
    clock.set(beijing('2026-03-12T10:00:00'));
    await sendAll();
    expect(mail.mails.filter((m) => m.to[0] === 'head@example.cn')).toHaveLength(1);
  });

  it('sends nothing to somebody who has left', async () => {
    const id = await registered();
    clock.set(beijing('2026-03-12T00:00:01'));
    await sound(id);
    await stage.db.query('UPDATE staff SET active = 0 WHERE id = ?', [stage.ids['head']]);
    clock.set(beijing('2026-03-12T09:05:00'));
    await sendAll();
    expect(mail.mails.map((m) => m.to[0])).not.toContain('head@example.cn');
    await stage.db.query('UPDATE staff SET active = 1 WHERE id = ?', [stage.ids['head']]);
  });
});
