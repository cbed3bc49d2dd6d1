import { join } from 'node:path';
import { Client } from 'petrel';
import * as batches from 'petrel/helpers/batches';
import * as sync from 'petrel/sync';
import { expect, expectTypeOf, test } from 'vitest';
import { PACKAGE, publicModules } from '../../build/entries.ts';
import { serverThread, type Answer } from '../../test/sync/server-thread.ts';

/** Asynchronous exports without a synchronous form, and why. */
const WITHOUT: Readonly<Record<string, string>> = {
  agentFile: 'files of agents in beta are read with promises so far',
  mcpChatTools: 'the client of an MCP server answers with promises',
  mcpTools: 'as `mcpChatTools`',
  playAudio: 'FFmpeg is a process of the program, which `spawnSync` waits for',
  prepareAgentDirectory: 'as `agentFile`',
  recordAudio: 'as `playAudio`',
};

/** Sessions over sockets, and resources, whose methods are compared in `completeness.test.ts`. */
const OTHERS = /^(?:resources|realtime|beta|live|lib)(?:\/|$)|^sync/;

function isAsynchronous(value: unknown): boolean {
  if (typeof value !== 'function') return false;
  return value.constructor.name.startsWith('Async') || value.prototype instanceof Client;
}

test('every asynchronous export of the package has a synchronous form', async () => {
  const paths = Object.entries(publicModules()).filter(([name]) => !OTHERS.test(name));
  const found = new Set<string>();
  for (const [, path] of paths) {
    const module: object = await import(/* @vite-ignore */ join(PACKAGE, path));
    for (const [name, value] of Object.entries(module)) if (isAsynchronous(value)) found.add(name);
  }
  expect(found.size).toBeGreaterThan(8);
  const isMissing = (name: string): boolean => !(name in sync || `${name}Sync` in sync);
  expect([...found].filter(isMissing).sort()).toEqual(Object.keys(WITHOUT).sort());
});

test('all functions of batches have a synchronous form, or are one', () => {
  type Name = keyof typeof batches;
  type Asynchronous = {
    [At in Name]: (typeof batches)[At] extends (...args: never[]) => infer Result
      ? Result extends PromiseLike<unknown> | AsyncIterable<unknown>
        ? At
        : never
      : never;
  }[Name];
  expectTypeOf<Exclude<Asynchronous, keyof typeof sync>>().toEqualTypeOf<never>();
  expect(Object.keys(batches)).toContain('submitBatches');
});

test('where the synchronous client cannot work, the exports have the same names', async () => {
  const portable = await import('../sync.portable.ts');
  expect(Object.keys(portable).sort()).toEqual(Object.keys(sync).sort());
});

const echo: Answer = (request, response) => {
  const { url, headers, method } = request;
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ id: `${method} ${url}`, authorization: headers, data: [] }));
};

test('AzureOpenAISync uses the addresses and keys of Azure, and so do its clones', async () => {
  const { baseURL } = await serverThread(echo);
  const endpoint = new URL(baseURL).origin;
  const options = { endpoint, apiVersion: '2024-10-21', apiKey: 'azure-key', deployment: 'd' };
  const client = new sync.AzureOpenAISync(options);
  const call = { model: 'm', messages: [] };
  const answer: object = client.chat.completions.create(call);
  expect(answer).toMatchObject({
    id: 'POST /openai/deployments/d/chat/completions?api-version=2024-10-21',
    authorization: { 'api-key': 'azure-key' },
  });
  const clone = client.withOptions({
    azureADTokenProvider: () => 'token',
    apiVersion: '2025-01-01',
  });
  expect(clone.chat.completions.create(call)).toMatchObject({
    id: 'POST /openai/deployments/d/chat/completions?api-version=2025-01-01',
    authorization: { authorization: 'Bearer token' },
  });
  expect([sync.AzureOpenAISync.name, client.constructor.name, client.deploymentName]).toEqual([
    'AzureOpenAISync',
    'AzureOpenAISync',
    'd',
  ]);
  expect(client).toBeInstanceOf(sync.AzureOpenAISync);
  client.close();
});

test('BedrockOpenAISync calls the function for its token', async () => {
  const { baseURL } = await serverThread(echo);
  const tokens = ['first', 'second'];
  const client = new sync.BedrockOpenAISync({
    baseURL,
    awsRegion: 'us-east-1',
    bedrockTokenProvider: () => tokens.shift() ?? '',
  });
  for (const token of ['first', 'second']) {
    expect(client.models.list.asResponse().json()).toMatchObject({
      authorization: { authorization: `Bearer ${token}` },
    });
  }
  client.close();
});

const batchServer: Answer = (request, response) => {
  const { url = '', method } = request;
  response.setHeader('content-type', 'application/json');
  const batch = {
    id: 'batch_1',
    object: 'batch',
    status: 'completed',
    input_file_id: 'file-1',
    output_file_id: 'file-2',
    request_counts: { total: 2, completed: 2, failed: 0 },
  };
  const line = (id: string): string =>
    JSON.stringify({ id, custom_id: id, response: { status_code: 200, body: { id } } });
  if (url.endsWith('/content')) response.end(`${line('a')}\n${line('b')}\n`);
  else if (url.endsWith('/files')) response.end('{"id":"file-1","object":"file","bytes":1}');
  else if (url.includes('/batches')) response.end(JSON.stringify(batch));
  else response.writeHead(404).end(JSON.stringify({ error: { message: `${method} ${url}` } }));
};

test('batches are submitted with a client that was not used before, and their results are read', async () => {
  const { baseURL } = await serverThread(batchServer);
  const client = new sync.OpenAISync({ apiKey: 'k', baseURL, maxRetries: 0 });
  const body = { model: 'm', input: 'Hi' };
  const requests = ['a', 'b', 'c'].map((custom_id) => ({
    custom_id,
    url: '/v1/responses' as const,
    body,
  }));
  const [batch] = sync.submitBatches(client, { requests: requests.values() });
  expect(batch).toMatchObject({ id: 'batch_1' });
  const results = sync.batchResults(client, 'batch_1');
  expect(Array.from(results, ({ custom_id }) => custom_id)).toEqual(['a', 'b']);
  expect(Symbol.for('nodejs.util.inspect.custom') in results).toBe(false);
  expect(results.find('b')).toMatchObject({ ok: true, custom_id: 'b' });
  const rest = sync.unfinishedRequests(requests, sync.batchResults(client, 'batch_1'));
  expect(Array.from(rest, ({ custom_id }) => custom_id)).toEqual(['c']);
  const [input] = sync.batchInputFiles(requests);
  if (input === undefined) throw new Error('There is no file.');
  const read = sync.readBatchRequests(input.file);
  expect(Array.from(read, ({ custom_id }) => custom_id)).toEqual(['a', 'b', 'c']);
  expect(() => sync.submitBatches(client, { requests: [...requests, ...requests] })).toThrow(
    /custom_id/,
  );
  client.close();
});

test('a delivery of a webhook is checked without a client', () => {
  const wrong = (): void => sync.verifyWebhook('{}', new Headers(), 'whsec_AAAA');
  expect(wrong).toThrow(/webhook/i);
  expect(wrong).toThrow(expect.objectContaining({ name: 'InvalidWebhookSignatureError' }));
});
