// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../core/call/request-options.ts';
import type { StreamResumption } from '../../../../core/call/stream-resumption.ts';
import { APIResource } from '../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../core/pages/api-promise.ts';
import { operationOptions } from '../../../../core/request/operation-options.ts';
import {
  type OptionsAlone,
  type OptionsInQuery,
  type QueryAlone,
  optionsInQuery,
} from '../../../../core/request/options-in-query.ts';
import { path } from '../../../../core/request/path.ts';
import { readable, streamOf } from '../../../../core/request/readable.ts';
import { addOutputText } from '../../../../openai/output-text.ts';
import { readStream } from '../../../../openai/read-stream.ts';
import { resumeStream } from '../../../../openai/resume-stream.ts';
import type { Stream } from '../../../../openai/stream.ts';
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

const retrieveResumption: StreamResumption = {
  id: 'response.id',
  number: 'sequence_number',
  after: 'starting_after',
};

/** Responses with features that are still in beta. */
export class Responses extends APIResource {
  /** The input that led to a response. */
  inputItems: InputItems = new InputItems(this._client);

  /** Counts tokens before a request is made. */
  inputTokens: InputTokens = new InputTokens(this._client);

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
    const { betas, ...body } = readable(params ?? {});
    return this._client.post(
      '/responses?beta=true',
      operationOptions(
        options,
        { body },
        {
          headers: { 'openai-beta': betas?.toString() },
          stream: streamOf(params),
          readStream,
          transform: addOutputText,
          resume: createResumption,
          resumeStream,
        },
      ),
    );
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
    params?: QueryAlone<ResponseRetrieveParamsNonStreaming>,
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
    params?: QueryAlone<ResponseRetrieveParamsBase>,
    options?: RequestOptions,
  ): APIPromise<Stream<BetaResponseStreamEvent> | BetaResponse>;
  /** The same, with request options in place of the query. */
  retrieve(responseID: string, options?: OptionsAlone): APIPromise<BetaResponse>;
  retrieve(
    responseID: string,
    params: (ResponseRetrieveParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(params),
  ): APIPromise<any> {
    const { betas, ...query } = readable(params ?? {});
    return this._client.get(
      path('/responses/{response_id}?beta=true', responseID),
      operationOptions(
        options,
        { query },
        {
          headers: { 'openai-beta': betas?.toString() },
          stream: streamOf(params),
          readStream,
          transform: addOutputText,
          resume: retrieveResumption,
          resumeStream,
        },
      ),
    );
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
    const { betas } = readable(params ?? {});
    return this._client.delete(
      path('/responses/{response_id}?beta=true', responseID),
      operationOptions(
        options,
        { answers: 'nothing' },
        { headers: { 'openai-beta': betas?.toString(), Accept: '*/*' } },
      ),
    );
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
    const { betas } = readable(params ?? {});
    return this._client.post(
      path('/responses/{response_id}/cancel?beta=true', responseID),
      operationOptions(
        options,
        {},
        { headers: { 'openai-beta': betas?.toString() }, transform: addOutputText },
      ),
    );
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
    const { betas, ...body } = readable(params ?? {});
    return this._client.post(
      '/responses/compact?beta=true',
      operationOptions(options, { body }, { headers: { 'openai-beta': betas?.toString() } }),
    );
  }
}

Responses.InputItems = InputItems;
Responses.InputTokens = InputTokens;

export declare namespace Responses {
  export {
    InputItems,
    InputTokens,
    type BetaApplyPatchTool,
    type BetaCompactedResponse,
    type BetaComputerAction,
    type BetaComputerActionList,
    type BetaComputerTool,
    type BetaComputerUsePreviewTool,
    type BetaContainerAuto,
    type BetaContainerNetworkPolicyAllowlist,
    type BetaContainerNetworkPolicyDisabled,
    type BetaContainerNetworkPolicyDomainSecret,
    type BetaContainerReference,
    type BetaCustomTool,
    type BetaEasyInputMessage,
    type BetaFileSearchTool,
    type BetaFunctionShellTool,
    type BetaFunctionTool,
    type BetaImageDetail,
    type BetaInlineSkill,
    type BetaInlineSkillSource,
    type BetaLocalEnvironment,
    type BetaLocalSkill,
    type BetaMcpToolCallError,
    type BetaNamespaceTool,
    type BetaResponse,
    type BetaResponseApplyPatchToolCall,
    type BetaResponseApplyPatchToolCallOutput,
    type BetaResponseAudioDeltaEvent,
    type BetaResponseAudioDoneEvent,
    type BetaResponseAudioTranscriptDeltaEvent,
    type BetaResponseAudioTranscriptDoneEvent,
    type BetaResponseCodeInterpreterCallCodeDeltaEvent,
    type BetaResponseCodeInterpreterCallCodeDoneEvent,
    type BetaResponseCodeInterpreterCallCompletedEvent,
    type BetaResponseCodeInterpreterCallInProgressEvent,
    type BetaResponseCodeInterpreterCallInterpretingEvent,
    type BetaResponseCodeInterpreterToolCall,
    type BetaResponseCompactionCompactingEvent,
    type BetaResponseCompactionItem,
    type BetaResponseCompactionItemParam,
    type BetaResponseCompletedEvent,
    type BetaResponseComputerToolCall,
    type BetaResponseComputerToolCallOutputItem,
    type BetaResponseComputerToolCallOutputScreenshot,
    type BetaResponseConfigurationUpdateItem,
    type BetaResponseConfigurationUpdateItemParam,
    type BetaResponseContainerReference,
    type BetaResponseContent,
    type BetaResponseContentPartAddedEvent,
    type BetaResponseContentPartDoneEvent,
    type BetaResponseConversationParam,
    type BetaResponseCreatedEvent,
    type BetaResponseCustomToolCall,
    type BetaResponseCustomToolCallInputDeltaEvent,
    type BetaResponseCustomToolCallInputDoneEvent,
    type BetaResponseCustomToolCallItem,
    type BetaResponseCustomToolCallOutput,
    type BetaResponseCustomToolCallOutputItem,
    type BetaResponseError,
    type BetaResponseErrorEvent,
    type BetaResponseFailedEvent,
    type BetaResponseFileSearchCallCompletedEvent,
    type BetaResponseFileSearchCallInProgressEvent,
    type BetaResponseFileSearchCallSearchingEvent,
    type BetaResponseFileSearchToolCall,
    type BetaResponseFormatTextConfig,
    type BetaResponseFormatTextJSONSchemaConfig,
    type BetaResponseFunctionCallArgumentsDeltaEvent,
    type BetaResponseFunctionCallArgumentsDoneEvent,
    type BetaResponseFunctionCallOutputItem,
    type BetaResponseFunctionCallOutputItemList,
    type BetaResponseFunctionShellCallOutputContent,
    type BetaResponseFunctionShellToolCall,
    type BetaResponseFunctionShellToolCallOutput,
    type BetaResponseFunctionToolCall,
    type BetaResponseFunctionToolCallItem,
    type BetaResponseFunctionToolCallOutputItem,
    type BetaResponseFunctionWebSearch,
    type BetaResponseImageGenCallCompletedEvent,
    type BetaResponseImageGenCallGeneratingEvent,
    type BetaResponseImageGenCallInProgressEvent,
    type BetaResponseImageGenCallPartialImageEvent,
    type BetaResponseInProgressEvent,
    type BetaResponseIncludable,
    type BetaResponseIncompleteEvent,
    type BetaResponseInjectCreatedEvent,
    type BetaResponseInjectEvent,
    type BetaResponseInjectFailedEvent,
    type BetaResponseInput,
    type BetaResponseInputAudio,
    type BetaResponseInputContent,
    type BetaResponseInputFile,
    type BetaResponseInputFileContent,
    type BetaResponseInputImage,
    type BetaResponseInputImageContent,
    type BetaResponseInputItem,
    type BetaResponseInputMessageContentList,
    type BetaResponseInputMessageItem,
    type BetaResponseInputText,
    type BetaResponseInputTextContent,
    type BetaResponseItem,
    type BetaResponseItemsPage,
    type BetaResponseLocalEnvironment,
    type BetaResponseMcpCallArgumentsDeltaEvent,
    type BetaResponseMcpCallArgumentsDoneEvent,
    type BetaResponseMcpCallCompletedEvent,
    type BetaResponseMcpCallFailedEvent,
    type BetaResponseMcpCallInProgressEvent,
    type BetaResponseMcpListToolsCompletedEvent,
    type BetaResponseMcpListToolsFailedEvent,
    type BetaResponseMcpListToolsInProgressEvent,
    type BetaResponseOutputAudio,
    type BetaResponseOutputItem,
    type BetaResponseOutputItemAddedEvent,
    type BetaResponseOutputItemDoneEvent,
    type BetaResponseOutputMessage,
    type BetaResponseOutputRefusal,
    type BetaResponseOutputText,
    type BetaResponseOutputTextAnnotationAddedEvent,
    type BetaResponsePrompt,
    type BetaResponseQueuedEvent,
    type BetaResponseReasoningItem,
    type BetaResponseReasoningSummaryPartAddedEvent,
    type BetaResponseReasoningSummaryPartDoneEvent,
    type BetaResponseReasoningSummaryTextDeltaEvent,
    type BetaResponseReasoningSummaryTextDoneEvent,
    type BetaResponseReasoningTextDeltaEvent,
    type BetaResponseReasoningTextDoneEvent,
    type BetaResponseRefusalDeltaEvent,
    type BetaResponseRefusalDoneEvent,
    type BetaResponseShellCallCommandAddedEvent,
    type BetaResponseShellCallCommandDeltaEvent,
    type BetaResponseShellCallCommandDoneEvent,
    type BetaResponseShellCallOutputContentDeltaEvent,
    type BetaResponseShellCallOutputContentDoneEvent,
    type BetaResponseStatus,
    type BetaResponseSteerAcceptedEvent,
    type BetaResponseSteerErrorCode,
    type BetaResponseSteerEvent,
    type BetaResponseSteerFailedEvent,
    type BetaResponseSteerInput,
    type BetaResponseSteerInputContent,
    type BetaResponseSteerPendingEvent,
    type BetaResponseSteerPendingReason,
    type BetaResponseSteerRequiredInput,
    type BetaResponseStreamEvent,
    type BetaResponseTextConfig,
    type BetaResponseTextDeltaEvent,
    type BetaResponseTextDoneEvent,
    type BetaResponseToolSearchCall,
    type BetaResponseToolSearchOutputItem,
    type BetaResponseToolSearchOutputItemParam,
    type BetaResponseUsage,
    type BetaResponseWebSearchCallCompletedEvent,
    type BetaResponseWebSearchCallInProgressEvent,
    type BetaResponseWebSearchCallSearchingEvent,
    type BetaResponsesClientEvent,
    type BetaResponsesServerEvent,
    type BetaServiceTier,
    type BetaSkillReference,
    type BetaTool,
    type BetaToolChoiceAllowed,
    type BetaToolChoiceApplyPatch,
    type BetaToolChoiceCustom,
    type BetaToolChoiceFunction,
    type BetaToolChoiceMcp,
    type BetaToolChoiceOptions,
    type BetaToolChoiceShell,
    type BetaToolChoiceTypes,
    type BetaToolSearchOutputNamespaceTool,
    type BetaToolSearchTool,
    type BetaWebSearchPreviewTool,
    type BetaWebSearchTool,
    type ResponseCancelParams,
    type ResponseCompactParams,
    type ResponseCreateParams,
    type ResponseCreateParamsBase,
    type ResponseCreateParamsNonStreaming,
    type ResponseCreateParamsStreaming,
    type ResponseDeleteParams,
    type ResponseRetrieveParams,
    type ResponseRetrieveParamsBase,
    type ResponseRetrieveParamsNonStreaming,
    type ResponseRetrieveParamsStreaming,
    type ResponseSteerInputItemList,
    type BetaResponseItemList,
    type InputItemListParams,
    type InputTokenCountParams,
    type InputTokenCountResponse,
  };
}

export type * from '../../../models/beta/responses/responses.ts';
