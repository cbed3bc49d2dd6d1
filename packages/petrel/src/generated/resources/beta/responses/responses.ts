// Written by `npm run generate` from spec/. Do not edit.
import type { APIPromise } from '../../../../core/api-promise.ts';
import { mergeHeaders } from '../../../../core/request/headers.ts';
import { type OptionsInQuery, optionsInQuery } from '../../../../core/request/options-in-query.ts';
import { path } from '../../../../core/request/path.ts';
import type { RequestOptions } from '../../../../core/request/request-options.ts';
import { APIResource, keepMember, subresource } from '../../../../core/resource.ts';
import { addOutputText } from '../../../../core/response/output-text.ts';
import type { StreamResumption } from '../../../../core/stream/stream-resumption.ts';
import type { Stream } from '../../../../core/stream/streaming.ts';
import type {
  BetaResponseItemList,
  InputItemListParams,
} from '../../../models/beta/responses/input-items.ts';
import type {
  InputTokenCountParams,
  InputTokenCountResponse,
} from '../../../models/beta/responses/input-tokens.ts';
import type {
  BetaApplyPatchTool,
  BetaCompactedResponse,
  BetaComputerAction,
  BetaComputerActionList,
  BetaComputerTool,
  BetaComputerUsePreviewTool,
  BetaContainerAuto,
  BetaContainerNetworkPolicyAllowlist,
  BetaContainerNetworkPolicyDisabled,
  BetaContainerNetworkPolicyDomainSecret,
  BetaContainerReference,
  BetaCustomTool,
  BetaEasyInputMessage,
  BetaFileSearchTool,
  BetaFunctionShellTool,
  BetaFunctionTool,
  BetaImageDetail,
  BetaInlineSkill,
  BetaInlineSkillSource,
  BetaLocalEnvironment,
  BetaLocalSkill,
  BetaMcpToolCallError,
  BetaNamespaceTool,
  BetaResponse,
  BetaResponseApplyPatchToolCall,
  BetaResponseApplyPatchToolCallOutput,
  BetaResponseAudioDeltaEvent,
  BetaResponseAudioDoneEvent,
  BetaResponseAudioTranscriptDeltaEvent,
  BetaResponseAudioTranscriptDoneEvent,
  BetaResponseCodeInterpreterCallCodeDeltaEvent,
  BetaResponseCodeInterpreterCallCodeDoneEvent,
  BetaResponseCodeInterpreterCallCompletedEvent,
  BetaResponseCodeInterpreterCallInProgressEvent,
  BetaResponseCodeInterpreterCallInterpretingEvent,
  BetaResponseCodeInterpreterToolCall,
  BetaResponseCompactionCompactingEvent,
  BetaResponseCompactionItem,
  BetaResponseCompactionItemParam,
  BetaResponseCompletedEvent,
  BetaResponseComputerToolCall,
  BetaResponseComputerToolCallOutputItem,
  BetaResponseComputerToolCallOutputScreenshot,
  BetaResponseConfigurationUpdateItem,
  BetaResponseConfigurationUpdateItemParam,
  BetaResponseContainerReference,
  BetaResponseContent,
  BetaResponseContentPartAddedEvent,
  BetaResponseContentPartDoneEvent,
  BetaResponseConversationParam,
  BetaResponseCreatedEvent,
  BetaResponseCustomToolCall,
  BetaResponseCustomToolCallInputDeltaEvent,
  BetaResponseCustomToolCallInputDoneEvent,
  BetaResponseCustomToolCallItem,
  BetaResponseCustomToolCallOutput,
  BetaResponseCustomToolCallOutputItem,
  BetaResponseError,
  BetaResponseErrorEvent,
  BetaResponseFailedEvent,
  BetaResponseFileSearchCallCompletedEvent,
  BetaResponseFileSearchCallInProgressEvent,
  BetaResponseFileSearchCallSearchingEvent,
  BetaResponseFileSearchToolCall,
  BetaResponseFormatTextConfig,
  BetaResponseFormatTextJSONSchemaConfig,
  BetaResponseFunctionCallArgumentsDeltaEvent,
  BetaResponseFunctionCallArgumentsDoneEvent,
  BetaResponseFunctionCallOutputItem,
  BetaResponseFunctionCallOutputItemList,
  BetaResponseFunctionShellCallOutputContent,
  BetaResponseFunctionShellToolCall,
  BetaResponseFunctionShellToolCallOutput,
  BetaResponseFunctionToolCall,
  BetaResponseFunctionToolCallItem,
  BetaResponseFunctionToolCallOutputItem,
  BetaResponseFunctionWebSearch,
  BetaResponseImageGenCallCompletedEvent,
  BetaResponseImageGenCallGeneratingEvent,
  BetaResponseImageGenCallInProgressEvent,
  BetaResponseImageGenCallPartialImageEvent,
  BetaResponseInProgressEvent,
  BetaResponseIncludable,
  BetaResponseIncompleteEvent,
  BetaResponseInjectCreatedEvent,
  BetaResponseInjectEvent,
  BetaResponseInjectFailedEvent,
  BetaResponseInput,
  BetaResponseInputAudio,
  BetaResponseInputContent,
  BetaResponseInputFile,
  BetaResponseInputFileContent,
  BetaResponseInputImage,
  BetaResponseInputImageContent,
  BetaResponseInputItem,
  BetaResponseInputMessageContentList,
  BetaResponseInputMessageItem,
  BetaResponseInputText,
  BetaResponseInputTextContent,
  BetaResponseItem,
  BetaResponseItemsPage,
  BetaResponseLocalEnvironment,
  BetaResponseMcpCallArgumentsDeltaEvent,
  BetaResponseMcpCallArgumentsDoneEvent,
  BetaResponseMcpCallCompletedEvent,
  BetaResponseMcpCallFailedEvent,
  BetaResponseMcpCallInProgressEvent,
  BetaResponseMcpListToolsCompletedEvent,
  BetaResponseMcpListToolsFailedEvent,
  BetaResponseMcpListToolsInProgressEvent,
  BetaResponseOutputAudio,
  BetaResponseOutputItem,
  BetaResponseOutputItemAddedEvent,
  BetaResponseOutputItemDoneEvent,
  BetaResponseOutputMessage,
  BetaResponseOutputRefusal,
  BetaResponseOutputText,
  BetaResponseOutputTextAnnotationAddedEvent,
  BetaResponsePrompt,
  BetaResponseQueuedEvent,
  BetaResponseReasoningItem,
  BetaResponseReasoningSummaryPartAddedEvent,
  BetaResponseReasoningSummaryPartDoneEvent,
  BetaResponseReasoningSummaryTextDeltaEvent,
  BetaResponseReasoningSummaryTextDoneEvent,
  BetaResponseReasoningTextDeltaEvent,
  BetaResponseReasoningTextDoneEvent,
  BetaResponseRefusalDeltaEvent,
  BetaResponseRefusalDoneEvent,
  BetaResponseShellCallCommandAddedEvent,
  BetaResponseShellCallCommandDeltaEvent,
  BetaResponseShellCallCommandDoneEvent,
  BetaResponseShellCallOutputContentDeltaEvent,
  BetaResponseShellCallOutputContentDoneEvent,
  BetaResponseStatus,
  BetaResponseSteerAcceptedEvent,
  BetaResponseSteerErrorCode,
  BetaResponseSteerEvent,
  BetaResponseSteerFailedEvent,
  BetaResponseSteerInput,
  BetaResponseSteerInputContent,
  BetaResponseSteerPendingEvent,
  BetaResponseSteerPendingReason,
  BetaResponseSteerRequiredInput,
  BetaResponseStreamEvent,
  BetaResponseTextConfig,
  BetaResponseTextDeltaEvent,
  BetaResponseTextDoneEvent,
  BetaResponseToolSearchCall,
  BetaResponseToolSearchOutputItem,
  BetaResponseToolSearchOutputItemParam,
  BetaResponseUsage,
  BetaResponseWebSearchCallCompletedEvent,
  BetaResponseWebSearchCallInProgressEvent,
  BetaResponseWebSearchCallSearchingEvent,
  BetaResponsesClientEvent,
  BetaResponsesServerEvent,
  BetaServiceTier,
  BetaSkillReference,
  BetaTool,
  BetaToolChoiceAllowed,
  BetaToolChoiceApplyPatch,
  BetaToolChoiceCustom,
  BetaToolChoiceFunction,
  BetaToolChoiceMcp,
  BetaToolChoiceOptions,
  BetaToolChoiceShell,
  BetaToolChoiceTypes,
  BetaToolSearchOutputNamespaceTool,
  BetaToolSearchTool,
  BetaWebSearchPreviewTool,
  BetaWebSearchTool,
  ResponseCancelParams,
  ResponseCompactParams,
  ResponseCreateParams,
  ResponseCreateParamsBase,
  ResponseCreateParamsNonStreaming,
  ResponseCreateParamsStreaming,
  ResponseDeleteParams,
  ResponseRetrieveParams,
  ResponseRetrieveParamsBase,
  ResponseRetrieveParamsNonStreaming,
  ResponseRetrieveParamsStreaming,
  ResponseSteerInputItemList,
} from '../../../models/beta/responses/responses.ts';
import { InputItems } from './input-items.ts';
import { InputTokens } from './input-tokens.ts';

const createResumption: StreamResumption = {
  path: '/responses/{response_id}?beta=true',
  id: 'response.id',
  number: 'sequence_number',
  after: 'starting_after',
  when: { background: true },
  unless: { store: false },
  carry: { include: 'include', include_obfuscation: 'stream_options.include_obfuscation' },
};

const retrieveResumption: StreamResumption = { number: 'sequence_number', after: 'starting_after' };

/** Responses with features that are still in beta. */
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
   * Generates a response like `responses.create`, with beta features such as several agents.
   * With `stream: true` events arrive as the response is made.
   *
   * `POST /responses?beta=true`,
   * [API reference](https://platform.openai.com/docs/api-reference/responses/create)
   */
  create(
    params?: ResponseCreateParamsNonStreaming | null,
    options?: RequestOptions,
  ): APIPromise<BetaResponse>;
  /**
   * Generates a response like `responses.create`, with beta features such as several agents.
   * With `stream: true` events arrive as the response is made.
   *
   * `POST /responses?beta=true`,
   * [API reference](https://platform.openai.com/docs/api-reference/responses/create)
   */
  create(
    params: ResponseCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<BetaResponseStreamEvent | BetaResponseCompactionCompactingEvent>>;
  /**
   * Generates a response like `responses.create`, with beta features such as several agents.
   * With `stream: true` events arrive as the response is made.
   *
   * `POST /responses?beta=true`,
   * [API reference](https://platform.openai.com/docs/api-reference/responses/create)
   */
  create(
    params?: ResponseCreateParamsBase | null,
    options?: RequestOptions,
  ): APIPromise<Stream<BetaResponseStreamEvent | BetaResponseCompactionCompactingEvent> | BetaResponse>;
  create(
    params: ResponseCreateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<any> {
    const { betas, ...body } = params ?? {};
    return this._client.post('/responses?beta=true', {
      body,
      ...options,
      headers: mergeHeaders({ 'openai-beta': betas?.join(',') }, options?.headers),
      stream: params?.stream ?? false,
      transform: addOutputText,
      resume: createResumption,
    });
  }

  /**
   * Fetches a stored response in its beta shape. With `stream: true` its events are replayed
   * and followed until the end.
   *
   * `GET /responses/{response_id}?beta=true`,
   * [API reference](https://platform.openai.com/docs/api-reference/responses/beta_getResponse)
   */
  retrieve(
    responseID: string,
    params?: ResponseRetrieveParamsNonStreaming | null,
    options?: RequestOptions,
  ): APIPromise<BetaResponse>;
  /**
   * Fetches a stored response in its beta shape. With `stream: true` its events are replayed
   * and followed until the end.
   *
   * `GET /responses/{response_id}?beta=true`,
   * [API reference](https://platform.openai.com/docs/api-reference/responses/beta_getResponse)
   */
  retrieve(
    responseID: string,
    params: ResponseRetrieveParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<BetaResponseStreamEvent>>;
  /**
   * Fetches a stored response in its beta shape. With `stream: true` its events are replayed
   * and followed until the end.
   *
   * `GET /responses/{response_id}?beta=true`,
   * [API reference](https://platform.openai.com/docs/api-reference/responses/beta_getResponse)
   */
  retrieve(
    responseID: string,
    params?: ResponseRetrieveParamsBase | null,
    options?: RequestOptions,
  ): APIPromise<Stream<BetaResponseStreamEvent> | BetaResponse>;
  /** The same, with request options in place of the query. */
  retrieve(responseID: string, options?: OptionsInQuery): APIPromise<BetaResponse>;
  retrieve(
    responseID: string,
    params: (ResponseRetrieveParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(params),
  ): APIPromise<any> {
    const { betas, ...query } = params ?? {};
    return this._client.get(path('/responses/{response_id}?beta=true', responseID), {
      query,
      ...options,
      headers: mergeHeaders({ 'openai-beta': betas?.join(',') }, options?.headers),
      stream: params?.stream ?? false,
      transform: addOutputText,
      resume: retrieveResumption,
    });
  }

  /**
   * Deletes a stored response made by the beta API.
   *
   * `DELETE /responses/{response_id}?beta=true`,
   * [API reference](https://platform.openai.com/docs/api-reference/responses/beta_deleteResponse)
   */
  delete(
    responseID: string,
    params: ResponseDeleteParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<void> {
    const { betas } = params ?? {};
    return this._client.delete(path('/responses/{response_id}?beta=true', responseID), {
      ...options,
      headers: mergeHeaders({ 'openai-beta': betas?.join(','), Accept: '*/*' }, options?.headers),
    });
  }

  /**
   * Stops a beta response that runs in the background. Fails for one created without
   * `background: true`.
   *
   * `POST /responses/{response_id}/cancel?beta=true`,
   * [API reference](https://platform.openai.com/docs/api-reference/responses/beta_cancelResponse)
   */
  cancel(
    responseID: string,
    params: ResponseCancelParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<BetaResponse> {
    const { betas } = params ?? {};
    return this._client.post(path('/responses/{response_id}/cancel?beta=true', responseID), {
      ...options,
      headers: mergeHeaders({ 'openai-beta': betas?.join(',') }, options?.headers),
      transform: addOutputText,
    });
  }

  /**
   * Shrinks a long conversation into fewer items, in their beta shape.
   *
   * `POST /responses/compact?beta=true`,
   * [API reference](https://platform.openai.com/docs/api-reference/responses/beta_Compactconversation)
   */
  compact(
    params: ResponseCompactParams,
    options?: RequestOptions,
  ): APIPromise<BetaCompactedResponse> {
    const { betas, ...body } = params;
    return this._client.post('/responses/compact?beta=true', {
      body,
      ...options,
      headers: mergeHeaders({ 'openai-beta': betas?.join(',') }, options?.headers),
    });
  }
}

Responses.InputItems = InputItems;
Responses.InputTokens = InputTokens;

export declare namespace Responses {
  export {
    InputItems as InputItems,
    InputTokens as InputTokens,
    type BetaApplyPatchTool as BetaApplyPatchTool,
    type BetaCompactedResponse as BetaCompactedResponse,
    type BetaComputerAction as BetaComputerAction,
    type BetaComputerActionList as BetaComputerActionList,
    type BetaComputerTool as BetaComputerTool,
    type BetaComputerUsePreviewTool as BetaComputerUsePreviewTool,
    type BetaContainerAuto as BetaContainerAuto,
    type BetaContainerNetworkPolicyAllowlist as BetaContainerNetworkPolicyAllowlist,
    type BetaContainerNetworkPolicyDisabled as BetaContainerNetworkPolicyDisabled,
    type BetaContainerNetworkPolicyDomainSecret as BetaContainerNetworkPolicyDomainSecret,
    type BetaContainerReference as BetaContainerReference,
    type BetaCustomTool as BetaCustomTool,
    type BetaEasyInputMessage as BetaEasyInputMessage,
    type BetaFileSearchTool as BetaFileSearchTool,
    type BetaFunctionShellTool as BetaFunctionShellTool,
    type BetaFunctionTool as BetaFunctionTool,
    type BetaImageDetail as BetaImageDetail,
    type BetaInlineSkill as BetaInlineSkill,
    type BetaInlineSkillSource as BetaInlineSkillSource,
    type BetaLocalEnvironment as BetaLocalEnvironment,
    type BetaLocalSkill as BetaLocalSkill,
    type BetaMcpToolCallError as BetaMcpToolCallError,
    type BetaNamespaceTool as BetaNamespaceTool,
    type BetaResponse as BetaResponse,
    type BetaResponseApplyPatchToolCall as BetaResponseApplyPatchToolCall,
    type BetaResponseApplyPatchToolCallOutput as BetaResponseApplyPatchToolCallOutput,
    type BetaResponseAudioDeltaEvent as BetaResponseAudioDeltaEvent,
    type BetaResponseAudioDoneEvent as BetaResponseAudioDoneEvent,
    type BetaResponseAudioTranscriptDeltaEvent as BetaResponseAudioTranscriptDeltaEvent,
    type BetaResponseAudioTranscriptDoneEvent as BetaResponseAudioTranscriptDoneEvent,
    type BetaResponseCodeInterpreterCallCodeDeltaEvent as BetaResponseCodeInterpreterCallCodeDeltaEvent,
    type BetaResponseCodeInterpreterCallCodeDoneEvent as BetaResponseCodeInterpreterCallCodeDoneEvent,
    type BetaResponseCodeInterpreterCallCompletedEvent as BetaResponseCodeInterpreterCallCompletedEvent,
    type BetaResponseCodeInterpreterCallInProgressEvent as BetaResponseCodeInterpreterCallInProgressEvent,
    type BetaResponseCodeInterpreterCallInterpretingEvent as BetaResponseCodeInterpreterCallInterpretingEvent,
    type BetaResponseCodeInterpreterToolCall as BetaResponseCodeInterpreterToolCall,
    type BetaResponseCompactionCompactingEvent as BetaResponseCompactionCompactingEvent,
    type BetaResponseCompactionItem as BetaResponseCompactionItem,
    type BetaResponseCompactionItemParam as BetaResponseCompactionItemParam,
    type BetaResponseCompletedEvent as BetaResponseCompletedEvent,
    type BetaResponseComputerToolCall as BetaResponseComputerToolCall,
    type BetaResponseComputerToolCallOutputItem as BetaResponseComputerToolCallOutputItem,
    type BetaResponseComputerToolCallOutputScreenshot as BetaResponseComputerToolCallOutputScreenshot,
    type BetaResponseConfigurationUpdateItem as BetaResponseConfigurationUpdateItem,
    type BetaResponseConfigurationUpdateItemParam as BetaResponseConfigurationUpdateItemParam,
    type BetaResponseContainerReference as BetaResponseContainerReference,
    type BetaResponseContent as BetaResponseContent,
    type BetaResponseContentPartAddedEvent as BetaResponseContentPartAddedEvent,
    type BetaResponseContentPartDoneEvent as BetaResponseContentPartDoneEvent,
    type BetaResponseConversationParam as BetaResponseConversationParam,
    type BetaResponseCreatedEvent as BetaResponseCreatedEvent,
    type BetaResponseCustomToolCall as BetaResponseCustomToolCall,
    type BetaResponseCustomToolCallInputDeltaEvent as BetaResponseCustomToolCallInputDeltaEvent,
    type BetaResponseCustomToolCallInputDoneEvent as BetaResponseCustomToolCallInputDoneEvent,
    type BetaResponseCustomToolCallItem as BetaResponseCustomToolCallItem,
    type BetaResponseCustomToolCallOutput as BetaResponseCustomToolCallOutput,
    type BetaResponseCustomToolCallOutputItem as BetaResponseCustomToolCallOutputItem,
    type BetaResponseError as BetaResponseError,
    type BetaResponseErrorEvent as BetaResponseErrorEvent,
    type BetaResponseFailedEvent as BetaResponseFailedEvent,
    type BetaResponseFileSearchCallCompletedEvent as BetaResponseFileSearchCallCompletedEvent,
    type BetaResponseFileSearchCallInProgressEvent as BetaResponseFileSearchCallInProgressEvent,
    type BetaResponseFileSearchCallSearchingEvent as BetaResponseFileSearchCallSearchingEvent,
    type BetaResponseFileSearchToolCall as BetaResponseFileSearchToolCall,
    type BetaResponseFormatTextConfig as BetaResponseFormatTextConfig,
    type BetaResponseFormatTextJSONSchemaConfig as BetaResponseFormatTextJSONSchemaConfig,
    type BetaResponseFunctionCallArgumentsDeltaEvent as BetaResponseFunctionCallArgumentsDeltaEvent,
    type BetaResponseFunctionCallArgumentsDoneEvent as BetaResponseFunctionCallArgumentsDoneEvent,
    type BetaResponseFunctionCallOutputItem as BetaResponseFunctionCallOutputItem,
    type BetaResponseFunctionCallOutputItemList as BetaResponseFunctionCallOutputItemList,
    type BetaResponseFunctionShellCallOutputContent as BetaResponseFunctionShellCallOutputContent,
    type BetaResponseFunctionShellToolCall as BetaResponseFunctionShellToolCall,
    type BetaResponseFunctionShellToolCallOutput as BetaResponseFunctionShellToolCallOutput,
    type BetaResponseFunctionToolCall as BetaResponseFunctionToolCall,
    type BetaResponseFunctionToolCallItem as BetaResponseFunctionToolCallItem,
    type BetaResponseFunctionToolCallOutputItem as BetaResponseFunctionToolCallOutputItem,
    type BetaResponseFunctionWebSearch as BetaResponseFunctionWebSearch,
    type BetaResponseImageGenCallCompletedEvent as BetaResponseImageGenCallCompletedEvent,
    type BetaResponseImageGenCallGeneratingEvent as BetaResponseImageGenCallGeneratingEvent,
    type BetaResponseImageGenCallInProgressEvent as BetaResponseImageGenCallInProgressEvent,
    type BetaResponseImageGenCallPartialImageEvent as BetaResponseImageGenCallPartialImageEvent,
    type BetaResponseInProgressEvent as BetaResponseInProgressEvent,
    type BetaResponseIncludable as BetaResponseIncludable,
    type BetaResponseIncompleteEvent as BetaResponseIncompleteEvent,
    type BetaResponseInjectCreatedEvent as BetaResponseInjectCreatedEvent,
    type BetaResponseInjectEvent as BetaResponseInjectEvent,
    type BetaResponseInjectFailedEvent as BetaResponseInjectFailedEvent,
    type BetaResponseInput as BetaResponseInput,
    type BetaResponseInputAudio as BetaResponseInputAudio,
    type BetaResponseInputContent as BetaResponseInputContent,
    type BetaResponseInputFile as BetaResponseInputFile,
    type BetaResponseInputFileContent as BetaResponseInputFileContent,
    type BetaResponseInputImage as BetaResponseInputImage,
    type BetaResponseInputImageContent as BetaResponseInputImageContent,
    type BetaResponseInputItem as BetaResponseInputItem,
    type BetaResponseInputMessageContentList as BetaResponseInputMessageContentList,
    type BetaResponseInputMessageItem as BetaResponseInputMessageItem,
    type BetaResponseInputText as BetaResponseInputText,
    type BetaResponseInputTextContent as BetaResponseInputTextContent,
    type BetaResponseItem as BetaResponseItem,
    type BetaResponseItemsPage as BetaResponseItemsPage,
    type BetaResponseLocalEnvironment as BetaResponseLocalEnvironment,
    type BetaResponseMcpCallArgumentsDeltaEvent as BetaResponseMcpCallArgumentsDeltaEvent,
    type BetaResponseMcpCallArgumentsDoneEvent as BetaResponseMcpCallArgumentsDoneEvent,
    type BetaResponseMcpCallCompletedEvent as BetaResponseMcpCallCompletedEvent,
    type BetaResponseMcpCallFailedEvent as BetaResponseMcpCallFailedEvent,
    type BetaResponseMcpCallInProgressEvent as BetaResponseMcpCallInProgressEvent,
    type BetaResponseMcpListToolsCompletedEvent as BetaResponseMcpListToolsCompletedEvent,
    type BetaResponseMcpListToolsFailedEvent as BetaResponseMcpListToolsFailedEvent,
    type BetaResponseMcpListToolsInProgressEvent as BetaResponseMcpListToolsInProgressEvent,
    type BetaResponseOutputAudio as BetaResponseOutputAudio,
    type BetaResponseOutputItem as BetaResponseOutputItem,
    type BetaResponseOutputItemAddedEvent as BetaResponseOutputItemAddedEvent,
    type BetaResponseOutputItemDoneEvent as BetaResponseOutputItemDoneEvent,
    type BetaResponseOutputMessage as BetaResponseOutputMessage,
    type BetaResponseOutputRefusal as BetaResponseOutputRefusal,
    type BetaResponseOutputText as BetaResponseOutputText,
    type BetaResponseOutputTextAnnotationAddedEvent as BetaResponseOutputTextAnnotationAddedEvent,
    type BetaResponsePrompt as BetaResponsePrompt,
    type BetaResponseQueuedEvent as BetaResponseQueuedEvent,
    type BetaResponseReasoningItem as BetaResponseReasoningItem,
    type BetaResponseReasoningSummaryPartAddedEvent as BetaResponseReasoningSummaryPartAddedEvent,
    type BetaResponseReasoningSummaryPartDoneEvent as BetaResponseReasoningSummaryPartDoneEvent,
    type BetaResponseReasoningSummaryTextDeltaEvent as BetaResponseReasoningSummaryTextDeltaEvent,
    type BetaResponseReasoningSummaryTextDoneEvent as BetaResponseReasoningSummaryTextDoneEvent,
    type BetaResponseReasoningTextDeltaEvent as BetaResponseReasoningTextDeltaEvent,
    type BetaResponseReasoningTextDoneEvent as BetaResponseReasoningTextDoneEvent,
    type BetaResponseRefusalDeltaEvent as BetaResponseRefusalDeltaEvent,
    type BetaResponseRefusalDoneEvent as BetaResponseRefusalDoneEvent,
    type BetaResponseShellCallCommandAddedEvent as BetaResponseShellCallCommandAddedEvent,
    type BetaResponseShellCallCommandDeltaEvent as BetaResponseShellCallCommandDeltaEvent,
    type BetaResponseShellCallCommandDoneEvent as BetaResponseShellCallCommandDoneEvent,
    type BetaResponseShellCallOutputContentDeltaEvent as BetaResponseShellCallOutputContentDeltaEvent,
    type BetaResponseShellCallOutputContentDoneEvent as BetaResponseShellCallOutputContentDoneEvent,
    type BetaResponseStatus as BetaResponseStatus,
    type BetaResponseSteerAcceptedEvent as BetaResponseSteerAcceptedEvent,
    type BetaResponseSteerErrorCode as BetaResponseSteerErrorCode,
    type BetaResponseSteerEvent as BetaResponseSteerEvent,
    type BetaResponseSteerFailedEvent as BetaResponseSteerFailedEvent,
    type BetaResponseSteerInput as BetaResponseSteerInput,
    type BetaResponseSteerInputContent as BetaResponseSteerInputContent,
    type BetaResponseSteerPendingEvent as BetaResponseSteerPendingEvent,
    type BetaResponseSteerPendingReason as BetaResponseSteerPendingReason,
    type BetaResponseSteerRequiredInput as BetaResponseSteerRequiredInput,
    type BetaResponseStreamEvent as BetaResponseStreamEvent,
    type BetaResponseTextConfig as BetaResponseTextConfig,
    type BetaResponseTextDeltaEvent as BetaResponseTextDeltaEvent,
    type BetaResponseTextDoneEvent as BetaResponseTextDoneEvent,
    type BetaResponseToolSearchCall as BetaResponseToolSearchCall,
    type BetaResponseToolSearchOutputItem as BetaResponseToolSearchOutputItem,
    type BetaResponseToolSearchOutputItemParam as BetaResponseToolSearchOutputItemParam,
    type BetaResponseUsage as BetaResponseUsage,
    type BetaResponseWebSearchCallCompletedEvent as BetaResponseWebSearchCallCompletedEvent,
    type BetaResponseWebSearchCallInProgressEvent as BetaResponseWebSearchCallInProgressEvent,
    type BetaResponseWebSearchCallSearchingEvent as BetaResponseWebSearchCallSearchingEvent,
    type BetaResponsesClientEvent as BetaResponsesClientEvent,
    type BetaResponsesServerEvent as BetaResponsesServerEvent,
    type BetaServiceTier as BetaServiceTier,
    type BetaSkillReference as BetaSkillReference,
    type BetaTool as BetaTool,
    type BetaToolChoiceAllowed as BetaToolChoiceAllowed,
    type BetaToolChoiceApplyPatch as BetaToolChoiceApplyPatch,
    type BetaToolChoiceCustom as BetaToolChoiceCustom,
    type BetaToolChoiceFunction as BetaToolChoiceFunction,
    type BetaToolChoiceMcp as BetaToolChoiceMcp,
    type BetaToolChoiceOptions as BetaToolChoiceOptions,
    type BetaToolChoiceShell as BetaToolChoiceShell,
    type BetaToolChoiceTypes as BetaToolChoiceTypes,
    type BetaToolSearchOutputNamespaceTool as BetaToolSearchOutputNamespaceTool,
    type BetaToolSearchTool as BetaToolSearchTool,
    type BetaWebSearchPreviewTool as BetaWebSearchPreviewTool,
    type BetaWebSearchTool as BetaWebSearchTool,
    type ResponseCancelParams as ResponseCancelParams,
    type ResponseCompactParams as ResponseCompactParams,
    type ResponseCreateParams as ResponseCreateParams,
    type ResponseCreateParamsBase as ResponseCreateParamsBase,
    type ResponseCreateParamsNonStreaming as ResponseCreateParamsNonStreaming,
    type ResponseCreateParamsStreaming as ResponseCreateParamsStreaming,
    type ResponseDeleteParams as ResponseDeleteParams,
    type ResponseRetrieveParams as ResponseRetrieveParams,
    type ResponseRetrieveParamsBase as ResponseRetrieveParamsBase,
    type ResponseRetrieveParamsNonStreaming as ResponseRetrieveParamsNonStreaming,
    type ResponseRetrieveParamsStreaming as ResponseRetrieveParamsStreaming,
    type ResponseSteerInputItemList as ResponseSteerInputItemList,
    type BetaResponseItemList as BetaResponseItemList,
    type InputItemListParams as InputItemListParams,
    type InputTokenCountParams as InputTokenCountParams,
    type InputTokenCountResponse as InputTokenCountResponse,
  };
}

export type * from '../../../models/beta/responses/responses.ts';
