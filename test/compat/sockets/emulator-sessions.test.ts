import OpenAIReference from 'openai';
import { OpenAIRealtimeTranslationWS as ReferenceTranslation } from 'openai/realtime/translations/ws';
import { OpenAI } from 'petrel';
import { OpenAIRealtimeTranslationWS } from 'petrel/realtime/translations/ws';
import { describe, expect, test } from 'vitest';
import { soundOf } from '../../../packages/emulator/test/sockets/sound-of.ts';
import { openTlsFront } from '../../support/tls-front.ts';
import { createRepeatableEmulator } from '../emulator.ts';
import {
  SESSION_CLASSES,
  type Session,
  type SessionClass,
  type Target,
} from './session-classes.ts';

/** A session that can be iterated. */
interface Iterable extends Session {
  stream(): AsyncIterable<{ type: string; message?: object; error?: Error }>;
}

interface TranslationSession extends Session {
  finish(options: { timeoutMs: number }): Promise<void>;
}

type Run = (account: Pick<Target['account'], 'apiKey' | 'baseURL'>) => Promise<unknown[]>;

/** An emulator of its own, so that ids and times are equal. */
async function transcript(run: Run): Promise<unknown[]> {
  const emulator = createRepeatableEmulator();
  const server = await emulator.listen();
  try {
    return await run({ apiKey: emulator.apiKey, baseURL: server.url });
  } finally {
    await server.close();
  }
}

function isIterable(session: Session): session is Iterable {
  return 'stream' in session;
}

/** Sends the events of a class, and collects what the iteration yields until its end. */
function iterated(sessionClass: SessionClass, side: 'reference' | 'own'): Run {
  const { begin, events, last } = sessionClass;
  return async (account) => {
    const rest = { organization: '', project: '', defaultHeaders: {}, defaultQuery: {} };
    const target = { account: { ...rest, ...account }, options: { ca: '' } };
    const session = await sessionClass[side](target);
    if (!isIterable(session)) throw new Error('The session cannot be iterated.');
    for (const event of begin === undefined ? events : [begin, ...events]) session.send(event);
    const lines: unknown[] = [];
    let isClosing = false;
    for await (const line of session.stream()) {
      // How much arrives while the connection is closed depends on chance.
      if (isClosing && line.type !== 'close') continue;
      // The words of failures are each client's own.
      if (line.type === 'error') lines.push(['error', Object(line.error).error]);
      else lines.push(line);
      if (Object(line.message).type !== last) continue;
      isClosing = true;
      session.close();
    }
    return lines;
  };
}

describe('sessions of both clients with the emulator are the same', () => {
  test.each(SESSION_CLASSES.filter(({ waits }) => !waits))(
    'iterated: $name',
    async (sessionClass) => {
      const expected = await transcript(iterated(sessionClass, 'reference'));
      expect(expected.length).toBeGreaterThan(3);
      expect(await transcript(iterated(sessionClass, 'own'))).toEqual(expected);
    },
  );

  test('`finish` of OpenAIRealtimeTranslationWS', async () => {
    const model = 'gpt-realtime-translate';
    const finished =
      (open: (target: object, ca: string) => Promise<TranslationSession>): Run =>
      async ({ apiKey, baseURL }) => {
        const front = await openTlsFront(Number(new URL(baseURL).port));
        const session = await open({ apiKey, baseURL: `${front.origin}/v1` }, front.ca);
        const lines: unknown[] = [new URL(session.url).search];
        session.on('event', (event) => lines.push(event));
        session.on('error', (error: Error & { error?: unknown }) => {
          lines.push(['error', error.name, error.error]);
        });
        session.on('session.closed', (event) => lines.push(['closed', event]));
        await new Promise<void>((resolve) => session.on('session.created', () => resolve()));
        const sound = { type: 'session.input_audio_buffer.append', audio: soundOf(500, 8000) };
        session.send(sound);
        session.send({ type: 'session.unknown' });
        const finishing = session.finish({ timeoutMs: 5000 });
        expect(session.finish({ timeoutMs: 1 })).toBe(finishing);
        expect(() => session.send({ type: 'session.update' })).toThrow('input');
        await finishing;
        await front[Symbol.asyncDispose]();
        return lines;
      };
    const reference = finished((account, ca) =>
      ReferenceTranslation.create(new OpenAIReference(account), { model, options: { ca } }),
    );
    const own = finished((account, ca) =>
      OpenAIRealtimeTranslationWS.create(new OpenAI(account), { model, options: { ca } }),
    );
    const expected = await transcript(reference);
    expect(expected.length).toBeGreaterThan(6);
    expect(await transcript(own)).toEqual(expected);
  });
});
