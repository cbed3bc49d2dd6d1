import type { Call } from '../src/core/call/call.ts';
import { resolveTimeouts } from '../src/core/call/timeouts.ts';

/** A call with the defaults of a client, whose body is left unread. */
export const CALL: Call = {
  method: 'get',
  url: 'http://127.0.0.1/v1/models',
  path: '/models',
  headers: {},
  body: null,
  kind: 'json',
  read: null,
  raw: true,
  security: 'bearer',
  maxRetries: 0,
  timeouts: resolveTimeouts(undefined),
  startedAt: 0,
  deadlineAt: null,
  signal: null,
  transform: null,
  resumption: null,
  attempt: 1,
};
