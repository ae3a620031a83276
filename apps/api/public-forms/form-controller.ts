import { Body, Controller, Get, Headers, HttpCode, Inject, Post, Query, Res, type Type } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { DeskState } from '#libs/casework/desk/index.js';
import type { DeskKind, ReceiptHolder } from '#libs/desk/index.js';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { Open } from '../http/principal.guard.js';
import { read } from '../http/read.js';
import type { RawHeaders } from '../processes/process-api.js';
import type { Served } from '../processes/served.js';
import { Counter } from './counter.js';
import type { PublicForm } from './form.js';
import type { statusPage } from './status.js';

/** What one form has of its own. */
interface FormAt<Given, S extends DeskState> {
  readonly form: PublicForm;
  readonly served: Served;
  readonly kind: DeskKind;
  readonly body: z.ZodType<Given & { readonly bureau?: string | undefined }>;
  /** What is registered of what was sent. */
  readonly facts: (given: Given) => object;
  readonly status: (found: ReceiptHolder<S>) => Parameters<typeof statusPage>[2];
}

/** The routes of a form: open to anybody, limited per address like every public page. */
export function formController<Given, S extends DeskState>({ form, served, kind, body: shape, facts, status }: FormAt<Given, S>): Type {
  @ApiExcludeController()
  @Open()
  @Controller(form.path)
  class FormController {
    constructor(@Inject(Counter) private readonly counter: Counter) {}

    @Get()
    form(@Query('lang') lang: unknown, @Res() reply: FastifyReply) {
      return this.counter.showForm(form, lang, reply);
    }

    @Get('form.js')
    script(@Res() reply: FastifyReply) {
      this.counter.sendScript(reply);
    }

    @Post()
    @HttpCode(201)
    submit(@Body() body: unknown, @Headers() headers: RawHeaders, @Res({ passthrough: true }) reply: FastifyReply) {
      const { bureau, ...given } = read(shape, body);
      return this.counter.take(served, bureau, facts(given as Given), headers, reply);
    }

    @Get('status')
    status(@Query() query: unknown, @Headers('accept') accept: string | undefined, @Res() reply: FastifyReply) {
      return this.counter.showStatus(form, kind, status, query, accept, reply);
    }
  }
  return FormController;
}
