// Written by `npm run generate` from spec/. Do not edit.
import type * as ChatCompletionsAPI from '../chat/completions/completions.ts';
import type * as DecisionsAPI from '../decisions.ts';
import type * as GradersGraderModelsAPI from '../graders/grader-models.ts';
import type * as ResponsesAPI from '../responses/responses.ts';
import type * as SharedAPI from '../shared.ts';
import type * as LiveForksAPI from './forks/forks.ts';

/** How sound is encoded. */
export type AudioFormat = AudioFormat.AudioPCM | AudioFormat.AudioPCMU | AudioFormat.AudioPCMA;
export namespace AudioFormat {
  export interface AudioPCM {
    /** Samples a second (Hz): 16,000 or 24,000. */
    rate: 16000 | 24000;

    type: 'audio/pcm';
  }

  export interface AudioPCMA {
    /** Samples a second (Hz): 8,000. */
    rate: number;

    type: 'audio/pcma';
  }

  export interface AudioPCMU {
    /** Samples a second (Hz): 8,000. */
    rate: number;

    type: 'audio/pcmu';
  }
}

/** A voice there is for everyone. */
export type BuiltInVoice =
  | 'alloy' | 'ash' | 'ballad' | 'beacon' | 'bossa' | 'cedar' | 'cinder' | 'coral' | 'delta'
  | 'echo' | 'gleam' | 'marin' | 'meridian' | 'quartz' | 'ripple' | 'sage' | 'shida' | 'shimmer'
  | 'stone' | 'tempo' | 'verse' | 'vesper' | 'willow';

export interface ClientConfig {
  /** Which events the browser may send and get over the data channel. */
  data_channel: DataChannelConfig;
}

export interface ClientDelegation {
  type: 'client';

  /**
   * Milliseconds before the model is asked to say that work is under way. It may speak of
   * itself sooner.
   */
  acknowledgement_delay_ms?: number;
}

/** Something that the client sends to a live session. */
export type ClientEvent =
  | SessionStartEvent | SessionUpdateEvent | InputAudioAppendEvent | InputAudioMuteEvent
  | InputAudioUnmuteEvent | OutputAudioFixturePlayEvent | InstructionsAppendEvent
  | ThinkingAppendEvent | CommentaryAppendEvent | DecisionCreateEvent | DecisionItemCreateEvent
  | DecisionItemDeleteEvent | ResponseItemCreateEvent | ResponseCreateEvent | SessionCloseEvent;

export interface CommentaryAppendEvent {
  content: string;

  /**
   * Id of the work this is about, from `session.delegation.created`; null for the session as a
   * whole.
   */
  delegation_id: string | null;

  type: 'session.commentary.append';

  event_id?: string | null;
}

export interface CommentaryAppendedEvent {
  /** Where it ends, in milliseconds from the start of the session; may equal `start_ms`. */
  end_ms: number;

  event_id: string;

  /** Where it took its place, in milliseconds from the start of the session. */
  start_ms: number;

  type: 'session.commentary.appended';

  /** `event_id` of the event of yours that this answers, where it had one. */
  client_event_id?: string;
}

/** A voice of one's own. */
export type CustomVoice = ResponsesAPI.ResponseConversationParam;

export interface DataChannelConfig {
  /** Types of events that the browser may send; an empty list for none. Default `all`. */
  allowed_client_events?: 'all' | string[];

  /** Events that the browser is sent; an empty list for none. Default `all`. */
  allowed_server_events?: 'all' | ServerEventSelector[];
}

export interface DecisionAssistantMessage {
  content: string | (DecisionAssistantMessage.OutputText | DecisionAssistantMessage.Refusal)[];

  role: 'assistant';

  /** Id of the message. */
  id?: string | null;

  /** Whether the message is a remark on the way or the final answer. */
  phase?: 'commentary' | 'final_answer' | null;

  type?: 'message';
}
export namespace DecisionAssistantMessage {
  export type OutputText = GradersGraderModelsAPI.GraderInputs.OutputText;

  export type Refusal = ChatCompletionsAPI.ChatCompletionContentPartRefusal;
}

export interface DecisionChoiceOption {
  value: string | boolean;

  /** What it means to choose this, for the model to read. */
  description?: string;
}

export interface DecisionCreateEvent {
  event_id: string;

  type: 'decision.create';
}

export interface DecisionDeveloperMessage {
  content: string | DecisionInputText[];

  role: 'developer';

  /** Id of the message. */
  id?: string | null;

  type?: 'message';
}

export interface DecisionEvent {
  /**
   * Id of the work that the questions were asked for; null where the transcript made them be
   * asked.
   */
  delegation_id: string | null;

  event: DecisionEvent.Event;

  event_id: string;

  /**
   * Id of the piece of transcript that made the questions be asked; null for work handed over.
   */
  source_event_id: string | null;

  /** Whose words made the questions be asked; null for work handed over. */
  source_event_type: 'session.input_transcript.delta' | 'session.output_transcript.delta' | null;

  /** Id that this asking got; null for work handed over. */
  trigger_id: string | null;

  type: 'decision.event';
}
export namespace DecisionEvent {
  export interface Event {
    decision: DecisionsAPI.Decision;

    type: 'decision.completed';
  }
}

export type DecisionInputText = SharedAPI.DecisionQuestionInputText;

export interface DecisionItemCreateEvent {
  item:
    | DecisionItemCreateEvent.Item | DecisionDeveloperMessage | DecisionSystemMessage
    | DecisionAssistantMessage | DecisionItemCreateEvent.FunctionCall
    | DecisionItemCreateEvent.FunctionCallOutput | DecisionItemCreateEvent.CustomToolCall
    | DecisionItemCreateEvent.CustomToolCallOutput;

  type: 'decision.item.create';

  event_id?: string | null;
}
export namespace DecisionItemCreateEvent {
  export interface CustomToolCall {
    /** Id of the call, the same in the call and its result. */
    call_id: string;

    input: string;

    /** Name of the custom tool that is called. */
    name: string;

    type: 'custom_tool_call';

    /** Id that you choose for the item, to delete it by. Default: one is made. */
    id?: string | null;

    /** Namespace of the tool; null for none. */
    namespace?: string | null;

    /** Whether the item is complete, still growing, or was cut off. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  export interface CustomToolCallOutput {
    /** Id of the call, the same in the call and its result. */
    call_id: string;

    output: string | (DecisionInputText | CustomToolCallOutput.InputImage)[];

    type: 'custom_tool_call_output';

    /** Id that you choose for the item, to delete it by. Default: one is made. */
    id?: string | null;

    /** Whether the item is complete, still growing, or was cut off. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }
  export namespace CustomToolCallOutput {
    export type InputImage = DecisionsAPI.DecisionQuestionInputImage;
  }

  export interface FunctionCall {
    /** Arguments of the function, as a JSON text. */
    arguments: string;

    /** Id of the call, the same in the call and its result. */
    call_id: string;

    /** Name of the function that is called. */
    name: string;

    type: 'function_call';

    /** Id that you choose for the item, to delete it by. Default: one is made. */
    id?: string | null;

    /** Namespace of the tool; null for none. */
    namespace?: string | null;

    /** Whether the item is complete, still growing, or was cut off. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  export interface FunctionCallOutput {
    /** Id of the call, the same in the call and its result. */
    call_id: string;

    output: string | (DecisionInputText | FunctionCallOutput.InputImage)[];

    type: 'function_call_output';

    /** Id that you choose for the item, to delete it by. Default: one is made. */
    id?: string | null;

    /** Whether the item is complete, still growing, or was cut off. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }
  export namespace FunctionCallOutput {
    export type InputImage = DecisionsAPI.DecisionQuestionInputImage;
  }

  export type Item = DecisionUserMessage;
  export namespace Item {
    export type InputImage = DecisionsAPI.DecisionQuestionInputImage;

    export type InputText = SharedAPI.DecisionQuestionInputText;
  }
}

export interface DecisionItemCreatedEvent {
  event_id: string;

  item:
    | DecisionItemCreatedEvent.Item | DecisionStoredDeveloperMessage | DecisionStoredSystemMessage
    | DecisionStoredAssistantMessage | DecisionItemCreatedEvent.FunctionCall
    | DecisionItemCreatedEvent.FunctionCallOutput | DecisionItemCreatedEvent.CustomToolCall
    | DecisionItemCreatedEvent.CustomToolCallOutput;

  type: 'decision.item.created';

  /** `event_id` of the event of yours that this answers, where it had one. */
  client_event_id?: string;
}
export namespace DecisionItemCreatedEvent {
  export interface CustomToolCall {
    /** Id of the item. */
    id: string;

    /** Id of the call, the same in the call and its result. */
    call_id: string;

    input: string;

    /** Name of the custom tool that is called. */
    name: string;

    type: 'custom_tool_call';

    /** Namespace of the tool; null for none. */
    namespace?: string | null;

    /** Whether the item is complete, still growing, or was cut off. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  export interface CustomToolCallOutput {
    /** Id of the item. */
    id: string;

    /** Id of the call, the same in the call and its result. */
    call_id: string;

    output: string | (DecisionInputText | CustomToolCallOutput.InputImage)[];

    type: 'custom_tool_call_output';

    /** Whether the item is complete, still growing, or was cut off. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }
  export namespace CustomToolCallOutput {
    export type InputImage = DecisionsAPI.DecisionQuestionInputImage;
  }

  export interface FunctionCall {
    /** Id of the item. */
    id: string;

    /** Arguments of the function, as a JSON text. */
    arguments: string;

    /** Id of the call, the same in the call and its result. */
    call_id: string;

    /** Name of the function that is called. */
    name: string;

    type: 'function_call';

    /** Namespace of the tool; null for none. */
    namespace?: string | null;

    /** Whether the item is complete, still growing, or was cut off. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  export interface FunctionCallOutput {
    /** Id of the item. */
    id: string;

    /** Id of the call, the same in the call and its result. */
    call_id: string;

    output: string | (DecisionInputText | FunctionCallOutput.InputImage)[];

    type: 'function_call_output';

    /** Whether the item is complete, still growing, or was cut off. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }
  export namespace FunctionCallOutput {
    export type InputImage = DecisionsAPI.DecisionQuestionInputImage;
  }

  export type Item = DecisionStoredUserMessage;
  export namespace Item {
    export type InputImage = DecisionsAPI.DecisionQuestionInputImage;

    export type InputText = SharedAPI.DecisionQuestionInputText;
  }
}

export interface DecisionItemDeleteEvent {
  /** Id of the item to delete. */
  item_id: string;

  type: 'decision.item.delete';

  event_id?: string | null;
}

export interface DecisionItemDeletedEvent {
  event_id: string;

  /** Id of the item that was deleted. */
  item_id: string;

  type: 'decision.item.deleted';

  /** `event_id` of the event of yours that this answers, where it had one. */
  client_event_id?: string;
}

export type DecisionJSONObject = SharedAPI.FunctionParameters;

export type DecisionQuestion =
  | DecisionQuestion.Choice | DecisionQuestion.Predicate | DecisionQuestion.Score;
export namespace DecisionQuestion {
  export interface Choice {
    /** What there is to choose from. */
    choices: DecisionChoiceOption[];

    /** The question, as text or with images and data. */
    instructions: string | (DecisionInputText | Choice.InputImage | Choice.InputJSON)[];

    type: 'choice';

    /** Name of the question, by which its answer is found. */
    name?: string;
  }
  export namespace Choice {
    export type InputImage = DecisionsAPI.DecisionQuestionInputImage;

    export type InputJSON = DecisionUserMessage.InputJSON;
  }

  export interface Predicate {
    /** The question, as text or with images and data. */
    instructions: string | (DecisionInputText | Predicate.InputImage | Predicate.InputJSON)[];

    type: 'predicate';

    /** Name of the question, by which its answer is found. */
    name?: string;
  }
  export namespace Predicate {
    export type InputImage = DecisionsAPI.DecisionQuestionInputImage;

    export type InputJSON = DecisionUserMessage.InputJSON;
  }

  export interface Score {
    /** The question, as text or with images and data. */
    instructions: string | (DecisionInputText | Score.InputImage | Score.InputJSON)[];

    /** The steps of the scale, in order. */
    levels: Score.Level[];

    type: 'score';

    /** Name of the question, by which its answer is found. */
    name?: string;
  }
  export namespace Score {
    export type InputImage = DecisionsAPI.DecisionQuestionInputImage;

    export type InputJSON = DecisionUserMessage.InputJSON;

    export interface Level {
      /** Name of the level, which the answer gives. */
      label: string;

      /** When this level is right, for the model to read. */
      description?: string;
    }
  }
}

export interface DecisionStoredAssistantMessage {
  /** Id of the message. */
  id: string;

  content:
    | string
    | (DecisionStoredAssistantMessage.OutputText | DecisionStoredAssistantMessage.Refusal)[];

  role: 'assistant';

  /** Whether the message is a remark on the way or the final answer. */
  phase?: 'commentary' | 'final_answer' | null;

  type?: 'message';
}
export namespace DecisionStoredAssistantMessage {
  export type OutputText = GradersGraderModelsAPI.GraderInputs.OutputText;

  export type Refusal = ChatCompletionsAPI.ChatCompletionContentPartRefusal;
}

export interface DecisionStoredDeveloperMessage {
  /** Id of the message. */
  id: string;

  content: string | DecisionInputText[];

  role: 'developer';

  type?: 'message';
}

export interface DecisionStoredSystemMessage {
  /** Id of the message. */
  id: string;

  content: string | DecisionInputText[];

  role: 'system';

  type?: 'message';
}

export interface DecisionStoredUserMessage {
  /** Id of the message. */
  id: string;

  content:
    | string
    | (DecisionStoredUserMessage.InputText | DecisionStoredUserMessage.InputImage | DecisionStoredUserMessage.InputJSON)[];

  role: 'user';

  type?: 'message';
}
export namespace DecisionStoredUserMessage {
  export type InputImage = DecisionsAPI.DecisionQuestionInputImage;

  export type InputJSON = DecisionUserMessage.InputJSON;

  export type InputText = SharedAPI.DecisionQuestionInputText;
}

export interface DecisionSystemMessage {
  content: string | DecisionInputText[];

  role: 'system';

  /** Id of the message. */
  id?: string | null;

  type?: 'message';
}

export interface DecisionTrigger {
  decisions: DecisionTrigger.Decisions;

  /**
   * Whose words make the questions be asked: the user's (`input`) or the model's (`output`).
   */
  event_type: 'session.input_transcript.delta' | 'session.output_transcript.delta';

  type: 'decisions';
}
export namespace DecisionTrigger {
  export interface Decisions {
    /** Questions that are asked together, and answered in this order. */
    questions: DecisionQuestion[];
  }
  export namespace Decisions {
    export type QuestionParamChoice = DecisionQuestion.Choice;
    export namespace QuestionParamChoice {
      export type Choice = DecisionChoiceOption;
    }

    export type QuestionParamPredicate = DecisionQuestion.Predicate;

    export type QuestionParamScore = DecisionQuestion.Score;
    export namespace QuestionParamScore {
      export type Level = DecisionQuestion.Score.Level;
    }
  }
}

export interface DecisionUserMessage {
  content:
    | string
    | (DecisionUserMessage.InputText | DecisionUserMessage.InputImage | DecisionUserMessage.InputJSON)[];

  role: 'user';

  /** Id of the message. */
  id?: string | null;

  type?: 'message';
}
export namespace DecisionUserMessage {
  export type InputImage = DecisionsAPI.DecisionQuestionInputImage;

  export interface InputJSON {
    data: DecisionJSONObject | DecisionJSONObject[];

    type: 'input_json';
  }

  export type InputText = SharedAPI.DecisionQuestionInputText;
}

export interface DecisionsDelegationConfig {
  /** Model that answers the questions. */
  model: string;

  /** Questions that are asked together, and answered in this order. */
  questions: DecisionQuestion[];
}
export namespace DecisionsDelegationConfig {
  export type QuestionParamChoice = DecisionQuestion.Choice;
  export namespace QuestionParamChoice {
    export type Choice = DecisionChoiceOption;
  }

  export type QuestionParamPredicate = DecisionQuestion.Predicate;

  export type QuestionParamScore = DecisionQuestion.Score;
  export namespace QuestionParamScore {
    export type Level = DecisionQuestion.Score.Level;
  }
}

export interface DecisionsDelegationUpdateConfig {
  /** Model that answers the questions. Default: unchanged. */
  model?: string;

  /** Questions that are asked together, and answered in this order. */
  questions?: DecisionQuestion[];
}
export namespace DecisionsDelegationUpdateConfig {
  export type QuestionParamChoice = DecisionQuestion.Choice;
  export namespace QuestionParamChoice {
    export type Choice = DecisionChoiceOption;
  }

  export type QuestionParamPredicate = DecisionQuestion.Predicate;

  export type QuestionParamScore = DecisionQuestion.Score;
  export namespace QuestionParamScore {
    export type Level = DecisionQuestion.Score.Level;
  }
}

export interface DelegationCreatedEvent {
  /** Which work was handed over, and to whom. The task itself is not in it. */
  delegation: DelegationCreatedEvent.Delegation;

  event_id: string;

  /** When the work was handed over, in milliseconds from the start of the session. */
  offset_ms: number;

  type: 'session.delegation.created';

  /** `event_id` of the event of yours that this answers, where it had one. */
  client_event_id?: string;
}
export namespace DelegationCreatedEvent {
  export interface Delegation {
    /** Id of the work, for `delegation_id`. */
    id: string;

    /** Who does the work: your program, the Responses API or decisions. */
    target: 'client' | 'responses' | 'decisions';

    type: 'delegation';

    /** Id of the response that does the work; only where `target` is `responses`. */
    response_id?: string;
  }
}

/** An error of a live session. */
export interface Error {
  code: string;

  /** What happened, in words for people. */
  message: string;

  type: string;

  client_event_id?: string;

  /** The setting that is to blame, such as `session.voice`. */
  param?: string;
}

/** Reports an error. */
export interface ErrorEvent {
  /** What went wrong, and the event of yours that caused it, where known. */
  error: Error;

  event_id: string;

  type: 'error';

  /** `event_id` of the event of yours that this answers, where it had one. */
  client_event_id?: string;
}

export interface ForkSessionConfig {
  audio?: ForkSessionConfig.Audio;

  /** What the page at the other end of a WebRTC connection may do. */
  client?: ClientConfig;

  /**
   * Changes to how work is handed over; only where the stored session hands it to the Responses
   * API.
   */
  delegation?: ForkSessionConfig.Delegation;

  /** Whether the new session is kept too, which by default is as with the stored one. */
  store?: boolean;
}
export namespace ForkSessionConfig {
  export interface Audio {
    /** Encoding and rate of the sound over a WebSocket; other connections agree on their own. */
    format?: AudioFormat;
  }

  export type Delegation = SessionUpdateConfig.Responses;
}

export interface ForkSessionStartEvent {
  /** What is to differ from the stored session, other than the model; `{}` for nothing. */
  session: ForkSessionConfig;

  type: 'session.start';

  event_id?: string | null;
}

/** A function that the model may call. */
export interface FunctionTool {
  /** Name of the function, by which the model calls it. */
  name: string;

  type: 'function';

  /** What the function does and when to call it, for the model to read. */
  description?: string | null;

  /** Arguments of the function, as JSON Schema. */
  parameters?: { [key: string]: unknown } | null;

  /** Whether arguments keep exactly to the schema. */
  strict?: boolean | null;
}

export interface InfoEvent {
  code: string;

  event_id: string;

  message: string;

  type: 'info';

  /** `event_id` of the event of yours that this answers, where it had one. */
  client_event_id?: string;
}

export type InitialItem = InitialItem.Developer | InitialItem.User | InitialItem.Assistant;
export namespace InitialItem {
  export interface Assistant {
    content: (Assistant.Text | Assistant.OutputText)[];

    role: 'assistant';

    /** Id of the message, if it has one; only its role and text count. */
    id?: string | null;

    /** Whether the message is complete. One cut off is not resumed. */
    status?: 'incomplete' | 'completed' | null;

    type?: 'message';
  }
  export namespace Assistant {
    export type OutputText = GradersGraderModelsAPI.GraderInputs.OutputText;

    export interface Text {
      /** Text of the message, which the conversation begins with. */
      text: string;

      type?: 'text';
    }
  }

  export interface Developer {
    content: Developer.Content[];

    role: 'developer';

    /** Id of the message, if it has one; only its role and text count. */
    id?: string | null;

    /** Whether the message is complete. One cut off is not resumed. */
    status?: 'incomplete' | 'completed' | null;

    type?: 'message';
  }
  export namespace Developer {
    export type Content = User.Content;
  }

  export interface User {
    content: User.Content[];

    role: 'user';

    /** Id of the message, if it has one; only its role and text count. */
    id?: string | null;

    /** Whether the message is complete. One cut off is not resumed. */
    status?: 'incomplete' | 'completed' | null;

    type?: 'message';
  }
  export namespace User {
    export interface Content {
      /** Text of the message, which the conversation begins with. */
      text: string;

      type?: 'input_text';
    }
  }
}

export interface InputAudioAppendEvent {
  audio: string;

  type: 'session.input_audio.append';

  event_id?: string | null;
}

export interface InputAudioMuteEvent {
  type: 'session.input_audio.mute';

  event_id?: string | null;
}

export interface InputAudioMutedEvent {
  event_id: string;

  type: 'session.input_audio.muted';

  /** `event_id` of the event of yours that this answers, where it had one. */
  client_event_id?: string;
}

export interface InputAudioUnmuteEvent {
  type: 'session.input_audio.unmute';

  event_id?: string | null;
}

export interface InputAudioUnmutedEvent {
  event_id: string;

  type: 'session.input_audio.unmuted';

  /** `event_id` of the event of yours that this answers, where it had one. */
  client_event_id?: string;
}

export interface InputTranscriptDeltaEvent {
  /** The next piece of what was said, to be added to those before. */
  delta: string;

  /** Where the piece ends, in milliseconds from the start of the session. */
  end_ms: number;

  event_id: string;

  /** Where the piece begins, in milliseconds from the start of the session. */
  start_ms: number;

  type: 'session.input_transcript.delta';

  /** `event_id` of the event of yours that this answers, where it had one. */
  client_event_id?: string;
}

export interface InstructionsAppendEvent {
  content: string;

  /**
   * Id of the work this is about, from `session.delegation.created`; null for the session as a
   * whole.
   */
  delegation_id: string | null;

  type: 'session.instructions.append';

  event_id?: string | null;
}

export interface InstructionsAppendedEvent {
  /** Where it ends, in milliseconds from the start of the session; may equal `start_ms`. */
  end_ms: number;

  event_id: string;

  /** Where it took its place, in milliseconds from the start of the session. */
  start_ms: number;

  type: 'session.instructions.appended';

  /** `event_id` of the event of yours that this answers, where it had one. */
  client_event_id?: string;
}

/** The session to start, and the offer of the connection. */
export interface LiveCreateParams {
  /** Settings that the session starts with. */
  session: MediaSessionConfig;

  /** The browser's offer of a WebRTC connection, in SDP. */
  transport: LiveCreateParams.Transport;
}

export namespace LiveCreateParams {
  export type Transport = LiveCreateResponse.Transport;
}

/** The session that was started, and the answer to the offer. */
export interface LiveCreateResponse {
  /** The session that was started; its `id` is what other calls take. */
  session: LiveCreateResponse.Session;

  transport: LiveCreateResponse.Transport;
}
export namespace LiveCreateResponse {
  export type Session = ResponsesAPI.ResponseConversationParam;

  export interface Transport {
    /** Answer to the offer of the connection, in SDP. */
    sdp: string;

    type: 'webrtc';
  }
}

/** Settings of a session that is heard and spoken. */
export interface MediaSessionConfig {
  /** The model that listens and speaks. Always in the settings, never in the URL. */
  model: (string & {}) | 'gpt-live-1';

  audio?: MediaSessionConfig.Audio;

  /** What the page at the other end of a WebRTC connection may do. */
  client?: ClientConfig;

  /** Who does what takes longer. Default: your program. */
  delegation?:
    | ClientDelegation | MediaSessionConfig.Responses | MediaSessionConfig.Decisions | null;

  /** What was said before, as texts: up to 128 messages, 8,192 tokens by default. */
  input?: InitialItem[];

  /** How the model is to speak, converse and hand work over. */
  instructions?: string | null;

  /** An id of your end user that stays the same, so that abuse can be traced. */
  safety_identifier?: string | null;

  /** Whether to keep the session, to be forked and its recording downloaded. Default false. */
  store?: boolean;

  /**
   * Questions asked at what is said; one trigger for each event type at most. An empty list
   * ends them.
   */
  triggers?: DecisionTrigger[];
}
export namespace MediaSessionConfig {
  export interface Audio {
    output?: Audio.Output;
  }
  export namespace Audio {
    export type Output = SessionResource.Audio.Output;
  }

  export type Decisions = SessionResource.Decisions;

  export type Responses = SessionResource.Responses;
}

export interface MediaSessionForkConfig {
  /** What the page at the other end of a WebRTC connection may do. */
  client?: ClientConfig;

  /**
   * Changes to how work is handed over; only where the stored session hands it to the Responses
   * API.
   */
  delegation?: MediaSessionForkConfig.Delegation;

  /** Whether the new session is kept too, which by default is as with the stored one. */
  store?: boolean;
}
export namespace MediaSessionForkConfig {
  export type Delegation = SessionUpdateConfig.Responses;
}

export interface OutputAudioDeltaEvent {
  /** The next piece of sound, in base64, in the format of the session. */
  delta: string;

  type: 'session.output_audio.delta';

  /** Where the piece ends, in milliseconds from the start of the session. */
  end_ms?: number;

  /** Where the piece begins, in milliseconds from the start of the session. */
  start_ms?: number;
}

export interface OutputAudioFixturePlayEvent {
  audio: string;

  type: 'session.output_audio.fixture.play';

  event_id?: string | null;
}

export interface OutputAudioFixturePlayedEvent {
  event_id: string;

  type: 'session.output_audio.fixture.played';

  /** `event_id` of the event of yours that this answers, where it had one. */
  client_event_id?: string;
}

export interface OutputAudioFixturePlayingEvent {
  event_id: string;

  type: 'session.output_audio.fixture.playing';

  /** `event_id` of the event of yours that this answers, where it had one. */
  client_event_id?: string;
}

export interface OutputTranscriptDeltaEvent {
  /** The next piece of what was said, to be added to those before. */
  delta: string;

  /** Where the piece ends, in milliseconds from the start of the session. */
  end_ms: number;

  event_id: string;

  /** Where the piece begins, in milliseconds from the start of the session. */
  start_ms: number;

  type: 'session.output_transcript.delta';

  /** `event_id` of the event of yours that this answers, where it had one. */
  client_event_id?: string;
}

export interface ResponseCreateEvent {
  type: 'response.create';

  event_id?: string | null;
}

export interface ResponseEvent {
  event: { [key: string]: unknown };

  event_id: string;

  type: 'response.event';

  /** `event_id` of the event of yours that this answers, where it had one. */
  client_event_id?: string;

  /** Id of the work that the event belongs to; null or left out when not known. */
  delegation_id?: string | null;
}

export interface ResponseItemCreateEvent {
  item: ResponsesAPI.ResponseInputItem.Complete;

  type: 'response.item.create';

  event_id?: string | null;
}

export interface ResponsesDelegationConfig {
  /** Model that does the work which is handed over. */
  model: string;

  /** The instructions of the model that does the work, apart from the one that speaks. */
  instructions?: string | null;

  /** The most tokens that an answer of the model that works may have. */
  max_output_tokens?: number | null;

  /** Whether the model that works may call several tools at a time. */
  parallel_tool_calls?: boolean | null;

  /** How the model that does the work reasons. */
  reasoning?: ResponsesDelegationConfig.Reasoning | null;

  /** How quickly and at what price the work is done. */
  service_tier?:
    | 'auto' | 'default' | 'fast_tier_temp_pilot' | 'flex' | 'priority' | 'ultrafast' | null;

  text?: ResponsesDelegationConfig.Text | null;

  /** Which tools may or must be used for the work. */
  tool_choice?:
    | 'auto' | 'none' | 'required' | ResponsesDelegationConfig.LiveFunctionToolChoiceParam
    | ResponsesDelegationConfig.LiveMCPToolChoiceParam
    | ResponsesDelegationConfig.FileSearchToolChoice | ResponsesDelegationConfig.WebSearchToolChoice
    | ResponsesDelegationConfig.WebSearchPreview
    | ResponsesDelegationConfig.ImageGenerationToolChoice
    | ResponsesDelegationConfig.ComputerToolChoice
    | ResponsesDelegationConfig.CodeInterpreterToolChoice
    | ResponsesDelegationConfig.ProgrammaticToolCallingToolChoice
    | ResponsesDelegationConfig.ShellToolChoice | ResponsesDelegationConfig.CustomToolChoice
    | ResponsesDelegationConfig.ApplyPatchToolChoice
    | ResponsesDelegationConfig.LiveAllowedToolsChoiceParam;

  /** Tools that may be used for the work. */
  tools?: (
    | FunctionTool | ResponsesDelegationConfig.WebSearchToolChoice
    | ResponsesDelegationConfig.FileSearchToolChoice
    | ResponsesDelegationConfig.CodeInterpreterToolChoice | ResponsesDelegationConfig.Shell
    | ResponsesDelegationConfig.ImageGenerationToolChoice | ResponsesDelegationConfig.Mcp
    | ResponsesDelegationConfig.Custom | ResponsesDelegationConfig.Namespace
    | ResponsesDelegationConfig.ToolSearch
    | ResponsesDelegationConfig.ProgrammaticToolCallingToolChoice
    | ResponsesDelegationConfig.ComputerToolChoice | ResponsesDelegationConfig.ApplyPatchToolChoice
  )[];
}
export namespace ResponsesDelegationConfig {
  export type ApplyPatch = ResponsesDelegationUpdateConfig.ApplyPatchToolChoice;

  export type ApplyPatchToolChoice = ResponsesDelegationUpdateConfig.ApplyPatchToolChoice;

  export type CodeInterpreter = ResponsesDelegationUpdateConfig.CodeInterpreterToolChoice;

  export type CodeInterpreterToolChoice = ResponsesDelegationUpdateConfig.CodeInterpreterToolChoice;

  export type Computer = ResponsesDelegationUpdateConfig.ComputerToolChoice;

  export type ComputerToolChoice = ResponsesDelegationUpdateConfig.ComputerToolChoice;

  export type Custom = ResponsesDelegationUpdateConfig.Custom;

  export type CustomToolChoice = ResponsesAPI.ToolChoiceCustom;

  export type FileSearch = ResponsesDelegationUpdateConfig.FileSearchToolChoice;

  export type FileSearchToolChoice = ResponsesDelegationUpdateConfig.FileSearchToolChoice;

  export type ImageGeneration = ResponsesDelegationUpdateConfig.ImageGenerationToolChoice;

  export type ImageGenerationToolChoice = ResponsesDelegationUpdateConfig.ImageGenerationToolChoice;

  export type LiveAllowedToolsChoiceParam = ResponsesDelegationUpdateConfig.LiveAllowedToolsChoiceParam;
  export namespace LiveAllowedToolsChoiceParam {
    export type ApplyPatchToolChoice = ResponsesDelegationUpdateConfig.ApplyPatchToolChoice;

    export type CodeInterpreterToolChoice = ResponsesDelegationUpdateConfig.CodeInterpreterToolChoice;

    export type ComputerToolChoice = ResponsesDelegationUpdateConfig.ComputerToolChoice;

    export type CustomToolChoice = ResponsesAPI.ToolChoiceCustom;

    export type FileSearchToolChoice = ResponsesDelegationUpdateConfig.FileSearchToolChoice;

    export type ImageGenerationToolChoice = ResponsesDelegationUpdateConfig.ImageGenerationToolChoice;

    export type LiveFunctionToolChoiceParam = ResponsesAPI.ToolChoiceFunction;

    export type LiveMCPToolChoiceParam = ResponsesDelegationUpdateConfig.LiveMCPToolChoiceParam;

    export type ProgrammaticToolCallingToolChoice = ResponsesDelegationUpdateConfig.ProgrammaticToolCallingToolChoice;

    export type ShellToolChoice = ResponsesDelegationUpdateConfig.ShellToolChoice;

    export type WebSearchPreview = ResponsesDelegationUpdateConfig.WebSearchPreview;

    export type WebSearchToolChoice = ResponsesDelegationUpdateConfig.WebSearchToolChoice;
  }

  export type LiveFunctionToolChoiceParam = ResponsesAPI.ToolChoiceFunction;

  export type LiveMCPToolChoiceParam = ResponsesDelegationUpdateConfig.LiveMCPToolChoiceParam;

  export type Mcp = ResponsesDelegationUpdateConfig.Mcp;

  export type Namespace = ResponsesDelegationUpdateConfig.Namespace;

  export type ProgrammaticToolCalling = ResponsesDelegationUpdateConfig.ProgrammaticToolCallingToolChoice;

  export type ProgrammaticToolCallingToolChoice = ResponsesDelegationUpdateConfig.ProgrammaticToolCallingToolChoice;

  export type Reasoning = ResponsesDelegationUpdateConfig.Reasoning;

  export type Shell = ResponsesDelegationUpdateConfig.Shell;
  export namespace Shell {
    export type ContainerAuto = ResponsesDelegationUpdateConfig.Shell.ContainerAuto;
    export namespace ContainerAuto {
      export type Allowlist = ResponsesDelegationUpdateConfig.Shell.ContainerAuto.Allowlist;

      export type Disabled = ResponsesDelegationUpdateConfig.Shell.ContainerAuto.Disabled;

      export type Inline = ResponsesDelegationUpdateConfig.Shell.ContainerAuto.Inline;
      export namespace Inline {
        export type Source = ResponsesDelegationUpdateConfig.Shell.ContainerAuto.Inline.Source;
      }

      export type SkillReference = ResponsesDelegationUpdateConfig.Shell.ContainerAuto.SkillReference;
    }

    export type ContainerReference = ResponsesDelegationUpdateConfig.Shell.ContainerReference;

    export type Local = ResponsesDelegationUpdateConfig.Shell.Local;
    export namespace Local {
      export type Skill = ResponsesAPI.LocalSkill;
    }
  }

  export type ShellToolChoice = ResponsesDelegationUpdateConfig.ShellToolChoice;

  export type Text = ResponsesDelegationUpdateConfig.Text;

  export type ToolSearch = ResponsesDelegationUpdateConfig.ToolSearch;

  export type WebSearch = ResponsesDelegationUpdateConfig.WebSearchToolChoice;

  export type WebSearchPreview = ResponsesDelegationUpdateConfig.WebSearchPreview;

  export type WebSearchToolChoice = ResponsesDelegationUpdateConfig.WebSearchToolChoice;
}

export interface ResponsesDelegationUpdateConfig {
  /** The instructions of the model that does the work. Default: unchanged. */
  instructions?: string | null;

  /** The most tokens that an answer of the model that works may have. */
  max_output_tokens?: number | null;

  /** Model that does the work from now on. Default: unchanged. */
  model?: string;

  /** Whether the model that works may call several tools at a time. */
  parallel_tool_calls?: boolean | null;

  /** How the model that does the work reasons. */
  reasoning?: ResponsesDelegationUpdateConfig.Reasoning | null;

  /** How quickly and at what price the work is done. */
  service_tier?:
    | 'auto' | 'default' | 'fast_tier_temp_pilot' | 'flex' | 'priority' | 'ultrafast' | null;

  text?: ResponsesDelegationUpdateConfig.Text | null;

  /** Which tools may or must be used for the work. */
  tool_choice?:
    | 'auto' | 'none' | 'required' | ResponsesDelegationUpdateConfig.LiveFunctionToolChoiceParam
    | ResponsesDelegationUpdateConfig.LiveMCPToolChoiceParam
    | ResponsesDelegationUpdateConfig.FileSearchToolChoice
    | ResponsesDelegationUpdateConfig.WebSearchToolChoice
    | ResponsesDelegationUpdateConfig.WebSearchPreview
    | ResponsesDelegationUpdateConfig.ImageGenerationToolChoice
    | ResponsesDelegationUpdateConfig.ComputerToolChoice
    | ResponsesDelegationUpdateConfig.CodeInterpreterToolChoice
    | ResponsesDelegationUpdateConfig.ProgrammaticToolCallingToolChoice
    | ResponsesDelegationUpdateConfig.ShellToolChoice
    | ResponsesDelegationUpdateConfig.CustomToolChoice
    | ResponsesDelegationUpdateConfig.ApplyPatchToolChoice
    | ResponsesDelegationUpdateConfig.LiveAllowedToolsChoiceParam;

  /** Tools that may be used for the work. */
  tools?: (
    | FunctionTool | ResponsesDelegationUpdateConfig.WebSearchToolChoice
    | ResponsesDelegationUpdateConfig.FileSearchToolChoice
    | ResponsesDelegationUpdateConfig.CodeInterpreterToolChoice
    | ResponsesDelegationUpdateConfig.Shell
    | ResponsesDelegationUpdateConfig.ImageGenerationToolChoice
    | ResponsesDelegationUpdateConfig.Mcp | ResponsesDelegationUpdateConfig.Custom
    | ResponsesDelegationUpdateConfig.Namespace | ResponsesDelegationUpdateConfig.ToolSearch
    | ResponsesDelegationUpdateConfig.ProgrammaticToolCallingToolChoice
    | ResponsesDelegationUpdateConfig.ComputerToolChoice
    | ResponsesDelegationUpdateConfig.ApplyPatchToolChoice
  )[];
}
export namespace ResponsesDelegationUpdateConfig {
  export type ApplyPatch = ApplyPatchToolChoice;

  export interface ApplyPatchToolChoice {
    type: 'apply_patch';
  }

  export type CodeInterpreter = CodeInterpreterToolChoice;

  export interface CodeInterpreterToolChoice {
    type: 'code_interpreter';
  }

  export type Computer = ComputerToolChoice;

  export interface ComputerToolChoice {
    type: 'computer';
  }

  export interface Custom {
    type: 'custom';
  }

  export type CustomToolChoice = ResponsesAPI.ToolChoiceCustom;

  export type FileSearch = FileSearchToolChoice;

  export interface FileSearchToolChoice {
    type: 'file_search';
  }

  export type ImageGeneration = ImageGenerationToolChoice;

  export interface ImageGenerationToolChoice {
    type: 'image_generation';
  }

  export interface LiveAllowedToolsChoiceParam {
    /** Tools that may be used for the work. */
    tools: (
      | LiveAllowedToolsChoiceParam.LiveFunctionToolChoiceParam
      | LiveAllowedToolsChoiceParam.LiveMCPToolChoiceParam
      | LiveAllowedToolsChoiceParam.FileSearchToolChoice
      | LiveAllowedToolsChoiceParam.WebSearchToolChoice
      | LiveAllowedToolsChoiceParam.WebSearchPreview
      | LiveAllowedToolsChoiceParam.ImageGenerationToolChoice
      | LiveAllowedToolsChoiceParam.ComputerToolChoice
      | LiveAllowedToolsChoiceParam.CodeInterpreterToolChoice
      | LiveAllowedToolsChoiceParam.ProgrammaticToolCallingToolChoice
      | LiveAllowedToolsChoiceParam.ShellToolChoice | LiveAllowedToolsChoiceParam.CustomToolChoice
      | LiveAllowedToolsChoiceParam.ApplyPatchToolChoice
    )[];

    type: 'allowed_tools';

    mode?: 'none' | 'auto' | 'required' | null;
  }
  export namespace LiveAllowedToolsChoiceParam {
    export type ApplyPatchToolChoice = ResponsesDelegationUpdateConfig.ApplyPatchToolChoice;

    export type CodeInterpreterToolChoice = ResponsesDelegationUpdateConfig.CodeInterpreterToolChoice;

    export type ComputerToolChoice = ResponsesDelegationUpdateConfig.ComputerToolChoice;

    export type CustomToolChoice = ResponsesAPI.ToolChoiceCustom;

    export type FileSearchToolChoice = ResponsesDelegationUpdateConfig.FileSearchToolChoice;

    export type ImageGenerationToolChoice = ResponsesDelegationUpdateConfig.ImageGenerationToolChoice;

    export type LiveFunctionToolChoiceParam = ResponsesAPI.ToolChoiceFunction;

    export type LiveMCPToolChoiceParam = ResponsesDelegationUpdateConfig.LiveMCPToolChoiceParam;

    export type ProgrammaticToolCallingToolChoice = ResponsesDelegationUpdateConfig.ProgrammaticToolCallingToolChoice;

    export type ShellToolChoice = ResponsesDelegationUpdateConfig.ShellToolChoice;

    export type WebSearchPreview = ResponsesDelegationUpdateConfig.WebSearchPreview;

    export type WebSearchToolChoice = ResponsesDelegationUpdateConfig.WebSearchToolChoice;
  }

  export type LiveFunctionToolChoiceParam = ResponsesAPI.ToolChoiceFunction;

  export interface LiveMCPToolChoiceParam {
    /** Name of the tool on the server. */
    name: string;

    /** Name of the MCP server, as it stands in `tools`. */
    server_label: string;

    type: 'mcp';
  }

  export interface Mcp {
    type: 'mcp';
  }

  export interface Namespace {
    type: 'namespace';
  }

  export type ProgrammaticToolCalling = ProgrammaticToolCallingToolChoice;

  export interface ProgrammaticToolCallingToolChoice {
    type: 'programmatic_tool_calling';
  }

  export interface Reasoning {
    /** How much the model reasons before it answers; what it can do depends on the model. */
    effort?: 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | null;

    summary?: 'concise' | 'detailed' | 'auto' | null;
  }

  export interface Shell {
    type: 'shell';

    /** Where commands run: a new container, one there is, or your machine. */
    environment?: Shell.ContainerAuto | Shell.ContainerReference | Shell.Local | null;
  }
  export namespace Shell {
    export interface ContainerAuto {
      type: 'container_auto';

      /** Ids of uploaded files that commands find in the container. */
      file_ids?: string[] | null;

      memory_limit?: '1g' | '4g' | '16g' | '64g' | null;

      network_policy?: ContainerAuto.Disabled | ContainerAuto.Allowlist | null;

      /** Skills that are installed, by id or with their contents. */
      skills?: (ContainerAuto.SkillReference | ContainerAuto.Inline)[] | null;
    }
    export namespace ContainerAuto {
      export interface Allowlist {
        /** The only domains that may be reached. */
        allowed_domains: string[];

        type: 'allowlist';
      }

      export interface Disabled {
        type: 'disabled';
      }

      export interface Inline {
        /** What the skill is for, for the model to read. */
        description: string;

        /** Name of the skill. */
        name: string;

        source: Inline.Source;

        type: 'inline';
      }
      export namespace Inline {
        export interface Source {
          data: string;

          media_type: 'application/zip';

          type: 'base64';
        }
      }

      export interface SkillReference {
        /** Id of the skill, as `skills.create` gives it. */
        skill_id: string;

        type: 'skill_reference';

        /** Number of the version, or `latest`. Default: the skill's default version. */
        version?: string | null;
      }
    }

    export interface ContainerReference {
      container_id: string;

      type: 'container_reference';
    }

    export interface Local {
      type: 'local';

      /** Skills that your machine has. */
      skills?: Local.Skill[] | null;
    }
    export namespace Local {
      export type Skill = ResponsesAPI.LocalSkill;
    }
  }

  export interface ShellToolChoice {
    type: 'shell';
  }

  export interface Text {
    /** How much the text of the work says, not how the model speaks. */
    verbosity?: 'low' | 'medium' | 'high' | null;
  }

  export interface ToolSearch {
    type: 'tool_search';
  }

  export type WebSearch = WebSearchToolChoice;

  export interface WebSearchPreview {
    type: 'web_search_preview';
  }

  export interface WebSearchToolChoice {
    type: 'web_search';
  }
}

/** Something that a live session sends to the client. */
export type ServerEvent = LiveForksAPI.ForkServerEvent;
export namespace ServerEvent {
  export type SessionInputAudioAppend = LiveForksAPI.ForkServerEvent.SessionInputAudioAppend;

  export type TransportAnswered = LiveForksAPI.ForkServerEvent.TransportAnswered;

  export type TransportDtmfReceived = LiveForksAPI.ForkServerEvent.TransportDtmfReceived;

  export type TransportDtmfSend = LiveForksAPI.ForkServerEvent.TransportDtmfSend;

  export type TransportDtmfSent = LiveForksAPI.ForkServerEvent.TransportDtmfSent;

  export type TransportFailed = LiveForksAPI.ForkServerEvent.TransportFailed;
  export namespace TransportFailed {
    export type Error = LiveForksAPI.ForkServerEvent.TransportFailed.Error;
  }

  export type TransportRinging = LiveForksAPI.ForkServerEvent.TransportRinging;
}

export interface ServerEventSelector {
  type: string;

  response_event?: string;
}

export interface SessionCloseEvent {
  type: 'session.close';

  event_id?: string | null;
}

export interface SessionClosedEvent {
  event_id: string;

  reason: 'close_requested' | 'expired' | 'content' | 'remote_hangup' | 'connection_lost';

  /** The session as it was at its end. */
  session: SessionResource;

  type: 'session.closed';

  /** Sound used by the whole session. */
  usage: SessionUsage;

  /** `event_id` of the event of yours that this answers, where it had one. */
  client_event_id?: string;
}

/** Settings of a session. */
export interface SessionConfig {
  /** The model that listens and speaks. Always in the settings, never in the URL. */
  model: (string & {}) | 'gpt-live-1';

  audio?: SessionConfig.Audio;

  /** What the page at the other end of a WebRTC connection may do. */
  client?: ClientConfig;

  /** Who does what takes longer. Default: your program. */
  delegation?: ClientDelegation | SessionConfig.Responses | SessionConfig.Decisions | null;

  /** What was said before, as texts: up to 128 messages, 8,192 tokens by default. */
  input?: InitialItem[];

  /** How the model is to speak, converse and hand work over. */
  instructions?: string | null;

  /**
   * A stable id of your end user, to trace abuse. Hash names and addresses instead of sending
   * them.
   */
  safety_identifier?: string | null;

  /** Whether to keep the session, to be forked and its recording downloaded. Default false. */
  store?: boolean;

  /**
   * Questions asked at what is said; one trigger for each event type at most. An empty list
   * ends them.
   */
  triggers?: DecisionTrigger[];
}
export namespace SessionConfig {
  export type Audio = SessionResource.Audio;
  export namespace Audio {
    export type Output = SessionResource.Audio.Output;
  }

  export type Decisions = SessionResource.Decisions;

  export type Responses = SessionResource.Responses;
}

/** A live session. */
export interface SessionResource {
  /** Id of the session: to fork it, to join it, and to download its recording. */
  id: string;

  /** When the session ends at the latest, in Unix seconds. */
  expires_at: number;

  /** The model that listens and speaks. Always in the settings, never in the URL. */
  model: (string & {}) | 'gpt-live-1';

  /** Always `active`, at the end too: `session.closed` reports that. */
  status: 'active';

  audio?: SessionResource.Audio;

  /** What the page at the other end of a WebRTC connection may do. */
  client?: ClientConfig;

  /** Who does what takes longer. Default: your program. */
  delegation?: ClientDelegation | SessionResource.Responses | SessionResource.Decisions | null;

  /** What was said before, as texts: up to 128 messages, 8,192 tokens by default. */
  input?: InitialItem[];

  /** How the model is to speak, converse and hand work over. */
  instructions?: string | null;

  /** A stable id of your end user, to trace abuse; null for none. */
  safety_identifier?: string | null;

  /** Whether the session is kept, to be forked and its recording downloaded. */
  store?: boolean;

  /**
   * Questions asked at what is said; one trigger for each event type at most. An empty list
   * ends them.
   */
  triggers?: DecisionTrigger[];
}
export namespace SessionResource {
  export interface Audio {
    /** Encoding and rate of the sound over a WebSocket; other connections agree on their own. */
    format?: AudioFormat;

    output?: Audio.Output;
  }
  export namespace Audio {
    export interface Output {
      /**
       * The voice, by its name or as an object with the id of one's own. Default `marin`; cannot
       * change.
       */
      voice?: (string & {}) | BuiltInVoice | CustomVoice;
    }
  }

  export interface Decisions {
    decisions: DecisionsDelegationConfig;

    type: 'decisions';

    /** Milliseconds before the model is asked to say that work is under way. Default 400. */
    acknowledgement_delay_ms?: number;
  }

  export interface Responses {
    responses: ResponsesDelegationConfig;

    type: 'responses';

    /**
     * Milliseconds before the model is asked to say that work is under way. It may speak of
     * itself sooner.
     */
    acknowledgement_delay_ms?: number;
  }
}

export interface SessionStartEvent {
  /** Settings that the session starts with. To be sent first, and only over a WebSocket. */
  session: SessionConfig;

  type: 'session.start';

  event_id?: string | null;
}

export interface SessionStartedEvent {
  event_id: string;

  /** The session as it is now, defaults filled in. */
  session: SessionResource;

  type: 'session.started';

  /** `event_id` of the event of yours that this answers, where it had one. */
  client_event_id?: string;
}

/** Settings that a session is changed to. */
export interface SessionUpdateConfig {
  /** How work is handed over; to whom cannot change. What is left out stays as it is. */
  delegation?:
    | ClientDelegation | SessionUpdateConfig.Responses | SessionUpdateConfig.Decisions | null;

  /**
   * Questions asked at what is said; one trigger for each event type at most. An empty list
   * ends them.
   */
  triggers?: DecisionTrigger[];
}
export namespace SessionUpdateConfig {
  export interface Decisions {
    type: 'decisions';

    /** Milliseconds before the model is asked to say that work is under way. Default 400. */
    acknowledgement_delay_ms?: number;

    decisions?: DecisionsDelegationUpdateConfig;
  }

  export interface Responses {
    type: 'responses';

    /**
     * Milliseconds before the model is asked to say that work is under way. It may speak of
     * itself sooner.
     */
    acknowledgement_delay_ms?: number;

    responses?: ResponsesDelegationUpdateConfig;
  }
}

export interface SessionUpdateEvent {
  /** What to change. Model, instructions and audio stay as they are. */
  session: SessionUpdateConfig;

  type: 'session.update';

  event_id?: string | null;
}

export interface SessionUpdatedEvent {
  event_id: string;

  /** The session as it is now, defaults filled in. */
  session: SessionResource;

  type: 'session.updated';

  /** `event_id` of the event of yours that this answers, where it had one. */
  client_event_id?: string;
}

/** What a session has used. */
export interface SessionUsage {
  /** Sound of the whole session so far, in seconds; not to be added up over events. */
  seconds: number;
}

export interface SessionUsageUpdatedEvent {
  event_id: string;

  type: 'session.usage.updated';

  /** Sound used by the session so far. */
  usage: SessionUsage;

  /** `event_id` of the event of yours that this answers, where it had one. */
  client_event_id?: string;

  context_window?: SessionUsageUpdatedEvent.ContextWindow;
}
export namespace SessionUsageUpdatedEvent {
  export interface ContextWindow {
    /**
     * Part of the model's context that is full, from 0 to 1. May fall when the context is
     * shortened.
     */
    usage_ratio: number;
  }
}

export interface ThinkingAppendEvent {
  content: string;

  /**
   * Id of the work this is about, from `session.delegation.created`; null for the session as a
   * whole.
   */
  delegation_id: string | null;

  type: 'session.thinking.append';

  event_id?: string | null;
}

export interface ThinkingAppendedEvent {
  /** Where it ends, in milliseconds from the start of the session; may equal `start_ms`. */
  end_ms: number;

  event_id: string;

  /** Where it took its place, in milliseconds from the start of the session. */
  start_ms: number;

  type: 'session.thinking.appended';

  /** `event_id` of the event of yours that this answers, where it had one. */
  client_event_id?: string;
}
