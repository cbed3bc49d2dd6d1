import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import { listOf, objectOf, own } from '../../members.ts';

const FORMATS = new Map([
  ['pcm16', 'audio/pcm'],
  ['g711_ulaw', 'audio/pcmu'],
  ['g711_alaw', 'audio/pcma'],
]);

/** Names of content parts of the model: the beta's, then the current ones. */
const PARTS = new Map([
  ['text', 'output_text'],
  ['audio', 'output_audio'],
]);

/** A session of the beta as the current API has it. */
export function fromBetaSession(session: JsonObject): JsonObject {
  const { instructions, model, tools, tool_choice, tracing, include } = session;
  const input = defined({
    format: fromFormat(session.input_audio_format),
    transcription: session.input_audio_transcription,
    noise_reduction: session.input_audio_noise_reduction,
    turn_detection: own(session, 'turn_detection'),
  });
  const { speed, voice } = session;
  const output = defined({ format: fromFormat(session.output_audio_format), speed, voice });
  return defined({
    instructions,
    model,
    tools,
    tracing,
    include,
    tool_choice: fromChoice(tool_choice),
    output_modalities: fromModalities(session.modalities),
    max_output_tokens: session.max_response_output_tokens,
    audio: defined({ input, output }),
  });
}

/** A session of the current API as the beta has it. */
export function toBetaSession(session: JsonObject): JsonObject {
  const input = objectOf(objectOf(session, 'audio'), 'input');
  const output = objectOf(objectOf(session, 'audio'), 'output');
  const detection = own(input, 'turn_detection');
  const shared = {
    id: session.id,
    input_audio_format: toFormat(input.format),
    input_audio_transcription: input.transcription,
    turn_detection: isObject(detection) ? toDetection(detection) : undefined,
  };
  if (session.type === 'transcription') {
    const client_secret = { value: 'ek_emulator', expires_at: session.expires_at ?? 0 };
    return defined({ ...shared, modalities: ['text'], client_secret });
  }
  const { model, instructions, tools, tool_choice } = session;
  return defined({
    ...shared,
    model: BETA_MODELS.has(String(model)) ? model : undefined,
    instructions,
    tools,
    object: 'realtime.session',
    expires_at: session.expires_at,
    tool_choice: typeof tool_choice === 'string' ? tool_choice : 'auto',
    modalities: toModalities(session),
    output_audio_format: toFormat(output.format),
    input_audio_noise_reduction: input.noise_reduction,
    max_response_output_tokens: session.max_output_tokens,
    temperature: 0.8,
    voice: typeof output.voice === 'string' ? output.voice : undefined,
    speed: output.speed,
  });
}

/** The models whose names a session of the beta may have. */
const BETA_MODELS = new Set([
  'gpt-4o-realtime-preview',
  'gpt-4o-realtime-preview-2024-10-01',
  'gpt-4o-realtime-preview-2024-12-17',
  'gpt-4o-realtime-preview-2025-06-03',
  'gpt-4o-mini-realtime-preview',
  'gpt-4o-mini-realtime-preview-2024-12-17',
]);

/** An item of the beta as the current API has it. */
export function fromBetaItem(item: JsonObject): JsonObject {
  if (item.role !== 'assistant') return item;
  return { ...item, content: renamed(listOf(item, 'content'), PARTS) };
}

/** An item of the current API as the beta has it. */
export function toBetaItem(item: JsonObject): JsonObject {
  const current = new Map([...PARTS].map(([beta, name]) => [name, beta]));
  if (!Array.isArray(item.content)) return item;
  return { ...item, content: renamed(item.content, current) };
}

/** The settings of a response of the beta as the current API has them. */
export function fromBetaResponse(response: JsonObject): JsonObject {
  const { conversation, instructions, metadata, tools, voice, input } = response;
  const items = Array.isArray(input)
    ? input.map((item) => (isObject(item) ? fromBetaItem(item) : item))
    : undefined;
  return defined({
    conversation,
    instructions,
    metadata,
    tools,
    input: items,
    tool_choice: fromChoice(response.tool_choice),
    output_modalities: fromModalities(response.modalities),
    max_output_tokens: response.max_response_output_tokens,
    audio: defined({
      output: defined({ voice, format: fromFormat(response.output_audio_format) }),
    }),
  });
}

/** A response of the current API as the beta has it. */
export function toBetaResponse(response: JsonObject): JsonObject {
  const { audio, output_modalities: _, ...rest } = response;
  const { format, voice } = objectOf(isObject(audio) ? audio : {}, 'output');
  const output = listOf(response, 'output')
    .filter(isObject)
    .filter(({ type }) => !String(type).startsWith('mcp_'))
    .map(toBetaItem);
  return defined({
    ...rest,
    output,
    modalities: toModalities(response),
    output_audio_format: toFormat(format),
    voice,
    temperature: 0.8,
  });
}

function defined(fields: Readonly<Record<string, Json | undefined>>): JsonObject {
  const result: JsonObject = {};
  for (const [name, value] of Object.entries(fields)) {
    const isEmpty = isObject(value) && Object.keys(value).length === 0 && name !== 'metadata';
    if (value !== undefined && !isEmpty) result[name] = value;
  }
  return result;
}

function renamed(content: readonly Json[], names: ReadonlyMap<string, string>): Json[] {
  return content.map((part) =>
    isObject(part) ? { ...part, type: names.get(String(part.type)) ?? part.type ?? '' } : part,
  );
}

/** The beta names a tool by its name alone. */
function fromChoice(choice: Json | undefined): Json | undefined {
  if (typeof choice !== 'string' || ['auto', 'none', 'required'].includes(choice)) return choice;
  return { type: 'function', name: choice };
}

function fromFormat(format: Json | undefined): JsonObject | undefined {
  const type = FORMATS.get(String(format));
  if (type === undefined) return undefined;
  return type === 'audio/pcm' ? { type, rate: 24_000 } : { type };
}

function toFormat(format: Json | undefined): string | undefined {
  if (!isObject(format)) return undefined;
  return [...FORMATS].find(([, type]) => type === format.type)?.[0];
}

/** Speech always comes with its transcript, so the beta names both. */
function fromModalities(modalities: Json | undefined): Json | undefined {
  if (!Array.isArray(modalities)) return undefined;
  return modalities.includes('audio') ? ['audio'] : ['text'];
}

function toModalities(fields: JsonObject): Json[] {
  return listOf(fields, 'output_modalities').includes('text') ? ['text'] : ['text', 'audio'];
}

function toDetection(detection: JsonObject): JsonObject {
  const { idle_timeout_ms: _, ...rest } = detection;
  return rest;
}
