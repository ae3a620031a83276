import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#libs/access/sessions.js';
import { SectionRow } from '#libs/bureau/entities.js';
import type { BureauContexts } from '#libs/journal/directory.js';
import { BUREAU_CONTEXTS } from '#libs/runtime/tokens.js';
import { DataSource } from 'typeorm';
import { Signed } from '../http/principal.guard.js';

/** 人员名录: who can be named in a command. */
@ApiTags('staff')
@Controller('api')
export class StaffController {
  constructor(
    @Inject(DataSource) private readonly db: DataSource,
    @Inject(BUREAU_CONTEXTS) private readonly contexts: BureauContexts,
  ) {}

  @Get('staff')
  @ApiOperation({ summary: '人员名录 Staff of the bureau' })
  async staff(@Signed() me: Principal) {
    const { staff } = await this.contexts.of(me.bureauId);
    return { items: staff.all().map(({ id, name, sectionId, post, roles, active, certificates }) => ({ id, name, sectionId, post, roles, active, certificates })) };
  }

  @Get('sections')
  @ApiOperation({ summary: '科室 Sections of the bureau' })
  async sections(@Signed() me: Principal) {
    return { items: await this.db.getRepository(SectionRow).find({ where: { bureauId: me.bureauId }, order: { name: 'ASC' } }) };
  }

  @Get('profile')
  @ApiOperation({ summary: '单位设置 Profile of the bureau' })
  async profile(@Signed() me: Principal) {
    return (await this.contexts.of(me.bureauId)).profile;
  }
}
