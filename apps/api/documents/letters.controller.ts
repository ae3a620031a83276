import { Body, Controller, Get, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#libs/access/sessions.js';
import type { FastifyReply } from 'fastify';
import { Signed } from '../http/principal.guard.js';
import { PETITIONS, REPORTS } from '../processes/served.js';
import { DocumentsApi } from './documents-api.js';

const WRITTEN_ONCE = 'The same letter of the same event is written once: asked again, the answer is 200 and the one that exists. One that goes to others names nobody who is kept secret.';

/** 信访、举报文书: the letters of the desk, written like the documents of a case. */
@ApiTags('documents')
@Controller('api')
export class LettersController {
  constructor(@Inject(DocumentsApi) private readonly documents: DocumentsApi) {}

  @Get('petitions/:id/documents')
  @ApiOperation({ summary: '信访文书 Letters of a petition', description: 'Void ones too, and each kind with what blocks it now.' })
  petitionLetters(@Signed() me: Principal, @Param('id') id: string) {
    return this.documents.list(PETITIONS, me, id);
  }

  @Post('petitions/:id/documents')
  @HttpCode(201)
  @ApiOperation({ summary: '制作信访文书 Write a letter of a petition', description: WRITTEN_ONCE })
  writePetitionLetter(@Signed() me: Principal, @Param('id') id: string, @Body() body: unknown, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.documents.write(PETITIONS, me, id, body, reply);
  }

  @Get('hazard-reports/:id/documents')
  @ApiOperation({ summary: '举报文书 Letters of a report', description: 'Void ones too, and each kind with what blocks it now.' })
  reportLetters(@Signed() me: Principal, @Param('id') id: string) {
    return this.documents.list(REPORTS, me, id);
  }

  @Post('hazard-reports/:id/documents')
  @HttpCode(201)
  @ApiOperation({ summary: '制作举报文书 Write a letter of a report', description: WRITTEN_ONCE })
  writeReportLetter(@Signed() me: Principal, @Param('id') id: string, @Body() body: unknown, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.documents.write(REPORTS, me, id, body, reply);
  }
}
