import type { OpenAI } from 'petrel';
import type { Library } from '../clients.ts';

type Fields = Record<string, unknown>;

/** What was sent, in its order. */
export interface Sent {
  request: string;
  body: unknown;
  key: string | null;
}

/** An API with one session: its events, and answers that replace the usual ones. */
export interface ScriptedSession {
  events?: readonly object[] | AsyncIterable<object>;
  answer?: (sent: Sent) => Response | undefined;
}

let count = 0;

export function event(type: string, fields: Fields = {}): Fields {
  count += 1;
  return { event_id: `event_${count}`, type, session_id: 's1', ...fields };
}

export function session(fields: Fields = {}): Fields {
  return { id: 's1', object: 'agent.session', status: 'idle', required_actions: [], ...fields };
}

function turn(id: string, fields: Fields): Fields {
  return {
    id,
    object: 'agent.session.turn',
    session_id: 's1',
    subagent_id: null,
    status: 'in_progress',
    error: null,
    ...fields,
  };
}

/** An event about a turn: `created`, `completed`, `failed` or `cancelled`. */
export function turnEvent(what: string, id = 't1', fields: Fields = {}): Fields {
  const status = what === 'created' ? 'in_progress' : what;
  return event(`agent.session.turn.${what}`, {
    turn_id: id,
    turn: turn(id, { status, ...fields }),
  });
}

export function sessionEvent(what: string, fields: Fields = {}): Fields {
  return event(`agent.session.${what}`, { session: session(fields) });
}

export function call(name: string, args: unknown, { turn_id = 't1', what = 'added' } = {}): Fields {
  const item = { type: 'function_call', id: `fc_${name}`, call_id: `call_${name}`, name, turn_id };
  return event(`agent.session.turn.item.${what}`, {
    turn_id,
    output_index: 0,
    item: { ...item, arguments: args, status: 'in_progress' },
  });
}

export function message(text: string, item: Fields = {}, fields: Fields = {}): Fields {
  count += 1;
  return event('agent.session.turn.item.done', {
    turn_id: 't1',
    output_index: count,
    item: {
      type: 'message',
      id: `msg_${count}`,
      role: 'assistant',
      phase: 'final_answer',
      status: 'completed',
      turn_id: 't1',
      content: [{ type: 'output_text', text }],
      ...item,
    },
    ...fields,
  });
}

export const idle = (): Fields => sessionEvent('idle');
export const created = (): Fields => turnEvent('created');
export const completed = (): Fields => turnEvent('completed');

/** The usual turn: these events between its beginning and its end. */
export function turnWith(...events: readonly object[]): object[] {
  return [created(), ...events, completed(), idle()];
}

/** A client of either library for the session, and what it sends. */
export function clientFor(
  { OpenAI }: Library,
  { events = turnWith(), answer }: ScriptedSession,
  options: ConstructorParameters<typeof OpenAI>[0] = {},
): { client: OpenAI; sent: Sent[] } {
  const sent: Sent[] = [];
  const client = new OpenAI({
    apiKey: 'test-key',
    baseURL: 'https://api.test/v1',
    maxRetries: 0,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      // How the reference finds out whether `fetch` takes forms.
      if (request.url.startsWith('data:')) return new Response();
      const url = new URL(request.url);
      const made = {
        request: `${request.method} ${url.pathname}${url.search}`,
        body: await bodyOf(request),
        key: request.headers.get('idempotency-key'),
      };
      sent.push(made);
      const own = answer?.(made);
      if (own !== undefined) return own;
      if (isStream(made)) return eventsResponse(events, request.signal);
      return request.method === 'POST'
        ? new Response(null, { status: 204 })
        : Response.json(session());
    },
    ...options,
  });
  return { client, sent };
}

function isStream({ request, body }: Sent): boolean {
  const streams = typeof body === 'object' && body !== null && 'stream' in body && body.stream;
  return /^GET .*\/events$/.test(request) || streams === true;
}

function eventsResponse(
  events: Iterable<object> | AsyncIterable<object>,
  signal: AbortSignal,
): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream({
    async start(controller) {
      signal.addEventListener('abort', () => {
        try {
          controller.error(signal.reason);
        } catch {
          // It is closed.
        }
      });
      for await (const item of events) {
        if (signal.aborted) return;
        controller.enqueue(encoder.encode(`data: ${JSON.stringify(item)}\n\n`));
      }
      controller.close();
    },
  });
  return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
}

/** A form by its fields: its boundary differs. */
async function bodyOf(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type') ?? '';
  if (type.startsWith('multipart/')) {
    const fields = [...(await request.formData())];
    return fields.map(([name, value]) => [name, typeof value === 'string' ? value : value.name]);
  }
  const text = await request.text();
  return text === '' ? null : JSON.parse(text);
}
