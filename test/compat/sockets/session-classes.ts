import OpenAIReference from 'openai';
import { OpenAIRealtimeWebSocket as ReferenceBetaWebSocket } from 'openai/beta/realtime/websocket';
import { OpenAIRealtimeWS as ReferenceBetaWS } from 'openai/beta/realtime/ws';
import { OpenAIRealtimeTranslationWS as ReferenceTranslationWS } from 'openai/realtime/translations/ws';
import { OpenAIRealtimeWebSocket as ReferenceWebSocket } from 'openai/realtime/websocket';
import { OpenAIRealtimeWS as ReferenceWS } from 'openai/realtime/ws';
import { ResponsesWS as ReferenceBetaResponses } from 'openai/resources/beta/responses/ws';
import { ForksWS as ReferenceForks } from 'openai/resources/live/forks/ws';
import { SidebandWS as ReferenceSideband } from 'openai/resources/live/sideband/ws';
import { LiveWS as ReferenceLive } from 'openai/resources/live/ws';
import { ResponsesWS as ReferenceResponses } from 'openai/resources/responses/ws';
import { OpenAI } from 'petrel';
import { OpenAIRealtimeWebSocket as BetaWebSocket } from 'petrel/beta/realtime/websocket';
import { OpenAIRealtimeWS as BetaWS } from 'petrel/beta/realtime/ws';
import { OpenAIRealtimeTranslationWS } from 'petrel/realtime/translations/ws';
import { OpenAIRealtimeWebSocket } from 'petrel/realtime/websocket';
import { OpenAIRealtimeWS } from 'petrel/realtime/ws';
import { ResponsesWS as BetaResponses } from 'petrel/resources/beta/responses/ws';
import { ForksWS } from 'petrel/resources/live/forks/ws';
import { SidebandWS } from 'petrel/resources/live/sideband/ws';
import { LiveWS } from 'petrel/resources/live/ws';
import { ResponsesWS } from 'petrel/resources/responses/ws';
import { soundOf } from '../../../packages/emulator/test/sockets/sound-of.ts';

/** An event of the client. */
export interface SentEvent {
  type: string;
  [field: string]: unknown;
}

/** What the classes of both packages have. */
export interface Session {
  url: URL;
  on(event: string, listener: (...args: never[]) => void): unknown;
  send(event: { type: string }): void;
  close(): void;
  socket:
    | { on(name: string, listener: (code?: number, reason?: unknown) => void): unknown }
    | { addEventListener(name: string, listener: (event: CloseEvent) => void): void };
}

/** Where a session leads to, and what its handshake has. */
export interface Target {
  account: {
    apiKey: string;
    baseURL: string;
    organization: string;
    project: string;
    defaultHeaders: Record<string, string | null>;
    defaultQuery: Record<string, string>;
  };
  /** For the package `ws`. */
  options: { ca: string };
}

type Open<Client> = (client: Client, options: Target['options']) => Session | Promise<Session>;

/** A class of both packages, and a session of it. */
export interface SessionClass {
  name: string;
  reference: (target: Target) => Session | Promise<Session>;
  own: (target: Target) => Session | Promise<Session>;
  /** Whether events can be sent only when the connection is open. */
  waits: boolean;
  /** What the server sends first is caused by this event; absent where it begins by itself. */
  begin?: SentEvent;
  /** What is sent after that. */
  events: readonly SentEvent[];
  /** The type of the last event that is awaited. */
  last: string;
}

function pair(
  name: string,
  reference: Open<OpenAIReference>,
  own: Open<OpenAI>,
  script: Pick<SessionClass, 'waits' | 'begin' | 'events' | 'last'>,
): SessionClass {
  return {
    name,
    reference: ({ account, options }) => reference(new OpenAIReference(account), options),
    own: ({ account, options }) => own(new OpenAI(account), options),
    ...script,
  };
}

const hello = {
  type: 'conversation.item.create',
  item: { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Say hello' }] },
};
const tool = { type: 'function', name: 'get_time', description: 'The time', parameters: {} };
const conversation = {
  waits: true,
  events: [
    { type: 'session.update', session: { type: 'realtime', output_modalities: ['text'] } },
    { ...hello, event_id: 'mine' },
    { type: 'response.create', response: { tools: [tool], tool_choice: 'required' } },
    { type: 'response.cancel', event_id: 'early' },
    { type: 'input_audio_buffer.append', audio: soundOf(200, 8000) },
    { type: 'input_audio_buffer.clear' },
    { type: 'conversation.item.retrieve', item_id: 'item_unknown' },
  ],
  last: 'response.done',
};
const betaConversation = {
  waits: true,
  events: [
    { type: 'session.update', session: { modalities: ['text'] } },
    hello,
    { type: 'response.create' },
  ],
  last: 'response.done',
};
const question = { type: 'response.create', model: 'gpt-5.1', input: 'Say hello' };
const append = (level: number): SentEvent => ({
  type: 'session.input_audio.append',
  audio: soundOf(600, level),
});

/** Every class that holds a session over a WebSocket. */
export const SESSION_CLASSES: readonly SessionClass[] = [
  pair(
    'OpenAIRealtimeWS',
    (client, options) => new ReferenceWS({ model: 'gpt-realtime', options }, client),
    (client, options) => new OpenAIRealtimeWS({ model: 'gpt-realtime', options }, client),
    conversation,
  ),
  pair(
    'OpenAIRealtimeWS.create, for a transcription',
    (client, options) => ReferenceWS.create(client, { intent: 'transcription', options }),
    (client, options) => OpenAIRealtimeWS.create(client, { intent: 'transcription', options }),
    {
      waits: true,
      events: [
        { type: 'input_audio_buffer.append', audio: soundOf(600, 8000) },
        { type: 'input_audio_buffer.append', audio: soundOf(600, 0) },
      ],
      last: 'conversation.item.done',
    },
  ),
  pair(
    'OpenAIRealtimeWS of the beta',
    (client, options) => new ReferenceBetaWS({ model: 'gpt-4o-realtime-preview', options }, client),
    (client, options) => new BetaWS({ model: 'gpt-4o-realtime-preview', options }, client),
    betaConversation,
  ),
  pair(
    'OpenAIRealtimeWebSocket',
    (client) => new ReferenceWebSocket({ model: 'gpt-realtime' }, client),
    (client) => new OpenAIRealtimeWebSocket({ model: 'gpt-realtime' }, client),
    conversation,
  ),
  pair(
    'OpenAIRealtimeWebSocket of the beta',
    (client) => new ReferenceBetaWebSocket({ model: 'gpt-4o-realtime-preview' }, client),
    (client) => new BetaWebSocket({ model: 'gpt-4o-realtime-preview' }, client),
    betaConversation,
  ),
  pair(
    'OpenAIRealtimeTranslationWS',
    (client, options) =>
      ReferenceTranslationWS.create(client, { model: 'gpt-realtime-translate', options }),
    (client, options) =>
      OpenAIRealtimeTranslationWS.create(client, { model: 'gpt-realtime-translate', options }),
    {
      waits: true,
      events: [
        { type: 'session.input_audio_buffer.append', audio: soundOf(500, 8000) },
        { type: 'session.close' },
      ],
      last: 'session.closed',
    },
  ),
  pair(
    'ResponsesWS',
    (client, options) => new ReferenceResponses(client, options),
    (client, options) => new ResponsesWS(client, options),
    {
      waits: false,
      begin: { ...question, previous_response_id: 'resp_unknown' },
      events: [question],
      last: 'response.completed',
    },
  ),
  pair(
    'ResponsesWS of the beta',
    (client, options) => new ReferenceBetaResponses(client, options),
    (client, options) => new BetaResponses(client, options),
    {
      waits: false,
      begin: { ...question, stream_id: 'lane' },
      events: [],
      last: 'response.completed',
    },
  ),
  pair(
    'LiveWS',
    (client, options) => new ReferenceLive(client, options),
    (client, options) => new LiveWS(client, options),
    {
      waits: false,
      begin: { type: 'session.start', session: { model: 'gpt-live-1' } },
      events: [append(8000), append(0)],
      last: 'session.output_audio.delta',
    },
  ),
  pair(
    'SidebandWS',
    (client, options) => new ReferenceSideband(client, { session_id: 'live_1' }, options),
    (client, options) => new SidebandWS(client, { session_id: 'live_1' }, options),
    {
      waits: false,
      events: [{ type: 'transport.dtmf.send', event: '5' }],
      last: 'transport.dtmf.sent',
    },
  ),
  pair(
    'ForksWS',
    (client, options) => new ReferenceForks(client, { session_id: 'live_1' }, options),
    (client, options) => new ForksWS(client, { session_id: 'live_1' }, options),
    {
      waits: false,
      begin: { type: 'session.start', session: {} },
      events: [],
      last: 'session.started',
    },
  ),
];
