import type {
  ConversationItemCreateEvent,
  ConversationItemDeleteEvent,
  ConversationItemRetrieveEvent,
  ConversationItemTruncateEvent,
  InputAudioBufferAppendEvent,
  InputAudioBufferClearEvent,
  InputAudioBufferCommitEvent,
  OutputAudioBufferClearEvent,
  ResponseCancelEvent,
} from '../generated/models/realtime/realtime.ts';
import type { ResponseCreate, SentRealtimeEvent, SessionUpdate } from './realtime-events.ts';

/** What an event has besides its type. */
type Fields<Event> = Omit<Event, 'type'>;

/** Sends the fields of an event. See `send` for when it throws, and for what awaiting it means. */
type Sender<Event> = (fields: Fields<Event>) => Promise<void>;

/** The same, for an event whose fields are all optional. */
type OptionalSender<Event> = (fields?: Fields<Event>) => Promise<void>;

/** A method for each event that can be sent over a connection, named after its type. */
export interface RealtimeSenders {
  /** Settings of the session. */
  readonly session: {
    /** Changes settings; answered by `session.updated`. */
    update: Sender<SessionUpdate>;
  };
  /** Answers of the model. */
  readonly response: {
    /** Requests an answer; followed by `response.created`, deltas and `response.done`. */
    create: OptionalSender<ResponseCreate>;
    /** Stops an answer; `response.done` has the status `cancelled`. */
    cancel: OptionalSender<ResponseCancelEvent>;
  };
  /** The conversation so far. */
  readonly conversation: {
    readonly item: {
      /** Adds a message, a function call or its output. */
      create: Sender<ConversationItemCreateEvent>;
      /** Removes an item. */
      delete: Sender<ConversationItemDeleteEvent>;
      /** Requests an item, answered by `conversation.item.retrieved`. */
      retrieve: Sender<ConversationItemRetrieveEvent>;
      /** Cuts a spoken answer to what was heard of it, at most to what has been received. */
      truncate: Sender<ConversationItemTruncateEvent>;
    };
  };
  /** Audio on its way to the model. */
  readonly inputAudioBuffer: {
    /** Adds audio in base64, in the format of the session. */
    append: Sender<InputAudioBufferAppendEvent>;
    /** Ends the turn of the user, where the server does not detect its end. */
    commit: OptionalSender<InputAudioBufferCommitEvent>;
    /** Drops what has not been committed. */
    clear: OptionalSender<InputAudioBufferClearEvent>;
  };
  /** Audio on its way to the user, over WebRTC and SIP. */
  readonly outputAudioBuffer: {
    /** Stops the playback. */
    clear: OptionalSender<OutputAudioBufferClearEvent>;
  };
}

/** The methods of a connection whose events are sent with `send`. */
export function realtimeSenders(
  send: (event: SentRealtimeEvent) => Promise<void>,
): RealtimeSenders {
  return {
    session: { update: (fields) => send({ type: 'session.update', ...fields }) },
    response: {
      create: (fields) => send({ type: 'response.create', ...fields }),
      cancel: (fields) => send({ type: 'response.cancel', ...fields }),
    },
    conversation: {
      item: {
        create: (fields) => send({ type: 'conversation.item.create', ...fields }),
        delete: (fields) => send({ type: 'conversation.item.delete', ...fields }),
        retrieve: (fields) => send({ type: 'conversation.item.retrieve', ...fields }),
        truncate: (fields) => send({ type: 'conversation.item.truncate', ...fields }),
      },
    },
    inputAudioBuffer: {
      append: (fields) => send({ type: 'input_audio_buffer.append', ...fields }),
      commit: (fields) => send({ type: 'input_audio_buffer.commit', ...fields }),
      clear: (fields) => send({ type: 'input_audio_buffer.clear', ...fields }),
    },
    outputAudioBuffer: {
      clear: (fields) => send({ type: 'output_audio_buffer.clear', ...fields }),
    },
  };
}
