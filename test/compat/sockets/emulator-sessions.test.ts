import OpenAIReference from 'openai';
import { OpenAIRealtimeTranslationWS as ReferenceTranslation } from 'openai/realtime/translations/ws';
import { ResponsesWS as ReferenceBetaResponses } from 'openai/resources/beta/responses/ws';
import { ForksWS as ReferenceForks } from 'openai/resources/live/forks/ws';
import { SidebandWS as ReferenceSideband } from 'openai/resources/live/sideband/ws';
import { LiveWS as ReferenceLive } from 'openai/resources/live/ws';
import { ResponsesWS as ReferenceResponses } from 'openai/resources/responses/ws';
import { OpenAI } from 'petrel';
import { createEmulator } from '@petrel/emulator';
import { OpenAIRealtimeTranslationWS } from 'petrel/realtime/translations/ws';
import { ResponsesWS as BetaResponses } from 'petrel/resources/beta/responses/ws';
import { ForksWS } from 'petrel/resources/live/forks/ws';
import { SidebandWS } from 'petrel/resources/live/sideband/ws';
import { LiveWS } from 'petrel/resources/live/ws';
import { ResponsesWS } from 'petrel/resources/responses/ws';
import { describe, expect, test } from 'vitest';
import { soundOf } from '../../../packages/emulator/test/sockets/sound-of.ts';
import { openTlsFront } from '../../support/tls-front.ts';

/** What the classes of both packages have. */
interface Session<ClientEvent> {
  send(event: ClientEvent): void;
  stream(): AsyncIterable<{ type: string; message?: object; error?: Error }>;
  close(): void;
}

interface TranslationSession {
  url: URL;
  on(event: string, listener: (...args: never[]) => void): unknown;
  send(event: { type: string; audio?: string }): void;
  finish(options: { timeoutMs: number }): Promise<void>;
}

interface Script<ClientEvent, Reference, Own> {
  reference: (client: Reference) => Session<ClientEvent>;
  own: (client: Own) => Session<ClientEvent>;
  events: ClientEvent[];
  /** The type of the event to close at. */
  last: string;
}

type Run = (isReference: boolean, baseURL: string, apiKey: string) => Promise<unknown[]>;

/** Sends the events of a script, and collects what the iteration yields until its end. */
function scripted<ClientEvent>(script: Script<ClientEvent, OpenAIReference, OpenAI>): Run {
  return async (isReference, baseURL, apiKey) => {
    const options = { apiKey, baseURL };
    const session = isReference
      ? script.reference(new OpenAIReference(options))
      : script.own(new OpenAI(options));
    for (const event of script.events) session.send(event);
    const lines: unknown[] = [];
    let isClosing = false;
    for await (const line of session.stream()) {
      // How much arrives while the connection is closed depends on chance.
      if (isClosing && line.type !== 'close') continue;
      // The words of failures are each client's own.
      if (line.type === 'error') lines.push(['error', Object(line.error).error]);
      else lines.push(line);
      if (Object(line.message).type !== script.last) continue;
      isClosing = true;
      session.close();
    }
    return lines;
  };
}

/** An emulator of its own, so that ids and times are equal. */
async function transcript(run: Run, isReference: boolean): Promise<unknown[]> {
  const emulator = createEmulator({ now: () => 1_764_000_000_000 });
  const server = await emulator.listen();
  try {
    return await run(isReference, server.url, emulator.apiKey);
  } finally {
    await server.close();
  }
}

const question = { type: 'response.create', model: 'gpt-5.1', input: 'Say hello' } as const;
const append = (level: number): { type: 'session.input_audio.append'; audio: string } => ({
  type: 'session.input_audio.append',
  audio: soundOf(600, level),
});

const SCRIPTS: [name: string, run: Run, least: number][] = [
  [
    'ResponsesWS',
    scripted({
      reference: (client) => new ReferenceResponses(client),
      own: (client) => new ResponsesWS(client),
      events: [{ ...question, previous_response_id: 'resp_unknown' }, question],
      last: 'response.completed',
    }),
    10,
  ],
  [
    'ResponsesWS of the beta',
    scripted({
      reference: (client) => new ReferenceBetaResponses(client),
      own: (client) => new BetaResponses(client),
      events: [{ ...question, stream_id: 'lane' }],
      last: 'response.completed',
    }),
    8,
  ],
  [
    'LiveWS',
    scripted<Parameters<LiveWS['send']>[0]>({
      reference: (client) => new ReferenceLive(client),
      own: (client) => new LiveWS(client),
      events: [
        { type: 'session.start', session: { model: 'gpt-live-1' } },
        append(8000),
        append(0),
      ],
      last: 'session.output_audio.delta',
    }),
    5,
  ],
  [
    'SidebandWS',
    scripted({
      reference: (client) => new ReferenceSideband(client, { session_id: 'live_1' }),
      own: (client) => new SidebandWS(client, { session_id: 'live_1' }),
      events: [{ type: 'transport.dtmf.send', event: '5' }],
      last: 'transport.dtmf.sent',
    }),
    4,
  ],
  [
    'ForksWS',
    scripted({
      reference: (client) => new ReferenceForks(client, { session_id: 'live_1' }),
      own: (client) => new ForksWS(client, { session_id: 'live_1' }),
      events: [{ type: 'session.start', session: {} }],
      last: 'session.started',
    }),
    3,
  ],
];

describe('sessions of the reference client and of this one with the emulator are the same', () => {
  test.each(SCRIPTS)('%s', async (_name, run, least) => {
    const expected = await transcript(run, true);
    expect(expected.length).toBeGreaterThan(least);
    expect(await transcript(run, false)).toEqual(expected);
  });

  test('OpenAIRealtimeTranslationWS', async () => {
    const run: Run = async (isReference, baseURL, apiKey) => {
      const front = await openTlsFront(Number(new URL(baseURL).port));
      const account = { apiKey, baseURL: `${front.origin}/v1` };
      const props = { model: 'gpt-realtime-translate', options: { ca: front.ca } };
      const session: TranslationSession = isReference
        ? await ReferenceTranslation.create(new OpenAIReference(account), props)
        : await OpenAIRealtimeTranslationWS.create(new OpenAI(account), props);
      const lines: unknown[] = [new URL(session.url).search];
      session.on('event', (event) => lines.push(event));
      session.on('error', (error: Error & { error?: unknown }) => {
        lines.push(['error', error.name, error.error]);
      });
      session.on('session.closed', (event) => lines.push(['closed', event]));
      await new Promise<void>((resolve) => session.on('session.created', () => resolve()));
      session.send({ type: 'session.input_audio_buffer.append', audio: soundOf(500, 8000) });
      session.send({ type: 'session.unknown' });
      const finished = session.finish({ timeoutMs: 5000 });
      expect(session.finish({ timeoutMs: 1 })).toBe(finished);
      expect(() => session.send({ type: 'session.update' })).toThrow('input');
      await finished;
      await front[Symbol.asyncDispose]();
      return lines;
    };
    const expected = await transcript(run, true);
    expect(expected.length).toBeGreaterThan(6);
    expect(await transcript(run, false)).toEqual(expected);
  });
});
