import type { JsonObject } from '@petrel/spec/json';
import type { Emulation } from '../../emulation.ts';
import { splitTokens } from '../../generate/tokens.ts';
import { readSoundFormat, type SoundFormat } from '../../media/sound-format.ts';
import { spokenWords, WORD_LENGTH, wordTone } from '../../media/word-tones.ts';
import { listOf, objectOf, own } from '../../members.ts';
import { spokenSound, type HeldItem } from './conversation.ts';
import type { PlannedItem, ResponsePlan } from './plan-response.ts';

/** Why a response ends early. */
export type Cancellation = 'client_cancelled' | 'turn_detected';

/** What the events of a response depend on. */
export interface ResponseParts {
  emulation: Emulation;
  id: string;
  plan: ResponsePlan;
  /** The settings of the session and of the response. */
  settings: JsonObject;
  /** The conversation that it belongs to; undefined for a response out of band. */
  conversationId: string | undefined;
  /** Adds an item to the conversation; returns the event that announces it. */
  add: (held: HeldItem) => JsonObject;
  /** Why it is to end, if it is. */
  cancellation: () => Cancellation | undefined;
  /** Whether the client hears the answer over a call, which the server plays. */
  isCall: boolean;
}

/** The stream of events of a response. */
export function* realtimeResponseEvents(parts: ResponseParts): Generator<JsonObject, void> {
  const writer = new ResponseWriter(parts);
  yield { type: 'response.created', response: writer.response('in_progress') };
  yield rateLimits();
  for (const [index, planned] of parts.plan.output.entries()) {
    if (parts.cancellation() !== undefined) break;
    yield* writer.item(planned, index);
  }
  yield { type: 'response.done', response: writer.finished() };
}

function rateLimits(): JsonObject {
  const limit = (name: string, most: number): JsonObject => ({
    name,
    limit: most,
    remaining: most - 1,
    reset_seconds: 0.1,
  });
  return {
    type: 'rate_limits.updated',
    rate_limits: [limit('requests', 10_000), limit('tokens', 2_000_000)],
  };
}

class ResponseWriter {
  readonly #parts: ResponseParts;
  readonly #output: JsonObject[] = [];
  #wordCount = 0;

  constructor(parts: ResponseParts) {
    this.#parts = parts;
  }

  response(status: string): JsonObject {
    const { id, settings, conversationId } = this.#parts;
    const fields: JsonObject = {
      object: 'realtime.response',
      id,
      status,
      output: [...this.#output],
      output_modalities: listOf(settings, 'output_modalities'),
      max_output_tokens: settings.max_output_tokens ?? 'inf',
      metadata: settings.metadata ?? null,
    };
    if (conversationId !== undefined) fields.conversation_id = conversationId;
    const { format, voice } = this.#sound;
    const output: JsonObject = {};
    if (format !== undefined) output.format = format;
    if (typeof voice === 'string') output.voice = voice;
    if (this.#isSpoken) fields.audio = { output };
    return fields;
  }

  /** The response as it ends. */
  finished(): JsonObject {
    const { plan, cancellation } = this.#parts;
    const reason = cancellation();
    const usage = this.#usage();
    if (reason !== undefined) {
      const status_details = { type: 'cancelled', reason };
      return { ...this.response('cancelled'), status_details, usage };
    }
    if (!plan.isCut) return { ...this.response('completed'), usage };
    const status_details = { type: 'incomplete', reason: 'max_output_tokens' };
    return { ...this.response('incomplete'), status_details, usage };
  }

  *item(planned: PlannedItem, index: number): Generator<JsonObject, void> {
    const { emulation, id: response_id, add, conversationId } = this.#parts;
    const item = emptyItem(planned, emulation);
    const held: HeldItem = { item };
    const at = { response_id, output_index: index, item_id: String(item.id) };
    yield {
      type: 'response.output_item.added',
      response_id,
      output_index: index,
      item: { ...item },
    };
    const announced = add(held);
    if (conversationId !== undefined) yield announced;
    if (planned.kind === 'message') yield* this.#message(planned.words, held, at);
    else yield* callEvents(planned, item, at);
    if ('status' in item) item.status = this.#isComplete ? 'completed' : 'incomplete';
    const done = { ...item };
    this.#output.push(done);
    const { previous_item_id = null } = announced;
    if (conversationId !== undefined)
      yield { type: 'conversation.item.done', previous_item_id, item: done };
    yield { type: 'response.output_item.done', response_id, output_index: index, item: done };
  }

  *#message(words: string, held: HeldItem, place: JsonObject): Generator<JsonObject, void> {
    const at = { ...place, content_index: 0 };
    const isSpoken = this.#isSpoken;
    const empty = isSpoken ? { type: 'audio', transcript: '' } : { type: 'text', text: '' };
    yield { type: 'response.content_part.added', ...at, part: empty };
    const delivered = isSpoken
      ? yield* this.#speech(words, held, at)
      : yield* this.#text(words, at);
    if (!isSpoken) held.item.content = [{ type: 'output_text', text: delivered }];
    const part = isSpoken
      ? { type: 'audio', transcript: delivered }
      : { type: 'text', text: delivered };
    yield { type: 'response.content_part.done', ...at, part };
  }

  *#text(words: string, at: JsonObject): Generator<JsonObject, string> {
    let delivered = '';
    for (const delta of splitTokens(words)) {
      if (this.#parts.cancellation() !== undefined) break;
      delivered += delta;
      yield { type: 'response.output_text.delta', ...at, delta };
    }
    yield { type: 'response.output_text.done', ...at, text: delivered };
    return delivered;
  }

  *#speech(words: string, held: HeldItem, at: JsonObject): Generator<JsonObject, string> {
    const { isCall, cancellation, id: response_id } = this.#parts;
    const format = readSoundFormat(this.#sound.format);
    let delivered = '';
    addSpeech(held, delivered, format);
    for (const word of spokenWords(words)) {
      if (cancellation() !== undefined) break;
      if (delivered === '' && isCall) yield { type: 'output_audio_buffer.started', response_id };
      delivered += word;
      this.#wordCount += 1;
      addSpeech(held, delivered, format);
      yield { type: 'response.output_audio_transcript.delta', ...at, delta: word };
      yield { type: 'response.output_audio.delta', ...at, delta: wordTone(word, format) };
    }
    yield { type: 'response.output_audio.done', ...at };
    yield { type: 'response.output_audio_transcript.done', ...at, transcript: delivered };
    return delivered;
  }

  get #isSpoken(): boolean {
    return !listOf(this.#parts.settings, 'output_modalities').includes('text');
  }

  get #isComplete(): boolean {
    return this.#parts.cancellation() === undefined && !this.#parts.plan.isCut;
  }

  get #sound(): { format: JsonObject[string] | undefined; voice: JsonObject[string] | undefined } {
    const output = objectOf(objectOf(this.#parts.settings, 'audio'), 'output');
    return { format: own(output, 'format'), voice: own(output, 'voice') };
  }

  #usage(): JsonObject {
    const { inputTokens, outputTokens } = this.#parts.plan;
    const audio = Math.ceil((this.#wordCount * WORD_LENGTH) / 50);
    return {
      input_tokens: inputTokens,
      output_tokens: outputTokens + audio,
      total_tokens: inputTokens + outputTokens + audio,
      input_token_details: { text_tokens: inputTokens, audio_tokens: 0, cached_tokens: 0 },
      output_token_details: { text_tokens: outputTokens, audio_tokens: audio },
    };
  }
}

/** An item can be cut and retrieved while it is spoken. */
function addSpeech(held: HeldItem, words: string, format: SoundFormat): void {
  if (held.isTruncated === true) return;
  held.sound = spokenSound(words, format);
  held.item.content = [{ type: 'output_audio', transcript: words }];
}

function emptyItem(planned: PlannedItem, emulation: Emulation): JsonObject {
  const id = emulation.makeId('item_', 21);
  const begin = { id, object: 'realtime.item', status: 'in_progress' };
  switch (planned.kind) {
    case 'message':
      return { ...begin, type: 'message', role: 'assistant', content: [] };
    case 'function': {
      const call_id = emulation.makeId('call_', 16);
      return { ...begin, type: 'function_call', call_id, name: planned.name, arguments: '' };
    }
    case 'approval': {
      const { server, name, input } = planned;
      return { id, type: 'mcp_approval_request', server_label: server, name, arguments: input };
    }
    case 'mcp': {
      const { server, name, approval = null } = planned;
      const call = { id, type: 'mcp_call', server_label: server, name, arguments: '' };
      return { ...call, approval_request_id: approval, output: null, error: null };
    }
  }
}

function* callEvents(
  planned: Exclude<PlannedItem, { kind: 'message' }>,
  item: JsonObject,
  at: JsonObject,
): Generator<JsonObject, void> {
  if (planned.kind === 'approval') return;
  const { name, input } = planned;
  const isFunction = planned.kind === 'function';
  const type = isFunction ? 'response.function_call_arguments' : 'response.mcp_call_arguments';
  const { call_id = '' } = item;
  const call = isFunction ? { call_id } : {};
  for (const delta of splitTokens(input)) yield { type: `${type}.delta`, ...at, ...call, delta };
  item.arguments = input;
  yield { type: `${type}.done`, ...at, ...call, ...(isFunction ? { name } : {}), arguments: input };
  if (isFunction) return;
  const { response_id: _, ...place } = at;
  yield { type: 'response.mcp_call.in_progress', ...place };
  item.output = planned.output;
  yield { type: 'response.mcp_call.completed', ...place };
}
