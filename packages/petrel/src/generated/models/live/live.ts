// Written by `npm run generate` from spec/. Do not edit.
import type * as DecisionsAPI from '../decisions.ts';
import type * as ResponsesAPI from '../responses/responses.ts';

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

export interface CustomVoice {
  id: string;
}

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
  export interface OutputText {
    text: string;

    type: 'output_text';
  }

  export interface Refusal {
    refusal: string;

    type: 'refusal';
  }
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

export interface DecisionInputText {
  text: string;

  type: 'input_text';
}

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
    export interface InputImage {
      image_url: string;

      type: 'input_image';

      detail?: 'low' | 'high' | 'auto' | 'original' | null;
    }
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
    export interface InputImage {
      image_url: string;

      type: 'input_image';

      detail?: 'low' | 'high' | 'auto' | 'original' | null;
    }
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
    export interface InputImage {
      image_url: string;

      type: 'input_image';

      detail?: 'low' | 'high' | 'auto' | 'original' | null;
    }
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
    export interface InputImage {
      image_url: string;

      type: 'input_image';

      detail?: 'low' | 'high' | 'auto' | 'original' | null;
    }
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

export type DecisionJSONObject = { [key: string]: unknown };

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
    export interface InputImage {
      image_url: string;

      type: 'input_image';

      detail?: 'low' | 'high' | 'auto' | 'original' | null;
    }

    export interface InputJSON {
      data: DecisionJSONObject | DecisionJSONObject[];

      type: 'input_json';
    }
  }

  export interface Predicate {
    instructions:
      | string
      | (DecisionInputText | DecisionQuestion.Predicate.InputImage | DecisionQuestion.Predicate.InputJSON)[];

    type: 'predicate';

    name?: string;
  }
  export namespace Predicate {
    export interface InputImage {
      image_url: string;

      type: 'input_image';

      detail?: 'low' | 'high' | 'auto' | 'original' | null;
    }

    export interface InputJSON {
      data: DecisionJSONObject | DecisionJSONObject[];

      type: 'input_json';
    }
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
    export interface InputImage {
      image_url: string;

      type: 'input_image';

      detail?: 'low' | 'high' | 'auto' | 'original' | null;
    }

    export interface InputJSON {
      data: DecisionJSONObject | DecisionJSONObject[];

      type: 'input_json';
    }

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
  export interface OutputText {
    text: string;

    type: 'output_text';
  }

  export interface Refusal {
    refusal: string;

    type: 'refusal';
  }
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
  export interface InputImage {
    image_url: string;

    type: 'input_image';

    detail?: 'low' | 'high' | 'auto' | 'original' | null;
  }

  export interface InputJSON {
    data: DecisionJSONObject | DecisionJSONObject[];

    type: 'input_json';
  }

  export interface InputText {
    text: string;

    type: 'input_text';
  }
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
  export interface InputImage {
    image_url: string;

    type: 'input_image';

    detail?: 'low' | 'high' | 'auto' | 'original' | null;
  }

  export interface InputJSON {
    data: DecisionJSONObject | DecisionJSONObject[];

    type: 'input_json';
  }

  export interface InputText {
    text: string;

    type: 'input_text';
  }
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

  export interface Delegation {
    type: 'responses';

    acknowledgement_delay_ms?: number;

    responses?: ResponsesDelegationUpdateConfig;
  }
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
    export interface OutputText {
      text: string;

      type: 'output_text';
    }

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
    export interface Content {
      text: string;

      type?: 'input_text';
    }
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
  export interface Transport {
    sdp: string;

    type: 'webrtc';
  }
}

export interface LiveCreateResponse {
  session: LiveCreateResponse.Session;

  transport: LiveCreateResponse.Transport;
}
export namespace LiveCreateResponse {
  export interface Session {
    id: string;
  }

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

export interface MediaSessionForkConfig {
  client?: ClientConfig;

  delegation?: MediaSessionForkConfig.Delegation;

  store?: boolean;
}
export namespace MediaSessionForkConfig {
  export interface Delegation {
    type: 'responses';

    acknowledgement_delay_ms?: number;

    responses?: ResponsesDelegationUpdateConfig;
  }
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
    | FunctionTool | ResponsesDelegationConfig.WebSearch | ResponsesDelegationConfig.FileSearch
    | ResponsesDelegationConfig.CodeInterpreter | ResponsesDelegationConfig.Shell
    | ResponsesDelegationConfig.ImageGeneration | ResponsesDelegationConfig.Mcp
    | ResponsesDelegationConfig.Custom | ResponsesDelegationConfig.Namespace
    | ResponsesDelegationConfig.ToolSearch | ResponsesDelegationConfig.ProgrammaticToolCalling
    | ResponsesDelegationConfig.Computer | ResponsesDelegationConfig.ApplyPatch
  )[];
}
export namespace ResponsesDelegationConfig {
  export interface ApplyPatch {
    type: 'apply_patch';
  }

  export interface ApplyPatchToolChoice {
    type: 'apply_patch';
  }

  export interface CodeInterpreter {
    type: 'code_interpreter';
  }

  export interface CodeInterpreterToolChoice {
    type: 'code_interpreter';
  }

  export interface Computer {
    type: 'computer';
  }

  export interface ComputerToolChoice {
    type: 'computer';
  }

  export interface Custom {
    type: 'custom';
  }

  export interface CustomToolChoice {
    name: string;

    type: 'custom';
  }

  export interface FileSearch {
    type: 'file_search';
  }

  export interface FileSearchToolChoice {
    type: 'file_search';
  }

  export interface ImageGeneration {
    type: 'image_generation';
  }

  export interface ImageGenerationToolChoice {
    type: 'image_generation';
  }

  export interface LiveAllowedToolsChoiceParam {
    tools: (
      | ResponsesDelegationConfig.LiveAllowedToolsChoiceParam.LiveFunctionToolChoiceParam
      | ResponsesDelegationConfig.LiveAllowedToolsChoiceParam.LiveMCPToolChoiceParam
      | ResponsesDelegationConfig.LiveAllowedToolsChoiceParam.FileSearchToolChoice
      | ResponsesDelegationConfig.LiveAllowedToolsChoiceParam.WebSearchToolChoice
      | ResponsesDelegationConfig.LiveAllowedToolsChoiceParam.WebSearchPreview
      | ResponsesDelegationConfig.LiveAllowedToolsChoiceParam.ImageGenerationToolChoice
      | ResponsesDelegationConfig.LiveAllowedToolsChoiceParam.ComputerToolChoice
      | ResponsesDelegationConfig.LiveAllowedToolsChoiceParam.CodeInterpreterToolChoice
      | ResponsesDelegationConfig.LiveAllowedToolsChoiceParam.ProgrammaticToolCallingToolChoice
      | ResponsesDelegationConfig.LiveAllowedToolsChoiceParam.ShellToolChoice
      | ResponsesDelegationConfig.LiveAllowedToolsChoiceParam.CustomToolChoice
      | ResponsesDelegationConfig.LiveAllowedToolsChoiceParam.ApplyPatchToolChoice
    )[];

    type: 'allowed_tools';

    mode?: 'none' | 'auto' | 'required' | null;
  }
  export namespace LiveAllowedToolsChoiceParam {
    export interface ApplyPatchToolChoice {
      type: 'apply_patch';
    }

    export interface CodeInterpreterToolChoice {
      type: 'code_interpreter';
    }

    export interface ComputerToolChoice {
      type: 'computer';
    }

    export interface CustomToolChoice {
      name: string;

      type: 'custom';
    }

    export interface FileSearchToolChoice {
      type: 'file_search';
    }

    export interface ImageGenerationToolChoice {
      type: 'image_generation';
    }

    export interface LiveFunctionToolChoiceParam {
      name: string;

      type: 'function';
    }

    export interface LiveMCPToolChoiceParam {
      name: string;

      server_label: string;

      type: 'mcp';
    }

    export interface ProgrammaticToolCallingToolChoice {
      type: 'programmatic_tool_calling';
    }

    export interface ShellToolChoice {
      type: 'shell';
    }

    export interface WebSearchPreview {
      type: 'web_search_preview';
    }

    export interface WebSearchToolChoice {
      type: 'web_search';
    }
  }

  export interface LiveFunctionToolChoiceParam {
    name: string;

    type: 'function';
  }

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

  export interface ProgrammaticToolCalling {
    type: 'programmatic_tool_calling';
  }

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
      | ResponsesDelegationConfig.Shell.ContainerAuto
      | ResponsesDelegationConfig.Shell.ContainerReference | ResponsesDelegationConfig.Shell.Local
      | null;
  }
  export namespace Shell {
    export interface ContainerAuto {
      type: 'container_auto';

      file_ids?: string[] | null;

      memory_limit?: '1g' | '4g' | '16g' | '64g' | null;

      network_policy?:
        | ResponsesDelegationConfig.Shell.ContainerAuto.Disabled
        | ResponsesDelegationConfig.Shell.ContainerAuto.Allowlist | null;

      skills?:
        | (ResponsesDelegationConfig.Shell.ContainerAuto.SkillReference | ResponsesDelegationConfig.Shell.ContainerAuto.Inline)[]
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

        source: ResponsesDelegationConfig.Shell.ContainerAuto.Inline.Source;

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

      skills?: ResponsesDelegationConfig.Shell.Local.Skill[] | null;
    }
    export namespace Local {
      export interface Skill {
        description: string;

        name: string;

        path: string;
      }
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

  export interface WebSearch {
    type: 'web_search';
  }

  export interface WebSearchPreview {
    type: 'web_search_preview';
  }

  export interface WebSearchToolChoice {
    type: 'web_search';
  }
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
    | FunctionTool | ResponsesDelegationUpdateConfig.WebSearch
    | ResponsesDelegationUpdateConfig.FileSearch | ResponsesDelegationUpdateConfig.CodeInterpreter
    | ResponsesDelegationUpdateConfig.Shell | ResponsesDelegationUpdateConfig.ImageGeneration
    | ResponsesDelegationUpdateConfig.Mcp | ResponsesDelegationUpdateConfig.Custom
    | ResponsesDelegationUpdateConfig.Namespace | ResponsesDelegationUpdateConfig.ToolSearch
    | ResponsesDelegationUpdateConfig.ProgrammaticToolCalling
    | ResponsesDelegationUpdateConfig.Computer | ResponsesDelegationUpdateConfig.ApplyPatch
  )[];
}
export namespace ResponsesDelegationUpdateConfig {
  export interface ApplyPatch {
    type: 'apply_patch';
  }

  export interface ApplyPatchToolChoice {
    type: 'apply_patch';
  }

  export interface CodeInterpreter {
    type: 'code_interpreter';
  }

  export interface CodeInterpreterToolChoice {
    type: 'code_interpreter';
  }

  export interface Computer {
    type: 'computer';
  }

  export interface ComputerToolChoice {
    type: 'computer';
  }

  export interface Custom {
    type: 'custom';
  }

  export interface CustomToolChoice {
    name: string;

    type: 'custom';
  }

  export interface FileSearch {
    type: 'file_search';
  }

  export interface FileSearchToolChoice {
    type: 'file_search';
  }

  export interface ImageGeneration {
    type: 'image_generation';
  }

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
    export interface ApplyPatchToolChoice {
      type: 'apply_patch';
    }

    export interface CodeInterpreterToolChoice {
      type: 'code_interpreter';
    }

    export interface ComputerToolChoice {
      type: 'computer';
    }

    export interface CustomToolChoice {
      name: string;

      type: 'custom';
    }

    export interface FileSearchToolChoice {
      type: 'file_search';
    }

    export interface ImageGenerationToolChoice {
      type: 'image_generation';
    }

    export interface LiveFunctionToolChoiceParam {
      name: string;

      type: 'function';
    }

    export interface LiveMCPToolChoiceParam {
      name: string;

      server_label: string;

      type: 'mcp';
    }

    export interface ProgrammaticToolCallingToolChoice {
      type: 'programmatic_tool_calling';
    }

    export interface ShellToolChoice {
      type: 'shell';
    }

    export interface WebSearchPreview {
      type: 'web_search_preview';
    }

    export interface WebSearchToolChoice {
      type: 'web_search';
    }
  }

  export interface LiveFunctionToolChoiceParam {
    name: string;

    type: 'function';
  }

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

  export interface ProgrammaticToolCalling {
    type: 'programmatic_tool_calling';
  }

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
      export interface Skill {
        description: string;

        name: string;

        path: string;
      }
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

  export interface WebSearch {
    type: 'web_search';
  }

  export interface WebSearchPreview {
    type: 'web_search_preview';
  }

  export interface WebSearchToolChoice {
    type: 'web_search';
  }
}

export type ServerEvent =
  | SessionStartedEvent | SessionUpdatedEvent | InputAudioMutedEvent | InputAudioUnmutedEvent
  | OutputAudioFixturePlayingEvent | OutputAudioFixturePlayedEvent | InstructionsAppendedEvent
  | ThinkingAppendedEvent | CommentaryAppendedEvent | ServerEvent.SessionInputAudioAppend
  | OutputAudioDeltaEvent | InputTranscriptDeltaEvent | OutputTranscriptDeltaEvent
  | DelegationCreatedEvent | DecisionEvent | DecisionItemCreatedEvent | DecisionItemDeletedEvent
  | ResponseEvent | SessionUsageUpdatedEvent | SessionClosedEvent | ErrorEvent | InfoEvent
  | ServerEvent.TransportDtmfReceived | ServerEvent.TransportDtmfSend
  | ServerEvent.TransportDtmfSent | ServerEvent.TransportRinging | ServerEvent.TransportAnswered
  | ServerEvent.TransportFailed;
export namespace ServerEvent {
  export interface SessionInputAudioAppend {
    audio: string;

    type: 'session.input_audio.append';
  }

  export interface TransportAnswered {
    event_id: string;

    session_id: string;

    type: 'transport.answered';
  }

  export interface TransportDtmfReceived {
    event: string;

    event_id: string;

    type: 'transport.dtmf.received';
  }

  export interface TransportDtmfSend {
    event: string;

    event_id: string;

    type: 'transport.dtmf.send';

    client_event_id?: string;
  }

  export interface TransportDtmfSent {
    event: string;

    event_id: string;

    type: 'transport.dtmf.sent';

    client_event_id?: string;
  }

  export interface TransportFailed {
    error: ServerEvent.TransportFailed.Error;

    event_id: string;

    session_id: string;

    type: 'transport.failed';
  }
  export namespace TransportFailed {
    export interface Error {
      code: string;

      message: string;

      type: 'call_error';

      param?: string;
    }
  }

  export interface TransportRinging {
    event_id: string;

    session_id: string;

    type: 'transport.ringing';
  }
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
  export interface Audio {
    format?: AudioFormat;

    output?: SessionConfig.Audio.Output;
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
