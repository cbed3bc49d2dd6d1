import { readFile } from 'node:fs/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startRecordingServer } from '../../support/recording-server.ts';
import { openTransport, TRANSPORT_NAMES } from '../../support/transports.ts';
import { scenarios as referenceScenarios, type Scenario } from './openai/subclasses.ts';
import { scenarios } from './petrel/subclasses.ts';

const ERROR = '{"error":{"message":"No such thing.","code":"missing","type":"invalid"}}';
const COMPARED = [
  'authorization',
  'x-signed',
  'x-stamped',
  'x-tenant',
  'x-idempotency',
  'x-prepared',
];

/** Runs a scenario against a server of its own: what it returned, and what was sent. */
async function play(name: string, { run, statuses = [], body = ERROR }: Scenario, extra: object) {
  const left = [...statuses];
  const server = await startRecordingServer((response) => {
    const status = left.shift() ?? 200;
    const type = body.startsWith('{') || status === 200 ? 'application/json' : 'text/plain';
    response.writeHead(status, { 'content-type': type, 'retry-after-ms': '1' });
    response.end(status === 200 ? '{}' : body);
  });
  onTestFinished(() => server.close());
  const options = { apiKey: 'sk-test', baseURL: `${server.origin}/v1`, maxRetries: 0 };
  const result = await run({ ...options, ...extra });
  const sent = server.requests.map(({ method, url, headers }) => ({
    method,
    url: decodeURIComponent(url),
    headers: COMPARED.map((header) => headers[header]),
    agent: name === 'getUserAgent' ? headers['user-agent'] : undefined,
  }));
  return { result, sent };
}

describe.each(TRANSPORT_NAMES)('a subclass over %s overrides', (transport) => {
  test.each(Object.entries(scenarios))('%s, as one of `openai` does', async (name, scenario) => {
    const reference = referenceScenarios[name];
    if (reference === undefined) throw new Error(`There is no twin of ${name}.`);
    const got = await play(name, scenario, {
      transport: openTransport(transport),
      logLevel: 'off',
    });
    const wanted = await play(name, reference, { logLevel: 'off' });
    expect(wanted.sent.length).toBeGreaterThan(0);
    expect(got).toEqual(wanted);
  });
});

test('the subclasses are the same but for what they extend', async () => {
  const code = (folder: string): Promise<string> =>
    readFile(new URL(`./${folder}/subclasses.ts`, import.meta.url), 'utf8');
  const petrel = await code('petrel');
  expect(petrel).toContain(" from 'petrel';");
  expect(await code('openai')).toBe(petrel.replace(" from 'petrel';", " from 'openai';"));
});
