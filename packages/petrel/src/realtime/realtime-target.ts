import { configurationError } from '../core/errors/configuration-error.ts';

/** What a connection is for: a session with a model, a call that goes on, or a transcription. */
export type RealtimeTarget =
  | {
      /** The model of a new session. */
      model: string;
      callID?: undefined;
      intent?: undefined;
    }
  | {
      /** Id of a call over WebRTC or SIP, to control it from a server. */
      callID: string;
      model?: undefined;
      intent?: undefined;
    }
  | {
      /** A session that only transcribes. */
      intent: 'transcription';
      model?: undefined;
      callID?: undefined;
    };

/**
 * The query of a connection.
 *
 * @throws OpenAIError of code `configuration` unless exactly one target is given
 */
export function targetQuery({ model, callID, intent }: RealtimeTarget): Record<string, string> {
  const given = Object.entries({ model, call_id: callID, intent }).filter(
    ([, value]) => value !== undefined,
  );
  const [target] = given;
  const isValid = intent === undefined || intent === 'transcription';
  if (given.length === 1 && target !== undefined && target[1] && isValid) {
    return { [target[0]]: target[1] };
  }
  throw configurationError(
    "A realtime connection needs exactly one of `model`, `callID` and `intent: 'transcription'`.",
  );
}
