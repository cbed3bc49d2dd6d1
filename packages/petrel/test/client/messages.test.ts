import { afterEach, describe, expect, test, vi } from 'vitest';
import { clientOf, KEY, rejection, TRANSPORTS } from '../clients.ts';
import { json, serve } from '../loopback.ts';
import { Client } from '../../src/client.ts';
import { OpenAI } from '../../src/generated/openai.ts';
import { fromPath } from '../../src/platform/default-platform.ts';

afterEach(() => vi.unstubAllEnvs());

describe.each(TRANSPORTS)('messages name what was written, over %s', (_name, transport) => {
  test('D9: the reason of a signal is named, and kept as the cause', async () => {
    const server = await serve(() => {});
    const client = clientOf(server, { transport: transport(), maxRetries: 0 });
    const aborted = async (signal: AbortSignal): Promise<unknown> =>
      rejection(client.get('/a', { signal }));
    const late = await aborted(AbortSignal.timeout(50));
    expect(late).toMatchObject({ name: 'APIUserAbortError', cause: { name: 'TimeoutError' } });
    expect(String(late)).toMatch(/`signal` timed out \(TimeoutError\)/);
    expect(String(await aborted(AbortSignal.abort('the user left')))).toContain('the user left');
    const reason = new RangeError('out of budget');
    expect(await aborted(AbortSignal.abort(reason))).toMatchObject({
      message: 'Request was aborted. RangeError: out of budget',
      cause: reason,
    });
    expect(await aborted(AbortSignal.abort())).toMatchObject({ message: 'Request was aborted.' });
  });

  test('D9: a limit that cannot be is called as it was written', async () => {
    const server = await serve((response) => json(response, {}));
    const client = clientOf(server, { transport: transport() });
    const messageOf = async (timeout: number | object): Promise<string> =>
      String(await rejection(client.get('/a', { timeout })));
    expect(await messageOf(0)).toMatch(/^OpenAIError: `timeout` must be a positive number/);
    expect(await messageOf({ read: 0 })).toMatch(/`timeout\.read` must be/);
  });

  test('D9: a file that is not there is named', async () => {
    const server = await serve((response) => json(response, {}));
    const options = { apiKey: KEY, baseURL: server.origin, transport: transport() };
    const client = new OpenAI(options);
    const call = client.files.create({ file: fromPath('missing.jsonl'), purpose: 'batch' });
    const error = await rejection(call);
    expect(error).toMatchObject({ name: 'OpenAIError' });
    expect(String(error)).toBe('OpenAIError: The file "missing.jsonl" could not be read (ENOENT).');
    await client.close();
  });
});

test('D9: a log level that is none is reported with its name and its value', () => {
  const warnings: string[] = [];
  const write = (message: string): void => void warnings.push(message);
  const logger = { error: write, warn: write, info: write, debug: write };
  vi.stubEnv('OPENAI_LOG', 'verbose');
  expect(new Client({ apiKey: KEY, logger }).logLevel).toBe('warn');
  const options = { apiKey: KEY, logger, logLevel: 'loud' };
  expect(Reflect.construct(Client, [options]).logLevel).toBe('warn');
  expect(warnings).toEqual([
    'OPENAI_LOG is "verbose", which is not one of off, error, warn, info, debug; using warn.',
    '`logLevel` is "loud", which is not one of off, error, warn, info, debug; using warn.',
  ]);
});
