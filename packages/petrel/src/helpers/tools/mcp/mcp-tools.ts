import { untilUserAborted } from '../../../core/abort/until-user-aborted.ts';
import { OpenAIError } from '../../../core/errors/openai-error.ts';
import { checkFunction, checkObject } from '../../arguments.ts';
import { fieldsIn, isFields, textOf, type Fields } from '../../json/fields.ts';
import type {
  RunnableToolFunctionWithParse,
  UncheckedArguments,
} from '../chat/runnable-function.ts';
import type { ToolCallContext } from '../loop/tool-call.ts';
import { ToolError } from '../loop/tool-error.ts';
import type { RunnableResponseFunction } from '../responses/response-runner-options.ts';
import { mcpOutputOf } from './mcp-result.ts';

/** What is used of a request to an MCP server. */
export interface MCPRequestOptions {
  signal?: AbortSignal;
  /** Milliseconds. */
  timeout?: number;
}

/** A client of an MCP server that is connected, such as `Client` of `@modelcontextprotocol/sdk`. */
export interface MCPClient {
  listTools(params?: { cursor?: string }, options?: MCPRequestOptions): Promise<object>;
  callTool(
    params: { name: string; arguments?: Record<string, unknown> },
    resultSchema?: undefined,
    options?: MCPRequestOptions,
  ): Promise<object>;
}

/** A tool as an MCP server lists it. */
export interface MCPTool {
  name: string;
  description?: string | undefined;
}

/** Which tools of an MCP server a model is given, and how. */
export interface MCPToolsOptions {
  /** Which tools. It is applied to all pages of the list. Default: all. */
  filter?: ((tool: MCPTool) => boolean) | undefined;
  /** Added before the name of each tool, so that those of several servers differ. Default: `''`. */
  prefix?: string | undefined;
  /** Ends the listing. */
  signal?: AbortSignal | undefined;
}

/**
 * The tools of an MCP server, for `client.responses.runTools()`.
 *
 * ```ts
 * const tools = await mcpTools(mcpClient);
 * const runner = client.responses.runTools({ model, input, tools });
 * ```
 *
 * All pages of the list are read. Images reach the model. An error of the server or of its connection is reported to
 * the model, and the run goes on. Characters of names that the API does not accept become `_`.
 *
 * @throws OpenAIError for a list that never ends. What the client throws is passed on
 */
export async function mcpTools(
  client: MCPClient,
  options: MCPToolsOptions = {},
): Promise<RunnableResponseFunction[]> {
  const tools = await listed(client, options);
  return tools.map(({ name, description, parameters, call }) => ({
    type: 'function',
    name,
    parameters,
    strict: false,
    ...(description === '' ? {} : { description }),
    function: (args: UncheckedArguments, context) => call(args, context),
  }));
}

/** The tools of an MCP server, for `client.chat.completions.runTools()`, as {@link mcpTools}. */
export async function mcpChatTools(
  client: MCPClient,
  options: MCPToolsOptions = {},
): Promise<RunnableToolFunctionWithParse<UncheckedArguments>[]> {
  const tools = await listed(client, options);
  return tools.map(({ name, description, parameters, call }) => ({
    type: 'function',
    function: {
      name,
      description,
      parameters,
      parse: JSON.parse,
      function: (args: UncheckedArguments, _runner, _toolContext, context) => call(args, context),
    },
  }));
}

interface ListedTool {
  name: string;
  description: string;
  parameters: Record<string, unknown>;
  call: (args: Record<string, unknown>, context: ToolCallContext) => Promise<unknown>;
}

async function listed(client: MCPClient, options: MCPToolsOptions): Promise<ListedTool[]> {
  checkObject(client, 'client', 'a client of an MCP server');
  checkFunction(client.listTools, 'client.listTools');
  checkFunction(client.callTool, 'client.callTool');
  const { filter, prefix = '' } = options;
  const all = await allPages(client, options.signal);
  const names = new Set<string>();
  return all
    .filter(
      (tool) =>
        filter?.({ name: textOf(tool.name), description: textOf(tool.description) }) ?? true,
    )
    .map((tool) => ({
      name: uniqueName(prefix + textOf(tool.name), names),
      description: textOf(tool.description),
      parameters: {
        type: 'object',
        properties: {},
        ...(isFields(tool.inputSchema) ? tool.inputSchema : {}),
      },
      call: (args, context) => callTool(client, textOf(tool.name), args, context),
    }));
}

/** Pages of a list at most: no server has more tools than a model can be given. */
const MOST_PAGES = 1_000;

async function allPages(client: MCPClient, signal: AbortSignal | undefined): Promise<Fields[]> {
  const tools: Fields[] = [];
  const seen = new Set<string>();
  const options = signal === undefined ? {} : { signal };
  let params: { cursor?: string } = {};
  for (;;) {
    const page: Fields = {
      ...(await untilUserAborted(() => client.listTools(params, options), signal)),
    };
    tools.push(...fieldsIn(page.tools));
    const cursor = textOf(page.nextCursor);
    if (cursor === '') return tools;
    if (seen.has(cursor) || seen.size >= MOST_PAGES) {
      throw new OpenAIError(
        `The list of tools of the MCP server does not end (page ${seen.size + 1}).`,
      );
    }
    seen.add(cursor);
    params = { cursor };
  }
}

/** Longer than any limit of a run, which aborts the call with its signal. */
const NO_TIMEOUT = 2_147_483_647;

async function callTool(
  client: MCPClient,
  name: string,
  args: Record<string, unknown>,
  { signal }: ToolCallContext,
): Promise<unknown> {
  const result: Fields = {
    ...(await client.callTool({ name, arguments: args }, undefined, {
      signal,
      timeout: NO_TIMEOUT,
    })),
  };
  const output = mcpOutputOf(result);
  if (result.isError === true) throw new ToolError(output);
  return output;
}

const LONGEST_NAME = 64;

function uniqueName(name: string, names: Set<string>): string {
  const valid = name.replace(/[^a-zA-Z0-9_-]/g, '_').slice(0, LONGEST_NAME) || '_';
  let unique = valid;
  for (let count = 2; names.has(unique); count++) {
    const suffix = `_${count}`;
    unique = valid.slice(0, LONGEST_NAME - suffix.length) + suffix;
  }
  names.add(unique);
  return unique;
}
