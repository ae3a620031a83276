import 'reflect-metadata';
import { createLogger } from '#libs/runtime/log.js';
import { readSettings } from '#libs/settings/settings.js';
import { createApp } from './create-app.js';

const settings = readSettings();
const logger = createLogger('api', settings.logLevel);
const app = await createApp({ settings, logger });
await app.listen(settings.http.port, settings.http.host);
logger.info({ url: await app.getUrl() }, 'API listens');
