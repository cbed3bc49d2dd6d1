import type { JsonObject } from '@petrel/spec/json';
import { describe, expect, test } from 'vitest';
import { loadApi } from '../../src/api.ts';
import { eventSchemas } from '../../src/sockets/event-schemas.ts';
import { openSocketTest, seenTypes, type SocketClient, type Unions } from './socket-client.ts';

const RESPONSES: Unions = ['ResponsesClientEvent', 'ResponsesServerEvent'];
const BETA: Unions = ['BetaResponsesClientEvent', 'BetaResponsesServerEvent'];

const model = 'gpt-5.1';

async function respond(client: SocketClient, body: JsonObject): Promise<JsonObject> {
  client.send('response.create', { model, ...body });
  return (await client.next('response.completed')).response as JsonObject;
}

function textOf(response: JsonObject): unknown {
  const [item] = response.output as { content: { text: string }[] }[];
  return item?.content[0]?.text;
}

describe('a connection of the Responses API', () => {
  test('has the events that the stream over HTTP has', async () => {
    await using sockets = await openSocketTest();
    const client = await sockets.connect('/responses', RESPONSES);
    const body = { model, input: 'Say hello', store: false };
    client.send('response.create', body);
    const types = await client.typesUntil('response.completed');
    const { apiKey, fetch } = sockets.emulator;
    const reply = await fetch('https://emulator.test/v1/responses', {
      method: 'POST',
      headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({ ...body, stream: true }),
    });
    const sent = (await reply.text()).match(/(?<=^event: ).+/gm);
    expect(types).toEqual(sent);
    expect(client.events.map((event) => event.sequence_number)).toEqual([...types.keys()]);
  });

  test('goes on with a response that is not stored, on the same connection only', async () => {
    await using sockets = await openSocketTest();
    const client = await sockets.connect('/responses', RESPONSES);
    const first = await respond(client, { input: 'Say hello', store: false });
    const next = { input: 'Say more', store: false, previous_response_id: first.id ?? null };
    const second = await respond(client, next);
    expect(second.previous_response_id).toBe(first.id);
    const other = await sockets.connect('/responses', RESPONSES);
    other.send('response.create', { model, ...next });
    expect(await other.next('error')).toMatchObject({
      status: 400,
      error: { code: 'previous_response_not_found', param: 'previous_response_id' },
    });
    const stored = await respond(client, { input: 'Say this is stored' });
    const found = await respond(other, {
      input: 'Say ok',
      previous_response_id: stored.id ?? null,
    });
    expect(textOf(found)).toBe('Ok.');
  });

  test('e14: has one response at a time', async () => {
    await using sockets = await openSocketTest({ streamInterval: 2 });
    const client = await sockets.connect('/responses', RESPONSES);
    client.send('response.create', { model, input: 'Count to 50' });
    await client.next('response.created');
    client.send('response.create', { model, input: 'Say no' });
    expect(await client.error()).toMatchObject({ code: 'response_already_in_progress' });
    await client.next('response.completed');
    expect(textOf(await respond(client, { input: 'Say yes' }))).toBe('Yes.');
  });

  test('has one response at a time in each lane', async () => {
    await using sockets = await openSocketTest({ streamInterval: 2 });
    const client = await sockets.connect('/responses', RESPONSES);
    client.send('response.create', { model, input: 'Count to 20', stream_id: 'a' });
    client.send('response.create', { model, input: 'Say b', stream_id: 'b' });
    expect(await client.next('response.completed')).toMatchObject({ stream_id: 'b' });
    expect(await client.next('response.completed')).toMatchObject({ stream_id: 'a' });
    client.send('response.create', { model: 1, stream_id: 'c' });
    expect(await client.next('error')).toMatchObject({ stream_id: 'c' });
  });

  test('e16: prepares a response without generating one', async () => {
    await using sockets = await openSocketTest();
    const client = await sockets.connect('/responses', RESPONSES);
    const warm = await respond(client, { input: 'Say hello', store: false, generate: false });
    expect(warm).toMatchObject({ output: [], usage: { output_tokens: 0 } });
    const next = { input: [], store: false, previous_response_id: warm.id ?? null };
    expect(textOf(await respond(client, next))).toBe('Hello.');
  });

  test('e05: is closed after 60 minutes, with an error that is nested', async () => {
    let now = 1_764_000_000_000;
    await using sockets = await openSocketTest({ now: () => now });
    const client = await sockets.connect('/responses', RESPONSES);
    now += 60 * 60 * 1000;
    expect(await client.next('error')).toMatchObject({
      status: 400,
      error: { type: 'invalid_request_error', code: 'websocket_connection_limit_reached' },
    });
    expect((await client.closed).code).toBe(1001);
  });

  test('is steered while it answers', async () => {
    await using sockets = await openSocketTest({ streamInterval: 2 });
    const client = await sockets.connect('/responses', RESPONSES);
    const steer = (id: unknown): void =>
      client.send('response.steer', { previous_response_id: String(id), input: 'Say steered' });
    steer('resp_unknown');
    expect(await client.next('response.steer.failed')).toMatchObject({
      error: { code: 'response_not_found' },
    });
    client.send('response.create', { model, input: 'Count to 20' });
    const { id } = (await client.next('response.created')).response as JsonObject;
    steer(id);
    await client.next('response.steer.accepted');
    await client.next('response.completed');
    const { response } = await client.next('response.completed');
    expect(response).toMatchObject({ previous_response_id: id });
    expect(textOf(response as JsonObject)).toBe('Steered.');
    steer(id);
    expect(await client.next('response.steer.failed')).toMatchObject({
      error: { code: 'response_already_completed' },
    });
  });

  test('waits with what it was steered to for the results of calls', async () => {
    await using sockets = await openSocketTest({ streamInterval: 2 });
    const client = await sockets.connect('/responses', RESPONSES);
    const tools = [{ type: 'function', name: 'look_up', parameters: {}, strict: false }];
    const settings = { tools, tool_choice: 'required' };
    client.send('response.create', { model, input: 'Hi', ...settings });
    const { id } = (await client.next('response.created')).response as JsonObject;
    client.send('response.steer', { previous_response_id: id, input: 'Say it' });
    const pending = await client.next('response.steer.pending');
    expect(pending.required_input).toMatchObject([
      { type: 'function_call_output', name: 'look_up' },
    ]);
  });

  test('takes input while it answers, in the beta', async () => {
    await using sockets = await openSocketTest({ streamInterval: 2 });
    const client = await sockets.connect('/responses', BETA);
    const input = [{ role: 'user', content: 'Say more' }];
    const inject = (response_id: unknown): void =>
      client.send('response.inject', { response_id: String(response_id), input });
    inject('resp_unknown');
    expect(await client.next('response.inject.failed')).toMatchObject({
      error: { code: 'response_not_found' },
      input,
    });
    client.send('response.create', { model, input: 'Count to 20' });
    const { id } = (await client.next('response.created')).response as JsonObject;
    inject(id);
    expect(await client.next('response.inject.created')).toMatchObject({ response_id: id });
    await client.next('response.completed');
  });

  test('e13: nests errors, and goes on after them', async () => {
    await using sockets = await openSocketTest();
    const client = await sockets.connect('/responses', RESPONSES);
    client.sendRaw('{');
    expect(await client.error()).toMatchObject({ code: 'invalid_json' });
    client.send('response.create', { model, input: 5 });
    expect(await client.error()).toMatchObject({ param: 'input' });
    client.send('response.create', { model, input: 'x', conversation: 'conv_unknown' });
    expect(await client.next('error')).toMatchObject({ status: 404 });
    expect(textOf(await respond(client, { input: 'Say ok' }))).toBe('Ok.');
  });
});

test('every event of the API is sent or received, those that only a test sends included', async () => {
  await using sockets = await openSocketTest();
  const api = loadApi();
  for (const unions of [RESPONSES, BETA]) {
    const client = await sockets.connect('/responses', unions);
    for (const type of eventSchemas(api, unions[1]).types) {
      sockets.emulator.sockets.at(-1)?.send(type);
      await expect.poll(() => client.events.at(-1)?.type).toBe(type);
    }
  }
  const missing = [...RESPONSES, ...BETA].flatMap((union) => {
    const seen = seenTypes.get(union);
    return eventSchemas(api, union).types.filter((type) => seen?.has(type) !== true);
  });
  // The beta has the steering of the other connection.
  expect(missing).toEqual(['response.steer']);
});
