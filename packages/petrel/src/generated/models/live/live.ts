// Written by `npm run generate` from spec/. Do not edit.
import type * as ChatCompletionsAPI from '../chat/completions/completions.ts';
import type * as DecisionsAPI from '../decisions.ts';
import type * as GradersGraderModelsAPI from '../graders/grader-models.ts';
import type * as ResponsesAPI from '../responses/responses.ts';
import type * as SharedAPI from '../shared.ts';
import type * as LiveForksAPI from './forks/forks.ts';

export type AudioFormat = AudioFormat.AudioPCM | AudioFormat.AudioPCMU | AudioFormat.AudioPCMA;
export namespace AudioFormat {
  export interface AudioPCM {
    rate: 16000 | 24000;

    type: 'audio/pcm';
  }

  export interface AudioPCMA {
    rate: number;

    type: 'audio/pcma';
  }

  export interface AudioPCMU {
    rate: number;

    type: 'audio/pcmu';
  }
}

export type BuiltInVoice =
  | 'alloy' | 'ash' | 'ballad' | 'beacon' | 'bossa' | 'cedar' | 'cinder' | 'coral' | 'delta'
  | 'echo' | 'gleam' | 'marin' | 'meridian' | 'quartz' | 'ripple' | 'sage' | 'shida' | 'shimmer'
  | 'stone' | 'tempo' | 'verse' | 'vesper' | 'willow';

export interface ClientConfig {
  data_channel: DataChannelConfig;
}

export interface ClientDelegation {
  type: 'client';

  acknowledgement_delay_ms?: number;
}

export type ClientEvent =
  | SessionStartEvent | SessionUpdateEvent | InputAudioAppendEvent | InputAudioMuteEvent
  | InputAudioUnmuteEvent | OutputAudioFixturePlayEvent | InstructionsAppendEvent
  | ThinkingAppendEvent | CommentaryAppendEvent | DecisionCreateEvent | DecisionItemCreateEvent
  | DecisionItemDeleteEvent | ResponseItemCreateEvent | ResponseCreateEvent | SessionCloseEvent;

export interface CommentaryAppendEvent {
  content: string;

  delegation_id: string | null;

  type: 'session.commentary.append';

  event_id?: string | null;
}

export interface CommentaryAppendedEvent {
  end_ms: number;

  event_id: string;

  start_ms: number;

  type: 'session.commentary.appended';

  client_event_id?: string;
}

export type CustomVoice = ResponsesAPI.ResponseConversationParam;

export interface DataChannelConfig {
  allowed_client_events?: 'all' | string[];

  allowed_server_events?: 'all' | ServerEventSelector[];
}

export interface DecisionAssistantMessage {
  content: string | (DecisionAssistantMessage.OutputText | DecisionAssistantMessage.Refusal)[];

  role: 'assistant';

  id?: string | null;

  phase?: 'commentary' | 'final_answer' | null;

  type?: 'message';
}
export namespace DecisionAssistantMessage {
  export type OutputText = GradersGraderModelsAPI.GraderInputs.OutputText;

  export type Refusal = ChatCompletionsAPI.ChatCompletionContentPartRefusal;
}

export interface DecisionChoiceOption {
  value: string | boolean;

  description?: string;
}

export interface DecisionCreateEvent {
  event_id: string;

  type: 'decision.create';
}

export interface DecisionDeveloperMessage {
  content: string | DecisionInputText[];

  role: 'developer';

  id?: string | null;

  type?: 'message';
}

export interface DecisionEvent {
  delegation_id: string | null;

  event: DecisionEvent.Event;

  event_id: string;

  source_event_id: string | null;

  source_event_type: 'session.input_transcript.delta' | 'session.output_transcript.delta' | null;

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
    call_id: string;

    input: string;

    name: string;

    type: 'custom_tool_call';

    id?: string | null;

    namespace?: string | null;

    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  export interface CustomToolCallOutput {
    call_id: string;

    output:
      | string | (DecisionInputText | DecisionItemCreateEvent.CustomToolCallOutput.InputImage)[];

    type: 'custom_tool_call_output';

    id?: string | null;

    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }
  export namespace CustomToolCallOutput {
    export type InputImage = DecisionsAPI.DecisionQuestionInputImage;
  }

  export interface FunctionCall {
    arguments: string;

    call_id: string;

    name: string;

    type: 'function_call';

    id?: string | null;

    namespace?: string | null;

    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  export interface FunctionCallOutput {
    call_id: string;

    output: string | (DecisionInputText | DecisionItemCreateEvent.FunctionCallOutput.InputImage)[];

    type: 'function_call_output';

    id?: string | null;

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
    id: string;

    call_id: string;

    input: string;

    name: string;

    type: 'custom_tool_call';

    namespace?: string | null;

    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  export interface CustomToolCallOutput {
    id: string;

    call_id: string;

    output:
      | string | (DecisionInputText | DecisionItemCreatedEvent.CustomToolCallOutput.InputImage)[];

    type: 'custom_tool_call_output';

    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }
  export namespace CustomToolCallOutput {
    export type InputImage = DecisionsAPI.DecisionQuestionInputImage;
  }

  export interface FunctionCall {
    id: string;

    arguments: string;

    call_id: string;

    name: string;

    type: 'function_call';

    namespace?: string | null;

    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  export interface FunctionCallOutput {
    id: string;

    call_id: string;

    output: string | (DecisionInputText | DecisionItemCreatedEvent.FunctionCallOutput.InputImage)[];

    type: 'function_call_output';

    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }
  export namespace FunctionCallOutput {
    export type InputImage = DecisionsAPI.DecisionQuestionInputImage;
  }
}

export interface DecisionItemDeleteEvent {
  item_id: string;

  type: 'decision.item.delete';

  event_id?: string | null;
}

export interface DecisionItemDeletedEvent {
  event_id: string;

  item_id: string;

  type: 'decision.item.deleted';

  client_event_id?: string;
}

export type DecisionJSONObject = SharedAPI.FunctionParameters;

export type DecisionQuestion =
  | DecisionQuestion.Choice | DecisionQuestion.Predicate | DecisionQuestion.Score;
export namespace DecisionQuestion {
  export interface Choice {
    choices: DecisionChoiceOption[];

    instructions:
      | string
      | (DecisionInputText | DecisionQuestion.Choice.InputImage | DecisionQuestion.Choice.InputJSON)[];

    type: 'choice';

    name?: string;
  }
  export namespace Choice {
    export type InputImage = DecisionsAPI.DecisionQuestionInputImage;

    export type InputJSON = DecisionUserMessage.InputJSON;
  }

  export interface Predicate {
    instructions:
      | string
      | (DecisionInputText | DecisionQuestion.Predicate.InputImage | DecisionQuestion.Predicate.InputJSON)[];

    type: 'predicate';

    name?: string;
  }
  export namespace Predicate {
    export type InputImage = DecisionsAPI.DecisionQuestionInputImage;

    export type InputJSON = DecisionUserMessage.InputJSON;
  }

  export interface Score {
    instructions:
      | string
      | (DecisionInputText | DecisionQuestion.Score.InputImage | DecisionQuestion.Score.InputJSON)[];

    levels: DecisionQuestion.Score.Level[];

    type: 'score';

    name?: string;
  }
  export namespace Score {
    export type InputImage = DecisionsAPI.DecisionQuestionInputImage;

    export type InputJSON = DecisionUserMessage.InputJSON;

    export interface Level {
      label: string;

      description?: string;
    }
  }
}

export interface DecisionStoredAssistantMessage {
  id: string;

  content:
    | string
    | (DecisionStoredAssistantMessage.OutputText | DecisionStoredAssistantMessage.Refusal)[];

  role: 'assistant';

  phase?: 'commentary' | 'final_answer' | null;

  type?: 'message';
}
export namespace DecisionStoredAssistantMessage {
  export type OutputText = GradersGraderModelsAPI.GraderInputs.OutputText;

  export type Refusal = ChatCompletionsAPI.ChatCompletionContentPartRefusal;
}

export interface DecisionStoredDeveloperMessage {
  id: string;

  content: string | DecisionInputText[];

  role: 'developer';

  type?: 'message';
}

export interface DecisionStoredSystemMessage {
  id: string;

  content: string | DecisionInputText[];

  role: 'system';

  type?: 'message';
}

export interface DecisionStoredUserMessage {
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

  id?: string | null;

  type?: 'message';
}

export interface DecisionTrigger {
  decisions: DecisionTrigger.Decisions;

  event_type: 'session.input_transcript.delta' | 'session.output_transcript.delta';

  type: 'decisions';
}
export namespace DecisionTrigger {
  export interface Decisions {
    questions: DecisionQuestion[];
  }
}

export interface DecisionUserMessage {
  content:
    | string
    | (DecisionUserMessage.InputText | DecisionUserMessage.InputImage | DecisionUserMessage.InputJSON)[];

  role: 'user';

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
  model: string;

  questions: DecisionQuestion[];
}

export interface DecisionsDelegationUpdateConfig {
  model?: string;

  questions?: DecisionQuestion[];
}

export interface DelegationCreatedEvent {
  delegation: DelegationCreatedEvent.Delegation;

  event_id: string;

  offset_ms: number;

  type: 'session.delegation.created';

  client_event_id?: string;
}
export namespace DelegationCreatedEvent {
  export interface Delegation {
    id: string;

    target: 'client' | 'responses' | 'decisions';

    type: 'delegation';

    response_id?: string;
  }
}

export interface Error {
  code: string;

  message: string;

  type: string;

  client_event_id?: string;

  param?: string;
}

export interface ErrorEvent {
  error: Error;

  event_id: string;

  type: 'error';

  client_event_id?: string;
}

export interface ForkSessionConfig {
  audio?: ForkSessionConfig.Audio;

  client?: ClientConfig;

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
  session: ForkSessionConfig;

  type: 'session.start';

  event_id?: string | null;
}

export interface FunctionTool {
  name: string;

  type: 'function';

  description?: string | null;

  parameters?: { [key: string]: unknown } | null;

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
    content: (InitialItem.Assistant.Text | InitialItem.Assistant.OutputText)[];

    role: 'assistant';

    id?: string | null;

    status?: 'incomplete' | 'completed' | null;

    type?: 'message';
  }
  export namespace Assistant {
    export type OutputText = GradersGraderModelsAPI.GraderInputs.OutputText;

    export interface Text {
      text: string;

      type?: 'text';
    }
  }

  export interface Developer {
    content: InitialItem.Developer.Content[];

    role: 'developer';

    id?: string | null;

    status?: 'incomplete' | 'completed' | null;

    type?: 'message';
  }
  export namespace Developer {
    export type Content = InitialItem.User.Content;
  }

  export interface User {
    content: InitialItem.User.Content[];

    role: 'user';

    id?: string | null;

    status?: 'incomplete' | 'completed' | null;

    type?: 'message';
  }
  export namespace User {
    export interface Content {
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
  delta: string;

  end_ms: number;

  event_id: string;

  start_ms: number;

  type: 'session.input_transcript.delta';

  client_event_id?: string;
}

export interface InstructionsAppendEvent {
  content: string;

  delegation_id: string | null;

  type: 'session.instructions.append';

  event_id?: string | null;
}

export interface InstructionsAppendedEvent {
  end_ms: number;

  event_id: string;

  start_ms: number;

  type: 'session.instructions.appended';

  client_event_id?: string;
}

export interface LiveCreateParams {
  session: MediaSessionConfig;

  transport: LiveCreateParams.Transport;
}

export namespace LiveCreateParams {
  export type Transport = LiveCreateResponse.Transport;
}

export interface LiveCreateResponse {
  session: LiveCreateResponse.Session;

  transport: LiveCreateResponse.Transport;
}
export namespace LiveCreateResponse {
  export type Session = ResponsesAPI.ResponseConversationParam;

  export interface Transport {
    sdp: string;

    type: 'webrtc';
  }
}

export interface MediaSessionConfig {
  model: (string & {}) | 'gpt-live-1';

  audio?: MediaSessionConfig.Audio;

  client?: ClientConfig;

  delegation?:
    | ClientDelegation | MediaSessionConfig.Responses | MediaSessionConfig.Decisions | null;

  input?: InitialItem[];

  instructions?: string | null;

  safety_identifier?: string | null;

  store?: boolean;

  triggers?: DecisionTrigger[];
}
export namespace MediaSessionConfig {
  export interface Audio {
    output?: MediaSessionConfig.Audio.Output;
  }
  export namespace Audio {
    export type Output = SessionResource.Audio.Output;
  }

  export type Decisions = SessionResource.Decisions;

  export type Responses = SessionResource.Responses;
}

export interface MediaSessionForkConfig {
  client?: ClientConfig;

  delegation?: MediaSessionForkConfig.Delegation;

  store?: boolean;
}
export namespace MediaSessionForkConfig {
  export type Delegation = SessionUpdateConfig.Responses;
}

export interface OutputAudioDeltaEvent {
  delta: string;

  type: 'session.output_audio.delta';

  end_ms?: number;

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
  delta: string;

  end_ms: number;

  event_id: string;

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

  delegation_id?: string | null;
}

export interface ResponseItemCreateEvent {
  item: ResponsesAPI.ResponseInputItem;

  type: 'response.item.create';

  event_id?: string | null;
}

export interface ResponsesDelegationConfig {
  model: string;

  instructions?: string | null;

  max_output_tokens?: number | null;

  parallel_tool_calls?: boolean | null;

  reasoning?: ResponsesDelegationConfig.Reasoning | null;

  service_tier?:
    | 'auto' | 'default' | 'fast_tier_temp_pilot' | 'flex' | 'priority' | 'ultrafast' | null;

  text?: ResponsesDelegationConfig.Text | null;

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
  instructions?: string | null;

  max_output_tokens?: number | null;

  model?: string;

  parallel_tool_calls?: boolean | null;

  reasoning?: ResponsesDelegationUpdateConfig.Reasoning | null;

  service_tier?:
    | 'auto' | 'default' | 'fast_tier_temp_pilot' | 'flex' | 'priority' | 'ultrafast' | null;

  text?: ResponsesDelegationUpdateConfig.Text | null;

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
  export type ApplyPatch = ResponsesDelegationUpdateConfig.ApplyPatchToolChoice;

  export interface ApplyPatchToolChoice {
    type: 'apply_patch';
  }

  export type CodeInterpreter = ResponsesDelegationUpdateConfig.CodeInterpreterToolChoice;

  export interface CodeInterpreterToolChoice {
    type: 'code_interpreter';
  }

  export type Computer = ResponsesDelegationUpdateConfig.ComputerToolChoice;

  export interface ComputerToolChoice {
    type: 'computer';
  }

  export interface Custom {
    type: 'custom';
  }

  export type CustomToolChoice = ResponsesAPI.ToolChoiceCustom;

  export type FileSearch = ResponsesDelegationUpdateConfig.FileSearchToolChoice;

  export interface FileSearchToolChoice {
    type: 'file_search';
  }

  export type ImageGeneration = ResponsesDelegationUpdateConfig.ImageGenerationToolChoice;

  export interface ImageGenerationToolChoice {
    type: 'image_generation';
  }

  export interface LiveAllowedToolsChoiceParam {
    tools: (
      | ResponsesDelegationUpdateConfig.LiveAllowedToolsChoiceParam.LiveFunctionToolChoiceParam
      | ResponsesDelegationUpdateConfig.LiveAllowedToolsChoiceParam.LiveMCPToolChoiceParam
      | ResponsesDelegationUpdateConfig.LiveAllowedToolsChoiceParam.FileSearchToolChoice
      | ResponsesDelegationUpdateConfig.LiveAllowedToolsChoiceParam.WebSearchToolChoice
      | ResponsesDelegationUpdateConfig.LiveAllowedToolsChoiceParam.WebSearchPreview
      | ResponsesDelegationUpdateConfig.LiveAllowedToolsChoiceParam.ImageGenerationToolChoice
      | ResponsesDelegationUpdateConfig.LiveAllowedToolsChoiceParam.ComputerToolChoice
      | ResponsesDelegationUpdateConfig.LiveAllowedToolsChoiceParam.CodeInterpreterToolChoice
      | ResponsesDelegationUpdateConfig.LiveAllowedToolsChoiceParam.ProgrammaticToolCallingToolChoice
      | ResponsesDelegationUpdateConfig.LiveAllowedToolsChoiceParam.ShellToolChoice
      | ResponsesDelegationUpdateConfig.LiveAllowedToolsChoiceParam.CustomToolChoice
      | ResponsesDelegationUpdateConfig.LiveAllowedToolsChoiceParam.ApplyPatchToolChoice
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
    name: string;

    server_label: string;

    type: 'mcp';
  }

  export interface Mcp {
    type: 'mcp';
  }

  export interface Namespace {
    type: 'namespace';
  }

  export type ProgrammaticToolCalling = ResponsesDelegationUpdateConfig.ProgrammaticToolCallingToolChoice;

  export interface ProgrammaticToolCallingToolChoice {
    type: 'programmatic_tool_calling';
  }

  export interface Reasoning {
    effort?: 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | null;

    summary?: 'concise' | 'detailed' | 'auto' | null;
  }

  export interface Shell {
    type: 'shell';

    environment?:
      | ResponsesDelegationUpdateConfig.Shell.ContainerAuto
      | ResponsesDelegationUpdateConfig.Shell.ContainerReference
      | ResponsesDelegationUpdateConfig.Shell.Local | null;
  }
  export namespace Shell {
    export interface ContainerAuto {
      type: 'container_auto';

      file_ids?: string[] | null;

      memory_limit?: '1g' | '4g' | '16g' | '64g' | null;

      network_policy?:
        | ResponsesDelegationUpdateConfig.Shell.ContainerAuto.Disabled
        | ResponsesDelegationUpdateConfig.Shell.ContainerAuto.Allowlist | null;

      skills?:
        | (ResponsesDelegationUpdateConfig.Shell.ContainerAuto.SkillReference | ResponsesDelegationUpdateConfig.Shell.ContainerAuto.Inline)[]
        | null;
    }
    export namespace ContainerAuto {
      export interface Allowlist {
        allowed_domains: string[];

        type: 'allowlist';
      }

      export interface Disabled {
        type: 'disabled';
      }

      export interface Inline {
        description: string;

        name: string;

        source: ResponsesDelegationUpdateConfig.Shell.ContainerAuto.Inline.Source;

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
        skill_id: string;

        type: 'skill_reference';

        version?: string | null;
      }
    }

    export interface ContainerReference {
      container_id: string;

      type: 'container_reference';
    }

    export interface Local {
      type: 'local';

      skills?: ResponsesDelegationUpdateConfig.Shell.Local.Skill[] | null;
    }
    export namespace Local {
      export type Skill = ResponsesAPI.LocalSkill;
    }
  }

  export interface ShellToolChoice {
    type: 'shell';
  }

  export interface Text {
    verbosity?: 'low' | 'medium' | 'high' | null;
  }

  export interface ToolSearch {
    type: 'tool_search';
  }

  export type WebSearch = ResponsesDelegationUpdateConfig.WebSearchToolChoice;

  export interface WebSearchPreview {
    type: 'web_search_preview';
  }

  export interface WebSearchToolChoice {
    type: 'web_search';
  }
}

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

  session: SessionResource;

  type: 'session.closed';

  usage: SessionUsage;

  client_event_id?: string;
}

export interface SessionConfig {
  model: (string & {}) | 'gpt-live-1';

  audio?: SessionConfig.Audio;

  client?: ClientConfig;

  delegation?: ClientDelegation | SessionConfig.Responses | SessionConfig.Decisions | null;

  input?: InitialItem[];

  instructions?: string | null;

  store?: boolean;

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

export interface SessionResource {
  id: string;

  expires_at: number;

  model: (string & {}) | 'gpt-live-1';

  status: 'active';

  audio?: SessionResource.Audio;

  client?: ClientConfig;

  delegation?: ClientDelegation | SessionResource.Responses | SessionResource.Decisions | null;

  input?: InitialItem[];

  instructions?: string | null;

  store?: boolean;

  triggers?: DecisionTrigger[];
}
export namespace SessionResource {
  export interface Audio {
    format?: AudioFormat;

    output?: SessionResource.Audio.Output;
  }
  export namespace Audio {
    export interface Output {
      voice?: (string & {}) | BuiltInVoice | CustomVoice;
    }
  }

  export interface Decisions {
    decisions: DecisionsDelegationConfig;

    type: 'decisions';

    acknowledgement_delay_ms?: number;
  }

  export interface Responses {
    responses: ResponsesDelegationConfig;

    type: 'responses';

    acknowledgement_delay_ms?: number;
  }
}

export interface SessionStartEvent {
  session: SessionConfig;

  type: 'session.start';

  event_id?: string | null;
}

export interface SessionStartedEvent {
  event_id: string;

  session: SessionResource;

  type: 'session.started';

  client_event_id?: string;
}

export interface SessionUpdateConfig {
  delegation?:
    | ClientDelegation | SessionUpdateConfig.Responses | SessionUpdateConfig.Decisions | null;

  triggers?: DecisionTrigger[];
}
export namespace SessionUpdateConfig {
  export interface Decisions {
    type: 'decisions';

    acknowledgement_delay_ms?: number;

    decisions?: DecisionsDelegationUpdateConfig;
  }

  export interface Responses {
    type: 'responses';

    acknowledgement_delay_ms?: number;

    responses?: ResponsesDelegationUpdateConfig;
  }
}

export interface SessionUpdateEvent {
  session: SessionUpdateConfig;

  type: 'session.update';

  event_id?: string | null;
}

export interface SessionUpdatedEvent {
  event_id: string;

  session: SessionResource;

  type: 'session.updated';

  client_event_id?: string;
}

export interface SessionUsage {
  seconds: number;
}

export interface SessionUsageUpdatedEvent {
  event_id: string;

  type: 'session.usage.updated';

  usage: SessionUsage;

  client_event_id?: string;

  context_window?: SessionUsageUpdatedEvent.ContextWindow;
}
export namespace SessionUsageUpdatedEvent {
  export interface ContextWindow {
    usage_ratio: number;
  }
}

export interface ThinkingAppendEvent {
  content: string;

  delegation_id: string | null;

  type: 'session.thinking.append';

  event_id?: string | null;
}

export interface ThinkingAppendedEvent {
  end_ms: number;

  event_id: string;

  start_ms: number;

  type: 'session.thinking.appended';

  client_event_id?: string;
}
