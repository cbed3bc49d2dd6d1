import { configurationError } from '../../../core/errors/configuration-error.ts';
import type { ChatCompletionTool } from '../../../generated/models/chat/completions/completions.ts';
import { argumentError } from '../../arguments.ts';
import { isFields, type Fields } from '../../json/fields.ts';
import { isParseableTool } from '../../structured-output/auto-parseable.ts';
import { HANDED_OUT, type LoopTool, type ToolCallContext } from '../loop/tool-call.ts';

/** The tools of a run: as they are sent, and what runs them, by name. */
export interface ChatTools {
  sent: ChatCompletionTool[];
  byName: ReadonlyMap<string, LoopTool>;
}

/**
 * Reads the tools of a run.
 *
 * @param runner What functions receive as their second argument
 * @throws OpenAIError with the JSON Pointer of a tool that cannot be run
 */
export function chatToolsOf(tools: unknown, runner: unknown): ChatTools {
  if (!Array.isArray(tools)) throw argumentError('tools', 'an array of tools', tools);
  const sent: ChatCompletionTool[] = [];
  const byName = new Map<string, LoopTool>();
  for (const [index, tool] of tools.entries()) {
    const path = `/tools/${index}`;
    const [name, wire, run] = readTool(tool, path, runner);
    // What it is was read, or is for the server to check.
    sent.push(wire as unknown as ChatCompletionTool);
    if (name === '') continue;
    if (byName.has(name))
      throw configurationError(`Two tools have the name \`${name}\`; see ${path}.`);
    byName.set(name, run);
  }
  return { sent, byName };
}

function readTool(tool: unknown, path: string, runner: unknown): [string, Fields, LoopTool] {
  if (!isFields(tool)) throw argumentError(path, 'a tool', tool);
  const { type, function: declared, custom } = tool;
  if (type === 'custom' && isFields(custom)) return [String(custom.name), tool, HANDED_OUT];
  if (type !== 'function') return ['', tool, HANDED_OUT];
  const runs = isFields(declared) ? declared.function : undefined;
  const callback = isParseableTool(tool) ? tool.$callback : runs;
  if (typeof callback !== 'function' || !isFields(declared)) {
    throw configurationError(`${path} has no \`function\`, which \`runTools()\` would call.`);
  }
  const name = String(declared.name || callback.name);
  const parse = isParseableTool(tool) ? tool.$parseRaw : declared.parse;
  const loopTool: LoopTool = {
    parse: (text) => (typeof parse === 'function' ? Reflect.apply(parse, declared, [text]) : text),
    run: (args, context: ToolCallContext) =>
      Reflect.apply(callback, declared, [args, runner, context.context, context]),
  };
  if (isParseableTool(tool)) return [name, tool, loopTool];
  const { function: _, parse: __, ...wire } = declared;
  return [name, { type, function: { ...wire, name } }, loopTool];
}
