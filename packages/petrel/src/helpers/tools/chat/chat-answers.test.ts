import { expect, test, vi } from 'vitest';
import { MODES, call, run, toolOf } from '../../../../test/chat-runs.ts';
import { scriptedChat, type ScriptedModel } from '../../../../test/scripted-model.ts';

test.for(MODES)(
  '%s gives no two calls the same id, whatever servers leave out',
  async ([, stream]) => {
    const nameless = { tool_calls: [{ name: 'add', id: '' }] };
    const model = scriptedChat([nameless, nameless, { content: 'Ok.' }]);
    const { fetch } = model;
    model.fetch = async (...request) => {
      const answer = await fetch(...request);
      const text = (await answer.text()).replaceAll(/chatcmpl-\d/gu, '');
      return new Response(text, answer);
    };
    await run(model, [toolOf('add', () => 1)], { stream }).done();
    const ids = (model.requests[2]?.messages ?? []).flatMap(
      ({ tool_call_id }) => tool_call_id ?? [],
    );
    expect(new Set(ids).size).toBe(2);
  },
);

test.for(MODES)('`maxDuration` bounds `afterCompletion` of %s, and ends it', async ([, stream]) => {
  const afterCompletion = (): Promise<void> => new Promise(() => {});
  const options = { afterCompletion, maxDuration: 200 };
  const runner = run(scriptedChat([call('add')]), [toolOf('add', () => 1)], { stream, options });
  await runner.done();
  expect(runner.endReason).toBe('max_duration');
});

test.for(['null', '[]', '{}', '{"choices":[]}', '{"choices":[{"message":null}]}'])(
  'a run rejects the answer %s',
  async (body) => {
    const headers = { 'content-type': 'application/json' };
    const model: ScriptedModel = {
      requests: [],
      fetch: () => Promise.resolve(new Response(body, { headers })),
    };
    const runner = run(model, [toolOf('add', () => 1)]);
    await expect(runner.finalContent()).rejects.toThrow(
      /^(The completion has no message|The server answered with .* in place of a chat completion)\.$/u,
    );
    expect(runner.endReason).toBe(null);
  },
);

const CUTS = MODES.flatMap(([name, stream]) =>
  ['length', 'content_filter'].flatMap((reason) =>
    [{ content: 'Cut' }, call('add')].map((answer) => [name, stream, reason, answer] as const),
  ),
);

test.for(CUTS)(
  '%s rejects an answer that was cut off, and runs none of its calls',
  async ([, stream, finish_reason, answer]) => {
    const add = vi.fn();
    const runner = run(scriptedChat([{ ...answer, finish_reason }]), [toolOf('add', add)], {
      stream,
    });
    await expect(runner.finalContent()).rejects.toThrow(
      finish_reason === 'length' ? 'length' : 'content filter',
    );
    expect(add).not.toHaveBeenCalled();
    expect(runner.endReason).toBe(null);
  },
);
