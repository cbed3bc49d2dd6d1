import type { JsonObject } from '@petrel/spec/json';
import { describe, expect, test } from 'vitest';
import { loadApi } from '../../src/api.ts';
import { toBase64 } from '../../src/media/base64.ts';
import { encodeSamples, readSoundFormat, soundLength } from '../../src/media/sound-format.ts';
import { eventSchemas } from '../../src/sockets/event-schemas.ts';
import { soundOf } from './sound-of.ts';
import { openSocketTest, REALTIME, seenTypes, type SocketClient } from './socket-client.ts';

const MODEL = '/realtime?model=gpt-realtime';

const user = (text: string): JsonObject => ({
  item: { type: 'message', role: 'user', content: [{ type: 'input_text', text }] },
});

async function respond(
  client: SocketClient,
  text: string,
  response?: JsonObject,
): Promise<JsonObject> {
  client.send('conversation.item.create', user(text));
  client.send('response.create', { response });
  const done = await client.next('response.done');
  return done.response as JsonObject;
}

const textOnly = { type: 'realtime', output_modalities: ['text'] };

describe('a session of the Realtime API', () => {
  test('begins with its configuration and its conversation', async () => {
    await using sockets = await openSocketTest();
    const client = await sockets.connect(MODEL);
    const { session } = await client.next('session.created');
    expect(session).toMatchObject({
      type: 'realtime',
      model: 'gpt-realtime',
      output_modalities: ['audio'],
      expires_at: 1_764_000_000 + 3600,
    });
    await client.next('conversation.created');
  });

  test('answers with text', async () => {
    await using sockets = await openSocketTest();
    const client = await sockets.connect(MODEL);
    client.send('session.update', { session: textOnly });
    expect((await client.next('session.updated')).session).toMatchObject(textOnly);
    client.send('conversation.item.create', user('Say hello there'));
    await client.next('conversation.item.done');
    client.send('response.create');
    expect(await client.typesUntil('response.done')).toEqual([
      'response.created',
      'rate_limits.updated',
      'response.output_item.added',
      'conversation.item.added',
      'response.content_part.added',
      ...Array.from({ length: 3 }, () => 'response.output_text.delta'),
      'response.output_text.done',
      'response.content_part.done',
      'conversation.item.done',
      'response.output_item.done',
      'response.done',
    ]);
    const text = client.events.find(({ type }) => type === 'response.output_text.done')?.text;
    expect(text).toBe('Hello there.');
  });

  test('speaks a tone for each word, with its transcript', async () => {
    await using sockets = await openSocketTest();
    const client = await sockets.connect(MODEL);
    const response = await respond(client, 'Say hello over there');
    expect(response).toMatchObject({
      status: 'completed',
      output: [{ content: [{ type: 'output_audio', transcript: 'Hello over there.' }] }],
      usage: { output_token_details: { audio_tokens: 8 } },
    });
    const audio = client.events
      .filter(({ type }) => type === 'response.output_audio.delta')
      .map(({ delta }) => String(delta))
      .join('');
    const bytes = Buffer.from(audio, 'base64');
    expect(soundLength(bytes.length, readSoundFormat(undefined))).toBe(3 * 120);
    const loudest = Math.max(...new Int16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2));
    expect(loudest).toBeGreaterThan(5000);
  });

  test('keeps the items of its conversation', async () => {
    await using sockets = await openSocketTest();
    const client = await sockets.connect(MODEL);
    await client.next('conversation.created');
    client.send('conversation.item.create', { ...user('second'), event_id: 'mine' });
    const { item } = await client.next('conversation.item.added');
    const id = String((item as JsonObject).id);
    const first: JsonObject = { id: 'first', ...(user('first').item as JsonObject) };
    client.send('conversation.item.create', { item: first, previous_item_id: 'root' });
    expect(await client.next('conversation.item.added')).toMatchObject({ previous_item_id: null });
    client.send('conversation.item.create', { ...user('third'), previous_item_id: id });
    expect(await client.next('conversation.item.added')).toMatchObject({ previous_item_id: id });
    client.send('conversation.item.retrieve', { item_id: 'first' });
    expect((await client.next('conversation.item.retrieved')).item).toMatchObject(first);
    client.send('conversation.item.delete', { item_id: 'first' });
    expect(await client.next('conversation.item.deleted')).toMatchObject({ item_id: 'first' });
    client.send('conversation.item.retrieve', { item_id: 'first', event_id: 'mine' });
    expect(await client.error()).toMatchObject({
      code: 'item_retrieve_invalid_item_id',
      event_id: 'mine',
    });
    client.send('conversation.item.create', { item: { ...first, id } });
    expect(await client.error()).toMatchObject({ code: 'item_create_duplicate_item_id' });
    client.send('conversation.item.create', { item: { ...first, id: 'x'.repeat(33) } });
    expect(await client.error()).toMatchObject({ code: 'string_above_max_length' });
    client.send('conversation.item.create', { ...user('x'), previous_item_id: 'nowhere' });
    expect(await client.error()).toMatchObject({ param: 'previous_item_id' });
  });

  test('e02: refuses to truncate more audio than the model has spoken', async () => {
    await using sockets = await openSocketTest();
    const client = await sockets.connect(MODEL);
    const response = await respond(client, 'Say hello over there');
    const [item] = response.output as JsonObject[];
    const at = { item_id: item?.id, content_index: 0 };
    client.send('conversation.item.truncate', { ...at, audio_end_ms: 3000 });
    expect(await client.error()).toMatchObject({
      message: 'Audio content of 360ms is already shorter than 3000ms.',
    });
    client.send('conversation.item.truncate', { ...at, audio_end_ms: 200 });
    await client.next('conversation.item.truncated');
    client.send('conversation.item.retrieve', { item_id: item?.id });
    const { content } = (await client.next('conversation.item.retrieved')).item as {
      content: JsonObject[];
    };
    expect(content[0]?.transcript).toBeUndefined();
    const bytes = Buffer.from(String(content[0]?.audio), 'base64').length;
    expect(soundLength(bytes, readSoundFormat(undefined))).toBeCloseTo(200, 0);
  });

  test('an answer is cut while it is spoken, and stays so when it is cancelled', async () => {
    await using sockets = await openSocketTest({ streamInterval: 20 });
    const client = await sockets.connect(MODEL);
    client.send('conversation.item.create', user('Say one two three four five'));
    client.send('response.create', {});
    const { item_id, content_index } = await client.next('response.output_audio.delta');
    client.send('response.cancel');
    client.send('conversation.item.truncate', { item_id, content_index, audio_end_ms: 100 });
    await client.next('conversation.item.truncated');
    await client.next('response.done');
    client.send('conversation.item.retrieve', { item_id });
    const { content } = (await client.next('conversation.item.retrieved')).item as {
      content: JsonObject[];
    };
    const bytes = Buffer.from(String(content[0]?.audio), 'base64').length;
    expect(soundLength(bytes, readSoundFormat(undefined))).toBeCloseTo(100, 0);
  });

  test('e04: a truncation names its content and its end', async () => {
    await using sockets = await openSocketTest();
    const client = await sockets.connect(MODEL);
    client.send('conversation.item.truncate', { item_id: 'item_1', event_id: 'mine' });
    expect(await client.error()).toMatchObject({
      code: 'missing_required_parameter',
      event_id: 'mine',
    });
    await respond(client, 'Say it still works');
  });

  test('e08: refuses items of an assistant with text of the beta', async () => {
    await using sockets = await openSocketTest();
    const client = await sockets.connect(MODEL);
    const content = [{ type: 'text', text: 'Hello' }];
    client.send('conversation.item.create', {
      item: { type: 'message', role: 'assistant', content },
    });
    expect(await client.error()).toMatchObject({ code: 'invalid_value' });
  });

  test('e09: refuses the result of a call that it does not know', async () => {
    await using sockets = await openSocketTest();
    const client = await sockets.connect(MODEL);
    client.send('conversation.item.create', {
      item: { type: 'function_call_output', call_id: 'call_1', output: '{}' },
    });
    expect(await client.error()).toMatchObject({ code: 'invalid_tool_call_id' });
  });

  test('calls functions, and answers with their results', async () => {
    await using sockets = await openSocketTest();
    const client = await sockets.connect(MODEL);
    const parameters = {
      type: 'object',
      properties: { city: { type: 'string' } },
      required: ['city'],
    };
    const tool = { type: 'function', name: 'get_weather', description: 'Weather', parameters };
    client.send('session.update', { session: { ...textOnly, tools: [tool] } });
    const response = await respond(client, 'What is the weather in Paris?');
    const [call] = response.output as JsonObject[];
    expect(call).toMatchObject({ type: 'function_call', name: 'get_weather' });
    expect(JSON.parse(String(call?.arguments))).toEqual({ city: 'Paris' });
    client.send('conversation.item.create', {
      item: { type: 'function_call_output', call_id: String(call?.call_id), output: 'sunny' },
    });
    client.send('response.create');
    const { text } = await client.next('response.output_text.done');
    expect(text).toContain('sunny');
    const types = client.events.map(({ type }) => type);
    expect(types).toContain('response.function_call_arguments.delta');
    expect(types).toContain('response.function_call_arguments.done');
  });

  test('e14: has one response at a time, and others out of band', async () => {
    await using sockets = await openSocketTest({ streamInterval: 2 });
    const client = await sockets.connect(MODEL);
    client.send('session.update', { session: textOnly });
    await client.next('session.updated');
    client.send('conversation.item.create', user('Count to 30'));
    client.send('response.create');
    const { response } = await client.next('response.created');
    client.send('response.create', { event_id: 'second' });
    expect(await client.error()).toMatchObject({
      code: 'conversation_already_has_active_response',
      event_id: 'second',
    });
    const input = [user('Say aside').item ?? null, { type: 'item_reference', id: 'gone' }];
    client.send('response.create', { response: { conversation: 'none', input } });
    expect(await client.error()).toMatchObject({ code: 'item_reference_not_found' });
    const metadata = { topic: 'aside' };
    client.send('response.create', {
      response: { conversation: 'none', metadata, input: input.slice(0, 1) },
    });
    const aside = (await client.next('response.done')).response;
    expect(aside).toMatchObject({ metadata, output: [{ content: [{ text: 'Aside.' }] }] });
    expect(aside).not.toHaveProperty('conversation_id');
    const main = (await client.next('response.done')).response;
    expect(main).toMatchObject({ id: (response as JsonObject).id, status: 'completed' });
  });

  test('cancels a response, and keeps what was spoken', async () => {
    await using sockets = await openSocketTest({ streamInterval: 5 });
    const client = await sockets.connect(MODEL);
    client.send('response.cancel');
    expect(await client.error()).toMatchObject({ code: 'response_cancel_not_active' });
    client.send('conversation.item.create', user('Count to 500'));
    client.send('response.create');
    await client.next('response.output_audio.delta');
    client.send('response.cancel');
    const { response } = await client.next('response.done');
    expect(response).toMatchObject({
      status: 'cancelled',
      status_details: { type: 'cancelled', reason: 'client_cancelled' },
      output: [{ status: 'incomplete' }],
    });
    await respond(client, 'Say it still works');
  });

  test('ends a response at its maximum of tokens', async () => {
    await using sockets = await openSocketTest();
    const client = await sockets.connect(MODEL);
    const response = await respond(client, 'Count to 100', { max_output_tokens: 5 });
    expect(response).toMatchObject({
      status: 'incomplete',
      status_details: { reason: 'max_output_tokens' },
    });
  });

  test('refuses what cannot be changed', async () => {
    await using sockets = await openSocketTest();
    const client = await sockets.connect(MODEL);
    const refuses = async (session: JsonObject): Promise<unknown> => {
      client.send('session.update', { session });
      return (await client.error()).code;
    };
    expect(await refuses({ output_modalities: ['text'] })).toBe('missing_required_parameter');
    expect(await refuses({ ...textOnly, model: 'gpt-4o' })).toBe('cannot_update_model');
    expect(await refuses({ type: 'transcription' })).toBe('invalid_parameter');
    expect(await refuses({ ...textOnly, output_modalities: ['text', 'audio'] })).toBe(
      'invalid_value',
    );
    await respond(client, 'Say hi');
    expect(await refuses({ type: 'realtime', audio: { output: { voice: 'marin' } } })).toBe(
      'cannot_update_voice',
    );
  });

  test('reports events that it cannot read, and stays open', async () => {
    await using sockets = await openSocketTest();
    const client = await sockets.connect(MODEL);
    for (const text of ['', '{', '[]', '"text"', 'null', `${'['.repeat(500)}${']'.repeat(500)}`]) {
      client.sendRaw(text);
      expect(await client.error()).toMatchObject({ code: 'invalid_json', event_id: null });
    }
    client.sendRaw(Uint8Array.of(1, 2));
    expect(await client.error()).toMatchObject({ code: 'invalid_json' });
    client.sendRaw('{"__proto__":{"type":"response.create"}}');
    expect(await client.error()).toMatchObject({ code: 'missing_required_parameter' });
    client.send('constructor', { event_id: 'e' });
    expect(await client.error()).toMatchObject({ param: 'type', event_id: 'e' });
    await respond(client, 'Say it still works');
  });
});

describe('the sound of the user', () => {
  const manual = { type: 'realtime', audio: { input: { turn_detection: null } } };

  test('is committed by the client', async () => {
    await using sockets = await openSocketTest();
    const client = await sockets.connect(MODEL);
    const transcription = { model: 'gpt-4o-transcribe' };
    const input = { turn_detection: null, transcription };
    client.send('session.update', { session: { type: 'realtime', audio: { input } } });
    client.send('input_audio_buffer.commit', { event_id: 'early' });
    expect(await client.error()).toMatchObject({
      code: 'input_audio_buffer_commit_empty',
      event_id: 'early',
    });
    client.send('input_audio_buffer.append', { audio: '!' });
    expect(await client.error()).toMatchObject({ param: 'audio' });
    client.send('input_audio_buffer.append', { audio: soundOf(500, 8000) });
    client.send('input_audio_buffer.clear');
    await client.next('input_audio_buffer.cleared');
    client.send('input_audio_buffer.append', { audio: soundOf(300, 8000) });
    client.send('input_audio_buffer.append', { audio: soundOf(300, 8000) });
    client.send('input_audio_buffer.commit');
    const { item_id } = await client.next('input_audio_buffer.committed');
    const prefix = 'conversation.item.input_audio_transcription';
    await client.next(`${prefix}.delta`);
    const { transcript } = await client.next(`${prefix}.completed`);
    expect(transcript).toMatch(/\w+\./);
    client.send('conversation.item.retrieve', { item_id });
    const { content } = (await client.next('conversation.item.retrieved')).item as {
      content: JsonObject[];
    };
    const bytes = Buffer.from(String(content[0]?.audio), 'base64').length;
    expect(soundLength(bytes, readSoundFormat(undefined))).toBe(600);
  });

  test('may be an item, which the model hears', async () => {
    await using sockets = await openSocketTest();
    const client = await sockets.connect(MODEL);
    client.send('session.update', { session: textOnly });
    const content = [{ type: 'input_audio', audio: soundOf(300, 8000) }];
    client.send('conversation.item.create', {
      item: { id: 'spoken', type: 'message', role: 'user', content },
    });
    const { item } = await client.next('conversation.item.done');
    expect(item).toMatchObject({ content: [{ type: 'input_audio' }] });
    expect(JSON.stringify(item)).not.toContain('"audio"');
    client.send('response.create');
    const { text } = await client.next('response.output_text.done');
    expect(text).toMatch(/storm petrel|set out at dawn|wildest idea/);
    client.send('conversation.item.retrieve', { item_id: 'spoken' });
    expect((await client.next('conversation.item.retrieved')).item).toMatchObject({ content });
    const wrong = [{ type: 'input_audio', audio: '!' }];
    client.send('conversation.item.create', {
      item: { type: 'message', role: 'user', content: wrong },
    });
    expect(await client.error()).toMatchObject({ param: 'item.content' });
  });

  test('is answered when speech ends, which the server hears', async () => {
    await using sockets = await openSocketTest();
    const client = await sockets.connect(MODEL);
    for (let sent = 0; sent < 5; sent++) {
      client.send('input_audio_buffer.append', { audio: soundOf(100, 0) });
    }
    for (let sent = 0; sent < 5; sent++) {
      client.send('input_audio_buffer.append', { audio: soundOf(100, 8000) });
    }
    for (let sent = 0; sent < 6; sent++) {
      client.send('input_audio_buffer.append', { audio: soundOf(100, 0) });
    }
    const started = await client.next('input_audio_buffer.speech_started');
    expect(started.audio_start_ms).toBe(200);
    const stopped = await client.next('input_audio_buffer.speech_stopped');
    expect(stopped).toMatchObject({ item_id: started.item_id, audio_end_ms: 1500 });
    await client.next('input_audio_buffer.committed');
    await client.next('response.done');
  });

  test.each(['audio/pcmu', 'audio/pcma'])('may be %s', async (type) => {
    await using sockets = await openSocketTest();
    const client = await sockets.connect(MODEL);
    const input = { format: { type }, turn_detection: { type: 'semantic_vad', eagerness: 'high' } };
    client.send('session.update', { session: { type: 'realtime', audio: { input } } });
    await client.next('session.updated');
    const format = readSoundFormat({ type });
    const tone = Array.from({ length: 8 * 400 }, (_, at) => Math.round(8000 * Math.sin(at / 3)));
    for (const samples of [tone, tone.map(() => 0)]) {
      const audio = toBase64(encodeSamples(samples, format));
      client.send('input_audio_buffer.append', { audio });
    }
    await client.next('input_audio_buffer.speech_started');
    expect(await client.next('input_audio_buffer.speech_stopped')).toMatchObject({
      audio_end_ms: 600,
    });
  });

  test('interrupts the model', async () => {
    await using sockets = await openSocketTest({ streamInterval: 5 });
    const client = await sockets.connect(MODEL);
    client.send('conversation.item.create', user('Count to 500'));
    client.send('response.create');
    await client.next('response.output_audio.delta');
    client.send('input_audio_buffer.append', { audio: soundOf(200, 8000) });
    const { response } = await client.next('response.done');
    expect(response).toMatchObject({
      status: 'cancelled',
      status_details: { reason: 'turn_detected' },
    });
  });

  test('is transcribed by speakers', async () => {
    await using sockets = await openSocketTest();
    const client = await sockets.connect('/realtime?intent=transcription');
    const { session } = await client.next('session.created');
    expect(session).toMatchObject({ type: 'transcription' });
    const include = ['item.input_audio_transcription.logprobs'];
    const input = { turn_detection: null, transcription: { model: 'gpt-4o-transcribe-diarize' } };
    client.send('session.update', {
      session: { type: 'transcription', audio: { input }, include },
    });
    client.send('input_audio_buffer.append', { audio: soundOf(900, 8000) });
    client.send('input_audio_buffer.commit');
    const prefix = 'conversation.item.input_audio_transcription';
    expect(await client.next(`${prefix}.segment`)).toMatchObject({ speaker: 'A', start: 0 });
    expect(await client.next(`${prefix}.completed`)).toHaveProperty('logprobs');
    client.send('response.create');
    expect(await client.error()).toMatchObject({ code: 'invalid_session_type' });
  });

  test('is missed after a while', async () => {
    await using sockets = await openSocketTest();
    const client = await sockets.connect(MODEL);
    const turn_detection = { type: 'server_vad', idle_timeout_ms: 5000 };
    client.send('session.update', { session: { ...manual, audio: { input: { turn_detection } } } });
    await respond(client, 'Say hi');
    await client.next('input_audio_buffer.timeout_triggered');
    expect((await client.next('response.done')).response).toMatchObject({ status: 'completed' });
  });
});

describe('tools of MCP servers', () => {
  const server = { type: 'mcp', server_label: 'wiki', server_url: 'https://wiki.example/mcp' };

  test('are listed and called', async () => {
    await using sockets = await openSocketTest();
    const client = await sockets.connect(MODEL);
    const tools = [
      { ...server, require_approval: 'never', allowed_tools: ['find_article'] },
      { ...server, server_label: 'gone', server_url: 'https://gone.invalid/mcp' },
    ];
    client.send('session.update', { session: { ...textOnly, tools } });
    await client.next('mcp_list_tools.in_progress');
    const { item } = await client.next('conversation.item.added');
    expect(item).toMatchObject({ type: 'mcp_list_tools', tools: [{ name: 'find_article' }] });
    await client.next('mcp_list_tools.completed');
    await client.next('mcp_list_tools.failed');
    const response = await respond(client, 'Read the article about petrels');
    expect(response.output).toMatchObject([
      { type: 'mcp_call', server_label: 'wiki', name: 'find_article' },
      { type: 'message' },
    ]);
  });

  test('wait for an approval', async () => {
    await using sockets = await openSocketTest();
    const client = await sockets.connect(MODEL);
    client.send('session.update', { session: { ...textOnly, tools: [server] } });
    await client.next('mcp_list_tools.completed');
    const first = await respond(client, 'Search for petrels');
    const [request] = first.output as JsonObject[];
    expect(request).toMatchObject({ type: 'mcp_approval_request', name: 'search' });
    const approval = { type: 'mcp_approval_response', approve: true, id: 'approved' };
    client.send('conversation.item.create', {
      item: { ...approval, approval_request_id: String(request?.id) },
    });
    client.send('response.create');
    const { response } = await client.next('response.done');
    expect((response as JsonObject).output).toMatchObject([
      { type: 'mcp_call', approval_request_id: String(request?.id) },
      { type: 'message' },
    ]);
  });
});

describe('a session of a call', () => {
  test('plays speech of the model, until it is cleared', async () => {
    await using sockets = await openSocketTest({ streamInterval: 2 });
    const client = await sockets.connect('/realtime?call_id=rtc_1');
    const { id } = await respond(client, 'Say hi');
    expect(client.events.map(({ type }) => type)).toContain('output_audio_buffer.started');
    expect((await client.next('output_audio_buffer.stopped')).response_id).toBe(id);
    client.send('conversation.item.create', user('Count to 500'));
    client.send('response.create');
    await client.next('response.output_audio.delta');
    client.send('output_audio_buffer.clear');
    await client.next('output_audio_buffer.cleared');
    await client.next('response.done');
  });

  test('has no counterpart over a WebSocket alone', async () => {
    await using sockets = await openSocketTest();
    const client = await sockets.connect(MODEL);
    client.send('output_audio_buffer.clear');
    expect(await client.error()).toMatchObject({ code: 'invalid_session_type' });
  });

  test('receives what the test sends, such as tones of the telephone', async () => {
    await using sockets = await openSocketTest();
    const client = await sockets.connect('/realtime?call_id=rtc_1');
    const [socket] = sockets.emulator.sockets;
    expect(socket).toMatchObject({ operation: 'realtime.connect', query: { call_id: 'rtc_1' } });
    socket?.send('input_audio_buffer.dtmf_event_received', { event: '5' });
    const { event } = await client.next('input_audio_buffer.dtmf_event_received');
    expect(event).toBe('5');
    const rare = [
      'conversation.item.created',
      'conversation.item.input_audio_transcription.failed',
      'response.mcp_call.failed',
    ];
    for (const type of rare) {
      socket?.send(type);
      await client.next(type);
    }
    expect(() => socket?.send('session.create')).toThrow(/Did you mean 'session.created'/);
  });
});

test('every event of the API is sent or received by the tests above', () => {
  const api = loadApi();
  const missing = REALTIME.flatMap((union) => {
    const seen = seenTypes.get(union);
    return eventSchemas(api, union).types.filter((type) => seen?.has(type) !== true);
  });
  expect(missing).toEqual([]);
});
