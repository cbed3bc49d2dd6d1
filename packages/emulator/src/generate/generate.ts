import type { Json } from '@petrel/spec/json';
import type { Emulation } from '../emulation.ts';
import type { Schema } from '../schema/schema.ts';
import { chooseTools, type Tool, type ToolCall, type ToolChoice } from './choose-tools.ts';
import { composeReply } from './compose-reply.ts';
import { questionOf, type Prompt } from './prompt.ts';
import { structuredValue } from './structured-value.ts';
import { splitTokens } from './tokens.ts';

/** A request to the model. */
export interface GenerationRequest {
  prompt: Prompt;
  tools?: readonly Tool[];
  choice?: ToolChoice;
  /** Default: text. */
  format?: TextFormat | undefined;
  /** Maximum number of tokens of the answer. Default: no limit. */
  maxTokens?: number | undefined;
  /** Texts the answer ends before. */
  stop?: readonly string[];
  /** Which of several answers to the same prompt: 0, 1… */
  variant?: number;
}

/** The form a text must have. */
export type TextFormat = { kind: 'text' } | { kind: 'json' } | { kind: 'schema'; schema: Schema };

/** The answer of the model. */
export interface Generation {
  /** The tokens of its text; none when it calls tools instead. */
  tokens: string[];
  text: string;
  calls: ToolCall[];
  finish: 'stop' | 'length' | 'tool_calls';
  /** How many tokens the text and the calls have. */
  outputTokens: number;
}

/** Answers a prompt: with text, structured text, or calls of tools. Always the same for the same. */
export function generate(emulation: Emulation, request: GenerationRequest): Generation {
  const { prompt, tools = [], choice = { mode: 'auto' }, variant = 0 } = request;
  const { text } = questionOf(prompt);
  const random = emulation.random(`${variant}/${JSON.stringify(prompt.turns)}`);
  const context = { random, now: emulation.now(), text };
  const calls = chooseTools(tools, choice, prompt, context);
  if (calls.length > 0) {
    const outputTokens = calls.reduce((sum, call) => sum + splitTokens(call.input).length + 4, 0);
    return { tokens: [], text: '', calls, finish: 'tool_calls', outputTokens };
  }
  const reply = (): string => composeReply(prompt, random);
  const full = writeFormat(request.format, reply, (schema) => structuredValue(schema, context));
  return cut(full, request);
}

function writeFormat(
  format: TextFormat | undefined,
  reply: () => string,
  structured: (schema: Schema) => Json,
): string {
  if (format?.kind === 'schema') return JSON.stringify(structured(format.schema));
  return format?.kind === 'json' ? JSON.stringify({ answer: reply() }) : reply();
}

function cut(full: string, { stop = [], maxTokens = Infinity }: GenerationRequest): Generation {
  const ends = stop.map((word) => (word === '' ? -1 : full.indexOf(word))).filter((at) => at >= 0);
  const text = ends.length > 0 ? full.slice(0, Math.min(...ends)) : full;
  const all = splitTokens(text);
  const tokens = all.slice(0, Math.max(0, maxTokens));
  const whole = tokens.length === all.length;
  return {
    tokens,
    text: whole ? text : tokens.join(''),
    calls: [],
    finish: whole ? 'stop' : 'length',
    outputTokens: tokens.length,
  };
}
