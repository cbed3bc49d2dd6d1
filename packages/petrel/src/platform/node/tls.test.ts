import { createPrivateKey } from 'node:crypto';
import https from 'node:https';
import { TLSSocket } from 'node:tls';
import { describe, expect, test } from 'vitest';
import { createAuthority, selfSigned } from '../../../test/certificates.ts';
import { clientOf, rejection } from '../../../test/clients.ts';
import { json, listen, serve } from '../../../test/loopback.ts';
import type { Transport } from '../../core/call/transport.ts';
import type { TlsOptions } from './tls-options.ts';
import { nodeTransport } from './node-transport.ts';
import { undiciTransport } from '../undici/undici-transport.ts';

const authority = createAuthority();
const own = authority.issue({ name: 'a server' });
const person = authority.issue({ name: 'ann', hosts: [] });

const OPEN: [name: string, open: (tls?: TlsOptions) => Transport][] = [
  ['node', (tls) => nodeTransport({ tls })],
  ['undici', (tls) => undiciTransport({ tls })],
];

/** A server that answers with its client's name, and admits only clients certified by the authority. */
async function serveMembers(): Promise<{ origin: string }> {
  const options = { ...own, ca: authority.cert, requestCert: true, rejectUnauthorized: true };
  const server = https.createServer(options, ({ socket }, response) => {
    const peer = socket instanceof TLSSocket ? socket.getPeerCertificate().subject.CN : null;
    json(response, { peer });
  });
  return listen(server, 'https');
}

describe.each(OPEN)('over %s', (_name, open) => {
  test('an authority of one’s own is trusted, and nobody else', async () => {
    const server = await serve((response) => json(response, { ok: true }), own);
    const trusting = clientOf(server, { transport: open({ ca: [authority.cert] }) });
    expect(await trusting.get('/a')).toEqual({ ok: true });
    for (const tls of [undefined, { ca: createAuthority('Another').cert }]) {
      const wary = clientOf(server, { transport: open(tls), maxRetries: 0 });
      expect(await rejection(wary.get('/a'))).toMatchObject({ name: 'APIConnectionError' });
    }
    expect(server.requests).toHaveLength(1);
  });

  test.each([
    ['for another host', { name: 'a', hosts: ['other.example'] }, 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['that has run out', { name: 'a', notAfter: new Date('2020-01-01') }, 'CERT_HAS_EXPIRED'],
  ])('a certificate %s is refused', async (_what, facts, code) => {
    const server = await serve((response) => json(response, {}), authority.issue(facts));
    const transport = open({ ca: authority.cert });
    const error = await rejection(clientOf(server, { transport, maxRetries: 0 }).get('/a'));
    expect(String(error)).toContain(code);
    expect(server.requests).toHaveLength(0);
  });

  test('a self-signed certificate is refused', async () => {
    const server = await serve((response) => json(response, {}), selfSigned({ name: 'localhost' }));
    const error = await rejection(clientOf(server, { transport: open(), maxRetries: 0 }).get('/a'));
    expect(String(error)).toContain('DEPTH_ZERO_SELF_SIGNED_CERT');
  });

  test('a client shows its certificate to a server that asks', async () => {
    const server = await serveMembers();
    const known = clientOf(server, { transport: open({ ca: authority.cert, ...person }) });
    expect(await known.get('/a')).toEqual({ peer: 'ann' });
    const transport = open({ ca: authority.cert });
    const unknown = clientOf(server, { transport, maxRetries: 0 });
    expect(await rejection(unknown.get('/a'))).toMatchObject({ name: 'APIConnectionError' });
  });

  test('a key that is locked opens with its passphrase', async () => {
    const server = await serveMembers();
    const key = createPrivateKey(person.key)
      .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'open it' })
      .toString();
    const tls = { ca: authority.cert, cert: person.cert, key, passphrase: 'open it' };
    expect(await clientOf(server, { transport: open(tls) }).get('/a')).toEqual({ peer: 'ann' });
  });

  test('the server’s name may be another than that of its URL', async () => {
    const named = authority.issue({ name: 'inside', hosts: ['api.inside.example'] });
    const server = await serve((response) => json(response, { ok: true }), named);
    const tls = { ca: authority.cert, servername: 'api.inside.example' };
    expect(await clientOf(server, { transport: open(tls) }).get('/a')).toEqual({ ok: true });
  });

  test('nobody switches the check of certificates off by the way', () => {
    const tls: TlsOptions = JSON.parse('{ "rejectUnauthorized": false }');
    expect(() => open(tls)).toThrow(/no option "rejectUnauthorized".*`ca`.*of your own/);
  });
});
