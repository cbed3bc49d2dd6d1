import type { Json, JsonObject } from '@petrel/spec/json';
import type { RequestContext } from '../request-context.ts';
import { generate, type Generation } from '../generate/generate.ts';
import { logProbabilities } from '../generate/log-probabilities.ts';
import { promptTokens, readToolChoice } from './chat-request.ts';
import { keepItem } from './response-items.ts';
import {
  readInput,
  readResponseTools,
  readTextFormat,
  writeTools,
  type ResponseInput,
} from './response-request.ts';
import { listOf, numberOf, objectOf } from '../members.ts';

/** A finished response and its input. */
export interface BuiltResponse {
  response: JsonObject;
  read: ResponseInput;
  output: JsonObject[];
}

/** Generates the complete response to a request. */
export function buildResponse(context: RequestContext): BuiltResponse {
  const { body, emulation } = context;
  const read = readInput(context);
  const tools = readResponseTools(body);
  const generation = generate(emulation, {
    prompt: read.prompt,
    tools,
    choice: readToolChoice(hostedChoice(body), tools, 'tool_choice'),
    format: readTextFormat(body),
    maxTokens: numberOf(body, 'max_output_tokens'),
  });
  const output = writeOutput(context, generation).map((item) => keepItem(context, item));
  const cut = generation.finish === 'length';
  const response: JsonObject = {
    ...settingsOf(context),
    id: emulation.makeIdFor('/responses'),
    object: 'response',
    created_at: emulation.now(),
    status: cut ? 'incomplete' : 'completed',
    completed_at: cut ? null : emulation.now(),
    error: null,
    incomplete_details: cut ? { reason: 'max_output_tokens' } : null,
    output,
    usage: usageOf(promptTokens(read.prompt), generation.outputTokens),
  };
  if (read.conversation !== undefined) response.conversation = { id: read.conversation };
  return { response, read, output };
}

/** A choice of a hosted tool (`{ type: 'web_search' }`) leaves the answer to the model. */
function hostedChoice({ tool_choice: choice, tools }: JsonObject): Json | undefined {
  if (choice === null || typeof choice !== 'object' || Array.isArray(choice)) {
    const own = JSON.stringify(tools ?? []);
    const callable = own.includes('"function"') || own.includes('"custom"');
    return choice === 'required' && tools !== undefined && !callable ? 'auto' : choice;
  }
  return ['function', 'custom', 'allowed_tools'].includes(String(choice.type)) ? choice : 'auto';
}

/** The settings of a response, those left out with the values the API fills in. */
function settingsOf({ body }: RequestContext): JsonObject {
  const text = objectOf(body, 'text');
  return {
    access_programs: null,
    background: body.background ?? false,
    instructions: body.instructions ?? null,
    max_output_tokens: body.max_output_tokens ?? null,
    max_tool_calls: body.max_tool_calls ?? null,
    metadata: body.metadata ?? {},
    model: body.model ?? 'gpt-5.1',
    parallel_tool_calls: body.parallel_tool_calls ?? true,
    previous_response_id: body.previous_response_id ?? null,
    prompt_cache_key: body.prompt_cache_key ?? null,
    reasoning: body.reasoning ?? { effort: null, summary: null },
    safety_identifier: body.safety_identifier ?? null,
    service_tier: 'default',
    temperature: body.temperature ?? 1,
    text: { format: { type: 'text' }, ...text },
    tool_choice: body.tool_choice ?? 'auto',
    tools: writeTools(body),
    top_logprobs: body.top_logprobs ?? 0,
    top_p: body.top_p ?? 1,
    truncation: body.truncation ?? 'disabled',
  };
}

function writeOutput({ body, emulation }: RequestContext, generation: Generation): JsonObject[] {
  if (generation.calls.length > 0) {
    return generation.calls.map(({ kind, name, input }) => {
      const call_id = emulation.makeId('call_');
      return kind === 'custom'
        ? { id: emulation.makeId('ctc_'), type: 'custom_tool_call', call_id, name, input }
        : {
            id: emulation.makeId('fc_'),
            type: 'function_call',
            status: 'completed',
            call_id,
            name,
            arguments: input,
          };
    });
  }
  const wanted = listOf(body, 'include').includes('message.output_text.logprobs');
  const logprobs: Json[] = wanted
    ? logProbabilities(generation.tokens, numberOf(body, 'top_logprobs') ?? 0)
    : [];
  const part = { type: 'output_text', text: generation.text, annotations: [], logprobs };
  const status = generation.finish === 'length' ? 'incomplete' : 'completed';
  return [
    { id: emulation.makeId('msg_'), type: 'message', status, role: 'assistant', content: [part] },
  ];
}

function usageOf(input: number, output: number): JsonObject {
  return {
    input_tokens: input,
    input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
    output_tokens: output,
    output_tokens_details: { reasoning_tokens: 0 },
    total_tokens: input + output,
  };
}
