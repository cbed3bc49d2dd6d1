// Written by `npm run generate` from spec/. Do not edit.
import type { APIPromise } from '../../../core/api-promise.ts';
import { mergeHeaders } from '../../../core/request/headers.ts';
import { type OptionsInQuery, optionsInQuery } from '../../../core/request/options-in-query.ts';
import { path } from '../../../core/request/path.ts';
import type { RequestOptions } from '../../../core/request/request-options.ts';
import { APIResource, keepMember, subresource } from '../../../core/resource.ts';
import { addOutputText } from '../../../core/response/output-text.ts';
import type { StreamResumption } from '../../../core/stream/stream-resumption.ts';
import type { Stream } from '../../../core/stream/streaming.ts';
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

const retrieveResumption: StreamResumption = { number: 'sequence_number', after: 'starting_after' };

/**
 * Generates text, data and tool calls with a model, keeping state on the server where asked.
 */
export class Responses extends APIResource {
  /** The input that led to a response. */
  get inputItems(): InputItems {
    return subresource(this, 'inputItems', InputItems);
  }

  set inputItems(inputItems: InputItems) {
    keepMember(this, 'inputItems', inputItems);
  }

  /** Counts tokens before a request is made. */
  get inputTokens(): InputTokens {
    return subresource(this, 'inputTokens', InputTokens);
  }

  set inputTokens(inputTokens: InputTokens) {
    keepMember(this, 'inputTokens', inputTokens);
  }

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
    return this._client.post('/responses', {
      body,
      ...options,
      stream: body?.stream ?? false,
      transform: addOutputText,
      resume: createResumption,
    });
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
    query?: ResponseRetrieveParamsNonStreaming | null,
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
    query?: ResponseRetrieveParamsBase | null,
    options?: RequestOptions,
  ): APIPromise<Stream<ResponseStreamEvent> | Response>;
  /** The same, with request options in place of the query. */
  retrieve(responseID: string, options?: OptionsInQuery): APIPromise<Response>;
  retrieve(
    responseID: string,
    query: (ResponseRetrieveParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): APIPromise<any> {
    return this._client.get(path('/responses/{response_id}', responseID), {
      query,
      ...options,
      stream: query?.stream ?? false,
      transform: addOutputText,
      resume: retrieveResumption,
    });
  }

  /**
   * Deletes a stored response.
   *
   * `DELETE /responses/{response_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/responses/deleteResponse)
   */
  delete(responseID: string, options?: RequestOptions): APIPromise<void> {
    return this._client.delete(path('/responses/{response_id}', responseID), {
      ...options,
      headers: mergeHeaders({ Accept: '*/*' }, options?.headers),
    });
  }

  /**
   * Stops a response that runs in the background. Fails for one created without `background:
   * true`.
   *
   * `POST /responses/{response_id}/cancel`,
   * [API reference](https://platform.openai.com/docs/api-reference/responses/cancelResponse)
   */
  cancel(responseID: string, options?: RequestOptions): APIPromise<Response> {
    return this._client.post(path('/responses/{response_id}/cancel', responseID), {
      ...options,
      transform: addOutputText,
    });
  }

  /**
   * Shrinks a long conversation into fewer items that can serve as the input of the next
   * response.
   *
   * `POST /responses/compact`,
   * [API reference](https://platform.openai.com/docs/api-reference/responses/Compactconversation)
   */
  compact(body: ResponseCompactParams, options?: RequestOptions): APIPromise<CompactedResponse> {
    return this._client.post('/responses/compact', { body, ...options });
  }
}

Responses.InputItems = InputItems;
Responses.InputTokens = InputTokens;

export declare namespace Responses {
  export {
    InputItems as InputItems,
    InputTokens as InputTokens,
    type ApplyPatchTool as ApplyPatchTool,
    type CompactedResponse as CompactedResponse,
    type ComputerAction as ComputerAction,
    type ComputerActionList as ComputerActionList,
    type ComputerTool as ComputerTool,
    type ComputerUsePreviewTool as ComputerUsePreviewTool,
    type ContainerAuto as ContainerAuto,
    type ContainerNetworkPolicyAllowlist as ContainerNetworkPolicyAllowlist,
    type ContainerNetworkPolicyDisabled as ContainerNetworkPolicyDisabled,
    type ContainerNetworkPolicyDomainSecret as ContainerNetworkPolicyDomainSecret,
    type ContainerReference as ContainerReference,
    type CustomTool as CustomTool,
    type EasyInputMessage as EasyInputMessage,
    type FileSearchTool as FileSearchTool,
    type FunctionShellTool as FunctionShellTool,
    type FunctionTool as FunctionTool,
    type ImageDetail as ImageDetail,
    type InlineSkill as InlineSkill,
    type InlineSkillSource as InlineSkillSource,
    type LocalEnvironment as LocalEnvironment,
    type LocalSkill as LocalSkill,
    type McpToolCallError as McpToolCallError,
    type NamespaceTool as NamespaceTool,
    type ParsedContent as ParsedContent,
    type ParsedResponse as ParsedResponse,
    type ParsedResponseFunctionToolCall as ParsedResponseFunctionToolCall,
    type ParsedResponseOutputItem as ParsedResponseOutputItem,
    type ParsedResponseOutputMessage as ParsedResponseOutputMessage,
    type ParsedResponseOutputText as ParsedResponseOutputText,
    type Response as Response,
    type ResponseApplyPatchToolCall as ResponseApplyPatchToolCall,
    type ResponseApplyPatchToolCallOutput as ResponseApplyPatchToolCallOutput,
    type ResponseAudioDeltaEvent as ResponseAudioDeltaEvent,
    type ResponseAudioDoneEvent as ResponseAudioDoneEvent,
    type ResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent,
    type ResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent,
    type ResponseCodeInterpreterCallCodeDeltaEvent as ResponseCodeInterpreterCallCodeDeltaEvent,
    type ResponseCodeInterpreterCallCodeDoneEvent as ResponseCodeInterpreterCallCodeDoneEvent,
    type ResponseCodeInterpreterCallCompletedEvent as ResponseCodeInterpreterCallCompletedEvent,
    type ResponseCodeInterpreterCallInProgressEvent as ResponseCodeInterpreterCallInProgressEvent,
    type ResponseCodeInterpreterCallInterpretingEvent as ResponseCodeInterpreterCallInterpretingEvent,
    type ResponseCodeInterpreterToolCall as ResponseCodeInterpreterToolCall,
    type ResponseCompactParams as ResponseCompactParams,
    type ResponseCompactionCompactingEvent as ResponseCompactionCompactingEvent,
    type ResponseCompactionItem as ResponseCompactionItem,
    type ResponseCompactionItemParam as ResponseCompactionItemParam,
    type ResponseCompletedEvent as ResponseCompletedEvent,
    type ResponseComputerToolCall as ResponseComputerToolCall,
    type ResponseComputerToolCallOutputItem as ResponseComputerToolCallOutputItem,
    type ResponseComputerToolCallOutputScreenshot as ResponseComputerToolCallOutputScreenshot,
    type ResponseConfigurationUpdateItem as ResponseConfigurationUpdateItem,
    type ResponseConfigurationUpdateItemParam as ResponseConfigurationUpdateItemParam,
    type ResponseContainerReference as ResponseContainerReference,
    type ResponseContent as ResponseContent,
    type ResponseContentPartAddedEvent as ResponseContentPartAddedEvent,
    type ResponseContentPartDoneEvent as ResponseContentPartDoneEvent,
    type ResponseConversationParam as ResponseConversationParam,
    type ResponseCreateParams as ResponseCreateParams,
    type ResponseCreateParamsBase as ResponseCreateParamsBase,
    type ResponseCreateParamsNonStreaming as ResponseCreateParamsNonStreaming,
    type ResponseCreateParamsStreaming as ResponseCreateParamsStreaming,
    type ResponseCreatedEvent as ResponseCreatedEvent,
    type ResponseCustomToolCall as ResponseCustomToolCall,
    type ResponseCustomToolCallInputDeltaEvent as ResponseCustomToolCallInputDeltaEvent,
    type ResponseCustomToolCallInputDoneEvent as ResponseCustomToolCallInputDoneEvent,
    type ResponseCustomToolCallItem as ResponseCustomToolCallItem,
    type ResponseCustomToolCallOutput as ResponseCustomToolCallOutput,
    type ResponseCustomToolCallOutputItem as ResponseCustomToolCallOutputItem,
    type ResponseError as ResponseError,
    type ResponseErrorEvent as ResponseErrorEvent,
    type ResponseFailedEvent as ResponseFailedEvent,
    type ResponseFileSearchCallCompletedEvent as ResponseFileSearchCallCompletedEvent,
    type ResponseFileSearchCallInProgressEvent as ResponseFileSearchCallInProgressEvent,
    type ResponseFileSearchCallSearchingEvent as ResponseFileSearchCallSearchingEvent,
    type ResponseFileSearchToolCall as ResponseFileSearchToolCall,
    type ResponseFormatTextConfig as ResponseFormatTextConfig,
    type ResponseFormatTextJSONSchemaConfig as ResponseFormatTextJSONSchemaConfig,
    type ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent,
    type ResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent,
    type ResponseFunctionCallOutputItem as ResponseFunctionCallOutputItem,
    type ResponseFunctionCallOutputItemList as ResponseFunctionCallOutputItemList,
    type ResponseFunctionShellCallOutputContent as ResponseFunctionShellCallOutputContent,
    type ResponseFunctionShellToolCall as ResponseFunctionShellToolCall,
    type ResponseFunctionShellToolCallOutput as ResponseFunctionShellToolCallOutput,
    type ResponseFunctionToolCall as ResponseFunctionToolCall,
    type ResponseFunctionToolCallItem as ResponseFunctionToolCallItem,
    type ResponseFunctionToolCallOutputItem as ResponseFunctionToolCallOutputItem,
    type ResponseFunctionWebSearch as ResponseFunctionWebSearch,
    type ResponseImageGenCallCompletedEvent as ResponseImageGenCallCompletedEvent,
    type ResponseImageGenCallGeneratingEvent as ResponseImageGenCallGeneratingEvent,
    type ResponseImageGenCallInProgressEvent as ResponseImageGenCallInProgressEvent,
    type ResponseImageGenCallPartialImageEvent as ResponseImageGenCallPartialImageEvent,
    type ResponseInProgressEvent as ResponseInProgressEvent,
    type ResponseIncludable as ResponseIncludable,
    type ResponseIncompleteEvent as ResponseIncompleteEvent,
    type ResponseInput as ResponseInput,
    type ResponseInputAudio as ResponseInputAudio,
    type ResponseInputContent as ResponseInputContent,
    type ResponseInputFile as ResponseInputFile,
    type ResponseInputFileContent as ResponseInputFileContent,
    type ResponseInputImage as ResponseInputImage,
    type ResponseInputImageContent as ResponseInputImageContent,
    type ResponseInputItem as ResponseInputItem,
    type ResponseInputMessageContentList as ResponseInputMessageContentList,
    type ResponseInputMessageItem as ResponseInputMessageItem,
    type ResponseInputText as ResponseInputText,
    type ResponseInputTextContent as ResponseInputTextContent,
    type ResponseItem as ResponseItem,
    type ResponseItemsPage as ResponseItemsPage,
    type ResponseLocalEnvironment as ResponseLocalEnvironment,
    type ResponseMcpCallArgumentsDeltaEvent as ResponseMcpCallArgumentsDeltaEvent,
    type ResponseMcpCallArgumentsDoneEvent as ResponseMcpCallArgumentsDoneEvent,
    type ResponseMcpCallCompletedEvent as ResponseMcpCallCompletedEvent,
    type ResponseMcpCallFailedEvent as ResponseMcpCallFailedEvent,
    type ResponseMcpCallInProgressEvent as ResponseMcpCallInProgressEvent,
    type ResponseMcpListToolsCompletedEvent as ResponseMcpListToolsCompletedEvent,
    type ResponseMcpListToolsFailedEvent as ResponseMcpListToolsFailedEvent,
    type ResponseMcpListToolsInProgressEvent as ResponseMcpListToolsInProgressEvent,
    type ResponseOutputAudio as ResponseOutputAudio,
    type ResponseOutputItem as ResponseOutputItem,
    type ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent,
    type ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent,
    type ResponseOutputMessage as ResponseOutputMessage,
    type ResponseOutputRefusal as ResponseOutputRefusal,
    type ResponseOutputText as ResponseOutputText,
    type ResponseOutputTextAnnotationAddedEvent as ResponseOutputTextAnnotationAddedEvent,
    type ResponseParseParams as ResponseParseParams,
    type ResponsePrompt as ResponsePrompt,
    type ResponseQueuedEvent as ResponseQueuedEvent,
    type ResponseReasoningItem as ResponseReasoningItem,
    type ResponseReasoningSummaryPartAddedEvent as ResponseReasoningSummaryPartAddedEvent,
    type ResponseReasoningSummaryPartDoneEvent as ResponseReasoningSummaryPartDoneEvent,
    type ResponseReasoningSummaryTextDeltaEvent as ResponseReasoningSummaryTextDeltaEvent,
    type ResponseReasoningSummaryTextDoneEvent as ResponseReasoningSummaryTextDoneEvent,
    type ResponseReasoningTextDeltaEvent as ResponseReasoningTextDeltaEvent,
    type ResponseReasoningTextDoneEvent as ResponseReasoningTextDoneEvent,
    type ResponseRefusalDeltaEvent as ResponseRefusalDeltaEvent,
    type ResponseRefusalDoneEvent as ResponseRefusalDoneEvent,
    type ResponseRetrieveParams as ResponseRetrieveParams,
    type ResponseRetrieveParamsBase as ResponseRetrieveParamsBase,
    type ResponseRetrieveParamsNonStreaming as ResponseRetrieveParamsNonStreaming,
    type ResponseRetrieveParamsStreaming as ResponseRetrieveParamsStreaming,
    type ResponseShellCallCommandAddedEvent as ResponseShellCallCommandAddedEvent,
    type ResponseShellCallCommandDeltaEvent as ResponseShellCallCommandDeltaEvent,
    type ResponseShellCallCommandDoneEvent as ResponseShellCallCommandDoneEvent,
    type ResponseShellCallOutputContentDeltaEvent as ResponseShellCallOutputContentDeltaEvent,
    type ResponseShellCallOutputContentDoneEvent as ResponseShellCallOutputContentDoneEvent,
    type ResponseStatus as ResponseStatus,
    type ResponseSteerAcceptedEvent as ResponseSteerAcceptedEvent,
    type ResponseSteerErrorCode as ResponseSteerErrorCode,
    type ResponseSteerEvent as ResponseSteerEvent,
    type ResponseSteerFailedEvent as ResponseSteerFailedEvent,
    type ResponseSteerInput as ResponseSteerInput,
    type ResponseSteerInputContent as ResponseSteerInputContent,
    type ResponseSteerInputItemList as ResponseSteerInputItemList,
    type ResponseSteerPendingEvent as ResponseSteerPendingEvent,
    type ResponseSteerPendingReason as ResponseSteerPendingReason,
    type ResponseSteerRequiredInput as ResponseSteerRequiredInput,
    type ResponseStreamEvent as ResponseStreamEvent,
    type ResponseTextConfig as ResponseTextConfig,
    type ResponseTextDeltaEvent as ResponseTextDeltaEvent,
    type ResponseTextDoneEvent as ResponseTextDoneEvent,
    type ResponseToolSearchCall as ResponseToolSearchCall,
    type ResponseToolSearchOutputItem as ResponseToolSearchOutputItem,
    type ResponseToolSearchOutputItemParam as ResponseToolSearchOutputItemParam,
    type ResponseUsage as ResponseUsage,
    type ResponseWebSearchCallCompletedEvent as ResponseWebSearchCallCompletedEvent,
    type ResponseWebSearchCallInProgressEvent as ResponseWebSearchCallInProgressEvent,
    type ResponseWebSearchCallSearchingEvent as ResponseWebSearchCallSearchingEvent,
    type ResponsesClientEvent as ResponsesClientEvent,
    type ResponsesServerEvent as ResponsesServerEvent,
    type ServiceTier as ServiceTier,
    type SkillReference as SkillReference,
    type Tool as Tool,
    type ToolChoiceAllowed as ToolChoiceAllowed,
    type ToolChoiceApplyPatch as ToolChoiceApplyPatch,
    type ToolChoiceCustom as ToolChoiceCustom,
    type ToolChoiceFunction as ToolChoiceFunction,
    type ToolChoiceMcp as ToolChoiceMcp,
    type ToolChoiceOptions as ToolChoiceOptions,
    type ToolChoiceShell as ToolChoiceShell,
    type ToolChoiceTypes as ToolChoiceTypes,
    type ToolSearchOutputNamespaceTool as ToolSearchOutputNamespaceTool,
    type ToolSearchTool as ToolSearchTool,
    type WebSearchPreviewTool as WebSearchPreviewTool,
    type WebSearchTool as WebSearchTool,
    type InputItemListParams as InputItemListParams,
    type ResponseItemList as ResponseItemList,
    type InputTokenCountParams as InputTokenCountParams,
    type InputTokenCountResponse as InputTokenCountResponse,
  };
}

export type * from '../../models/responses/responses.ts';
