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
    /** Samples in a second. */
    rate: 16000 | 24000;

    type: 'audio/pcm';
  }

  export interface AudioPCMA {
    /** Samples in a second. */
    rate: number;

    type: 'audio/pcma';
  }

  export interface AudioPCMU {
    /** Samples in a second. */
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
  /** Which events go over the data channel. */
  data_channel: DataChannelConfig;
}

export interface ClientDelegation {
  type: 'client';

  /** Milliseconds before the model says that it is working on it. */
  acknowledgement_delay_ms?: number;
}

/** Something that the client tells a live session. */
export type ClientEvent =
  | SessionStartEvent | SessionUpdateEvent | InputAudioAppendEvent | InputAudioMuteEvent
  | InputAudioUnmuteEvent | OutputAudioFixturePlayEvent | InstructionsAppendEvent
  | ThinkingAppendEvent | CommentaryAppendEvent | DecisionCreateEvent | DecisionItemCreateEvent
  | DecisionItemDeleteEvent | ResponseItemCreateEvent | ResponseCreateEvent | SessionCloseEvent;

export interface CommentaryAppendEvent {
  content: string;

  /** Id of the delegation. */
  delegation_id: string | null;

  type: 'session.commentary.append';

  event_id?: string | null;
}

export interface CommentaryAppendedEvent {
  /** Where it ends in the session, in milliseconds. */
  end_ms: number;

  event_id: string;

  /** Where it begins in the session, in milliseconds. */
  start_ms: number;

  type: 'session.commentary.appended';

  client_event_id?: string;
}

/** A voice of one's own. */
export type CustomVoice = ResponsesAPI.ResponseConversationParam;

export interface DataChannelConfig {
  /** Events that the client may send. */
  allowed_client_events?: 'all' | string[];

  /** Events that the client is sent. */
  allowed_server_events?: 'all' | ServerEventSelector[];
}

export interface DecisionAssistantMessage {
  content: string | (DecisionAssistantMessage.OutputText | DecisionAssistantMessage.Refusal)[];

  role: 'assistant';

  /** Its id. */
  id?: string | null;

  /** Whether it is a remark on the way or the final answer. */
  phase?: 'commentary' | 'final_answer' | null;

  type?: 'message';
}
export namespace DecisionAssistantMessage {
  export type OutputText = GradersGraderModelsAPI.GraderInputs.OutputText;

  export type Refusal = ChatCompletionsAPI.ChatCompletionContentPartRefusal;
}

export interface DecisionChoiceOption {
  value: string | boolean;

  /** What it is, in words. */
  description?: string;
}

export interface DecisionCreateEvent {
  event_id: string;

  type: 'decision.create';
}

export interface DecisionDeveloperMessage {
  content: string | DecisionInputText[];

  role: 'developer';

  /** Its id. */
  id?: string | null;

  type?: 'message';
}

export interface DecisionEvent {
  /** Id of the delegation. */
  delegation_id: string | null;

  event: DecisionEvent.Event;

  event_id: string;

  /** Id of the event that it answers. */
  source_event_id: string | null;

  /** Type of the event that it answers. */
  source_event_type: 'session.input_transcript.delta' | 'session.output_transcript.delta' | null;

  /** Id of the trigger. */
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
    | DecisionUserMessage | DecisionDeveloperMessage | DecisionSystemMessage
    | DecisionAssistantMessage | DecisionItemCreateEvent.FunctionCall
    | DecisionItemCreateEvent.FunctionCallOutput | DecisionItemCreateEvent.CustomToolCall
    | DecisionItemCreateEvent.CustomToolCallOutput;

  type: 'decision.item.create';

  event_id?: string | null;
}
export namespace DecisionItemCreateEvent {
  export interface CustomToolCall {
    /** Id of the call. */
    call_id: string;

    input: string;

    /** Its name. */
    name: string;

    type: 'custom_tool_call';

    /** Its id. */
    id?: string | null;

    /** The namespace of the tool. */
    namespace?: string | null;

    /** How far it is. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  export interface CustomToolCallOutput {
    /** Id of the call. */
    call_id: string;

    output: string | (DecisionInputText | CustomToolCallOutput.InputImage)[];

    type: 'custom_tool_call_output';

    /** Its id. */
    id?: string | null;

    /** How far it is. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }
  export namespace CustomToolCallOutput {
    export type InputImage = DecisionsAPI.DecisionQuestionInputImage;
  }

  export interface FunctionCall {
    /** The arguments, as JSON. */
    arguments: string;

    /** Id of the call. */
    call_id: string;

    /** Its name. */
    name: string;

    type: 'function_call';

    /** Its id. */
    id?: string | null;

    /** The namespace of the tool. */
    namespace?: string | null;

    /** How far it is. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  export interface FunctionCallOutput {
    /** Id of the call. */
    call_id: string;

    output: string | (DecisionInputText | FunctionCallOutput.InputImage)[];

    type: 'function_call_output';

    /** Its id. */
    id?: string | null;

    /** How far it is. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }
  export namespace FunctionCallOutput {
    export type InputImage = DecisionsAPI.DecisionQuestionInputImage;
  }
}

export interface DecisionItemCreatedEvent {
  event_id: string;

  item:
    | DecisionStoredUserMessage | DecisionStoredDeveloperMessage | DecisionStoredSystemMessage
    | DecisionStoredAssistantMessage | DecisionItemCreatedEvent.FunctionCall
    | DecisionItemCreatedEvent.FunctionCallOutput | DecisionItemCreatedEvent.CustomToolCall
    | DecisionItemCreatedEvent.CustomToolCallOutput;

  type: 'decision.item.created';

  client_event_id?: string;
}
export namespace DecisionItemCreatedEvent {
  export interface CustomToolCall {
    /** Its id. */
    id: string;

    /** Id of the call. */
    call_id: string;

    input: string;

    /** Its name. */
    name: string;

    type: 'custom_tool_call';

    /** The namespace of the tool. */
    namespace?: string | null;

    /** How far it is. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  export interface CustomToolCallOutput {
    /** Its id. */
    id: string;

    /** Id of the call. */
    call_id: string;

    output: string | (DecisionInputText | CustomToolCallOutput.InputImage)[];

    type: 'custom_tool_call_output';

    /** How far it is. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }
  export namespace CustomToolCallOutput {
    export type InputImage = DecisionsAPI.DecisionQuestionInputImage;
  }

  export interface FunctionCall {
    /** Its id. */
    id: string;

    /** The arguments, as JSON. */
    arguments: string;

    /** Id of the call. */
    call_id: string;

    /** Its name. */
    name: string;

    type: 'function_call';

    /** The namespace of the tool. */
    namespace?: string | null;

    /** How far it is. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  export interface FunctionCallOutput {
    /** Its id. */
    id: string;

    /** Id of the call. */
    call_id: string;

    output: string | (DecisionInputText | FunctionCallOutput.InputImage)[];

    type: 'function_call_output';

    /** How far it is. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }
  export namespace FunctionCallOutput {
    export type InputImage = DecisionsAPI.DecisionQuestionInputImage;
  }
}

export interface DecisionItemDeleteEvent {
  /** Id of the item. */
  item_id: string;

  type: 'decision.item.delete';

  event_id?: string | null;
}

export interface DecisionItemDeletedEvent {
  event_id: string;

  /** Id of the item. */
  item_id: string;

  type: 'decision.item.deleted';

  client_event_id?: string;
}

export type DecisionJSONObject = SharedAPI.FunctionParameters;

export type DecisionQuestion =
  | DecisionQuestion.Choice | DecisionQuestion.Predicate | DecisionQuestion.Score;
export namespace DecisionQuestion {
  export interface Choice {
    /** What there is to choose from. */
    choices: DecisionChoiceOption[];

    /** What the model is told to be and to do. */
    instructions: string | (DecisionInputText | Choice.InputImage | Choice.InputJSON)[];

    type: 'choice';

    /** Its name. */
    name?: string;
  }
  export namespace Choice {
    export type InputImage = DecisionsAPI.DecisionQuestionInputImage;

    export type InputJSON = DecisionUserMessage.InputJSON;
  }

  export interface Predicate {
    /** What the model is told to be and to do. */
    instructions: string | (DecisionInputText | Predicate.InputImage | Predicate.InputJSON)[];

    type: 'predicate';

    /** Its name. */
    name?: string;
  }
  export namespace Predicate {
    export type InputImage = DecisionsAPI.DecisionQuestionInputImage;

    export type InputJSON = DecisionUserMessage.InputJSON;
  }

  export interface Score {
    /** What the model is told to be and to do. */
    instructions: string | (DecisionInputText | Score.InputImage | Score.InputJSON)[];

    /** The levels of the scale. */
    levels: Score.Level[];

    type: 'score';

    /** Its name. */
    name?: string;
  }
  export namespace Score {
    export type InputImage = DecisionsAPI.DecisionQuestionInputImage;

    export type InputJSON = DecisionUserMessage.InputJSON;

    export interface Level {
      /** What it is called. */
      label: string;

      /** What it is, in words. */
      description?: string;
    }
  }
}

export interface DecisionStoredAssistantMessage {
  /** Its id. */
  id: string;

  content:
    | string
    | (DecisionStoredAssistantMessage.OutputText | DecisionStoredAssistantMessage.Refusal)[];

  role: 'assistant';

  /** Whether it is a remark on the way or the final answer. */
  phase?: 'commentary' | 'final_answer' | null;

  type?: 'message';
}
export namespace DecisionStoredAssistantMessage {
  export type OutputText = GradersGraderModelsAPI.GraderInputs.OutputText;

  export type Refusal = ChatCompletionsAPI.ChatCompletionContentPartRefusal;
}

export interface DecisionStoredDeveloperMessage {
  /** Its id. */
  id: string;

  content: string | DecisionInputText[];

  role: 'developer';

  type?: 'message';
}

export interface DecisionStoredSystemMessage {
  /** Its id. */
  id: string;

  content: string | DecisionInputText[];

  role: 'system';

  type?: 'message';
}

export interface DecisionStoredUserMessage {
  /** Its id. */
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

  /** Its id. */
  id?: string | null;

  type?: 'message';
}

export interface DecisionTrigger {
  decisions: DecisionTrigger.Decisions;

  /** Type of the event. */
  event_type: 'session.input_transcript.delta' | 'session.output_transcript.delta';

  type: 'decisions';
}
export namespace DecisionTrigger {
  export interface Decisions {
    /** The questions. */
    questions: DecisionQuestion[];
  }
}

export interface DecisionUserMessage {
  content:
    | string
    | (DecisionUserMessage.InputText | DecisionUserMessage.InputImage | DecisionUserMessage.InputJSON)[];

  role: 'user';

  /** Its id. */
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
  /** The model. */
  model: string;

  /** The questions. */
  questions: DecisionQuestion[];
}

export interface DecisionsDelegationUpdateConfig {
  /** The model. */
  model?: string;

  /** The questions. */
  questions?: DecisionQuestion[];
}

export interface DelegationCreatedEvent {
  /** Who works on what takes longer. */
  delegation: DelegationCreatedEvent.Delegation;

  event_id: string;

  /** When it began in the session, in milliseconds. */
  offset_ms: number;

  type: 'session.delegation.created';

  client_event_id?: string;
}
export namespace DelegationCreatedEvent {
  export interface Delegation {
    /** Its id. */
    id: string;

    /** Who works on it. */
    target: 'client' | 'responses' | 'decisions';

    type: 'delegation';

    /** Id of the response. */
    response_id?: string;
  }
}

/** An error of a live session. */
export interface Error {
  code: string;

  /** What happened, in words. */
  message: string;

  type: string;

  client_event_id?: string;

  /** The parameter that is to blame. */
  param?: string;
}

/** Reports an error. */
export interface ErrorEvent {
  /** What went wrong. */
  error: Error;

  event_id: string;

  type: 'error';

  client_event_id?: string;
}

export interface ForkSessionConfig {
  audio?: ForkSessionConfig.Audio;

  client?: ClientConfig;

  /** Who works on what takes longer. */
  delegation?: ForkSessionConfig.Delegation;

  store?: boolean;
}
export namespace ForkSessionConfig {
  export interface Audio {
    format?: AudioFormat;
  }

  export type Delegation = SessionUpdateConfig.Responses;
}

export interface ForkSessionStartEvent {
  /** The session. */
  session: ForkSessionConfig;

  type: 'session.start';

  event_id?: string | null;
}

/** A function that the model may call. */
export interface FunctionTool {
  /** Its name. */
  name: string;

  type: 'function';

  /** What it is, in words. */
  description?: string | null;

  /** The arguments it takes, as JSON Schema. */
  parameters?: { [key: string]: unknown } | null;

  /** Whether arguments keep strictly to the schema. */
  strict?: boolean | null;
}

export interface InfoEvent {
  code: string;

  event_id: string;

  message: string;

  type: 'info';

  client_event_id?: string;
}

export type InitialItem = InitialItem.Developer | InitialItem.User | InitialItem.Assistant;
export namespace InitialItem {
  export interface Assistant {
    content: (Assistant.Text | Assistant.OutputText)[];

    role: 'assistant';

    /** Its id. */
    id?: string | null;

    /** How far it is. */
    status?: 'incomplete' | 'completed' | null;

    type?: 'message';
  }
  export namespace Assistant {
    export type OutputText = GradersGraderModelsAPI.GraderInputs.OutputText;

    export interface Text {
      /** The text. */
      text: string;

      type?: 'text';
    }
  }

  export interface Developer {
    content: Developer.Content[];

    role: 'developer';

    /** Its id. */
    id?: string | null;

    /** How far it is. */
    status?: 'incomplete' | 'completed' | null;

    type?: 'message';
  }
  export namespace Developer {
    export type Content = User.Content;
  }

  export interface User {
    content: User.Content[];

    role: 'user';

    /** Its id. */
    id?: string | null;

    /** How far it is. */
    status?: 'incomplete' | 'completed' | null;

    type?: 'message';
  }
  export namespace User {
    export interface Content {
      /** The text. */
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

  client_event_id?: string;
}

export interface InputAudioUnmuteEvent {
  type: 'session.input_audio.unmute';

  event_id?: string | null;
}

export interface InputAudioUnmutedEvent {
  event_id: string;

  type: 'session.input_audio.unmuted';

  client_event_id?: string;
}

export interface InputTranscriptDeltaEvent {
  /** The next piece. */
  delta: string;

  /** Where it ends in the session, in milliseconds. */
  end_ms: number;

  event_id: string;

  /** Where it begins in the session, in milliseconds. */
  start_ms: number;

  type: 'session.input_transcript.delta';

  client_event_id?: string;
}

export interface InstructionsAppendEvent {
  content: string;

  /** Id of the delegation. */
  delegation_id: string | null;

  type: 'session.instructions.append';

  event_id?: string | null;
}

export interface InstructionsAppendedEvent {
  /** Where it ends in the session, in milliseconds. */
  end_ms: number;

  event_id: string;

  /** Where it begins in the session, in milliseconds. */
  start_ms: number;

  type: 'session.instructions.appended';

  client_event_id?: string;
}

/** The session to start, and the offer of the connection. */
export interface LiveCreateParams {
  /** Settings of the session. */
  session: MediaSessionConfig;

  /** The offer of the connection. */
  transport: LiveCreateParams.Transport;
}

export namespace LiveCreateParams {
  export type Transport = LiveCreateResponse.Transport;
}

/** The session that was started, and the answer to the offer. */
export interface LiveCreateResponse {
  /** The session. */
  session: LiveCreateResponse.Session;

  transport: LiveCreateResponse.Transport;
}
export namespace LiveCreateResponse {
  export type Session = ResponsesAPI.ResponseConversationParam;

  export interface Transport {
    /** The session description (SDP). */
    sdp: string;

    type: 'webrtc';
  }
}

/** Settings of a session that is heard and spoken. */
export interface MediaSessionConfig {
  /** The model. */
  model: (string & {}) | 'gpt-live-1';

  audio?: MediaSessionConfig.Audio;

  client?: ClientConfig;

  /** Who works on what takes longer. */
  delegation?:
    | ClientDelegation | MediaSessionConfig.Responses | MediaSessionConfig.Decisions | null;

  input?: InitialItem[];

  /** What the model is told to be and to do. */
  instructions?: string | null;

  /** A stable, anonymous id of the end user. */
  safety_identifier?: string | null;

  store?: boolean;

  /** What makes questions be asked. */
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
  client?: ClientConfig;

  /** Who works on what takes longer. */
  delegation?: MediaSessionForkConfig.Delegation;

  store?: boolean;
}
export namespace MediaSessionForkConfig {
  export type Delegation = SessionUpdateConfig.Responses;
}

export interface OutputAudioDeltaEvent {
  /** The next piece. */
  delta: string;

  type: 'session.output_audio.delta';

  /** Where it ends in the session, in milliseconds. */
  end_ms?: number;

  /** Where it begins in the session, in milliseconds. */
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

  client_event_id?: string;
}

export interface OutputAudioFixturePlayingEvent {
  event_id: string;

  type: 'session.output_audio.fixture.playing';

  client_event_id?: string;
}

export interface OutputTranscriptDeltaEvent {
  /** The next piece. */
  delta: string;

  /** Where it ends in the session, in milliseconds. */
  end_ms: number;

  event_id: string;

  /** Where it begins in the session, in milliseconds. */
  start_ms: number;

  type: 'session.output_transcript.delta';

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

  client_event_id?: string;

  /** Id of the delegation. */
  delegation_id?: string | null;
}

export interface ResponseItemCreateEvent {
  item: ResponsesAPI.ResponseInputItem;

  type: 'response.item.create';

  event_id?: string | null;
}

export interface ResponsesDelegationConfig {
  /** The model. */
  model: string;

  /** What the model is told to be and to do. */
  instructions?: string | null;

  max_output_tokens?: number | null;

  parallel_tool_calls?: boolean | null;

  /** How the model reasons. */
  reasoning?: ResponsesDelegationConfig.Reasoning | null;

  /** How quickly and at what price requests are worked on. */
  service_tier?:
    | 'auto' | 'default' | 'fast_tier_temp_pilot' | 'flex' | 'priority' | 'ultrafast' | null;

  text?: ResponsesDelegationConfig.Text | null;

  /** Which tools may or must be used. */
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

  /** Tools that may be used. */
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
  /** What the model is told to be and to do. */
  instructions?: string | null;

  max_output_tokens?: number | null;

  /** The model. */
  model?: string;

  parallel_tool_calls?: boolean | null;

  /** How the model reasons. */
  reasoning?: ResponsesDelegationUpdateConfig.Reasoning | null;

  /** How quickly and at what price requests are worked on. */
  service_tier?:
    | 'auto' | 'default' | 'fast_tier_temp_pilot' | 'flex' | 'priority' | 'ultrafast' | null;

  text?: ResponsesDelegationUpdateConfig.Text | null;

  /** Which tools may or must be used. */
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

  /** Tools that may be used. */
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
    /** Tools that may be used. */
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
    /** Its name. */
    name: string;

    /** Name of the server among the tools. */
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
    /** How much the model reasons. */
    effort?: 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | null;

    summary?: 'concise' | 'detailed' | 'auto' | null;
  }

  export interface Shell {
    type: 'shell';

    /** Where commands run. */
    environment?: Shell.ContainerAuto | Shell.ContainerReference | Shell.Local | null;
  }
  export namespace Shell {
    export interface ContainerAuto {
      type: 'container_auto';

      /** Ids of uploaded files. */
      file_ids?: string[] | null;

      memory_limit?: '1g' | '4g' | '16g' | '64g' | null;

      network_policy?: ContainerAuto.Disabled | ContainerAuto.Allowlist | null;

      /** Skills that are installed. */
      skills?: (ContainerAuto.SkillReference | ContainerAuto.Inline)[] | null;
    }
    export namespace ContainerAuto {
      export interface Allowlist {
        /** Domains that may be reached. */
        allowed_domains: string[];

        type: 'allowlist';
      }

      export interface Disabled {
        type: 'disabled';
      }

      export interface Inline {
        /** What it is, in words. */
        description: string;

        /** Its name. */
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
        /** Id of the skill. */
        skill_id: string;

        type: 'skill_reference';

        /** The version. */
        version?: string | null;
      }
    }

    export interface ContainerReference {
      container_id: string;

      type: 'container_reference';
    }

    export interface Local {
      type: 'local';

      /** Skills that are installed. */
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
    /** How much the model says. */
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

/** Something that a live session tells the client. */
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

  /** The session. */
  session: SessionResource;

  type: 'session.closed';

  /** What was used. */
  usage: SessionUsage;

  client_event_id?: string;
}

/** Settings of a session. */
export interface SessionConfig {
  /** The model. */
  model: (string & {}) | 'gpt-live-1';

  audio?: SessionConfig.Audio;

  client?: ClientConfig;

  /** Who works on what takes longer. */
  delegation?: ClientDelegation | SessionConfig.Responses | SessionConfig.Decisions | null;

  input?: InitialItem[];

  /** What the model is told to be and to do. */
  instructions?: string | null;

  store?: boolean;

  /** What makes questions be asked. */
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
  /** Its id. */
  id: string;

  expires_at: number;

  /** The model. */
  model: (string & {}) | 'gpt-live-1';

  /** How far it is. */
  status: 'active';

  audio?: SessionResource.Audio;

  client?: ClientConfig;

  /** Who works on what takes longer. */
  delegation?: ClientDelegation | SessionResource.Responses | SessionResource.Decisions | null;

  input?: InitialItem[];

  /** What the model is told to be and to do. */
  instructions?: string | null;

  store?: boolean;

  /** What makes questions be asked. */
  triggers?: DecisionTrigger[];
}
export namespace SessionResource {
  export interface Audio {
    format?: AudioFormat;

    output?: Audio.Output;
  }
  export namespace Audio {
    export interface Output {
      /** The voice. */
      voice?: (string & {}) | BuiltInVoice | CustomVoice;
    }
  }

  export interface Decisions {
    decisions: DecisionsDelegationConfig;

    type: 'decisions';

    /** Milliseconds before the model says that it is working on it. */
    acknowledgement_delay_ms?: number;
  }

  export interface Responses {
    responses: ResponsesDelegationConfig;

    type: 'responses';

    /** Milliseconds before the model says that it is working on it. */
    acknowledgement_delay_ms?: number;
  }
}

export interface SessionStartEvent {
  /** The session. */
  session: SessionConfig;

  type: 'session.start';

  event_id?: string | null;
}

export interface SessionStartedEvent {
  event_id: string;

  /** The session. */
  session: SessionResource;

  type: 'session.started';

  client_event_id?: string;
}

/** Settings that a session is changed to. */
export interface SessionUpdateConfig {
  /** Who works on what takes longer. */
  delegation?:
    | ClientDelegation | SessionUpdateConfig.Responses | SessionUpdateConfig.Decisions | null;

  /** What makes questions be asked. */
  triggers?: DecisionTrigger[];
}
export namespace SessionUpdateConfig {
  export interface Decisions {
    type: 'decisions';

    /** Milliseconds before the model says that it is working on it. */
    acknowledgement_delay_ms?: number;

    decisions?: DecisionsDelegationUpdateConfig;
  }

  export interface Responses {
    type: 'responses';

    /** Milliseconds before the model says that it is working on it. */
    acknowledgement_delay_ms?: number;

    responses?: ResponsesDelegationUpdateConfig;
  }
}

export interface SessionUpdateEvent {
  /** The session. */
  session: SessionUpdateConfig;

  type: 'session.update';

  event_id?: string | null;
}

export interface SessionUpdatedEvent {
  event_id: string;

  /** The session. */
  session: SessionResource;

  type: 'session.updated';

  client_event_id?: string;
}

/** What a session has used. */
export interface SessionUsage {
  seconds: number;
}

export interface SessionUsageUpdatedEvent {
  event_id: string;

  type: 'session.usage.updated';

  /** What was used. */
  usage: SessionUsage;

  client_event_id?: string;

  context_window?: SessionUsageUpdatedEvent.ContextWindow;
}
export namespace SessionUsageUpdatedEvent {
  export interface ContextWindow {
    /** Which part of it is used, from 0 to 1. */
    usage_ratio: number;
  }
}

export interface ThinkingAppendEvent {
  content: string;

  /** Id of the delegation. */
  delegation_id: string | null;

  type: 'session.thinking.append';

  event_id?: string | null;
}

export interface ThinkingAppendedEvent {
  /** Where it ends in the session, in milliseconds. */
  end_ms: number;

  event_id: string;

  /** Where it begins in the session, in milliseconds. */
  start_ms: number;

  type: 'session.thinking.appended';

  client_event_id?: string;
}
