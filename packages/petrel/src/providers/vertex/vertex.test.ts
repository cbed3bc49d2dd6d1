import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { rejection } from '../../../test/clients.ts';
import { json, serve, type Loopback } from '../../../test/loopback.ts';
import { OpenAI, OpenAIError } from '../../index.ts';
import { vertex, type VertexOptions } from './vertex.ts';

beforeEach(() => {
  for (const name of ['GOOGLE_CLOUD_PROJECT', 'GOOGLE_CLOUD_LOCATION']) vi.stubEnv(name, '');
});
afterEach(() => vi.unstubAllEnvs());

function clientOf(server: Loopback, options: VertexOptions): OpenAI {
  const provider = vertex({ baseURL: `${server.origin}/v1`, ...options });
  const client = new OpenAI({ provider, maxRetries: 1 });
  onTestFinished(() => client.close());
  return client;
}

function answering(...statuses: number[]): Promise<Loopback> {
  return serve((response) => json(response, {}, statuses.shift() ?? 200));
}

describe('where requests go', () => {
  test.each([
    ['g17: global', 'global', 'https://aiplatform.googleapis.com'],
    ['a region', 'us-central1', 'https://us-central1-aiplatform.googleapis.com'],
    ['a group of regions', 'eu', 'https://eu-aiplatform.googleapis.com'],
  ])('%s', (_, location, origin) => {
    const { baseURL } = vertex({ project: 'p', location, tokenProvider: () => 't' });
    expect(baseURL).toBe(`${origin}/v1/projects/p/locations/${location}/publishers/openai/v1`);
  });

  test('by variables of the environment', () => {
    vi.stubEnv('GOOGLE_CLOUD_PROJECT', 'p');
    vi.stubEnv('GOOGLE_CLOUD_LOCATION', 'global');
    expect(vertex().baseURL).toContain('/projects/p/locations/global/');
  });

  test.each<[string, VertexOptions]>([
    ['a project', { location: 'eu' }],
    ['a location', { project: 'p' }],
    ['a location', { project: 'p', location: 'a/b' }],
    [
      'not both',
      {
        project: 'p',
        location: 'eu',
        tokenProvider: () => '',
        credentials: { getRequestHeaders: async () => ({}) },
      },
    ],
    ['absolute http', { baseURL: 'x' }],
  ])('an error about %s for %j', (message, options) => {
    expect(() => vertex(options)).toThrow(message);
    expect(() => vertex(options)).toThrow(OpenAIError);
  });
});

describe('tokens', () => {
  test('g15: are requested before each attempt, and once more after a 401', async () => {
    const server = await answering(500, 401, 200, 401, 401);
    let tokens = 0;
    const client = clientOf(server, { tokenProvider: () => `t${++tokens}` });
    await client.responses.create({ model: 'm', input: 'x' });
    const error = await rejection(client.models.list());
    expect(error).toMatchObject({ status: 401 });
    const sent = server.requests.map(({ headers }) => headers.authorization);
    expect(sent).toEqual(['t1', 't2', 't3', 't4', 't5'].map((token) => `Bearer ${token}`));
  });

  test('g16: end when they expire for the client of Google', async () => {
    const server = await answering();
    let expiry = 1;
    const credentials = {
      getRequestHeaders: async () =>
        new Headers({ authorization: `Bearer until-${expiry}`, 'x-goog-user-project': 'q' }),
    };
    const client = clientOf(server, { credentials });
    await client.models.list();
    expiry = 2;
    await client.models.list();
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer until-1',
      'Bearer until-2',
    ]);
    expect(server.requests[0]?.headers['x-goog-user-project']).toBe('q');
  });

  test('g18: of the environment go to Google only', async () => {
    const server = await answering();
    expect(() => clientOf(server, {})).toThrow('hosts of Google only');
  });

  test('need the package of Google where none is given', async () => {
    const client = new OpenAI({
      provider: vertex({ project: 'p', location: 'eu' }),
      maxRetries: 0,
    });
    const error = await rejection(client.models.list());
    expect(error).toMatchObject({
      code: 'configuration',
      message: expect.stringContaining('npm install google-auth-library'),
    });
  });

  test.each([[''], [undefined], [7]])('that are %j are errors', async (token) => {
    const tokenProvider = (() => token) as unknown as () => string;
    const error = await rejection(clientOf(await answering(), { tokenProvider }).models.list());
    expect(error).toMatchObject({ code: 'configuration' });
  });

  test('a failure of whoever provides them is an error of the library', async () => {
    const tokenProvider = (): never => {
      throw new TypeError('metadata');
    };
    const error = await rejection(clientOf(await answering(), { tokenProvider }).models.list());
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error).toMatchObject({ message: expect.stringContaining('vertex') });
  });
});
