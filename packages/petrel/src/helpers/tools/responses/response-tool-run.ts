import type { RequestOptions } from '../../../core/call/request-options.ts';
import type {
  Response,
  ResponseCreateParamsBase,
  ResponseCustomToolCallOutput,
  ResponseInputItem,
  ResponseUsage,
} from '../../../generated/models/responses/responses.ts';
import { isFields, textOf } from '../../json/fields.ts';
import { itemsOfInput } from '../../responses/items-of-input.ts';
import { toResponseInputItems } from '../../responses/response-input-items.ts';
import { loopRequestOptions } from '../loop/loop-request-options.ts';
import type { LoopTool, ToolCall, ToolOutput, ToolResult } from '../loop/tool-call.ts';
import { fieldsAt, listAt } from '../loop/tool-checkpoint.ts';
import { ToolLoop } from '../loop/tool-loop.ts';
import type { ToolLoopHost } from '../loop/tool-loop-host.ts';
import { readToolLoopOptions } from '../loop/tool-loop-options.ts';
import type {
  ResponseConversation,
  ResponseRunnerOptions,
  ResponseRunParams,
} from './response-runner-options.ts';
import {
  completeResponseCalls,
  ITEM_HANDED_OUT,
  MCP_APPROVAL,
  responseCallsOf,
  responseToolsOf,
  toolKey,
  type ResponseTools,
} from './response-tools.ts';
import { addResponseUsage } from './response-usage.ts';

/** The runner that a run belongs to. */
export interface ResponseRunOwner {
  /** The items of the next request. */
  input: ResponseInputItem[];
  tools: readonly object[];
  readonly controller: AbortController;
}

/** Sends the request of one round. */
export type ResponseRound<Answer extends Response> = (
  body: ResponseCreateParamsBase,
  options: RequestOptions,
) => Promise<Answer>;

/**
 * A run of tools on responses. With `conversation` or `previous_response_id`, the server has the history, and
 * requests bring what is new. Otherwise each request has all items, which works with `store: false`, too.
 */
export class ResponseToolRun implements ToolLoopHost<unknown, ResponseConversation> {
  readonly api = 'responses';
  readonly context: unknown;
  readonly loop: ToolLoop<unknown, ResponseConversation>;
  usage: ResponseUsage | null = null;
  readonly #owner: ResponseRunOwner;
  readonly #params: ResponseRunParams;
  readonly #options: ResponseRunnerOptions;
  readonly #report: (result: ToolResult) => void;
  readonly #answersApprovals: boolean;
  /** The function that `tool_choice` names. Its result ends the run. */
  readonly #choice: string | null;
  #tools: ResponseTools;
  #previousID: string | null;
  #last: Response | null = null;

  constructor(
    owner: ResponseRunOwner,
    params: ResponseRunParams,
    options: ResponseRunnerOptions<never>,
    report: (result: ToolResult) => void,
  ) {
    const settings = readToolLoopOptions(options, this.api);
    this.#owner = owner;
    this.#params = params;
    this.#options = options as ResponseRunnerOptions;
    this.#report = report;
    this.#answersApprovals = settings.approveCall !== undefined;
    this.#choice = namedFunction(params.tool_choice);
    this.#previousID = params.previous_response_id ?? null;
    this.context = params.toolContext;
    owner.input = itemsOfInput(params.input);
    owner.tools = params.tools;
    this.#tools = responseToolsOf(owner.tools);
    if (settings.resumeFrom !== null) this.#resume(settings.resumeFrom.conversation);
    this.loop = new ToolLoop(this, settings, owner.controller.signal);
    this.loop.isSequential = this.#choice !== null || params.parallel_tool_calls === false;
  }

  /**
   * Sends requests and runs tools until the run ends; yields each response before its tools run. A run that is
   * resumed and sends nothing yields its last response, read again.
   */
  async *rounds<Answer extends Response>(
    send: ResponseRound<Answer>,
    read: (response: Response) => Answer | Promise<Answer>,
  ): AsyncGenerator<Answer, undefined> {
    const { loop } = this;
    const resumed = this.#last;
    try {
      while (await loop.mayRequest()) {
        let response;
        try {
          response = await send(this.#body(), loopRequestOptions(this.#options, loop));
        } catch (error) {
          await loop.failed(error);
          break;
        }
        completeResponseCalls(response);
        this.#add(response);
        yield response;
        if (isCutOff(response)) await loop.incomplete();
        else await loop.answer(responseCallsOf(response));
      }
      if (resumed !== null && this.#last === resumed) yield await read(resumed);
    } finally {
      loop.close();
    }
  }

  findTool({ name, namespace, item }: ToolCall): LoopTool | undefined {
    const type = isFields(item) ? textOf(item.type) : 'function_call';
    if (type === 'mcp_approval_request') {
      return this.#answersApprovals ? MCP_APPROVAL : ITEM_HANDED_OUT;
    }
    const { byKey } = this.#tools;
    if (type !== 'function_call' && type !== 'custom_tool_call') {
      return byKey.get(name) ?? ITEM_HANDED_OUT;
    }
    if (this.#choice !== null && name !== this.#choice) return undefined;
    const found = byKey.get(toolKey(namespace, name));
    // A function that a tool search has found is called in a namespace of its own name.
    return found ?? (namespace === name ? byKey.get(name) : undefined);
  }

  toolNames(): string[] {
    return this.#choice === null ? [...this.#tools.byKey.keys()].map(nameOf) : [this.#choice];
  }

  addResults(results: readonly ToolResult[]): void {
    this.#owner.input.push(...results.map(itemOf));
    if (this.#choice !== null && results.some(({ isError }) => !isError)) this.loop.stop();
  }

  onResult(result: ToolResult): void {
    this.#report(result);
  }

  conversation(): ResponseConversation {
    const { input } = this.#owner;
    const conversation = { input: [...input], previous_response_id: this.#previousID };
    return { ...conversation, usage: this.usage, response: this.#last };
  }

  #resume(conversation: unknown): void {
    const found = fieldsAt(conversation, '/conversation');
    for (const [index, item] of listAt(found.input, '/conversation/input').entries()) {
      fieldsAt(item, `/conversation/input/${index}`);
    }
    // What they hold is for the server to check.
    const { input, previous_response_id, usage, response } =
      found as unknown as ResponseConversation;
    // A checkpoint of an earlier version has none.
    if (response != null) fieldsAt(response, '/conversation/response');
    this.#last = response ?? null;
    this.#owner.input = [...input];
    this.#previousID = previous_response_id;
    this.usage = usage;
  }

  #body(): ResponseCreateParamsBase {
    const { toolContext: _, stream: __, tools: ___, ...params } = this.#params;
    this.#tools = responseToolsOf(this.#owner.tools);
    const { sent } = this.#tools;
    const body: ResponseCreateParamsBase = { ...params, input: [...this.#owner.input] };
    if (sent.length > 0) body.tools = sent;
    if (this.#previousID !== null) body.previous_response_id = this.#previousID;
    return body;
  }

  /** Adds a response to the conversation. */
  #add(response: Response): void {
    this.#last = response;
    this.usage = addResponseUsage(this.usage, response.usage);
    const { conversation } = this.#params;
    if (this.#previousID !== null) this.#previousID = response.id;
    if (this.#previousID !== null || conversation != null) this.#owner.input = [];
    else this.#owner.input.push(...toResponseInputItems(response.output));
  }
}

/** The result of a call as an item of the input. */
function itemOf({ call, output }: ToolResult): ResponseInputItem {
  if (isFields(output)) return output as unknown as ResponseInputItem;
  // The parts of both kinds of results are the same.
  const sent = output as ToolOutput & ResponseCustomToolCallOutput['output'];
  return isFields(call.item)
    ? { type: 'custom_tool_call_output', call_id: call.id, output: sent }
    : { type: 'function_call_output', call_id: call.id, output: sent };
}

/** Whether a response was cut off, or failed. Servers that leave out its status send whole ones. */
function isCutOff({ status }: Response): boolean {
  return (status ?? 'completed') !== 'completed';
}

function nameOf(key: string): string {
  return key.replace('\n', '.');
}

/** The function that `tool_choice` names; null when it names none. */
function namedFunction(choice: unknown): string | null {
  if (!isFields(choice) || choice.type !== 'function') return null;
  return typeof choice.name === 'string' ? choice.name : null;
}
