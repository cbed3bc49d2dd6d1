import type { HeaderRecord } from '../core/header-record.ts';

/** The subprotocols with which a browser authenticates: it cannot set headers of a handshake. */
export function handshakeProtocols(headers: HeaderRecord): string[] {
  const protocols = ['realtime'];
  const key = /^Bearer (.+)$/.exec(headers['authorization'] ?? '')?.[1];
  if (key !== undefined) protocols.push(`openai-insecure-api-key.${key}`);
  for (const name of ['openai-organization', 'openai-project']) {
    const value = headers[name];
    if (value !== undefined) protocols.push(`${name}.${value}`);
  }
  if (headers['openai-beta'] === 'realtime=v1') protocols.push('openai-beta.realtime-v1');
  return protocols;
}
