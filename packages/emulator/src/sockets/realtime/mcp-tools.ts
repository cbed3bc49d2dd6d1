import { isObject, type JsonObject } from '@petrel/spec/json';
import type { Tool } from '../../generate/choose-tools.ts';
import { listOf, objectOf, own, textOf } from '../../members.ts';
import { isSchema } from '../../schema/schema.ts';

/** A tool of a remote MCP server. */
export interface RemoteTool {
  tool: Tool;
  server: string;
  needsApproval: boolean;
}

/** The MCP servers among tools, by their labels. */
export function remoteServers(tools: readonly unknown[]): Map<string, JsonObject> {
  const servers = tools.filter(isObject).filter(({ type }) => type === 'mcp');
  return new Map(servers.map((server) => [textOf(server, 'server_label') ?? '', server]));
}

/** Whether a server can be reached: none at `.invalid` (RFC 2606). */
export function isReachable(server: JsonObject): boolean {
  const url = textOf(server, 'server_url');
  if (url === undefined) return true;
  return URL.canParse(url) && !new URL(url).hostname.endsWith('.invalid');
}

/** The tools that a server offers: the allowed ones, or one that searches. */
export function listTools(server: JsonObject): JsonObject[] {
  const allowed = own(server, 'allowed_tools');
  const filter = isObject(allowed)
    ? listOf(allowed, 'tool_names')
    : listOf(server, 'allowed_tools');
  const names = filter.length > 0 ? filter.map(String) : ['search'];
  const label = textOf(server, 'server_label') ?? '';
  return names.map((name) => ({
    name,
    description: textOf(server, 'server_description') ?? `${name} with ${label}`,
    input_schema: {
      type: 'object',
      properties: { query: { type: 'string' } },
      required: ['query'],
    },
    annotations: null,
  }));
}

/** The tools of all servers whose lists are in a conversation. */
export function remoteTools(
  servers: ReadonlyMap<string, JsonObject>,
  items: readonly JsonObject[],
): RemoteTool[] {
  return items
    .filter(({ type }) => type === 'mcp_list_tools')
    .flatMap((item) => {
      const label = textOf(item, 'server_label') ?? '';
      const server = servers.get(label);
      if (server === undefined) return [];
      return listOf(item, 'tools')
        .filter(isObject)
        .map((tool) => readTool(tool, server, label));
    });
}

function readTool(fields: JsonObject, server: JsonObject, label: string): RemoteTool {
  const name = textOf(fields, 'name') ?? '';
  const { input_schema: parameters } = fields;
  return {
    server: label,
    needsApproval: needsApproval(server, name),
    tool: {
      kind: 'function',
      name,
      description: textOf(fields, 'description') ?? '',
      parameters: isSchema(parameters) ? parameters : true,
    },
  };
}

/** Calls need an approval unless the client does without. */
function needsApproval(server: JsonObject, name: string): boolean {
  const rule = own(server, 'require_approval');
  if (rule === 'never') return false;
  if (!isObject(rule)) return true;
  return !listOf(objectOf(rule, 'never'), 'tool_names').includes(name);
}
