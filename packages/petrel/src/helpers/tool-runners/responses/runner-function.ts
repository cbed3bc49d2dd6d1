import { configurationError } from '../../../core/errors/configuration-error.ts';
import { OpenAIError } from '../../../core/errors/openai-error.ts';
import {
  isParseableTool,
  type AutoParseableResponseTool,
} from '../../structured-output/auto-parseable.ts';
import type { ToolCallContext } from '../../tools/loop/tool-call.ts';
import { readFunctionOutput } from './function-output.ts';
import type { RunnerFunction } from './responses-runner-types.ts';

/** Reads the arguments of a call. What it returns runs the function. */
export type PrepareCall = (
  args: Record<string, unknown>,
) => Promise<(context: { signal: AbortSignal | undefined }) => unknown>;

/**
 * A function of a `ResponsesToolRunner`, made from a tool with types. Its callback returns a text or parts.
 *
 * ```ts
 * const runner = new ResponsesToolRunner({ functions: [runnerFunction(zodResponsesFunction({ … }))] });
 * ```
 *
 * @throws OpenAIError of code `configuration` for a tool without a `function`
 */
export function runnerFunction<Arguments>(
  tool: AutoParseableResponseTool<{ name: string; arguments: Arguments }, true>,
): RunnerFunction {
  const given: unknown = tool;
  const callback = isParseableTool(given) ? given.$callback : undefined;
  if (!isParseableTool(given) || typeof callback !== 'function') {
    throw configurationError(
      '`runnerFunction()` takes a tool with a `function`, such as one of `zodResponsesFunction()`.',
    );
  }
  const prepare: PrepareCall = async (args) => {
    const parsed: unknown = await given.$parseRaw(JSON.stringify(args));
    return (context) => Reflect.apply(callback, given, [parsed, contextOf(context.signal)]);
  };
  const execute: RunnerFunction['execute'] = async (args, options) => {
    const run = await prepare(args);
    return readFunctionOutput(
      await run({ signal: options?.signal }),
      `the result of \`${tool.name}\``,
    );
  };
  return {
    tool: { ...tool },
    execute: Object.defineProperty(execute, '$prepare', { value: prepare }),
  };
}

/** What reads the arguments of the calls of a function before any of them runs. */
export function prepareOf({ execute }: RunnerFunction): PrepareCall {
  const typed: unknown = Reflect.get(execute, '$prepare');
  if (typeof typed === 'function') return typed as PrepareCall;
  return (args) => Promise.resolve((context) => execute(args, context));
}

type Context = Pick<ToolCallContext, 'signal' | 'context' | 'stop' | 'defer'>;

/** What these functions receive in a run of `runTools()`, as far as there is such a thing here. */
function contextOf(signal: AbortSignal | undefined): Context {
  const unavailable = (): never => {
    throw new OpenAIError(
      'A `ResponsesToolRunner` cannot stop and leave a call open; `responses.runTools()` can.',
    );
  };
  return {
    signal: signal ?? new AbortController().signal,
    context: undefined,
    stop: unavailable,
    defer: unavailable,
  };
}
