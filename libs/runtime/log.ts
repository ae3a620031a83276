import { pino, type Logger } from 'pino';

/** Structured logs on standard output. Ids only: names, texts and numbers of persons never enter a log. */
export function createLogger(name: string, level: string): Logger {
  return pino({
    name,
    level,
    base: { pid: process.pid },
    redact: ['req.headers.authorization', 'req.headers.cookie', '*.password', '*.residentId', '*.phone'],
    timestamp: pino.stdTimeFunctions.isoTime,
  });
}
