import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Put, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#libs/access/sessions.js';
import { addAbsence, cancelAbsence } from '#libs/administration/absences.js';
import { absenceBody, authoriseBody, certificateBody, changeBody, extendBody, hireBody, reasonBody, revokeBody } from '#libs/administration/bodies.js';
import { addCertificate, extendCertificate, revokeCertificate } from '#libs/administration/certificates.js';
import { servesOrServed } from '#libs/administration/find-person.js';
import { openTasksOf } from '#libs/administration/open-tasks.js';
import { issuePassword, passwordHalf } from '#libs/administration/passwords.js';
import { changePerson, hire, leave } from '#libs/administration/people.js';
import { propose } from '#libs/administration/proposals/propose.js';
import { readRoll } from '#libs/administration/roll.js';
import { unlockSignIn } from '#libs/administration/sign-in-locks.js';
import { CLOCK, SETTINGS } from '#libs/runtime/tokens.js';
import type { Clock } from '#libs/settings/clock.js';
import type { Settings } from '#libs/settings/settings.js';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { ProblemError } from '../http/problem.js';
import { Signed } from '../http/principal.guard.js';
import { read } from '../http/read.js';
import { administrator, aloneOrProposed, done, pathId } from './administrator.js';

/** 人员管理: what an administrator does alone, and what he only proposes since it gives power. */
@ApiTags('administration')
@Controller('api/administration')
export class PeopleController {
  constructor(
    @Inject(DataSource) private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get('staff')
  @ApiOperation({ summary: '人员档案 People with certificates and absences', description: 'Those who left too. For administrators, directors and auditors.' })
  async roll(@Signed() me: Principal) {
    return { items: await readRoll(this.db, me.bureauId, this.clock.now()) };
  }

  @Post('staff')
  @HttpCode(201)
  @ApiOperation({ summary: '录用 Take somebody on', description: 'As an officer with ordinary roles. The password is shown once.' })
  async hire(@Signed() me: Principal, @Body() body: unknown) {
    return done(await hire(this.db, administrator(me, this.clock), read(hireBody, body)));
  }

  @Put('staff/:id')
  @ApiOperation({ summary: '变更人员 Change name, section, ordinary roles or address', description: 'Where it changes the address of somebody else with powers, all of it is proposed (202).' })
  async change(@Signed() me: Principal, @Param('id') id: string, @Body() body: unknown, @Res({ passthrough: true }) reply: FastifyReply) {
    const who = administrator(me, this.clock);
    const staffId = pathId(id);
    const change = read(changeBody, body);
    return aloneOrProposed(reply, await changePerson(this.db, who, staffId, change), () => propose(this.db, who, this.settings.calendarBureau, 'change-person', { staffId, ...change }));
  }

  @Get('staff/:id/tasks')
  @ApiOperation({ summary: '经手事项 What waits for somebody', description: 'Open work, unanswered escalations, coming delegations; of those who left too. For administrators and directors.' })
  async tasks(@Signed() me: Principal, @Param('id') id: string) {
    if (!(await servesOrServed(this.db, me.bureauId, pathId(id)))) throw ProblemError.notFound('人员', 'person');
    return openTasksOf(this.db, { bureauId: me.bureauId, now: this.clock.now() }, id);
  }

  @Post('staff/:id/leave')
  @HttpCode(200)
  @ApiOperation({ summary: '离任 Somebody leaves', description: 'Sessions end at once. Answers the open work, escalations and delegations that others must take over.' })
  async leave(@Signed() me: Principal, @Param('id') id: string, @Body() body: unknown) {
    return done(await leave(this.db, administrator(me, this.clock), pathId(id), read(reasonBody, body).reason));
  }

  @Post('staff/:id/password')
  @HttpCode(200)
  @ApiOperation({ summary: '发放新密码 Issue a new password', description: 'For staff without powers: shown once, ends their sessions. For others it is proposed (202): one half is in this answer, the other is shown to whoever approves.' })
  async password(@Signed() me: Principal, @Param('id') id: string, @Body() body: unknown, @Res({ passthrough: true }) reply: FastifyReply) {
    const who = administrator(me, this.clock);
    const staffId = pathId(id);
    const { reason } = read(reasonBody, body);
    const half = passwordHalf();
    const answer = await aloneOrProposed(reply, await issuePassword(this.db, who, staffId, reason), () => propose(this.db, who, this.settings.calendarBureau, 'reset-password', { staffId, reason, half }));
    return 'password' in answer ? answer : { ...answer, passwordHalf: half };
  }

  @Put('staff/:id/powers')
  @HttpCode(202)
  @ApiOperation({ summary: '授权 Give or take away post and powers', description: 'Proposed, for a second person to approve. A post brings its own role of command.' })
  async authorise(@Signed() me: Principal, @Param('id') id: string, @Body() body: unknown) {
    const who = administrator(me, this.clock);
    return done(await propose(this.db, who, this.settings.calendarBureau, 'authorise', { staffId: pathId(id), ...read(authoriseBody, body) }));
  }

  @Post('staff/:id/unlock')
  @HttpCode(200)
  @ApiOperation({ summary: '解除登录锁定 Unlock signing in', description: 'Forgets the wrong passwords that were counted against this login.' })
  async unlock(@Signed() me: Principal, @Param('id') id: string, @Body() body: unknown) {
    return done(await unlockSignIn(this.db, administrator(me, this.clock), pathId(id), read(reasonBody, body).reason));
  }

  @Post('staff/:id/certificates')
  @HttpCode(201)
  @ApiOperation({ summary: '登记执法证 Add a certificate' })
  async certificate(@Signed() me: Principal, @Param('id') id: string, @Body() body: unknown) {
    return done(await addCertificate(this.db, administrator(me, this.clock), pathId(id), read(certificateBody, body)));
  }

  @Put('certificates/:id')
  @ApiOperation({ summary: '延长执法证 Extend a certificate' })
  async extend(@Signed() me: Principal, @Param('id') id: string, @Body() body: unknown) {
    return done(await extendCertificate(this.db, administrator(me, this.clock), pathId(id, '执法证', 'certificate'), read(extendBody, body).validTo), '执法证', 'certificate');
  }

  @Post('certificates/:id/revoke')
  @HttpCode(200)
  @ApiOperation({ summary: '注销执法证 Revoke a certificate', description: 'From a day on, never backdated: what was done under it stays covered.' })
  async revoke(@Signed() me: Principal, @Param('id') id: string, @Body() body: unknown) {
    const who = administrator(me, this.clock);
    const { revokedOn, reason } = read(revokeBody, body);
    return done(await revokeCertificate(this.db, who, pathId(id, '执法证', 'certificate'), revokedOn, reason), '执法证', 'certificate');
  }

  @Post('staff/:id/absences')
  @HttpCode(201)
  @ApiOperation({ summary: '登记离岗和代理 Enter an absence with its delegate' })
  async absence(@Signed() me: Principal, @Param('id') id: string, @Body() body: unknown) {
    return done(await addAbsence(this.db, administrator(me, this.clock), pathId(id), read(absenceBody, body)));
  }

  @Delete('absences/:id')
  @ApiOperation({ summary: '取消离岗 Take an absence back', description: 'One that has begun ends with yesterday.' })
  async back(@Signed() me: Principal, @Param('id') id: string) {
    return done(await cancelAbsence(this.db, administrator(me, this.clock), pathId(id, '离岗', 'absence')), '离岗', 'absence');
  }
}
