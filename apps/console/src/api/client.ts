import createClient from 'openapi-fetch';
import { sessionFetch } from '../session/session-fetch.js';
import type { paths } from './schema.js';

/** The API of the bureau; the session's cookie, token and renewal are the transport's business. */
export const api = createClient<paths>({ baseUrl: window.location.origin, fetch: sessionFetch });
