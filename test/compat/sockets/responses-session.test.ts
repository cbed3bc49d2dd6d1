import OpenAIReference from 'openai';
import { ResponsesWebSocketSession as ReferenceSession } from 'openai/lib/responses/responses-websocket-session';
import { ResponsesWS as ReferenceWS } from 'openai/resources/responses/ws';
import { createEmulator } from '@petrel/emulator';
import { OpenAI } from 'petrel';
import { ResponsesWebSocketSession } from 'petrel/lib/responses/responses-websocket-session';
import { ResponsesWS } from 'petrel/resources/responses/ws';
import { expect, test } from 'vitest';

const limits = { maxLanes: 4, maxBufferedEvents: 100, maxBufferedBytes: 1_000_000 };

/** What the lanes of both packages have. */
interface Lane {
  readonly streamID: string | undefined;
  create(request: { model: string; input: string; generate?: boolean }): void;
  receive(): Promise<{ type?: string }>;
  finalResponse(): Promise<{ id: string; output_text: string }>;
  close(): void;
}

async function transcript(isReference: boolean): Promise<unknown[]> {
  const emulator = createEmulator({ now: () => 1_764_000_000_000 });
  const server = await emulator.listen();
  const options = { apiKey: emulator.apiKey, baseURL: server.url };
  const socket = isReference
    ? new ReferenceWS(new OpenAIReference(options))
    : new ResponsesWS(new OpenAI(options));
  const session: { lane(streamID?: string): Lane; close(): void } =
    socket instanceof ResponsesWS
      ? new ResponsesWebSocketSession(socket, limits)
      : new ReferenceSession(socket, limits);
  const lines: unknown[] = [];
  const [first, second] = [session.lane('first'), session.lane()];
  await expect.poll(() => socket.socket.readyState).toBe(1);
  first.create({ model: 'gpt-5.1', input: 'Say one' });
  second.create({ model: 'gpt-5.1', input: 'Say two' });
  lines.push(first.streamID, await first.finalResponse());
  lines.push(second.streamID, await second.receive(), await second.finalResponse());
  first.create({ model: 'gpt-5.1', input: 'Warm up', generate: false });
  lines.push(await first.finalResponse());
  for (const id of ['first', '']) {
    try {
      session.lane(id);
    } catch (error) {
      lines.push(error instanceof Error);
    }
  }
  first.close();
  session.close();
  for (const lane of [first, second]) {
    await expect(lane.receive()).rejects.toThrow('closed');
    expect(() => lane.create({ model: 'm', input: 'x' })).toThrow('closed');
  }
  lines.push(socket.socket.readyState);
  socket.close();
  await server.close();
  return lines;
}

test('sessions with lanes of the reference client and of this one are the same', async () => {
  const expected = await transcript(true);
  expect(expected).toHaveLength(9);
  expect(await transcript(false)).toEqual(expected);
});
