import type OpenAI from 'petrel';
import type { Print } from './demo/example.ts';
import { runDirectly } from './demo/run-directly.ts';

/** The run of an assistant while it happens, and the rest of it once its tool has answered. */
export async function run(client: OpenAI, print: Print): Promise<void> {
  const { assistants, threads } = client.beta;
  const parameters = { type: 'object', properties: { city: { type: 'string' } } };
  const assistant = await assistants.create({
    model: 'gpt-4o',
    tools: [{ type: 'function', function: { name: 'weather', parameters } }],
  });
  const first = threads.createAndRunStream({
    assistant_id: assistant.id,
    thread: { messages: [{ role: 'user', content: 'What is the weather in Paris?' }] },
    tool_choice: 'required',
  });
  const { id, thread_id, status, required_action } = await first.finalRun();
  print('run:', status);

  const calls = required_action?.submit_tool_outputs.tool_calls ?? [];
  for (const call of calls) print('call:', call.function.name, call.function.arguments);
  const tool_outputs = calls.map((call) => ({ tool_call_id: call.id, output: '18 °C and sunny' }));
  const second = threads.runs.submitToolOutputsStream(id, { thread_id, tool_outputs });
  second.on('textDelta', ({ value }) => print('delta:', value));
  print('run:', (await second.finalRun()).status);

  await assistants.delete(assistant.id);
}

await runDirectly(import.meta.url, { run });
