import { createEmulator, type Emulator } from '@petrel/emulator';
import OpenAI, { APIError, type Middleware } from 'petrel';

/** A request as the demo shows it. */
export interface SentRequest {
  /** `POST` */
  verb: string;
  /** Below the base URL, without the query: `/responses`. */
  path: string;
  /** Undefined when there was no answer. */
  status: number | undefined;
}

/** An API and a client of it, which an example runs with. */
export interface Session {
  /** Null for the live API. */
  emulator: Emulator | null;
  client: OpenAI;
  /** All requests so far. */
  requests(): SentRequest[];
  close(): Promise<void>;
}

/** A new emulator that listens on the loopback interface. */
export async function openEmulator(): Promise<Session> {
  const emulator = createEmulator();
  const server = await emulator.listen();
  const client = new OpenAI({ apiKey: emulator.apiKey, baseURL: server.url });
  return {
    emulator,
    client,
    requests: () =>
      emulator.requests.map(({ method, path, status }) => ({ verb: method, path, status })),
    async close() {
      await client.close();
      await server.close();
    },
  };
}

/** The API that the environment configures: `OPENAI_API_KEY`, `OPENAI_BASE_URL`… */
export async function openLive(): Promise<Session> {
  const requests: SentRequest[] = [];
  const client = new OpenAI().use(recordInto(requests), { around: 'attempt' });
  return {
    emulator: null,
    client,
    requests: () => [...requests],
    close: () => client.close(),
  };
}

function recordInto(requests: SentRequest[]): Middleware {
  return (next) => async (call) => {
    const verb = call.method.toUpperCase();
    const sent: SentRequest = { verb, path: call.path, status: undefined };
    requests.push(sent);
    try {
      const reply = await next(call);
      sent.status = reply.status;
      return reply;
    } catch (error) {
      if (error instanceof APIError) sent.status = error.status;
      throw error;
    }
  };
}
