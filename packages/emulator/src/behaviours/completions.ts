import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import type { Behaviours, RequestContext } from '../request-context.ts';
import { generate, type Generation } from '../generate/generate.ts';
import { logProbabilities } from '../generate/log-probabilities.ts';
import { countTokens } from '../generate/tokens.ts';
import { Answer } from '../http/answer.ts';
import { done, type ServerEvent } from '../http/event-stream.ts';
import { readStop } from './chat-request.ts';
import { listOf, numberOf, objectOf, textOf } from '../members.ts';

interface TextChoice {
  generation: Generation;
  /** The prompt, where it is to be repeated. */
  echo: string;
  logprobs: JsonObject | null;
}

export const completions: Behaviours = {
  createCompletion: (context) => {
    const { body, emulation } = context;
    const prompts = readPrompts(body.prompt);
    const choices = prompts.flatMap((text) => complete(context, text));
    const common: JsonObject = {
      id: emulation.makeId('cmpl-'),
      object: 'text_completion',
      created: emulation.now(),
      model: textOf(body, 'model') ?? '',
      system_fingerprint: 'fp_emulator',
    };
    const usage = usageOf(prompts, choices);
    if (body.stream === true) {
      const includeUsage = objectOf(body, 'stream_options').include_usage === true;
      return Answer.events(events(common, choices, includeUsage ? usage : undefined));
    }
    return { ...common, choices: choices.map(writeChoice), usage };
  },
};

/** The texts to complete; a prompt of token ids becomes a list of numbers. */
function readPrompts(prompt: Json | undefined): string[] {
  if (typeof prompt === 'string') return [prompt];
  if (!Array.isArray(prompt)) return [''];
  if (prompt.every((item) => typeof item === 'number')) return [prompt.join(' ')];
  return prompt.flatMap(readPrompts);
}

function complete({ body, emulation }: RequestContext, text: string): TextChoice[] {
  return Array.from({ length: numberOf(body, 'n') ?? 1 }, (_, variant) => {
    const generation = generate(emulation, {
      prompt: { turns: [{ role: 'user', text, attachments: 0 }] },
      maxTokens: numberOf(body, 'max_tokens') ?? 16,
      stop: readStop(body),
      variant,
    });
    const alternatives = numberOf(body, 'logprobs');
    const logprobs = alternatives === undefined ? null : oldLogprobs(generation, alternatives);
    return { generation, echo: body.echo === true ? text : '', logprobs };
  });
}

function oldLogprobs({ tokens }: Generation, alternatives: number): JsonObject {
  const known = logProbabilities(tokens, alternatives);
  let offset = 0;
  const offsets = tokens.map((token) => (offset += token.length) - token.length);
  return {
    tokens,
    text_offset: offsets,
    token_logprobs: known.map(({ logprob }) => logprob ?? 0),
    top_logprobs: known.map((entry) => rankedTokens(listOf(entry, 'top_logprobs'))),
  };
}

/** Log probabilities in the format of the old API: by token. */
function rankedTokens(list: Json[]): JsonObject {
  return Object.fromEntries(
    list.filter(isObject).map(({ token, logprob }) => [String(token), logprob ?? 0]),
  );
}

function writeChoice({ generation, echo, logprobs }: TextChoice, index: number): JsonObject {
  return { index, text: echo + generation.text, logprobs, finish_reason: generation.finish };
}

function* events(
  common: JsonObject,
  choices: TextChoice[],
  usage: JsonObject | undefined,
): Generator<ServerEvent> {
  const chunk = (index: number, text: string, finish: string | null): ServerEvent => ({
    data: { ...common, choices: [{ index, text, logprobs: null, finish_reason: finish }] },
  });
  for (const [index, { generation, echo }] of choices.entries()) {
    if (echo !== '') yield chunk(index, echo, null);
    for (const token of generation.tokens) yield chunk(index, token, null);
    yield chunk(index, '', generation.finish);
  }
  if (usage) yield { data: { ...common, choices: [], usage } };
  yield done;
}

function usageOf(prompts: string[], choices: TextChoice[]): JsonObject {
  const prompt = prompts.reduce((sum, text) => sum + countTokens(text), 0);
  const completion = choices.reduce((sum, { generation }) => sum + generation.outputTokens, 0);
  return {
    prompt_tokens: prompt,
    completion_tokens: completion,
    total_tokens: prompt + completion,
  };
}
