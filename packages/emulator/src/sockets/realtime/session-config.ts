import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import { badRequest } from '../../http/api-error.ts';
import { readSoundFormat, type SoundFormat } from '../../media/sound-format.ts';
import { listOf, numberOf, objectOf, own, put, textOf } from '../../members.ts';
import type { VoiceSettings } from './voice-detector.ts';

/** How the server finds out that the user has finished speaking. */
export interface TurnDetection extends VoiceSettings {
  /** Milliseconds of sound that are kept before speech. */
  prefix: number;
  createsResponse: boolean;
  interrupts: boolean;
  /** Milliseconds without speech after which the model speaks again. */
  idleTimeout: number | undefined;
}

const FORMAT: JsonObject = { type: 'audio/pcm', rate: 24_000 };

const SERVER_VAD: JsonObject = {
  type: 'server_vad',
  threshold: 0.5,
  prefix_padding_ms: 300,
  silence_duration_ms: 500,
  idle_timeout_ms: null,
  create_response: true,
  interrupt_response: true,
};

const SEMANTIC_VAD: JsonObject = {
  type: 'semantic_vad',
  eagerness: 'auto',
  create_response: true,
  interrupt_response: true,
};

/** Milliseconds of silence by eagerness. */
const EAGERNESS: Readonly<Record<string, number>> = {
  low: 1000,
  medium: 500,
  auto: 500,
  high: 200,
};

/** The configuration of a session, in the form of the API. */
export class SessionConfig {
  #fields: JsonObject;

  /**
   * @param kind `realtime`, or `transcription`, which answers nothing.
   * @param preset What an ephemeral key was created with.
   */
  constructor(kind: string, model: string, preset: JsonObject) {
    const usual = kind === 'transcription' ? transcription() : conversation(model);
    const { type: _type, model: _model, ...session } = preset;
    this.#fields = mergeConfig(usual, session);
  }

  get fields(): Readonly<JsonObject> {
    return this.#fields;
  }

  get isTranscription(): boolean {
    return this.#fields.type === 'transcription';
  }

  get model(): string {
    return textOf(this.#fields, 'model') ?? '';
  }

  get inputFormat(): SoundFormat {
    return readSoundFormat(this.#input.format);
  }

  /** The transcription of the user's speech, if it is requested. */
  get transcription(): JsonObject | undefined {
    const { transcription: wanted } = this.#input;
    return isObject(wanted) ? wanted : undefined;
  }

  /** Undefined when the client decides. */
  get turnDetection(): TurnDetection | undefined {
    const detection = own(this.#input, 'turn_detection');
    if (!isObject(detection)) return undefined;
    const isSemantic = detection.type === 'semantic_vad';
    const eagerness = textOf(detection, 'eagerness') ?? 'auto';
    return {
      threshold: numberOf(detection, 'threshold') ?? 0.5,
      silence: isSemantic
        ? (EAGERNESS[eagerness] ?? 500)
        : (numberOf(detection, 'silence_duration_ms') ?? 500),
      prefix: numberOf(detection, 'prefix_padding_ms') ?? 300,
      createsResponse: !this.isTranscription && detection.create_response !== false,
      interrupts: detection.interrupt_response !== false,
      idleTimeout: numberOf(detection, 'idle_timeout_ms'),
    };
  }

  get #input(): JsonObject {
    return objectOf(objectOf(this.#fields, 'audio'), 'input');
  }

  /**
   * Applies an update.
   *
   * @param hasSpoken Whether the model has spoken, after which it keeps its voice.
   * @param isBeta Whether the type may change, as in the beta.
   * @throws {ApiError} 400 for what cannot be changed.
   */
  update(session: JsonObject, hasSpoken: boolean, isBeta: boolean): void {
    if (session.type === 'transcription' && !this.isTranscription && isBeta) {
      this.#fields = transcription();
    } else if (session.type !== undefined && session.type !== this.#fields.type) {
      throw badRequest(
        `Passing a ${String(session.type)} session update event to a ${String(this.#fields.type)} session is not allowed.`,
        'session.type',
        'invalid_parameter',
      );
    }
    checkModel(session, this.model);
    checkModalities(session, 'session.output_modalities');
    const voice = own(objectOf(objectOf(session, 'audio'), 'output'), 'voice');
    const { voice: held } = objectOf(objectOf(this.#fields, 'audio'), 'output');
    if (hasSpoken && voice !== undefined && JSON.stringify(voice) !== JSON.stringify(held)) {
      const message = "Cannot update a conversation's voice if assistant audio is present.";
      throw badRequest(message, 'session.audio.output.voice', 'cannot_update_voice');
    }
    this.#fields = mergeConfig(this.#fields, session);
  }

  /** The settings of one response: those of the session, with those of the request on top. */
  forResponse(request: JsonObject): JsonObject {
    checkModalities(request, 'response.output_modalities');
    return mergeConfig(this.#fields, request);
  }
}

function conversation(model: string): JsonObject {
  return {
    type: 'realtime',
    object: 'realtime.session',
    model,
    output_modalities: ['audio'],
    instructions: 'You are a helpful assistant.',
    tools: [],
    tool_choice: 'auto',
    max_output_tokens: 'inf',
    tracing: null,
    truncation: 'auto',
    prompt: null,
    audio: {
      input: { format: FORMAT, turn_detection: SERVER_VAD },
      output: { format: FORMAT, voice: 'alloy', speed: 1 },
    },
  };
}

function transcription(): JsonObject {
  return {
    type: 'transcription',
    object: 'realtime.transcription_session',
    audio: { input: { format: FORMAT, turn_detection: { ...SERVER_VAD } } },
  };
}

function checkModel({ model }: JsonObject, held: string): void {
  if (typeof model !== 'string' || held === '' || model === held) return;
  const message = `The model of a session cannot be changed: it is '${held}'.`;
  throw badRequest(message, 'session.model', 'cannot_update_model');
}

function checkModalities(fields: JsonObject, param: string): void {
  const modalities = listOf(fields, 'output_modalities');
  if (modalities.length < 2) return;
  const given = modalities.map((name) => `'${String(name)}'`).join(', ');
  throw badRequest(
    `Invalid modalities: [${given}]. Supported combinations are: ['text'] and ['audio'].`,
    param,
  );
}

/** Objects below `audio` are merged; everything else is replaced, and null removes what is optional. */
function mergeConfig(held: JsonObject, update: JsonObject): JsonObject {
  const { audio, ...rest } = update;
  const merged: JsonObject = { ...held, ...rest };
  if (!isObject(audio)) return merged;
  const sound = objectOf(held, 'audio');
  const result: JsonObject = { ...sound };
  for (const [side, settings] of Object.entries(audio)) {
    if (isObject(settings)) put(result, side, mergeSide(objectOf(sound, side), settings));
  }
  merged.audio = result;
  return merged;
}

function mergeSide(held: JsonObject, settings: JsonObject): JsonObject {
  const merged: JsonObject = { ...held, ...settings };
  for (const name of ['transcription', 'noise_reduction']) {
    if (merged[name] === null) delete merged[name];
  }
  const { turn_detection: detection } = settings;
  if (detection !== undefined) merged.turn_detection = withDefaults(detection);
  return merged;
}

function withDefaults(detection: Json): Json {
  if (!isObject(detection)) return null;
  const usual = detection.type === 'semantic_vad' ? SEMANTIC_VAD : SERVER_VAD;
  return { ...usual, ...detection };
}
