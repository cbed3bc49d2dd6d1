import { createEmulator } from '@petrel/emulator';
import fc from 'fast-check';
import Reference from 'openai';
import { OpenAI } from 'petrel';
import { AssistantStream } from 'petrel/lib/AssistantStream';
import { expect, test } from 'vitest';
import { generatedRuns, namedEvents } from '../../../packages/petrel/test/generated-runs.ts';
import { record } from './record-events.ts';

const EVENTS = [
  'connect',
  'event',
  'run',
  'messageCreated',
  'messageDelta',
  'messageDone',
  'runStepCreated',
  'runStepDelta',
  'runStepDone',
  'toolCallCreated',
  'toolCallDelta',
  'toolCallDone',
  'textCreated',
  'textDelta',
  'textDone',
  'imageFileDone',
  'error',
  'abort',
  'end',
];
const FINALS = [
  'finalRun',
  'finalMessages',
  'finalRunSteps',
  'currentRun',
  'currentMessageSnapshot',
  'currentRunStepSnapshot',
];
const body = { assistant_id: 'asst_1' };

test('assistants: generated streams have the events and results of the openai package', async () => {
  await fc.assert(
    fc.asyncProperty(generatedRuns, async ({ events }) => {
      const options = {
        apiKey: 'test-key',
        maxRetries: 0,
        fetch: () => Promise.resolve(namedEvents(events)),
      };
      const { runs } = new OpenAI(options).beta.threads;
      const own = await record(
        AssistantStream.createAssistantStream('thread_1', runs, body),
        EVENTS,
        FINALS,
      );
      const reference = new Reference(options).beta.threads.runs.stream('thread_1', body);
      expect(own).toEqual(await record(reference, EVENTS, FINALS));
    }),
    { numRuns: 100 },
  );
});

const parameters = { type: 'object', properties: { city: { type: 'string' } } };
const tools = ['weather', 'time'].map((name) => ({
  type: 'function' as const,
  function: { name, parameters },
}));

test("the run, messages and steps of a streamed run are the server's own in the end", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ minLength: 1, maxLength: 40 }),
      fc.boolean(),
      fc.nat(1_000),
      async (content, callsTools, seed) => {
        const emulator = createEmulator({ seed });
        const client = new OpenAI({ apiKey: emulator.apiKey, fetch: emulator.fetch });
        const { threads } = client.beta;
        const assistant = await client.beta.assistants.create({ model: 'gpt-4o', tools });
        const first = AssistantStream.createThreadAssistantStream(
          {
            assistant_id: assistant.id,
            thread: { messages: [{ role: 'user', content }] },
            tool_choice: callsTools ? 'required' : 'none',
          },
          threads,
        );
        const run = await first.finalRun();
        await expectStored(client, first);
        if (run.status !== 'requires_action') return;
        const calls = run.required_action?.submit_tool_outputs.tool_calls ?? [];
        const tool_outputs = calls.map(({ id }) => ({ tool_call_id: id, output: 'Rain.' }));
        const params = { thread_id: run.thread_id, tool_outputs };
        const second = AssistantStream.createToolAssistantStream(run.id, threads.runs, params);
        expect((await second.finalRun()).status).toBe('completed');
        await expectStored(client, second);
      },
    ),
    { numRuns: 40 },
  );
});

/** Compares the results of a stream with what the server keeps. */
async function expectStored(client: OpenAI, stream: AssistantStream): Promise<void> {
  const { threads } = client.beta;
  const run = await stream.finalRun();
  const { id, thread_id } = run;
  expect(run).toEqual(await threads.runs.retrieve(id, { thread_id }));
  const { data: messages } = await threads.messages.list(thread_id, { run_id: id });
  const written = messages.filter(({ run_id }) => run_id === id);
  expect(await stream.finalMessages()).toEqual(written);
  const steps = await stream.finalRunSteps();
  expect(steps.length).toBeGreaterThan(0);
  for (const step of steps) {
    expect(step).toEqual(await threads.runs.steps.retrieve(step.id, { run_id: id, thread_id }));
  }
}
