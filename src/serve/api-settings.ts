import type { Settings } from '../config.js';

/** The settings that the API looks at. */
export type ApiSettings = Pick<
  Settings,
  | 'host'
  | 'port'
  | 'allowedHosts'
  | 'corsOrigins'
  | 'limits'
  | 'logLevel'
  | 'curatorToken'
  | 'persistedQueries'
  | 'trustedDocuments'
  | 'trustProxy'
>;

/** Where the API reports; pino's loggers are such. */
export interface ApiLogger {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}
