import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import { promptTokens, readTool, readToolChoice } from '../../behaviours/chat-request.ts';
import type { Emulation } from '../../emulation.ts';
import type { ToolCall, ToolChoice } from '../../generate/choose-tools.ts';
import { generate, type GenerationRequest } from '../../generate/generate.ts';
import type { Turn } from '../../generate/prompt.ts';
import { listOf, numberOf, textOf } from '../../members.ts';
import { itemTurns } from './item-turns.ts';
import { remoteServers, remoteTools, type RemoteTool } from './mcp-tools.ts';

/** What a response consists of, before it is sent. */
export interface ResponsePlan {
  output: PlannedItem[];
  /** Whether it ends at the maximum number of tokens. */
  isCut: boolean;
  inputTokens: number;
  outputTokens: number;
}

/** One item of a response. */
export type PlannedItem =
  | { kind: 'message'; words: string }
  | { kind: 'function'; name: string; input: string }
  | { kind: 'approval'; server: string; name: string; input: string }
  | {
      kind: 'mcp';
      server: string;
      name: string;
      input: string;
      output: string;
      /** The id of the approval that it has. */
      approval?: string;
    };

/**
 * Decides what the model answers, with the same rules as for all other APIs.
 *
 * @param settings Those of the session and of the response.
 * @param items What it answers.
 * @throws {ApiError} 400 for a choice of tools that does not fit.
 */
export function planResponse(
  emulation: Emulation,
  settings: JsonObject,
  items: readonly JsonObject[],
): ResponsePlan {
  const turns = itemTurns(items, textOf(settings, 'instructions') ?? '');
  const request = readRequest(settings, items);
  const inputTokens = promptTokens({ turns });
  const approved = approvedCall(items);
  if (approved) return followUp(emulation, approved, turns, inputTokens, request);
  const { calls, text, outputTokens, finish } = generate(emulation, {
    ...request,
    prompt: { turns },
  });
  const plan = { inputTokens, outputTokens, isCut: finish === 'length' };
  if (calls.length === 0) return { ...plan, output: [{ kind: 'message', words: text }] };
  const planned = calls.map((call) => planCall(call, request.remote));
  const [first] = planned;
  if (first?.kind !== 'mcp') return { ...plan, output: planned };
  return followUp(emulation, first, turns, inputTokens, request);
}

interface ModelRequest extends Omit<GenerationRequest, 'prompt'> {
  remote: readonly RemoteTool[];
}

function readRequest(settings: JsonObject, items: readonly JsonObject[]): ModelRequest {
  const tools = listOf(settings, 'tools').filter(isObject);
  const remote = remoteTools(remoteServers(tools), items);
  const all = [
    ...tools.filter(({ type }) => type !== 'mcp').map((tool) => readTool(tool, 'function')),
    ...remote.map(({ tool }) => tool),
  ];
  return {
    tools: all,
    choice: readChoice(settings.tool_choice, all, remote),
    maxTokens: numberOf(settings, 'max_output_tokens'),
    remote,
  };
}

function readChoice(
  choice: Json | undefined,
  all: GenerationRequest['tools'] & object,
  remote: readonly RemoteTool[],
): ToolChoice {
  if (!isObject(choice) || choice.type !== 'mcp') {
    return readToolChoice(choice, all, 'response.tool_choice');
  }
  const names = remote
    .filter(({ server, tool }) => {
      const { name = null } = choice;
      return server === choice.server_label && (name === null || tool.name === name);
    })
    .map(({ tool }) => tool.name);
  return names.length > 0 ? { mode: 'required', names } : { mode: 'none' };
}

function planCall({ name, input }: ToolCall, remote: readonly RemoteTool[]): PlannedItem {
  const found = remote.find(({ tool }) => tool.name === name);
  if (found === undefined) return { kind: 'function', name, input };
  const { server, needsApproval } = found;
  if (needsApproval) return { kind: 'approval', server, name, input };
  return { kind: 'mcp', server, name, input, output: resultOf(name, input) };
}

/** A call that the client has approved and that was not made yet. */
function approvedCall(items: readonly JsonObject[]): Extract<PlannedItem, { kind: 'mcp' }> | null {
  const last = items.at(-1);
  if (last?.type !== 'mcp_approval_response' || last.approve !== true) return null;
  const approval = textOf(last, 'approval_request_id') ?? '';
  const request = items.find(({ id }) => id === approval);
  if (request === undefined) return null;
  const name = textOf(request, 'name') ?? '';
  const input = textOf(request, 'arguments') ?? '';
  const server = textOf(request, 'server_label') ?? '';
  return { kind: 'mcp', server, name, input, output: resultOf(name, input), approval };
}

/** The call of a remote tool, and what the model makes of its result. */
function followUp(
  emulation: Emulation,
  call: Extract<PlannedItem, { kind: 'mcp' }>,
  turns: readonly Turn[],
  inputTokens: number,
  { maxTokens }: ModelRequest,
): ResponsePlan {
  const result: Turn = { role: 'tool', text: call.output, attachments: 0 };
  const prompt = { turns: [...turns, result] };
  const { text, outputTokens, finish } = generate(emulation, { prompt, maxTokens });
  const output: PlannedItem[] = [call, { kind: 'message', words: text }];
  return { output, inputTokens, outputTokens, isCut: finish === 'length' };
}

function resultOf(name: string, input: string): string {
  return `the result of ${name} for ${input}`;
}
