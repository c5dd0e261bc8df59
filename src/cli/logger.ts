import { type Logger, pino } from 'pino';
import type { LogLevel } from '../config.js';

/** JSON lines on standard error, one an event. */
export function createLogger(level: LogLevel): Logger {
  return pino({ level, base: null }, pino.destination(2));
}
