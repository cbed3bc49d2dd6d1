import type * as Beta from '../../generated/models/beta/realtime/realtime.ts';
import type { ReceivedRealtimeEvent, SentRealtimeEvent } from '../realtime-events.ts';

/** An event of the client, as the API has it now or as it had it in beta. */
export type AnyClientEvent = SentRealtimeEvent | Beta.RealtimeClientEvent;

/** The same of the server. */
export type AnyServerEvent = ReceivedRealtimeEvent | Beta.RealtimeServerEvent;

/** What the API names differently in its current form and in beta. */
export interface Dialect {
  /** The type of the parts of a message that the model has written. */
  readonly assistantText: 'output_text' | 'text';
}

export const CURRENT: Dialect = { assistantText: 'output_text' };
export const BETA: Dialect = { assistantText: 'text' };

/** The settings of a session that decide how its turns go. */
export interface TurnSettings {
  /** Whether the server finds the ends of turns, and answers them. */
  readonly detectsTurns: boolean;
  readonly answersTurns: boolean;
  /** Whether the speech of the user is transcribed. */
  readonly transcribes: boolean;
  /** The format of the audio of answers. */
  readonly outputFormat: string | undefined;
}

interface InputSettings {
  turn_detection?: { create_response?: boolean | null } | null;
  transcription?: object | null;
}

/** The fields of a session that matter here, in both forms. The wire may hold less than the types say. */
interface WireSession {
  type?: string;
  object?: string;
  audio?: { input?: InputSettings; output?: { format?: { type?: string } } };
  turn_detection?: InputSettings['turn_detection'];
  input_audio_transcription?: object | null;
  output_audio_format?: string;
}

/** Reads the settings in a `session.created` or `session.updated`. */
export function turnSettings(session: unknown): TurnSettings {
  const { type, object, audio, ...beta }: WireSession = Object(session);
  const { turn_detection: detection = beta.turn_detection, transcription } = audio?.input ?? {};
  const onlyTranscribes = type === 'transcription' || object === 'realtime.transcription_session';
  return {
    detectsTurns: detection != null,
    answersTurns: detection != null && detection.create_response !== false && !onlyTranscribes,
    transcribes: (transcription ?? beta.input_audio_transcription) != null,
    outputFormat: audio?.output?.format?.type ?? beta.output_audio_format,
  };
}
