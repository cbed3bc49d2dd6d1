import { isObject, type JsonObject } from '@petrel/spec/json';
import type { Api } from '../../api.ts';
import { listOf, objectOf, own } from '../../members.ts';
import { eventSchemas, type EventSchemas } from '../event-schemas.ts';
import {
  fromBetaItem,
  fromBetaResponse,
  fromBetaSession,
  toBetaItem,
  toBetaResponse,
  toBetaSession,
} from './beta-shapes.ts';

/** A version of the Realtime API: which events it has, and how they differ from the current ones. */
export interface Protocol {
  isBeta: boolean;
  server: EventSchemas;
  /**
   * Checks an event of the client.
   *
   * @throws {ApiError} 400 naming the invalid field.
   */
  check(event: JsonObject): void;
  /** An event of the client as the current version has it. */
  incoming(event: JsonObject): JsonObject;
  /** An event of the current version as this one has it; undefined for one that it does not have. */
  outgoing(event: JsonObject): JsonObject | undefined;
}

/** The Realtime API as it is. */
export function currentProtocol(api: Api): Protocol {
  const client = eventSchemas(api, 'RealtimeClientEvent');
  return {
    isBeta: false,
    server: eventSchemas(api, 'RealtimeServerEvent'),
    check: (event) => client.check(withoutReferences(event)),
    incoming: (event) => event,
    outgoing: (event) => event,
  };
}

/** The beta of the Realtime API (`OpenAI-Beta: realtime=v1`). */
export function betaProtocol(api: Api): Protocol {
  const client = eventSchemas(api, 'RealtimeRealtimeClientEvent');
  return {
    isBeta: true,
    server: eventSchemas(api, 'RealtimeRealtimeServerEvent'),
    check: (event) => client.check(event),
    incoming: fromBeta,
    outgoing: toBeta,
  };
}

/** Fields of a session that only the beta has. */
const BETA_FIELDS = [
  'modalities',
  'voice',
  'input_audio_format',
  'output_audio_format',
  'input_audio_transcription',
  'input_audio_noise_reduction',
  'turn_detection',
  'max_response_output_tokens',
  'temperature',
];

/** Whether an event configures a session as the beta does: a client that still does speaks the beta. */
export function isBetaUpdate(event: JsonObject): boolean {
  if (event.type === 'transcription_session.update') return true;
  if (event.type !== 'session.update') return false;
  const session = objectOf(event, 'session');
  return session.type === undefined && BETA_FIELDS.some((name) => own(session, name) !== undefined);
}

/** References to items are accepted as input, though the description does not have them. */
function withoutReferences(event: JsonObject): JsonObject {
  const response = objectOf(event, 'response');
  if (event.type !== 'response.create' || !Array.isArray(response.input)) return event;
  const input = listOf(response, 'input').filter(
    (item) => !(isObject(item) && item.type === 'item_reference' && typeof item.id === 'string'),
  );
  return { ...event, response: { ...response, input } };
}

function fromBeta(event: JsonObject): JsonObject {
  switch (event.type) {
    case 'session.update':
      return { ...event, session: fromBetaSession(objectOf(event, 'session')) };
    case 'transcription_session.update': {
      const session = fromBetaSession(objectOf(event, 'session'));
      return { ...event, type: 'session.update', session: { ...session, type: 'transcription' } };
    }
    case 'conversation.item.create':
      return { ...event, item: fromBetaItem(objectOf(event, 'item')) };
    case 'response.create':
      return { ...event, response: fromBetaResponse(objectOf(event, 'response')) };
    default:
      return event;
  }
}

/** Events that the beta names differently. */
const RENAMED = new Map([
  ['response.output_text.delta', 'response.text.delta'],
  ['response.output_text.done', 'response.text.done'],
  ['response.output_audio.delta', 'response.audio.delta'],
  ['response.output_audio.done', 'response.audio.done'],
  ['response.output_audio_transcript.delta', 'response.audio_transcript.delta'],
  ['response.output_audio_transcript.done', 'response.audio_transcript.done'],
  ['conversation.item.added', 'conversation.item.created'],
]);

/** Events that the beta does not have. */
const ABSENT =
  /^(?:conversation\.item\.done$|mcp_list_tools\.|response\.mcp_call|input_audio_buffer\.timeout)/;

function toBeta(event: JsonObject): JsonObject | undefined {
  const { type, item, session, response } = event;
  const name = String(type);
  if (ABSENT.test(name)) return undefined;
  const written: JsonObject = { ...event, type: RENAMED.get(name) ?? name };
  if (isObject(item)) {
    if (String(item.type).startsWith('mcp_')) return undefined;
    written.item = toBetaItem(item);
  }
  if (isObject(response)) written.response = toBetaResponse(response);
  if (!isObject(session)) return written;
  written.session = toBetaSession(session);
  if (session.type === 'transcription' && name === 'session.updated') {
    written.type = 'transcription_session.updated';
  }
  return written;
}
