import { configurationError } from '../../../core/errors/configuration-error.ts';
import { readable } from '../../../core/request/readable.ts';
import type {
  ResponseCreateParamsNonStreaming,
  ResponseIncludable,
  ResponseInputItem,
  Tool,
} from '../../../generated/models/responses/responses.ts';
import { argumentError, checkObject } from '../../arguments.ts';
import { isFields, textOf, type Fields } from '../../json/fields.ts';
import { itemsOfInput } from '../../responses/items-of-input.ts';
import type { RunnerTools } from './runner-tools.ts';
import { SERVER_TOOLS } from './server-items.ts';

/** What is sent beside the input, and the input of the first request. */
export interface RunnerBody {
  body: ResponseCreateParamsNonStreaming;
  tools: Tool[];
  input: ResponseInputItem[];
}

const COMPUTERS: ReadonlySet<string> = new Set(['computer', 'computer_use_preview']);
/** Choices of tools that are run here. */
const LOCAL: ReadonlySet<string> = new Set(['function', 'computer_use', ...COMPUTERS]);

/**
 * Reads the params of a run.
 *
 * @throws OpenAIError of code `configuration` for those that a run does not take
 */
export function runnerBodyOf(
  params: ResponseCreateParamsNonStreaming,
  registered: RunnerTools,
): RunnerBody {
  checkObject(params, 'params', 'the body of the request');
  const { input, tools: given, include, ...rest } = readable(params);
  // Callers without types may pass any of them.
  const unchecked: Fields = { ...rest };
  const { stream, background, conversation, previous_response_id } = unchecked;
  if (
    stream === true ||
    background === true ||
    conversation != null ||
    previous_response_id != null
  ) {
    throw configurationError(
      '`ResponsesToolRunner` keeps the history itself: leave out `stream`, `background`, `conversation` and ' +
        '`previous_response_id`, or use `responses.runTools()`.',
    );
  }
  const tools = toolsOf(given ?? [], registered);
  checkChoice(rest.tool_choice, tools);
  if (rest.store === false && tools.some(({ type }) => type === 'image_generation')) {
    throw configurationError(
      '`store: false` cannot be used with `image_generation`: its results are stored.',
    );
  }
  // Without it, reasoning cannot be sent back when nothing is stored.
  const reasoning: ResponseIncludable = 'reasoning.encrypted_content';
  const body = { ...rest, include: [...new Set([...(include ?? []), reasoning])] };
  return { body, tools, input: itemsOfInput(input) };
}

function toolsOf(given: unknown, registered: RunnerTools): Tool[] {
  if (!Array.isArray(given)) throw argumentError('tools', 'an array of tools', given);
  const labels = new Set<string>();
  for (const [index, tool] of given.entries()) {
    if (!isFields(tool)) throw argumentError(`tools/${index}`, 'a tool', tool);
    checkTool(tool, `\`tools/${index}\``, registered);
    if (tool.type !== 'mcp') continue;
    const label = textOf(tool.server_label);
    if (label === '' || labels.has(label)) {
      throw configurationError(
        `\`tools/${index}/server_label\` must be there, and be its only one.`,
      );
    }
    labels.add(label);
  }
  const computers = given.filter((tool) => COMPUTERS.has(tool.type)).length;
  if (computers > 1) throw configurationError('`tools` must have one computer at most.');
  // The members of tools of the server are for the server to check.
  const all: Tool[] = [...registered.declarations, ...(given as readonly Tool[])];
  const needsComputer = registered.computer !== undefined && computers === 0;
  return needsComputer ? [...all, { type: 'computer' }] : all;
}

function checkTool(tool: Record<string, unknown>, place: string, { computer }: RunnerTools): void {
  const type = textOf(tool.type);
  if (SERVER_TOOLS.has(type) || (computer !== undefined && COMPUTERS.has(type))) return;
  throw configurationError(
    `${place} (\`${type}\`) has nothing that runs it: register it with the \`ResponsesToolRunner\`.`,
  );
}

/** A choice that requires a tool of this process in each response would never end. */
function checkChoice(choice: unknown, tools: readonly Tool[]): void {
  const forced =
    choice === 'required'
      ? tools
      : isFields(choice) && choice.type === 'allowed_tools'
        ? choice.mode === 'required' && choice.tools
        : [choice];
  if (!Array.isArray(forced) || forced.length === 0) return;
  const isLocal = (each: unknown): boolean => isFields(each) && LOCAL.has(textOf(each.type));
  if (!forced.every(isLocal)) return;
  throw configurationError(
    '`tool_choice` requires a function or the computer in each response, so that the run cannot end. Use `auto`.',
  );
}
