import type { Json, JsonObject } from '@petrel/spec/json';
import type { Behaviours, RequestContext } from '../request-context.ts';
import { countTokens, splitTokens } from '../generate/tokens.ts';
import { logProbabilities } from '../generate/log-probabilities.ts';
import { Answer } from '../http/answer.ts';
import type { ServerEvent } from '../http/event-stream.ts';
import { toBase64 } from '../media/base64.ts';
import { speechBytes } from '../media/speech.ts';
import { bytesOf } from './files.ts';
import { cueSheet, phrasesOf, sentenceFor, wordsOf, type Phrase } from './transcript.ts';
import { listOf, textOf } from '../members.ts';

export const audio: Behaviours = {
  createSpeech: ({ body }) => {
    const text = textOf(body, 'input') ?? '';
    const { bytes, type } = speechBytes(text, textOf(body, 'response_format') ?? 'mp3');
    if (body.stream_format === 'sse') return Answer.events(speechEvents(bytes, text));
    return Answer.bytes(bytes, type);
  },
  createTranscription: async (context) => {
    const transcription = await transcribe(context);
    const { body } = context;
    if (body.stream === true && body.model !== 'whisper-1') {
      return Answer.events(transcriptEvents(transcription, body));
    }
    return writeTranscript(transcription, body, 'transcribe');
  },
  createTranslation: async (context) =>
    writeTranscript(await transcribe(context), context.body, 'translate'),
};

interface Transcription {
  text: string;
  /** Seconds. */
  duration: number;
  phrases: Phrase[];
}

/** The transcription depends on the bytes alone, its duration on their number. */
async function transcribe(context: RequestContext): Promise<Transcription> {
  const bytes = await bytesOf(context, 'file');
  const text = sentenceFor(context.emulation, bytes);
  const duration = Math.max(1, Math.round((bytes.length / 48_000) * 100) / 100);
  return { text, duration, phrases: phrasesOf(text, duration) };
}

function writeTranscript(
  transcription: Transcription,
  body: JsonObject,
  task: string,
): Json | Answer {
  const { text, duration, phrases } = transcription;
  const seconds = Math.ceil(duration);
  switch (textOf(body, 'response_format') ?? 'json') {
    case 'text':
      return Answer.text(`${text}\n`, 'text/plain; charset=utf-8');
    case 'srt':
      return Answer.text(cueSheet(phrases, 'srt'), 'text/plain; charset=utf-8');
    case 'vtt':
      return Answer.text(cueSheet(phrases, 'vtt'), 'text/vtt; charset=utf-8');
    case 'verbose_json':
      return verbose(transcription, body, task);
    case 'diarized_json': {
      const segments = phrases.map((phrase, index) => segmentFields(phrase, index));
      const usage = { type: 'duration', seconds };
      return { task: 'transcribe', text, duration, segments, usage };
    }
    default:
      return task === 'translate'
        ? { text }
        : { text, ...withLogprobs(transcription, body), usage: usageOf(transcription, body) };
  }
}

function usageOf({ text, duration }: Transcription, { model }: JsonObject): JsonObject {
  if (model === 'whisper-1') return { type: 'duration', seconds: Math.ceil(duration) };
  return tokenUsage(text, duration);
}

/** The usage of a transcription that is counted in tokens; `duration` in seconds. */
export function tokenUsage(text: string, duration: number): JsonObject {
  const input = Math.ceil(duration * 10);
  const output = countTokens(text);
  return {
    type: 'tokens',
    input_tokens: input,
    input_token_details: { audio_tokens: input, text_tokens: 0 },
    output_tokens: output,
    total_tokens: input + output,
  };
}

function withLogprobs({ text }: Transcription, body: JsonObject): JsonObject {
  if (!listOf(body, 'include').includes('logprobs')) return {};
  const known = logProbabilities(splitTokens(text), 0);
  const logprobs = known.map(({ token = '', logprob = 0, bytes = [] }) => ({
    token,
    logprob,
    bytes,
  }));
  return { logprobs };
}

function verbose(
  { text, duration, phrases }: Transcription,
  body: JsonObject,
  task: string,
): JsonObject {
  const wanted = listOf(body, 'timestamp_granularities');
  const result: JsonObject = { task, language: 'english', duration, text };
  if (wanted.includes('word')) result.words = wordsOf(phrases);
  if (wanted.length === 0 || wanted.includes('segment')) {
    result.segments = phrases.map((phrase, id) => ({
      id,
      seek: 0,
      ...phrase,
      tokens: splitTokens(phrase.text).map((token) => 50_000 + token.length),
      temperature: 0,
      avg_logprob: -0.21,
      compression_ratio: 1.2,
      no_speech_prob: 0.01,
    }));
  }
  if (task === 'transcribe') result.usage = { type: 'duration', seconds: Math.ceil(duration) };
  return result;
}

function segmentFields(phrase: Phrase, index: number): JsonObject {
  const speaker = index % 2 === 0 ? 'A' : 'B';
  return { type: 'transcript.text.segment', id: `seg_${index + 1}`, speaker, ...phrase };
}

function typed(fields: JsonObject): ServerEvent {
  return { event: String(fields.type), data: fields };
}

function* transcriptEvents(transcription: Transcription, body: JsonObject): Generator<ServerEvent> {
  const { text, duration, phrases } = transcription;
  if (body.response_format === 'diarized_json') {
    for (const [index, phrase] of phrases.entries()) yield typed(segmentFields(phrase, index));
  }
  for (const delta of splitTokens(text)) yield typed({ type: 'transcript.text.delta', delta });
  const logprobs = withLogprobs(transcription, body);
  yield typed({
    type: 'transcript.text.done',
    text,
    ...logprobs,
    usage: tokenUsage(text, duration),
  });
}

function* speechEvents(bytes: Uint8Array, text: string): Generator<ServerEvent> {
  const size = 4096;
  for (let at = 0; at < bytes.length; at += size) {
    const type = 'speech.audio.delta';
    yield { event: type, data: { type, audio: toBase64(bytes.subarray(at, at + size)) } };
  }
  const input = countTokens(text);
  const output = Math.ceil(bytes.length / 1000);
  const usage = { input_tokens: input, output_tokens: output, total_tokens: input + output };
  yield { event: 'speech.audio.done', data: { type: 'speech.audio.done', usage } };
}
