import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { createLogger } from '#libs/runtime/log.js';
import { NestLogger } from '#libs/runtime/nest-logger.js';
import { readSettings } from '#libs/settings/settings.js';
import { Runtime } from '@temporalio/worker';
import { WorkerModule } from './worker.module.js';

const settings = readSettings(process.env, ['ANQI_SEAL_KEY']);
const logger = createLogger('worker', settings.logLevel);
// Nest stops the worker on a signal; the SDK must not do it a second time.
Runtime.install({ shutdownSignals: [] });
const app = await NestFactory.createApplicationContext(WorkerModule.with({ settings, logger, program: 'worker' }), { logger: new NestLogger(logger) });
app.enableShutdownHooks();
logger.info('worker started');
