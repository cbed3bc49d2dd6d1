import type { JsonObject } from '@petrel/spec/json';
import { badRequest } from '../http/api-error.ts';
import { objectOf, textOf } from '../members.ts';
import { LiveSession } from './live/live-session.ts';
import { RealtimeSession } from './realtime/realtime-session.ts';
import { ResponsesSession } from './responses/responses-session.ts';
import type { SocketOperation } from './socket-operations.ts';
import type { SocketContext, SocketSession } from './socket-session.ts';
import { TranslationSession } from './translation/translation-session.ts';

/** A URL that opens WebSocket connections. */
export interface SocketEndpoint {
  operation: SocketOperation;
  /** Path template, without the version. */
  path: string;
  /** Largest message of a client, in bytes. */
  maxMessageBytes: number;
  /** The kind of ephemeral keys that it accepts, besides API keys. */
  ephemeral?: 'realtime' | 'translation';
  /**
   * Checks the query of a handshake.
   *
   * @throws {ApiError} 400 naming the parameter.
   */
  check?(query: URLSearchParams, preset: JsonObject): void;
  open(context: SocketContext): SocketSession;
}

const KIBIBYTE = 1024;
const MEBIBYTE = 1024 * KIBIBYTE;

/** 15 MiB of sound as base64, and what surrounds it. */
const SOUND_MESSAGE = 21 * MEBIBYTE;

export const socketEndpoints: readonly SocketEndpoint[] = [
  {
    operation: 'realtime.translations.connect',
    path: '/realtime/translations',
    maxMessageBytes: SOUND_MESSAGE,
    ephemeral: 'translation',
    check: (query, preset) => {
      if (query.has('model') || modelOf(preset) !== undefined) return;
      throw badRequest("Missing required parameter: 'model'.", 'model', 'missing_model');
    },
    open: (context) => new TranslationSession(context),
  },
  {
    operation: 'realtime.connect',
    path: '/realtime',
    maxMessageBytes: SOUND_MESSAGE,
    ephemeral: 'realtime',
    check: checkRealtime,
    open: (context) => new RealtimeSession(context),
  },
  {
    operation: 'responses.connect',
    path: '/responses',
    maxMessageBytes: 64 * MEBIBYTE,
    open: (context) => new ResponsesSession(context),
  },
  {
    operation: 'live.sideband.connect',
    path: '/live/sessions/{session_id}/attach',
    maxMessageBytes: 256 * KIBIBYTE,
    open: (context) => new LiveSession(context, 'sideband'),
  },
  {
    operation: 'live.forks.connect',
    path: '/live/sessions/{session_id}/fork',
    maxMessageBytes: MEBIBYTE,
    open: (context) => new LiveSession(context, 'fork'),
  },
  {
    operation: 'live.connect',
    path: '/live/sessions',
    maxMessageBytes: MEBIBYTE,
    open: (context) => new LiveSession(context, 'session'),
  },
];

function modelOf(preset: JsonObject): string | undefined {
  return textOf(objectOf(preset, 'session'), 'model') ?? textOf(preset, 'model');
}

function checkRealtime(query: URLSearchParams, preset: JsonObject): void {
  const intent = query.get('intent');
  if (intent !== null && intent !== 'transcription') {
    throw badRequest("Invalid value for 'intent': it must be 'transcription'.", 'intent');
  }
  const given = ['model', 'deployment', 'call_id', 'intent'].filter((name) => query.get(name));
  if (given.length > 1) {
    const names = given.map((name) => `'${name}'`).join(' and ');
    throw badRequest(`${names} exclude each other.`, given[1] ?? null);
  }
  const isPreset = Object.keys(preset).length > 0;
  if (given.length === 1 || isPreset) return;
  throw badRequest("Pass one of 'model', 'call_id' and 'intent'.", 'model', 'missing_model');
}
