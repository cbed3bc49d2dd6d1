import type { PlainHeaders } from '../http/plain-request.ts';

/** Whether the client requests the beta of the Realtime API, by header or, in browsers, subprotocol. */
export function requestsBeta(headers: PlainHeaders): boolean {
  const { 'openai-beta': beta = '', 'sec-websocket-protocol': protocols = '' } = headers;
  return /\brealtime=v1\b/.test(beta) || /\bopenai-beta\.realtime-v1\b/.test(protocols);
}
