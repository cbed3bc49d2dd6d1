import { OpenAIError } from '../../core/errors/index.ts';
import type { AgentToolParam } from '../../generated/models/beta/agents/agents.ts';
import type { FunctionTool } from '../../generated/models/responses/responses.ts';
import { isFields } from '../json/fields.ts';
import { isParseableTool, type ParseableTool } from '../structured-output/auto-parseable.ts';
import { isInputContent } from './agent-tool-output.ts';
import type { AgentToolHandler, AgentToolOutput } from './agent-tools.ts';

/** A function of an agent, and what runs it here. */
export interface AgentFunctionTool {
  /** Its name: the key in `toolHandlers`. */
  readonly name: string;
  /** What `agent.tools` takes. */
  readonly definition: AgentToolParam.AgentToolConfigParamFunction;
  /** Checks the arguments against their schema, and runs the function. */
  readonly handler: AgentToolHandler;
}

/**
 * A function tool of `zodResponsesFunction()` and the like as a tool of an agent.
 *
 * ```ts
 * const weather = functionTool(zodResponsesFunction({ name: 'weather', parameters, function: forecast }));
 * const agent = { model, tools: [weather.definition] };
 * const toolHandlers = { [weather.name]: weather.handler };
 * ```
 *
 * @throws OpenAIError for a tool without a `function` or a schema of its arguments
 */
export function functionTool<Arguments>(
  tool: FunctionTool & ParseableTool<{ name: string; arguments: Arguments }>,
): AgentFunctionTool {
  const callback = isParseableTool(tool) ? tool.$callback : undefined;
  if (callback === undefined || !isFields(tool.parameters)) {
    throw new OpenAIError('A tool of an agent needs a `function` and a schema of its arguments.');
  }
  const { name, description, parameters, defer_loading } = tool;
  const definition: AgentToolParam.AgentToolConfigParamFunction = {
    type: 'function',
    name,
    description: description ?? '',
    parameters,
  };
  if (defer_loading !== undefined) definition.defer_loading = defer_loading;
  const handler: AgentToolHandler = async (arguments_, context) => {
    if (context !== undefined) context.stage = 'arguments';
    const parsed = tool.$parseRaw(JSON.stringify(arguments_));
    if (context !== undefined) context.stage = 'execution';
    const value = await callback(parsed);
    if (context !== undefined) context.stage = 'output';
    return outputOf(value);
  };
  return { name, definition, handler };
}

function outputOf(value: unknown): AgentToolOutput {
  if (value === null || typeof value === 'string' || isFields(value)) return value;
  const isContent = Array.isArray(value) && value.length > 0 && value.every(isInputContent);
  return isContent ? value : (JSON.stringify(value) ?? String(value));
}
