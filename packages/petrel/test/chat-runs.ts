import { OpenAI } from '../src/index.ts';
import type { ChatCompletionStreamingRunner } from '../src/helpers/tools/chat/chat-completion-streaming-runner.ts';
import type { RunnerOptions } from '../src/helpers/tools/chat/runner-options.ts';
import type { ScriptedModel } from './scripted-model.ts';

/** Both have the same members, as far as they are used here. */
export type Runner = ChatCompletionStreamingRunner;

/** The messages of each run. */
export const messages = [{ role: 'user' as const, content: 'Hi' }];
/** A message that calls a function. */
export const call = (
  name: string,
  text = '{}',
): { tool_calls: { name: string; arguments: string }[] } => ({
  tool_calls: [{ name, arguments: text }],
});

/** A client of a model. */
function clientOf(model: ScriptedModel): OpenAI {
  return new OpenAI({ apiKey: 'test-key', maxRetries: 0, fetch: model.fetch });
}

/** A tool whose function receives what `JSON.parse` returns. */
export function toolOf(
  name: string,
  callback: (args: Record<string, unknown>, ...rest: unknown[]) => unknown,
): object {
  const declared = { name, description: name, parameters: { type: 'object' }, parse: JSON.parse };
  return { type: 'function', function: { ...declared, function: callback } };
}

/** Runs tools on a model, streamed or not. */
export function run(
  model: ScriptedModel,
  tools: readonly object[],
  {
    stream = false,
    options = {},
    body = {},
  }: { stream?: boolean; options?: RunnerOptions; body?: object } = {},
): Runner {
  const params = { model: 'm', messages, tools, ...body, ...(stream ? { stream } : {}) };
  return clientOf(model).chat.completions.runTools(params as never, options) as unknown as Runner;
}

/** Both kinds of runs, and whether they are streamed. */
export const MODES = [
  ['a run', false],
  ['a streamed run', true],
] as const;
