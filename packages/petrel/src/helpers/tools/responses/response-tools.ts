import { configurationError } from '../../../core/errors/configuration-error.ts';
import type {
  ResponseInputItem,
  ResponseOutputItem,
  Tool,
} from '../../../generated/models/responses/responses.ts';
import { argumentError } from '../../arguments.ts';
import { fieldsIn, isFields, textOf, type Fields } from '../../json/fields.ts';
import { newCallID } from '../../json/new-call-id.ts';
import { isParseableTool } from '../../structured-output/auto-parseable.ts';
import { HANDED_OUT, type LoopTool, type ToolCall } from '../loop/tool-call.ts';

/** The tools of a run: as they are sent, and what runs them, by {@link toolKey}. */
export interface ResponseTools {
  sent: Tool[];
  byKey: ReadonlyMap<string, LoopTool>;
}

/** What runs the items of a response that are no function calls, such as `computer_call`. */
export interface ItemHandler {
  /** The type of the items. */
  itemType: ResponseOutputItem['type'];
  /** Runs what the item requests. It returns the item of the next input. */
  run: LoopTool['run'];
  /** The item for a failure. Default: a failure ends the run. */
  toErrorItem?: LoopTool['toErrorItem'];
}

/**
 * Gives a tool of the API, such as `{ type: 'computer' }`, what runs its calls in `client.responses.runTools()`.
 *
 * ```ts
 * const computer = withItemHandler(
 *   { type: 'computer' },
 *   { itemType: 'computer_call', run: (item) => screenshotAfter(item) },
 * );
 * ```
 */
export function withItemHandler<Handled extends object>(
  tool: Handled,
  handler: ItemHandler,
): Handled {
  return Object.defineProperty({ ...tool }, '$itemHandler', { value: handler });
}

/**
 * Reads the tools of a run.
 *
 * @throws OpenAIError with the JSON Pointer of a tool that cannot be run
 */
export function responseToolsOf(tools: unknown): ResponseTools {
  if (!Array.isArray(tools)) throw argumentError('tools', 'an array of tools', tools);
  const reader = new ToolReader();
  // What they are was read, or is for the server to check.
  const sent = tools.map((tool, index) => reader.read(tool, `/tools/${index}`, undefined));
  return { sent: sent as unknown as Tool[], byKey: reader.byKey };
}

/** The key of what runs a call. */
export function toolKey(namespace: string | undefined, name: string): string {
  return namespace === undefined ? name : `${namespace}\n${name}`;
}

class ToolReader {
  readonly byKey = new Map<string, LoopTool>();

  read(tool: unknown, path: string, namespace: string | undefined): Fields {
    if (!isFields(tool)) throw argumentError(path, 'a tool', tool);
    const { $itemHandler: handler, type, name } = tool;
    if (isFields(handler) && typeof handler.run === 'function') {
      this.#add(undefined, textOf(handler.itemType), itemTool(handler), path);
      return tool;
    }
    if (type === 'namespace' && Array.isArray(tool.tools)) {
      const inner = tool.tools.map((each, index) =>
        this.read(each, `${path}/tools/${index}`, textOf(name)),
      );
      return { ...tool, tools: inner };
    }
    if (type !== 'function' && type !== 'custom') return tool;
    const callback = isParseableTool(tool) ? tool.$callback : tool.function;
    if (callback === undefined && type === 'custom') {
      this.#add(namespace, textOf(name), HANDED_OUT, path);
      return tool;
    }
    if (typeof callback !== 'function') {
      throw configurationError(`${path} has no \`function\`, which \`runTools()\` would call.`);
    }
    this.#add(namespace, textOf(name), functionTool(tool, callback), path);
    if (isParseableTool(tool)) return tool;
    const { function: _, parse: __, ...wire } = tool;
    return wire;
  }

  #add(namespace: string | undefined, name: string, tool: LoopTool, path: string): void {
    const key = toolKey(namespace, name);
    if (this.byKey.has(key)) {
      throw configurationError(`Two tools have the name \`${name}\`; see ${path}.`);
    }
    this.byKey.set(key, tool);
  }
}

type Callback = (...args: never[]) => unknown;

function functionTool(tool: Fields, callback: object): LoopTool {
  const custom = tool.type === 'custom';
  const parse: unknown = isParseableTool(tool) ? tool.$parseRaw : tool.parse;
  return {
    parse(text) {
      if (typeof parse === 'function') return Reflect.apply(parse, tool, [text]);
      return custom ? text : JSON.parse(text);
    },
    run: (args, context) => Reflect.apply(callback as Callback, tool, [args, context]),
  };
}

function itemTool({ run, toErrorItem }: Fields): LoopTool {
  return {
    parse: (_, { item }) => item,
    run: (item, context) => Reflect.apply(run as Callback, undefined, [item, context]),
    toItem: asItem,
    toErrorItem: toErrorItem as LoopTool['toErrorItem'],
  };
}

/** As {@link HANDED_OUT}, for items that are no calls of functions. Their results are items. */
export const ITEM_HANDED_OUT: LoopTool = {
  parse: (_, { item }) => item,
  run: (_, context) => context.defer(),
  toItem: asItem,
};

/** Requests of MCP servers for approval, which `approveCall` answers. */
export const MCP_APPROVAL: LoopTool = {
  parse: (text) => (text === '' ? {} : JSON.parse(text)),
  run: () => true,
  toItem: (_, { id }) => approval(id, true),
  toErrorItem: (reason, { id }) => ({ ...approval(id, false), reason }),
};

function approval(id: string, approve: boolean): ResponseInputItem.McpApprovalResponse {
  return { type: 'mcp_approval_response', approval_request_id: id, approve };
}

function asItem(value: unknown, { name }: ToolCall): ResponseInputItem {
  if (isFields(value) && typeof value.type === 'string')
    return value as unknown as ResponseInputItem;
  throw argumentError(`the result of \`${name}\``, 'an item of the input, with a `type`', value);
}

/** Types of items that the caller has to answer. */
const REQUESTS: ReadonlySet<string> = new Set([
  'computer_call',
  'local_shell_call',
  'shell_call',
  'apply_patch_call',
  'mcp_approval_request',
]);

/** Gives each call of a response the id that some servers leave out, so that its result can refer to it. */
export function completeResponseCalls(response: { output: unknown }): void {
  for (const item of fieldsIn(response.output)) {
    const call = callOf(item);
    if (call?.id === '' && item.type !== 'mcp_approval_request') item.call_id = newCallID();
  }
}

/** The calls of a response that the caller has to answer. */
export function responseCallsOf(response: { output: unknown }): ToolCall[] {
  const items = fieldsIn(response.output);
  const answered = new Set(
    items.filter(({ type }) => textOf(type).endsWith('_output')).map(({ call_id }) => call_id),
  );
  return items.flatMap((item) => {
    const call = callOf(item);
    return call === null || answered.has(call.id) ? [] : [call];
  });
}

function callOf(item: Fields): ToolCall | null {
  const { type, name, namespace, arguments: text, input, call_id, id, server_label } = item;
  if (type === 'function_call' || type === 'custom_tool_call') {
    const isCustom = type === 'custom_tool_call';
    return {
      id: textOf(call_id),
      name: textOf(name),
      arguments: textOf(isCustom ? input : text),
      ...(typeof namespace === 'string' ? { namespace } : {}),
      ...(isCustom ? { item } : {}),
    };
  }
  const isSearch = type === 'tool_search_call' && item.execution === 'client';
  if (!isSearch && !REQUESTS.has(textOf(type))) return null;
  if (type === 'mcp_approval_request') {
    const call = { id: textOf(id), name: textOf(name), arguments: textOf(text), item };
    return { ...call, namespace: textOf(server_label) };
  }
  return { id: textOf(call_id), name: textOf(type), arguments: '', item };
}
