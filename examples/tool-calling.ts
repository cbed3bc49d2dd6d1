import type OpenAI from 'petrel';
import type { Print } from './demo/example.ts';
import { runDirectly } from './demo/run-directly.ts';

const tools: OpenAI.Responses.Tool[] = [
  {
    type: 'function',
    name: 'get_weather',
    description: 'The current weather in a city.',
    strict: true,
    parameters: {
      type: 'object',
      properties: { city: { type: 'string' } },
      required: ['city'],
      additionalProperties: false,
    },
  },
];

/** The functions that the model may call. Each returns what the model reads. */
const functions: Record<string, (args: unknown) => Promise<unknown>> = {
  async get_weather(args) {
    return { city: readCity(args), celsius: 14, sky: 'cloudy' };
  },
};

/** Tool calling by hand: run what the model calls, send the results back, until it answers. */
export async function run(client: OpenAI, print: Print): Promise<void> {
  const question = 'What is the weather in Lisbon?';
  let response = await client.responses.create({ model: 'gpt-4o', input: question, tools });

  // A limit, so that a model that keeps calling cannot spend without end.
  for (let turn = 1; turn <= 5; turn += 1) {
    const calls = response.output.filter((item) => item.type === 'function_call');
    for (const { name, arguments: text } of calls) print('The model called', name, text);
    if (calls.length === 0) {
      print(response.output_text);
      return;
    }
    response = await client.responses.create({
      model: 'gpt-4o',
      previous_response_id: response.id,
      input: await Promise.all(calls.map(callFunction)),
      tools,
    });
  }
  throw new Error('The model still called functions after 5 turns.');
}

async function callFunction(
  call: OpenAI.Responses.ResponseFunctionToolCall,
): Promise<OpenAI.Responses.ResponseInputItem.FunctionCallOutput> {
  const output = await functionOutput(call);
  return { type: 'function_call_output', call_id: call.call_id, output: JSON.stringify(output) };
}

/** The result of a call, or its error: a model that reads an error can correct its call. */
async function functionOutput({
  name,
  arguments: text,
}: OpenAI.Responses.ResponseFunctionToolCall): Promise<unknown> {
  const callee = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (callee === undefined) return { error: `There is no function "${name}".` };
  try {
    return await callee(JSON.parse(text));
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** Arguments come from a model: check them before use. */
function readCity(args: unknown): string {
  if (typeof args === 'object' && args !== null && 'city' in args) {
    if (typeof args.city === 'string' && args.city !== '') return args.city;
  }
  throw new TypeError('"city" must be a text that is not empty.');
}

await runDirectly(import.meta.url, { run });
