import type { Json, JsonObject } from '@petrel/spec/json';
import type { Behaviours, RequestContext } from '../request-context.ts';
import { generate, type Generation } from '../generate/generate.ts';
import { logProbabilities } from '../generate/log-probabilities.ts';
import { Answer } from '../http/answer.ts';
import { speechBytes } from '../media/speech.ts';
import { toBase64 } from '../media/base64.ts';
import { chatEvents } from './chat-events.ts';
import {
  promptTokens,
  readFormat,
  readMessages,
  readStop,
  readToolChoice,
  readTools,
} from './chat-request.ts';
import { storeCompletion } from './stored-completions.ts';
import { numberOf, objectOf, textOf } from '../members.ts';
import type { ChatChoice, ChatResult } from './chat-result.ts';

export const chatCompletions: Behaviours = {
  createChatCompletion: (context) => {
    const result = complete(context);
    const whole = wholeCompletion(result);
    if (context.body.store === true) storeCompletion(context, whole);
    return context.body.stream === true ? Answer.events(chatEvents(result)) : whole;
  },
};

function complete(context: RequestContext): ChatResult {
  const { body, emulation } = context;
  const prompt = readMessages(body);
  const tools = readTools(body);
  const choice = readToolChoice(body.tool_choice ?? body.function_call, tools, 'tool_choice');
  const choices = Array.from({ length: numberOf(body, 'n') ?? 1 }, (_, variant) => {
    const generation = generate(emulation, {
      prompt,
      tools,
      choice,
      variant,
      format: readFormat(body),
      maxTokens: numberOf(body, 'max_completion_tokens') ?? numberOf(body, 'max_tokens'),
      stop: readStop(body),
    });
    return makeChoice(context, generation);
  });
  return {
    id: emulation.makeId('chatcmpl-'),
    common: {
      created: emulation.now(),
      model: textOf(body, 'model') ?? '',
      service_tier: 'default',
      system_fingerprint: 'fp_emulator',
    },
    choices,
    usage: usageOf(promptTokens(prompt), choices),
    includeUsage: objectOf(body, 'stream_options').include_usage === true,
  };
}

function makeChoice({ body, emulation }: RequestContext, generation: Generation): ChatChoice {
  const callIds = generation.calls.map(() => emulation.makeId('call_'));
  const logprobs =
    body.logprobs === true
      ? logProbabilities(generation.tokens, numberOf(body, 'top_logprobs') ?? 0)
      : undefined;
  const message: JsonObject = { role: 'assistant', content: generation.text, refusal: null };
  const old = body.functions !== undefined && body.tools === undefined;
  const [call] = generation.calls;
  if (call && old) {
    Object.assign(message, {
      content: null,
      function_call: { name: call.name, arguments: call.input },
    });
  } else if (call) {
    const calls: Json[] = generation.calls.map((made, index) =>
      writeCall(made, callIds[index] ?? ''),
    );
    Object.assign(message, { content: null, tool_calls: calls });
  } else if (Array.isArray(body.modalities) && body.modalities.includes('audio')) {
    speak(
      message,
      generation.text,
      objectOf(body, 'audio'),
      emulation.makeId('audio_'),
      emulation.now(),
    );
  } else message.annotations = [];
  const finish = call && old ? 'function_call' : generation.finish;
  return { generation, callIds, logprobs, message, finish };
}

function writeCall({ kind, name, input }: Generation['calls'][number], id: string): JsonObject {
  return kind === 'custom'
    ? { id, type: 'custom', custom: { name, input } }
    : { id, type: 'function', function: { name, arguments: input } };
}

function speak(
  message: JsonObject,
  text: string,
  audio: JsonObject,
  id: string,
  now: number,
): void {
  const format = textOf(audio, 'format') ?? 'wav';
  const { bytes } = speechBytes(text, format === 'pcm16' ? 'pcm' : format);
  message.content = null;
  message.audio = { id, data: toBase64(bytes), expires_at: now + 3600, transcript: text };
}

function usageOf(prompt: number, choices: readonly ChatChoice[]): JsonObject {
  const completion = choices.reduce((sum, { generation }) => sum + generation.outputTokens, 0);
  return {
    prompt_tokens: prompt,
    completion_tokens: completion,
    total_tokens: prompt + completion,
    prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
    completion_tokens_details: {
      reasoning_tokens: 0,
      audio_tokens: 0,
      accepted_prediction_tokens: 0,
      rejected_prediction_tokens: 0,
    },
  };
}

function wholeCompletion({ id, common, choices, usage }: ChatResult): JsonObject {
  return {
    id,
    object: 'chat.completion',
    ...common,
    choices: choices.map(({ message, finish, logprobs }, index) => ({
      index,
      message,
      logprobs: logprobs ? { content: logprobs, refusal: null } : null,
      finish_reason: finish,
    })),
    usage,
  };
}
