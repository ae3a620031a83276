import { Controller, Get, HttpCode, Inject, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { Open } from '../http/principal.guard.js';

/** Liveness and readiness. Temporal is not part of readiness: without it, commands are still accepted and clocks catch up. */
@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(@Inject(DataSource) private readonly db: DataSource) {}

  @Open()
  @Get('live')
  @ApiOperation({ summary: 'The process runs' })
  live() {
    return { status: 'up' };
  }

  @Open()
  @Get('ready')
  @HttpCode(200)
  @ApiOperation({ summary: 'The database answers' })
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    try {
      const rows = (await this.db.query('SELECT COUNT(*) AS behind FROM process WHERE to_clock = 1')) as { behind: string }[];
      return { status: 'up', clocksBehind: Number(rows[0]?.behind ?? 0) };
    } catch {
      void reply.status(503);
      return { status: 'down' };
    }
  }
}
