import type { SentRealtimeEvent } from './realtime-events.ts';
import type { AnyClientEvent } from './session/dialect.ts';

/** What an event of a type has besides it. */
type Fields<ClientEvent, Type> = Omit<Extract<ClientEvent, { type: Type }>, 'type'>;

/** Sends the fields of an event. See `send` for when it throws, and for what awaiting it means. */
type Sender<ClientEvent, Type> = (fields: Fields<ClientEvent, Type>) => Promise<void>;

/** The same, for an event whose fields are all optional. */
type OptionalSender<ClientEvent, Type> = (fields?: Fields<ClientEvent, Type>) => Promise<void>;

/** A method for each event that can be sent over a connection, named after its type. */
export interface RealtimeSenders<ClientEvent = SentRealtimeEvent> {
  /** Settings of the session. */
  readonly session: {
    /** Changes settings; answered by `session.updated`. */
    update: Sender<ClientEvent, 'session.update'>;
  };
  /** The same of a session of the beta that only transcribes. */
  readonly transcriptionSession: {
    /** Changes settings; answered by `transcription_session.updated`. */
    update: Sender<ClientEvent, 'transcription_session.update'>;
  };
  /** Answers of the model. */
  readonly response: {
    /** Requests an answer; followed by `response.created`, deltas and `response.done`. */
    create: OptionalSender<ClientEvent, 'response.create'>;
    /** Stops an answer; `response.done` has the status `cancelled`. */
    cancel: OptionalSender<ClientEvent, 'response.cancel'>;
  };
  /** The conversation so far. */
  readonly conversation: {
    readonly item: {
      /** Adds a message, a function call or its output. */
      create: Sender<ClientEvent, 'conversation.item.create'>;
      /** Removes an item. */
      delete: Sender<ClientEvent, 'conversation.item.delete'>;
      /** Requests an item, answered by `conversation.item.retrieved`. */
      retrieve: Sender<ClientEvent, 'conversation.item.retrieve'>;
      /** Cuts a spoken answer to what was heard of it, at most to what has been received. */
      truncate: Sender<ClientEvent, 'conversation.item.truncate'>;
    };
  };
  /** Audio on its way to the model. */
  readonly inputAudioBuffer: {
    /** Adds audio in base64, in the format of the session. */
    append: Sender<ClientEvent, 'input_audio_buffer.append'>;
    /** Ends the turn of the user, where the server does not detect its end. */
    commit: OptionalSender<ClientEvent, 'input_audio_buffer.commit'>;
    /** Drops what has not been committed. */
    clear: OptionalSender<ClientEvent, 'input_audio_buffer.clear'>;
  };
  /** Audio on its way to the user, over WebRTC and SIP. */
  readonly outputAudioBuffer: {
    /** Stops the playback. */
    clear: OptionalSender<ClientEvent, 'output_audio_buffer.clear'>;
  };
}

/** The methods of a connection whose events are sent with `send`. */
export function realtimeSenders<ClientEvent extends AnyClientEvent>(
  send: (event: ClientEvent) => Promise<void>,
): RealtimeSenders<ClientEvent>;
export function realtimeSenders(send: (event: { type: string }) => Promise<void>): object {
  const sender =
    (type: string) =>
    (fields?: object): Promise<void> =>
      send({ type, ...fields });
  return {
    session: { update: sender('session.update') },
    transcriptionSession: { update: sender('transcription_session.update') },
    response: { create: sender('response.create'), cancel: sender('response.cancel') },
    conversation: {
      item: {
        create: sender('conversation.item.create'),
        delete: sender('conversation.item.delete'),
        retrieve: sender('conversation.item.retrieve'),
        truncate: sender('conversation.item.truncate'),
      },
    },
    inputAudioBuffer: {
      append: sender('input_audio_buffer.append'),
      commit: sender('input_audio_buffer.commit'),
      clear: sender('input_audio_buffer.clear'),
    },
    outputAudioBuffer: { clear: sender('output_audio_buffer.clear') },
  };
}
