import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { day, moment } from '#libs/casework/kernel/fields.js';
import type { Principal } from '#libs/access/sessions.js';
import { propose } from '#libs/administration/proposals/propose.js';
import { profileSchema } from '#libs/bureau/profile-schema.js';
import type { BureauContexts } from '#libs/journal/directory.js';
import { BUREAU_CONTEXTS, CLOCK, SETTINGS } from '#libs/runtime/tokens.js';
import type { Clock } from '#libs/settings/clock.js';
import type { Settings } from '#libs/settings/settings.js';
import { termSchema, UnknownRule } from '#libs/statutes/index.js';
import { whatIf } from '#libs/workdays/what-if.js';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { administrator, done } from '../administration/administrator.js';
import { Signed } from '../http/principal.guard.js';
import { ProblemError } from '../http/problem.js';
import { read } from '../http/read.js';

export const whatIfBody = z.strictObject({
  limit: z.string().max(60).optional(),
  rule: z.string().max(60).optional(),
  on: z.union([day(), moment()]),
  suspensions: z.array(z.strictObject({ from: day(), until: day().nullable() })).max(50).optional(),
  extensions: z.array(termSchema).max(10).optional(),
}).refine((q) => (q.limit === undefined) !== (q.rule === undefined), {
  path: ['limit'], params: { code: 'limit-or-rule', zh: '须填写期限（limit）或规则（rule）之一', en: 'Give either limit or rule', rule: '二者择一', cureZh: '只填一个', cureEn: 'Give exactly one' },
});

/** 期限规则: what the law says, who verified it, and what is due if something happens on a day. */
@ApiTags('rules')
@Controller('api')
export class RulesController {
  constructor(
    @Inject(DataSource) private readonly db: DataSource,
    @Inject(BUREAU_CONTEXTS) private readonly contexts: BureauContexts,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get('rules')
  @ApiOperation({ summary: '规则库 All rules', description: 'With article, time in force, and how far each is verified.' })
  async rules(@Signed() me: Principal) {
    const { rules } = await this.contexts.of(me.bureauId);
    return { version: rules.version, items: [...rules.rules.values()] };
  }

  @Get('rules/:id')
  @ApiOperation({ summary: '一条规则 One rule' })
  async rule(@Signed() me: Principal, @Param('id') id: string) {
    const rule = (await this.contexts.of(me.bureauId)).rules.rules.get(id);
    if (!rule) throw ProblemError.notFound('规则', 'rule');
    return rule;
  }

  @Get('limits')
  @ApiOperation({ summary: '期限事项 Time limits', description: 'The questions the casework asks, the rules that answer them, and their ladders.' })
  async limits(@Signed() me: Principal) {
    const { rules } = await this.contexts.of(me.bureauId);
    return { version: rules.version, items: [...rules.limits.values()] };
  }

  @Post('deadlines')
  @HttpCode(200)
  @ApiOperation({ summary: '期限试算 What is due if this happens then' })
  async deadline(@Signed() me: Principal, @Body() body: unknown) {
    const question = read(whatIfBody, body);
    const { calendar, rules, profile } = await this.contexts.of(me.bureauId);
    try {
      const answer = whatIf(question, calendar, rules, profile.terms);
      if (answer) return answer;
    } catch (error) {
      if (error instanceof UnknownRule) throw ProblemError.notFound('期限或规则', 'limit or rule');
      if (error instanceof RangeError) throw new ProblemError({ type: '/problems/not-countable', title: '无法按此计算', titleEn: error.message, status: 422, code: 'not-countable', field: 'extensions', rule: '期限单位须一致', cure: '核对延长的单位', cureEn: 'Check the unit of the extension' });
      throw error;
    }
    throw new ProblemError({ type: '/problems/no-term', title: '该日没有适用的期限', titleEn: 'No number of days applied on that day', status: 422, code: 'no-term', field: 'on', rule: '规则的生效期间', cure: '核对日期，或在单位设置中设定期限', cureEn: 'Check the day, or set a term in the profile' });
  }

  @Put('profile')
  @HttpCode(202)
  @ApiOperation({ summary: '保存单位设置 Save the bureau profile', description: 'Proposed, for a second person to approve. Terms may tighten the law, never loosen it.' })
  async save(@Signed() me: Principal, @Body() body: unknown) {
    const who = administrator(me, this.clock);
    return done(await propose(this.db, who, this.settings.calendarBureau, 'save-profile', read(profileSchema, body)));
  }
}
