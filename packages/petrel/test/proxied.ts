import { createAuthority } from './certificates.ts';
import type { Transport } from '../src/core/call/transport.ts';
import { nodeTransport } from '../src/platform/node/node-transport.ts';
import type { ProxyOption } from '../src/platform/proxy-option.ts';
import { undiciTransport } from '../src/platform/undici/undici-transport.ts';

export const authority = createAuthority();
export const hosts = ['localhost', '127.0.0.1', 'api.example'];
export const certificate = authority.issue({ name: 'localhost', hosts });
export const tls = { ca: authority.cert };
export const BASIC = `Basic ${Buffer.from('ann:p@ss wörd').toString('base64')}`;

export const OPEN: [name: string, open: (proxy?: ProxyOption) => Transport][] = [
  ['node', (proxy) => nodeTransport({ tls, proxy })],
  ['undici', (proxy) => undiciTransport({ tls, proxy })],
];

/** A server of this machine under a name that only proxies of tests know. */
export function elsewhere(server: { origin: string }, name = 'api.example'): { origin: string } {
  return { origin: server.origin.replace('127.0.0.1', name) };
}

/** The proxy's URL with a user name and a password in it. */
export function withCredentials(origin: string): string {
  return origin.replace('//', '//ann:p%40ss%20w%C3%B6rd@');
}
