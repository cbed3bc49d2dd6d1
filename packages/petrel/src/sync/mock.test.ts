import { OpenAIError } from 'petrel';
import { OpenAISync } from 'petrel/sync';
import { expect, test, vi } from 'vitest';
import { serverThread } from '../../test/sync/server-thread.ts';

interface Mocked {
  readonly client: OpenAISync;
  requests(): number;
}

async function mocked(): Promise<Mocked> {
  const { baseURL, requests } = await serverThread((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('{"id":"sent"}');
  });
  return { client: new OpenAISync({ apiKey: 'sk-test', baseURL, maxRetries: 0 }), requests };
}

const model = { id: 'mock', created: 0, object: 'model', owned_by: 'me' } as const;

test('a method that is assigned is called in place of the request', async () => {
  const { client, requests } = await mocked();
  Reflect.set(client.models, 'retrieve', () => model);
  expect(client.models.retrieve('a').id).toBe('mock');
  Reflect.deleteProperty(client.models, 'retrieve');
  expect(client.models.retrieve('a').id).toBe('sent');
  const value = (): object => model;
  Object.defineProperty(client.models, 'retrieve', { value, configurable: true });
  expect(client.models.retrieve('a').id).toBe('mock');
  expect(requests()).toBe(1);
});

test('a spy calls the method that it replaces, or its own, and is restored', async () => {
  const { client, requests } = await mocked();
  const spy = vi.spyOn(client.models, 'retrieve');
  expect(client.models.retrieve('a').id).toBe('sent');
  expect(spy).toHaveBeenCalledWith('a');
  Reflect.apply(spy.mockImplementation, spy, [() => model]);
  expect(client.models.retrieve('b').id).toBe('mock');
  expect(spy).toHaveBeenCalledTimes(2);
  spy.mockRestore();
  expect(client.models.retrieve('a').id).toBe('sent');
  expect(requests()).toBe(2);
});

test('a resource and a method of the client may be assigned', async () => {
  const { client, requests } = await mocked();
  Reflect.set(client, 'models', { retrieve: () => model });
  expect(client.models.retrieve('a').id).toBe('mock');
  Reflect.set(client, 'get', () => model);
  expect(client.get('/models/a')).toBe(model);
  expect(requests()).toBe(0);
});

test.each(['authHeaders', 'defaultQuery', 'prepareOptions'])(
  'a subclass whose `%s` cannot be called is refused',
  (name) => {
    class Client extends OpenAISync {}
    const make = (): unknown => new Client({ apiKey: 'sk-test' });
    expect(make).not.toThrow();
    Reflect.set(Client.prototype, name, () => ({}));
    expect(Object.hasOwn(Client.prototype, name)).toBe(true);
    class Below extends Client {}
    expect(make).toThrow(`\`${name}\` of a subclass cannot be called`);
    expect(() => new Below({ apiKey: 'sk-test' })).toThrow(OpenAIError);
  },
);
