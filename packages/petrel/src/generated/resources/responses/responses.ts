// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../core/call/request-options.ts';
import type { StreamResumption } from '../../../core/call/stream-resumption.ts';
import { APIResource } from '../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../core/pages/api-promise.ts';
import { operationOptions } from '../../../core/request/operation-options.ts';
import {
  type OptionsAlone,
  type OptionsInQuery,
  type QueryAlone,
  optionsInQuery,
} from '../../../core/request/options-in-query.ts';
import { path } from '../../../core/request/path.ts';
import { streamOf } from '../../../core/request/readable.ts';
import { addOutputText } from '../../../openai/output-text.ts';
import { readStream } from '../../../openai/read-stream.ts';
import { resumeStream } from '../../../openai/resume-stream.ts';
import type { Stream } from '../../../openai/stream.ts';
import type { InputItemListParams, ResponseItemList } from '../../models/responses/input-items.ts';
import type {
  InputTokenCountParams,
  InputTokenCountResponse,
} from '../../models/responses/input-tokens.ts';
import type {
  ApplyPatchTool,
  CompactedResponse,
  ComputerAction,
  ComputerActionList,
  ComputerTool,
  ComputerUsePreviewTool,
  ContainerAuto,
  ContainerNetworkPolicyAllowlist,
  ContainerNetworkPolicyDisabled,
  ContainerNetworkPolicyDomainSecret,
  ContainerReference,
  CustomTool,
  EasyInputMessage,
  FileSearchTool,
  FunctionShellTool,
  FunctionTool,
  ImageDetail,
  InlineSkill,
  InlineSkillSource,
  LocalEnvironment,
  LocalSkill,
  McpToolCallError,
  NamespaceTool,
  ParsedContent,
  ParsedResponse,
  ParsedResponseFunctionToolCall,
  ParsedResponseOutputItem,
  ParsedResponseOutputMessage,
  ParsedResponseOutputText,
  Response,
  ResponseApplyPatchToolCall,
  ResponseApplyPatchToolCallOutput,
  ResponseAudioDeltaEvent,
  ResponseAudioDoneEvent,
  ResponseAudioTranscriptDeltaEvent,
  ResponseAudioTranscriptDoneEvent,
  ResponseCodeInterpreterCallCodeDeltaEvent,
  ResponseCodeInterpreterCallCodeDoneEvent,
  ResponseCodeInterpreterCallCompletedEvent,
  ResponseCodeInterpreterCallInProgressEvent,
  ResponseCodeInterpreterCallInterpretingEvent,
  ResponseCodeInterpreterToolCall,
  ResponseCompactParams,
  ResponseCompactionCompactingEvent,
  ResponseCompactionItem,
  ResponseCompactionItemParam,
  ResponseCompletedEvent,
  ResponseComputerToolCall,
  ResponseComputerToolCallOutputItem,
  ResponseComputerToolCallOutputScreenshot,
  ResponseConfigurationUpdateItem,
  ResponseConfigurationUpdateItemParam,
  ResponseContainerReference,
  ResponseContent,
  ResponseContentPartAddedEvent,
  ResponseContentPartDoneEvent,
  ResponseConversationParam,
  ResponseCreateParams,
  ResponseCreateParamsBase,
  ResponseCreateParamsNonStreaming,
  ResponseCreateParamsStreaming,
  ResponseCreatedEvent,
  ResponseCustomToolCall,
  ResponseCustomToolCallInputDeltaEvent,
  ResponseCustomToolCallInputDoneEvent,
  ResponseCustomToolCallItem,
  ResponseCustomToolCallOutput,
  ResponseCustomToolCallOutputItem,
  ResponseError,
  ResponseErrorEvent,
  ResponseFailedEvent,
  ResponseFileSearchCallCompletedEvent,
  ResponseFileSearchCallInProgressEvent,
  ResponseFileSearchCallSearchingEvent,
  ResponseFileSearchToolCall,
  ResponseFormatTextConfig,
  ResponseFormatTextJSONSchemaConfig,
  ResponseFunctionCallArgumentsDeltaEvent,
  ResponseFunctionCallArgumentsDoneEvent,
  ResponseFunctionCallOutputItem,
  ResponseFunctionCallOutputItemList,
  ResponseFunctionShellCallOutputContent,
  ResponseFunctionShellToolCall,
  ResponseFunctionShellToolCallOutput,
  ResponseFunctionToolCall,
  ResponseFunctionToolCallItem,
  ResponseFunctionToolCallOutputItem,
  ResponseFunctionWebSearch,
  ResponseImageGenCallCompletedEvent,
  ResponseImageGenCallGeneratingEvent,
  ResponseImageGenCallInProgressEvent,
  ResponseImageGenCallPartialImageEvent,
  ResponseInProgressEvent,
  ResponseIncludable,
  ResponseIncompleteEvent,
  ResponseInput,
  ResponseInputAudio,
  ResponseInputContent,
  ResponseInputFile,
  ResponseInputFileContent,
  ResponseInputImage,
  ResponseInputImageContent,
  ResponseInputItem,
  ResponseInputMessageContentList,
  ResponseInputMessageItem,
  ResponseInputText,
  ResponseInputTextContent,
  ResponseItem,
  ResponseItemsPage,
  ResponseLocalEnvironment,
  ResponseMcpCallArgumentsDeltaEvent,
  ResponseMcpCallArgumentsDoneEvent,
  ResponseMcpCallCompletedEvent,
  ResponseMcpCallFailedEvent,
  ResponseMcpCallInProgressEvent,
  ResponseMcpListToolsCompletedEvent,
  ResponseMcpListToolsFailedEvent,
  ResponseMcpListToolsInProgressEvent,
  ResponseOutputAudio,
  ResponseOutputItem,
  ResponseOutputItemAddedEvent,
  ResponseOutputItemDoneEvent,
  ResponseOutputMessage,
  ResponseOutputRefusal,
  ResponseOutputText,
  ResponseOutputTextAnnotationAddedEvent,
  ResponseParseParams,
  ResponsePrompt,
  ResponseQueuedEvent,
  ResponseReasoningItem,
  ResponseReasoningSummaryPartAddedEvent,
  ResponseReasoningSummaryPartDoneEvent,
  ResponseReasoningSummaryTextDeltaEvent,
  ResponseReasoningSummaryTextDoneEvent,
  ResponseReasoningTextDeltaEvent,
  ResponseReasoningTextDoneEvent,
  ResponseRefusalDeltaEvent,
  ResponseRefusalDoneEvent,
  ResponseRetrieveParams,
  ResponseRetrieveParamsBase,
  ResponseRetrieveParamsNonStreaming,
  ResponseRetrieveParamsStreaming,
  ResponseShellCallCommandAddedEvent,
  ResponseShellCallCommandDeltaEvent,
  ResponseShellCallCommandDoneEvent,
  ResponseShellCallOutputContentDeltaEvent,
  ResponseShellCallOutputContentDoneEvent,
  ResponseStatus,
  ResponseSteerAcceptedEvent,
  ResponseSteerErrorCode,
  ResponseSteerEvent,
  ResponseSteerFailedEvent,
  ResponseSteerInput,
  ResponseSteerInputContent,
  ResponseSteerInputItemList,
  ResponseSteerPendingEvent,
  ResponseSteerPendingReason,
  ResponseSteerRequiredInput,
  ResponseStreamEvent,
  ResponseTextConfig,
  ResponseTextDeltaEvent,
  ResponseTextDoneEvent,
  ResponseToolSearchCall,
  ResponseToolSearchOutputItem,
  ResponseToolSearchOutputItemParam,
  ResponseUsage,
  ResponseWebSearchCallCompletedEvent,
  ResponseWebSearchCallInProgressEvent,
  ResponseWebSearchCallSearchingEvent,
  ResponsesClientEvent,
  ResponsesServerEvent,
  ServiceTier,
  SkillReference,
  Tool,
  ToolChoiceAllowed,
  ToolChoiceApplyPatch,
  ToolChoiceCustom,
  ToolChoiceFunction,
  ToolChoiceMcp,
  ToolChoiceOptions,
  ToolChoiceShell,
  ToolChoiceTypes,
  ToolSearchOutputNamespaceTool,
  ToolSearchTool,
  WebSearchPreviewTool,
  WebSearchTool,
} from '../../models/responses/responses.ts';
import { InputItems } from './input-items.ts';
import { InputTokens } from './input-tokens.ts';

const createResumption: StreamResumption = {
  path: '/responses/{response_id}',
  id: 'response.id',
  number: 'sequence_number',
  after: 'starting_after',
  when: { background: true },
  unless: { store: false },
  carry: { include: 'include', include_obfuscation: 'stream_options.include_obfuscation' },
};

const retrieveResumption: StreamResumption = {
  id: 'response.id',
  number: 'sequence_number',
  after: 'starting_after',
};

/**
 * Generates text, data and tool calls with a model, keeping state on the server where asked.
 */
export class Responses extends APIResource {
  /** The input that led to a response. */
  inputItems: InputItems = new InputItems(this._client);

  /** Counts tokens before a request is made. */
  inputTokens: InputTokens = new InputTokens(this._client);

  /**
   * Generates a response to text, images or files, calling hosted tools or asking for your
   * functions along the way. With `stream: true` events arrive as the response is made; with
   * `background: true` it runs on after the call returns.
   *
   * `POST /responses`,
   * [API reference](https://platform.openai.com/docs/api-reference/responses/create)
   */
  create(
    body?: ResponseCreateParamsNonStreaming | null,
    options?: RequestOptions,
  ): APIPromise<Response>;
  /**
   * Generates a response to text, images or files, calling hosted tools or asking for your
   * functions along the way. With `stream: true` events arrive as the response is made; with
   * `background: true` it runs on after the call returns.
   *
   * `POST /responses`,
   * [API reference](https://platform.openai.com/docs/api-reference/responses/create)
   */
  create(
    body: ResponseCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<ResponseStreamEvent | ResponseCompactionCompactingEvent>>;
  /**
   * Generates a response to text, images or files, calling hosted tools or asking for your
   * functions along the way. With `stream: true` events arrive as the response is made; with
   * `background: true` it runs on after the call returns.
   *
   * `POST /responses`,
   * [API reference](https://platform.openai.com/docs/api-reference/responses/create)
   */
  create(
    body?: ResponseCreateParamsBase | null,
    options?: RequestOptions,
  ): APIPromise<Stream<ResponseStreamEvent | ResponseCompactionCompactingEvent> | Response>;
  create(
    body: ResponseCreateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<any> {
    return this._client.post(
      '/responses',
      operationOptions(
        options,
        { body },
        {
          stream: streamOf(body),
          readStream,
          transform: addOutputText,
          resume: createResumption,
          resumeStream,
        },
      ),
    );
  }

  /**
   * Fetches a stored response. With `stream: true` its events are replayed, from the one after
   * `starting_after` if given, and followed until the end.
   *
   * `GET /responses/{response_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/responses/getResponse)
   */
  retrieve(
    responseID: string,
    query?: QueryAlone<ResponseRetrieveParamsNonStreaming>,
    options?: RequestOptions,
  ): APIPromise<Response>;
  /**
   * Fetches a stored response. With `stream: true` its events are replayed, from the one after
   * `starting_after` if given, and followed until the end.
   *
   * `GET /responses/{response_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/responses/getResponse)
   */
  retrieve(
    responseID: string,
    query: ResponseRetrieveParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<ResponseStreamEvent>>;
  /**
   * Fetches a stored response. With `stream: true` its events are replayed, from the one after
   * `starting_after` if given, and followed until the end.
   *
   * `GET /responses/{response_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/responses/getResponse)
   */
  retrieve(
    responseID: string,
    query?: QueryAlone<ResponseRetrieveParamsBase>,
    options?: RequestOptions,
  ): APIPromise<Stream<ResponseStreamEvent> | Response>;
  /** The same, with request options in place of the query. */
  retrieve(responseID: string, options?: OptionsAlone): APIPromise<Response>;
  retrieve(
    responseID: string,
    query: (ResponseRetrieveParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): APIPromise<any> {
    return this._client.get(
      path('/responses/{response_id}', responseID),
      operationOptions(
        options,
        { query },
        {
          stream: streamOf(query),
          readStream,
          transform: addOutputText,
          resume: retrieveResumption,
          resumeStream,
        },
      ),
    );
  }

  /**
   * Deletes a stored response.
   *
   * `DELETE /responses/{response_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/responses/deleteResponse)
   */
  delete(responseID: string, options?: RequestOptions): APIPromise<void> {
    return this._client.delete(
      path('/responses/{response_id}', responseID),
      operationOptions(options, { answers: 'nothing' }, { headers: { Accept: '*/*' } }),
    );
  }

  /**
   * Stops a response that runs in the background. Fails for one created without `background:
   * true`.
   *
   * `POST /responses/{response_id}/cancel`,
   * [API reference](https://platform.openai.com/docs/api-reference/responses/cancelResponse)
   */
  cancel(responseID: string, options?: RequestOptions): APIPromise<Response> {
    return this._client.post(
      path('/responses/{response_id}/cancel', responseID),
      operationOptions(options, {}, { transform: addOutputText }),
    );
  }

  /**
   * Shrinks a long conversation into fewer items that can serve as the input of the next
   * response.
   *
   * `POST /responses/compact`,
   * [API reference](https://platform.openai.com/docs/api-reference/responses/Compactconversation)
   */
  compact(body: ResponseCompactParams, options?: RequestOptions): APIPromise<CompactedResponse> {
    return this._client.post('/responses/compact', operationOptions(options, { body }));
  }
}

Responses.InputItems = InputItems;
Responses.InputTokens = InputTokens;

export declare namespace Responses {
  export {
    InputItems,
    InputTokens,
    type ApplyPatchTool,
    type CompactedResponse,
    type ComputerAction,
    type ComputerActionList,
    type ComputerTool,
    type ComputerUsePreviewTool,
    type ContainerAuto,
    type ContainerNetworkPolicyAllowlist,
    type ContainerNetworkPolicyDisabled,
    type ContainerNetworkPolicyDomainSecret,
    type ContainerReference,
    type CustomTool,
    type EasyInputMessage,
    type FileSearchTool,
    type FunctionShellTool,
    type FunctionTool,
    type ImageDetail,
    type InlineSkill,
    type InlineSkillSource,
    type LocalEnvironment,
    type LocalSkill,
    type McpToolCallError,
    type NamespaceTool,
    type ParsedContent,
    type ParsedResponse,
    type ParsedResponseFunctionToolCall,
    type ParsedResponseOutputItem,
    type ParsedResponseOutputMessage,
    type ParsedResponseOutputText,
    type Response,
    type ResponseApplyPatchToolCall,
    type ResponseApplyPatchToolCallOutput,
    type ResponseAudioDeltaEvent,
    type ResponseAudioDoneEvent,
    type ResponseAudioTranscriptDeltaEvent,
    type ResponseAudioTranscriptDoneEvent,
    type ResponseCodeInterpreterCallCodeDeltaEvent,
    type ResponseCodeInterpreterCallCodeDoneEvent,
    type ResponseCodeInterpreterCallCompletedEvent,
    type ResponseCodeInterpreterCallInProgressEvent,
    type ResponseCodeInterpreterCallInterpretingEvent,
    type ResponseCodeInterpreterToolCall,
    type ResponseCompactParams,
    type ResponseCompactionCompactingEvent,
    type ResponseCompactionItem,
    type ResponseCompactionItemParam,
    type ResponseCompletedEvent,
    type ResponseComputerToolCall,
    type ResponseComputerToolCallOutputItem,
    type ResponseComputerToolCallOutputScreenshot,
    type ResponseConfigurationUpdateItem,
    type ResponseConfigurationUpdateItemParam,
    type ResponseContainerReference,
    type ResponseContent,
    type ResponseContentPartAddedEvent,
    type ResponseContentPartDoneEvent,
    type ResponseConversationParam,
    type ResponseCreateParams,
    type ResponseCreateParamsBase,
    type ResponseCreateParamsNonStreaming,
    type ResponseCreateParamsStreaming,
    type ResponseCreatedEvent,
    type ResponseCustomToolCall,
    type ResponseCustomToolCallInputDeltaEvent,
    type ResponseCustomToolCallInputDoneEvent,
    type ResponseCustomToolCallItem,
    type ResponseCustomToolCallOutput,
    type ResponseCustomToolCallOutputItem,
    type ResponseError,
    type ResponseErrorEvent,
    type ResponseFailedEvent,
    type ResponseFileSearchCallCompletedEvent,
    type ResponseFileSearchCallInProgressEvent,
    type ResponseFileSearchCallSearchingEvent,
    type ResponseFileSearchToolCall,
    type ResponseFormatTextConfig,
    type ResponseFormatTextJSONSchemaConfig,
    type ResponseFunctionCallArgumentsDeltaEvent,
    type ResponseFunctionCallArgumentsDoneEvent,
    type ResponseFunctionCallOutputItem,
    type ResponseFunctionCallOutputItemList,
    type ResponseFunctionShellCallOutputContent,
    type ResponseFunctionShellToolCall,
    type ResponseFunctionShellToolCallOutput,
    type ResponseFunctionToolCall,
    type ResponseFunctionToolCallItem,
    type ResponseFunctionToolCallOutputItem,
    type ResponseFunctionWebSearch,
    type ResponseImageGenCallCompletedEvent,
    type ResponseImageGenCallGeneratingEvent,
    type ResponseImageGenCallInProgressEvent,
    type ResponseImageGenCallPartialImageEvent,
    type ResponseInProgressEvent,
    type ResponseIncludable,
    type ResponseIncompleteEvent,
    type ResponseInput,
    type ResponseInputAudio,
    type ResponseInputContent,
    type ResponseInputFile,
    type ResponseInputFileContent,
    type ResponseInputImage,
    type ResponseInputImageContent,
    type ResponseInputItem,
    type ResponseInputMessageContentList,
    type ResponseInputMessageItem,
    type ResponseInputText,
    type ResponseInputTextContent,
    type ResponseItem,
    type ResponseItemsPage,
    type ResponseLocalEnvironment,
    type ResponseMcpCallArgumentsDeltaEvent,
    type ResponseMcpCallArgumentsDoneEvent,
    type ResponseMcpCallCompletedEvent,
    type ResponseMcpCallFailedEvent,
    type ResponseMcpCallInProgressEvent,
    type ResponseMcpListToolsCompletedEvent,
    type ResponseMcpListToolsFailedEvent,
    type ResponseMcpListToolsInProgressEvent,
    type ResponseOutputAudio,
    type ResponseOutputItem,
    type ResponseOutputItemAddedEvent,
    type ResponseOutputItemDoneEvent,
    type ResponseOutputMessage,
    type ResponseOutputRefusal,
    type ResponseOutputText,
    type ResponseOutputTextAnnotationAddedEvent,
    type ResponseParseParams,
    type ResponsePrompt,
    type ResponseQueuedEvent,
    type ResponseReasoningItem,
    type ResponseReasoningSummaryPartAddedEvent,
    type ResponseReasoningSummaryPartDoneEvent,
    type ResponseReasoningSummaryTextDeltaEvent,
    type ResponseReasoningSummaryTextDoneEvent,
    type ResponseReasoningTextDeltaEvent,
    type ResponseReasoningTextDoneEvent,
    type ResponseRefusalDeltaEvent,
    type ResponseRefusalDoneEvent,
    type ResponseRetrieveParams,
    type ResponseRetrieveParamsBase,
    type ResponseRetrieveParamsNonStreaming,
    type ResponseRetrieveParamsStreaming,
    type ResponseShellCallCommandAddedEvent,
    type ResponseShellCallCommandDeltaEvent,
    type ResponseShellCallCommandDoneEvent,
    type ResponseShellCallOutputContentDeltaEvent,
    type ResponseShellCallOutputContentDoneEvent,
    type ResponseStatus,
    type ResponseSteerAcceptedEvent,
    type ResponseSteerErrorCode,
    type ResponseSteerEvent,
    type ResponseSteerFailedEvent,
    type ResponseSteerInput,
    type ResponseSteerInputContent,
    type ResponseSteerInputItemList,
    type ResponseSteerPendingEvent,
    type ResponseSteerPendingReason,
    type ResponseSteerRequiredInput,
    type ResponseStreamEvent,
    type ResponseTextConfig,
    type ResponseTextDeltaEvent,
    type ResponseTextDoneEvent,
    type ResponseToolSearchCall,
    type ResponseToolSearchOutputItem,
    type ResponseToolSearchOutputItemParam,
    type ResponseUsage,
    type ResponseWebSearchCallCompletedEvent,
    type ResponseWebSearchCallInProgressEvent,
    type ResponseWebSearchCallSearchingEvent,
    type ResponsesClientEvent,
    type ResponsesServerEvent,
    type ServiceTier,
    type SkillReference,
    type Tool,
    type ToolChoiceAllowed,
    type ToolChoiceApplyPatch,
    type ToolChoiceCustom,
    type ToolChoiceFunction,
    type ToolChoiceMcp,
    type ToolChoiceOptions,
    type ToolChoiceShell,
    type ToolChoiceTypes,
    type ToolSearchOutputNamespaceTool,
    type ToolSearchTool,
    type WebSearchPreviewTool,
    type WebSearchTool,
    type InputItemListParams,
    type ResponseItemList,
    type InputTokenCountParams,
    type InputTokenCountResponse,
  };
}

export type * from '../../models/responses/responses.ts';
