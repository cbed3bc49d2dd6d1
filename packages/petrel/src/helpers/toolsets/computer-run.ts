import type { RequestOptions } from '../../core/call/request-options.ts';
import { configurationError } from '../../core/errors/configuration-error.ts';
import { OpenAIError } from '../../core/errors/index.ts';
import { readable } from '../../core/request/readable.ts';
import type {
  Response,
  ResponseComputerToolCall,
  ResponseCreateParamsNonStreaming,
  ResponseIncludable,
  ResponseInputItem,
} from '../../generated/models/responses/responses.ts';
import type { Responses } from '../../generated/resources/responses/responses.ts';
import { checkObject } from '../arguments.ts';
import { shortened } from '../json/shortened.ts';
import { itemsOfInput } from '../responses/items-of-input.ts';
import { toResponseInputItems } from '../responses/response-input-items.ts';
import type { ComputerExecutionOptions, ComputerRunOptions } from './computer-types.ts';

/** What a loop needs of a client. */
export interface ComputerClient {
  responses: Pick<Responses, 'create'>;
}

type Execute = (
  call: ResponseComputerToolCall,
  options: ComputerExecutionOptions,
) => Promise<ResponseInputItem.ComputerCallOutput>;

/** Items of an output that call a tool here. Those of the service are none of these. */
const CALLS: ReadonlySet<string> = new Set([
  'function_call',
  'custom_tool_call',
  'local_shell_call',
  'shell_call',
  'apply_patch_call',
  'mcp_approval_request',
]);

/** Sends requests and performs their calls, until a response has none. */
export async function runComputer(
  client: ComputerClient,
  params: ResponseCreateParamsNonStreaming,
  options: ComputerRunOptions,
  execute: Execute,
): Promise<Response> {
  checkObject(params, 'params', 'the body of the request');
  const { maxSteps = 20, requestOptions, ...own } = readable(options);
  if (!Number.isSafeInteger(maxSteps) || maxSteps < 1) {
    throw configurationError('`maxSteps` must be a whole number, 1 or more.');
  }
  const body = bodyOf(params);
  const signal = own.signal ?? requestOptions?.signal ?? undefined;
  const execution = signal === undefined ? own : { ...own, signal };
  const sent: RequestOptions = { ...requestOptions, signal: signal ?? null };
  const input = itemsOfInput(params.input);
  const seen = new Set<string>();
  for (let step = 1; ; step += 1) {
    const response = await client.responses.create({ ...body, input: [...input] }, sent);
    const calls = callsIn(response, seen);
    if (calls.length === 0) return response;
    if (step >= maxSteps) {
      throw new OpenAIError(
        `The model still works on the computer after ${maxSteps} requests (\`maxSteps\`).`,
      );
    }
    input.push(...toResponseInputItems(response.output));
    for (const call of calls) input.push(await execute(call, execution));
  }
}

function bodyOf(given: ResponseCreateParamsNonStreaming): ResponseCreateParamsNonStreaming {
  const { tools = [{ type: 'computer' }], include, ...params } = readable(given);
  const { stream, background, conversation, previous_response_id } = params;
  const [tool] = tools;
  if (tools.length !== 1 || tool?.type !== 'computer') {
    throw configurationError(
      '`computer.run()` takes the tool `computer` alone: use `responses.runTools()`.',
    );
  }
  if (stream || background || conversation != null || previous_response_id != null) {
    throw configurationError(
      '`computer.run()` keeps the history itself: leave out `stream`, `background`, `conversation` and ' +
        '`previous_response_id`.',
    );
  }
  // Without it, reasoning cannot be sent back when nothing is stored.
  const reasoning: ResponseIncludable = 'reasoning.encrypted_content';
  return { ...params, tools, include: [...new Set([...(include ?? []), reasoning])] };
}

function callsIn(response: Response, seen: Set<string>): ResponseComputerToolCall[] {
  const { status, output } = response;
  if (status !== 'completed') {
    const why = response.incomplete_details?.reason ?? response.error?.message ?? '';
    const reason = why === '' ? '' : ` (${shortened(why)})`;
    throw new OpenAIError(`The response ${response.id} is ${String(status)}${reason}.`);
  }
  const other = output.find(({ type }) => CALLS.has(type));
  if (other !== undefined) {
    throw new OpenAIError(`The model calls another tool than the computer: \`${other.type}\`.`);
  }
  const calls = output.filter((item) => item.type === 'computer_call');
  for (const { call_id } of calls) {
    // Performed again, it would do everything twice.
    if (seen.has(call_id)) {
      throw new OpenAIError(`The server sent the call ${shortened(call_id)} twice.`);
    }
    seen.add(call_id);
  }
  return calls;
}
