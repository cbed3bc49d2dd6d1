import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http2 from 'node:http2';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { createAuthority } from '../../packages/petrel/test/certificates.ts';
import { json, listen, serve } from '../../packages/petrel/test/loopback.ts';
import { serveProxy } from '../../packages/petrel/test/proxy.ts';
import { companyClient } from './behind-a-proxy.ts';
import { memberClient } from './client-certificate.ts';

const authority = createAuthority();
const models = { object: 'list', data: [{ id: 'm', object: 'model', created: 0, owned_by: 'o' }] };

afterEach(() => vi.unstubAllEnvs());

test('a company’s client goes by its proxy and trusts its certificates', async () => {
  const server = await serve((response) => json(response, models), authority.issue({ name: 'a' }));
  const proxy = await serveProxy();
  vi.stubEnv('OPENAI_API_KEY', 'sk-example');
  vi.stubEnv('OPENAI_BASE_URL', server.origin);
  await using client = companyClient(proxy.origin, authority.cert);
  expect((await client.models.list()).data[0]?.id).toBe('m');
  expect(proxy.requests).toHaveLength(1);
});

test('a member’s client shows its certificate, over HTTP/2', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'petrel-member-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const own = authority.issue({ name: 'member', hosts: [] });
  writeFileSync(join(folder, 'ca.pem'), authority.cert);
  writeFileSync(join(folder, 'client.pem'), own.cert);
  writeFileSync(join(folder, 'client-key.pem'), own.key);
  const members = { ca: authority.cert, requestCert: true, rejectUnauthorized: true };
  const server = http2.createSecureServer({ ...authority.issue({ name: 'a' }), ...members });
  const versions: string[] = [];
  server.on('request', (request, response) => {
    versions.push(request.httpVersion);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(models));
  });
  vi.stubEnv('OPENAI_API_KEY', 'sk-example');
  vi.stubEnv('OPENAI_BASE_URL', (await listen(server, 'https')).origin);
  await using client = memberClient(folder);
  expect((await client.models.list()).data).toHaveLength(1);
  expect(versions).toEqual(['2.0']);
});
