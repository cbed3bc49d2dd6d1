import { isFields, textOf, type Fields } from '../../json/fields.ts';

/** The items that tools of the server leave in a response, and the types of these tools. */
const TOOLS_OF: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'web_search_call',
    ['web_search', 'web_search_2025_08_26', 'web_search_preview', 'web_search_preview_2025_03_11'],
  ],
  ['file_search_call', ['file_search']],
  ['code_interpreter_call', ['code_interpreter']],
  ['image_generation_call', ['image_generation']],
  ['mcp_call', ['mcp']],
  ['mcp_list_tools', ['mcp']],
  ['mcp_approval_request', ['mcp']],
]);

/** Types of tools that the server runs. */
export const SERVER_TOOLS: ReadonlySet<string> = new Set([...TOOLS_OF.values()].flat());

/** Whether an item comes from a tool of the server. */
export function isServerItem({ type }: { type?: unknown }): boolean {
  return TOOLS_OF.has(textOf(type));
}

/** What is wrong with an item of a tool of the server; null when nothing is. */
export function serverItemProblem(item: Fields, tools: readonly object[]): string | null {
  const types = TOOLS_OF.get(textOf(item.type)) ?? [];
  const isDeclared = tools.some(
    (tool) =>
      isFields(tool) &&
      types.includes(textOf(tool.type)) &&
      (tool.type !== 'mcp' || tool.server_label === item.server_label),
  );
  if (!isDeclared) return 'comes from a tool that was not sent';
  if ((item.status ?? 'completed') !== 'completed') return `is ${textOf(item.status)}`;
  if (item.error != null) return 'has failed';
  return null;
}
