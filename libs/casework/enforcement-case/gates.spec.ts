import { ROLE_ZH, type Role } from '../kernel/index.js';
import { IN_STAGE } from '../testing/index.js';
import { enforcementCase, STAGES, type Stage } from './index.js';

const ROLES = Object.keys(ROLE_ZH) as Role[];
const FINAL: readonly Stage[] = ['archived', 'not-filed', 'imported'];
const stages = Object.keys(STAGES) as Stage[];
const commands = [...enforcementCase.commands.values()];
const name = (stage: Stage) => STAGES[stage];

const wrongStages = commands.flatMap((cmd) =>
  stages.filter((s) => !FINAL.includes(s) && cmd.stages && !cmd.stages.includes(s)).map((stage) => [cmd.type, stage] as const));
const wrongRoles = commands.flatMap((cmd) => ROLES.filter((role) => !cmd.by.includes(role)).map((role) => [cmd.type, role] as const));
const at = new Map(stages.map((stage) => [stage, IN_STAGE[stage]()]));

function standing(stage: Stage) {
  const c = at.get(stage);
  if (!c) throw new Error(stage);
  return c;
}

describe('every command has a stage and a role', () => {
  it('covers all commands, stages and roles there are', () => {
    expect(commands.length).toBeGreaterThan(50);
    expect(stages.map((s) => standing(s).state.stage)).toEqual(stages);
    expect(wrongStages.length).toBeGreaterThan(200);
    expect(wrongRoles.length).toBeGreaterThan(300);
  });

  it.each(wrongStages)('%s is refused in stage %s, whoever asks', (type, stage) => {
    const refusal = standing(stage).refused(type, {}, { as: 'director', roles: ROLES });
    expect(refusal).toMatchObject({ code: 'wrong-stage', kind: 'state' });
    expect(refusal.zh).toContain(name(stage).zh);
    expect(refusal.en).toContain(name(stage).en);
    for (const right of enforcementCase.commands.get(type)?.stages ?? []) expect(refusal.cureZh).toContain(name(right as Stage).zh);
  });

  it.each(commands.flatMap((cmd) => FINAL.filter((stage) => !cmd.stages?.includes(stage)).map((stage) => [cmd.type, stage] as const)))('%s is refused once the case is %s', (type, stage) => {
    expect(standing(stage).refused(type, {}, { as: 'director', roles: ROLES }).code).toBe('process-ended');
  });

  it.each(wrongRoles)('%s is refused to the role %s', (type, role) => {
    const cmd = enforcementCase.commands.get(type);
    const stage = (cmd?.stages?.[0] ?? 'investigation') as Stage;
    const refusal = standing(stage).refused(type, {}, { as: 'director', roles: [role] });
    expect(refusal).toMatchObject({ code: 'not-your-role', kind: 'authority' });
    for (const right of cmd?.by ?? []) expect(refusal.zh).toContain(ROLE_ZH[right]);
  });
});

describe('what the console offers', () => {
  it.each(stages)('in stage %s is exactly the next steps of that stage, each blocked for the reason the decider would give', (stage) => {
    const c = standing(stage);
    const offered = enforcementCase.available(c.state, c.context({ as: 'deputy' }));
    const open = !FINAL.includes(stage);
    const expected = commands.filter((cmd) => !cmd.aside && (cmd.stages?.includes(stage) ?? open) && enforcementCase.def.applies?.(c.state, cmd.type) !== false).map((cmd) => cmd.type);
    expect(offered.map((o) => o.type)).toEqual(expected);
    for (const { type, allowed, blockedBy } of offered) {
      expect(allowed).toBe(blockedBy.length === 0);
      if (blockedBy[0]) expect(c.refused(type, {}, { as: 'deputy' }).code).toBe(blockedBy[0].code);
    }
  });

  it('leaves an archived case sealed but for its reopening and what the public sees of it', () => {
    expect(commands.filter((cmd) => cmd.stages?.includes('archived')).map((cmd) => cmd.type)).toEqual(['set-display-period', 'request-credit-repair', 'decide-credit-repair', 'reopen-case']);
  });

  it('still takes the papers of a case that was not filed, and nothing else', () => {
    expect(commands.filter((cmd) => cmd.stages?.includes('not-filed')).map((cmd) => cmd.type)).toEqual(['record-document', 'record-void-document']);
  });

  it('lets the deputy approve a filing that an officer registered, and offers no answers to escalations as next steps', () => {
    const c = standing('filing');
    const offered = enforcementCase.available(c.state, c.context({ as: 'deputy' }));
    expect(offered.filter((o) => o.allowed).map((o) => o.type)).toEqual(['approve-filing', 'decline-filing']);
    expect(offered.map((o) => o.type)).not.toContain('acknowledge-escalation');
  });
});
