// Written by `npm run generate` from spec/. Do not edit.
import type { DataResidency } from '../client-options.ts';
import { CompleteClient } from '../complete-client.ts';
import type {
  ConversationCursorPage,
  ConversationCursorPageParams,
  ConversationCursorPageResponse,
  CursorPage,
  CursorPageParams,
  CursorPageResponse,
  NextCursorPage,
  NextCursorPageParams,
  NextCursorPageResponse,
  Page,
  PageResponse,
  TokenPage,
  TokenPageParams,
  TokenPageResponse,
} from '../core/pagination.ts';
import type { RequestOptions } from '../core/request/request-options.ts';
import { keepMember, subresource } from '../core/resource.ts';
import type { AudioModel, AudioResponseFormat } from './models/audio/audio.ts';
import type {
  Batch,
  BatchCreateParams,
  BatchError,
  BatchListParams,
  BatchRequestCounts,
  BatchUsage,
  BatchesPage,
} from './models/batches.ts';
import type { ChatModel } from './models/chat/chat.ts';
import type {
  ChatCompletion,
  ChatCompletionAllowedToolChoice,
  ChatCompletionAllowedTools,
  ChatCompletionAssistantMessageParam,
  ChatCompletionAudio,
  ChatCompletionAudioParam,
  ChatCompletionChunk,
  ChatCompletionContentPart,
  ChatCompletionContentPartImage,
  ChatCompletionContentPartInputAudio,
  ChatCompletionContentPartRefusal,
  ChatCompletionContentPartText,
  ChatCompletionCreateParams,
  ChatCompletionCreateParamsBase,
  ChatCompletionCreateParamsNonStreaming,
  ChatCompletionCreateParamsStreaming,
  ChatCompletionCustomTool,
  ChatCompletionDeleted,
  ChatCompletionDeveloperMessageParam,
  ChatCompletionFunctionCallOption,
  ChatCompletionFunctionMessageParam,
  ChatCompletionFunctionTool,
  ChatCompletionListParams,
  ChatCompletionMessage,
  ChatCompletionMessageCustomToolCall,
  ChatCompletionMessageFunctionToolCall,
  ChatCompletionMessageParam,
  ChatCompletionMessageToolCall,
  ChatCompletionModality,
  ChatCompletionNamedToolChoice,
  ChatCompletionNamedToolChoiceCustom,
  ChatCompletionParseParams,
  ChatCompletionPredictionContent,
  ChatCompletionReasoningEffort,
  ChatCompletionRole,
  ChatCompletionStoreMessage,
  ChatCompletionStoreMessagesPage,
  ChatCompletionStreamOptions,
  ChatCompletionSystemMessageParam,
  ChatCompletionTokenLogprob,
  ChatCompletionTool,
  ChatCompletionToolChoiceOption,
  ChatCompletionToolMessageParam,
  ChatCompletionUpdateParams,
  ChatCompletionUserMessageParam,
  ChatCompletionsPage,
  ParsedChatCompletion,
  ParsedChatCompletionMessage,
  ParsedChatCompletionMessageToolCall,
  ParsedChoice,
  ParsedFunction,
  ParsedFunctionToolCall,
} from './models/chat/completions/completions.ts';
import type {
  Completion,
  CompletionChoice,
  CompletionCreateParams,
  CompletionCreateParamsBase,
  CompletionCreateParamsNonStreaming,
  CompletionCreateParamsStreaming,
  CompletionUsage,
} from './models/completions.ts';
import type {
  ContainerCreateParams,
  ContainerCreateResponse,
  ContainerListParams,
  ContainerListResponse,
  ContainerListResponsesPage,
  ContainerRetrieveResponse,
} from './models/containers/containers.ts';
import type {
  ContentProvenanceCheck,
  ContentProvenanceCheckCreateParams,
} from './models/content-provenance-checks.ts';
import type {
  ComputerScreenshotContent,
  Conversation,
  ConversationCreateParams,
  ConversationDeleted,
  ConversationDeletedResource,
  ConversationUpdateParams,
  InputFileContent,
  InputImageContent,
  InputTextContent,
  Message,
  OutputTextContent,
  RefusalContent,
  SummaryTextContent,
  TextContent,
} from './models/conversations/conversations.ts';
import type {
  Decision,
  DecisionCreateParams,
  DecisionInputImage,
  DecisionInputJson,
  DecisionInputMessage,
  DecisionInputPart,
  DecisionInputText,
  DecisionPromptCacheBreakpoint,
  DecisionQuestionInputImage,
  DecisionQuestionInputPart,
  DecisionQuestionInputText,
} from './models/decisions.ts';
import type {
  Base64EmbeddingResponse,
  CreateEmbeddingResponse,
  Embedding,
  EmbeddingCreateParams,
  EmbeddingModel,
} from './models/embeddings.ts';
import type {
  EvalCreateParams,
  EvalCreateResponse,
  EvalCustomDataSourceConfig,
  EvalDeleteResponse,
  EvalListParams,
  EvalListResponse,
  EvalListResponsesPage,
  EvalRetrieveResponse,
  EvalStoredCompletionsDataSourceConfig,
  EvalUpdateParams,
  EvalUpdateResponse,
} from './models/evals/evals.ts';
import type {
  FileContent,
  FileCreateParams,
  FileDeleted,
  FileListParams,
  FileObject,
  FileObjectsPage,
  FilePurpose,
} from './models/files.ts';
import type {
  Image,
  ImageCreateVariationParams,
  ImageEditCompletedEvent,
  ImageEditParams,
  ImageEditParamsBase,
  ImageEditParamsNonStreaming,
  ImageEditParamsStreaming,
  ImageEditPartialImageEvent,
  ImageEditStreamEvent,
  ImageGenCompletedEvent,
  ImageGenPartialImageEvent,
  ImageGenStreamEvent,
  ImageGenerateParams,
  ImageGenerateParamsBase,
  ImageGenerateParamsNonStreaming,
  ImageGenerateParamsStreaming,
  ImageModel,
  ImagesResponse,
} from './models/images.ts';
import type {
  AudioFormat,
  BuiltInVoice,
  ClientConfig,
  ClientDelegation,
  ClientEvent,
  CommentaryAppendEvent,
  CommentaryAppendedEvent,
  CustomVoice,
  DataChannelConfig,
  DecisionAssistantMessage,
  DecisionChoiceOption,
  DecisionCreateEvent,
  DecisionDeveloperMessage,
  DecisionEvent,
  DecisionItemCreateEvent,
  DecisionItemCreatedEvent,
  DecisionItemDeleteEvent,
  DecisionItemDeletedEvent,
  DecisionJSONObject,
  DecisionQuestion,
  DecisionStoredAssistantMessage,
  DecisionStoredDeveloperMessage,
  DecisionStoredSystemMessage,
  DecisionStoredUserMessage,
  DecisionSystemMessage,
  DecisionTrigger,
  DecisionUserMessage,
  DecisionsDelegationConfig,
  DecisionsDelegationUpdateConfig,
  DelegationCreatedEvent,
  Error,
  ErrorEvent,
  ForkSessionConfig,
  ForkSessionStartEvent,
  FunctionTool,
  InfoEvent,
  InitialItem,
  InputAudioAppendEvent,
  InputAudioMuteEvent,
  InputAudioMutedEvent,
  InputAudioUnmuteEvent,
  InputAudioUnmutedEvent,
  InputTranscriptDeltaEvent,
  InstructionsAppendEvent,
  InstructionsAppendedEvent,
  LiveCreateParams,
  LiveCreateResponse,
  MediaSessionConfig,
  MediaSessionForkConfig,
  OutputAudioDeltaEvent,
  OutputAudioFixturePlayEvent,
  OutputAudioFixturePlayedEvent,
  OutputAudioFixturePlayingEvent,
  OutputTranscriptDeltaEvent,
  ResponseCreateEvent,
  ResponseEvent,
  ResponseItemCreateEvent,
  ResponsesDelegationConfig,
  ResponsesDelegationUpdateConfig,
  ServerEvent,
  ServerEventSelector,
  SessionCloseEvent,
  SessionClosedEvent,
  SessionConfig,
  SessionResource,
  SessionStartEvent,
  SessionStartedEvent,
  SessionUpdateConfig,
  SessionUpdateEvent,
  SessionUpdatedEvent,
  SessionUsage,
  SessionUsageUpdatedEvent,
  ThinkingAppendEvent,
  ThinkingAppendedEvent,
} from './models/live/live.ts';
import type { Model, ModelDeleted, ModelsPage } from './models/models.ts';
import type {
  Moderation,
  ModerationCreateParams,
  ModerationCreateResponse,
  ModerationImageURLInput,
  ModerationModel,
  ModerationMultiModalInput,
  ModerationTextInput,
} from './models/moderations.ts';
import type {
  AudioTranscription,
  ConversationCreatedEvent,
  ConversationItem,
  ConversationItemAdded,
  ConversationItemCreateEvent,
  ConversationItemCreatedEvent,
  ConversationItemDeleteEvent,
  ConversationItemDeletedEvent,
  ConversationItemDone,
  ConversationItemInputAudioTranscriptionCompletedEvent,
  ConversationItemInputAudioTranscriptionDeltaEvent,
  ConversationItemInputAudioTranscriptionFailedEvent,
  ConversationItemInputAudioTranscriptionSegment,
  ConversationItemRetrieveEvent,
  ConversationItemTruncateEvent,
  ConversationItemTruncatedEvent,
  ConversationItemWithReference,
  InputAudioBufferAppendEvent,
  InputAudioBufferClearEvent,
  InputAudioBufferClearedEvent,
  InputAudioBufferCommitEvent,
  InputAudioBufferCommittedEvent,
  InputAudioBufferDtmfEventReceivedEvent,
  InputAudioBufferSpeechStartedEvent,
  InputAudioBufferSpeechStoppedEvent,
  InputAudioBufferTimeoutTriggered,
  LogProbProperties,
  McpListToolsCompleted,
  McpListToolsFailed,
  McpListToolsInProgress,
  NoiseReductionType,
  OutputAudioBufferClearEvent,
  RateLimitsUpdatedEvent,
  RealtimeAudioConfig,
  RealtimeAudioConfigInput,
  RealtimeAudioConfigOutput,
  RealtimeAudioFormats,
  RealtimeAudioInputTurnDetection,
  RealtimeClientEvent,
  RealtimeConversationItemAssistantMessage,
  RealtimeConversationItemFunctionCall,
  RealtimeConversationItemFunctionCallOutput,
  RealtimeConversationItemSystemMessage,
  RealtimeConversationItemUserMessage,
  RealtimeError,
  RealtimeErrorEvent,
  RealtimeFunctionTool,
  RealtimeMcpApprovalRequest,
  RealtimeMcpApprovalResponse,
  RealtimeMcpListTools,
  RealtimeMcpProtocolError,
  RealtimeMcpToolCall,
  RealtimeMcpToolExecutionError,
  RealtimeMcphttpError,
  RealtimeReasoning,
  RealtimeReasoningEffort,
  RealtimeResponse,
  RealtimeResponseCreateAudioOutput,
  RealtimeResponseCreateMcpTool,
  RealtimeResponseCreateParams,
  RealtimeResponseCreateParamsWithReferencesParam,
  RealtimeResponseStatus,
  RealtimeResponseUsage,
  RealtimeResponseUsageInputTokenDetails,
  RealtimeResponseUsageOutputTokenDetails,
  RealtimeServerEvent,
  RealtimeSession,
  RealtimeSessionCreateRequest,
  RealtimeToolChoiceConfig,
  RealtimeToolsConfig,
  RealtimeToolsConfigUnion,
  RealtimeTracingConfig,
  RealtimeTranscriptionSessionAudio,
  RealtimeTranscriptionSessionAudioInput,
  RealtimeTranscriptionSessionAudioInputTurnDetection,
  RealtimeTranscriptionSessionCreateRequest,
  RealtimeTranslationClientEvent,
  RealtimeTranslationClientSecretCreateRequest,
  RealtimeTranslationClientSecretCreateResponse,
  RealtimeTranslationInputAudioBufferAppendEvent,
  RealtimeTranslationInputTranscriptDeltaEvent,
  RealtimeTranslationOutputAudioDeltaEvent,
  RealtimeTranslationOutputTranscriptDeltaEvent,
  RealtimeTranslationServerEvent,
  RealtimeTranslationSession,
  RealtimeTranslationSessionCloseEvent,
  RealtimeTranslationSessionClosedEvent,
  RealtimeTranslationSessionCreateRequest,
  RealtimeTranslationSessionCreatedEvent,
  RealtimeTranslationSessionUpdateEvent,
  RealtimeTranslationSessionUpdateRequest,
  RealtimeTranslationSessionUpdatedEvent,
  RealtimeTruncation,
  RealtimeTruncationRetentionRatio,
  ResponseAudioDeltaEvent,
  ResponseAudioDoneEvent,
  ResponseAudioTranscriptDeltaEvent,
  ResponseAudioTranscriptDoneEvent,
  ResponseCancelEvent,
  ResponseContentPartAddedEvent,
  ResponseContentPartDoneEvent,
  ResponseCreateEventWithReferencesParam,
  ResponseCreatedEvent,
  ResponseDoneEvent,
  ResponseFunctionCallArgumentsDeltaEvent,
  ResponseFunctionCallArgumentsDoneEvent,
  ResponseItemReference,
  ResponseMcpCallArgumentsDelta,
  ResponseMcpCallArgumentsDone,
  ResponseMcpCallCompleted,
  ResponseMcpCallFailed,
  ResponseMcpCallInProgress,
  ResponseOutputItemAddedEvent,
  ResponseOutputItemDoneEvent,
  ResponseTextDeltaEvent,
  ResponseTextDoneEvent,
  SessionCreatedEvent,
  TranscriptionSessionUpdate,
  TranscriptionSessionUpdatedEvent,
} from './models/realtime/realtime.ts';
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
  ResponseConversationParam,
  ResponseCreateParams,
  ResponseCreateParamsBase,
  ResponseCreateParamsNonStreaming,
  ResponseCreateParamsStreaming,
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
} from './models/responses/responses.ts';
import type {
  AllModels,
  ComparisonFilter,
  CompoundFilter,
  CustomToolInputFormat,
  DecisionInputJSON,
  ErrorObject,
  FunctionDefinition,
  FunctionParameters,
  Metadata,
  OAuthErrorCode,
  Reasoning,
  ReasoningEffort,
  ResponseFormatJSONObject,
  ResponseFormatJSONSchema,
  ResponseFormatText,
  ResponseFormatTextGrammar,
  ResponseFormatTextPython,
  ResponsesModel,
} from './models/shared.ts';
import type {
  DeletedSkill,
  Skill,
  SkillCreateParams,
  SkillList,
  SkillListParams,
  SkillUpdateParams,
  SkillsPage,
} from './models/skills/skills.ts';
import type { Upload, UploadCompleteParams, UploadCreateParams } from './models/uploads/uploads.ts';
import type {
  AutoFileChunkingStrategyParam,
  FileChunkingStrategy,
  FileChunkingStrategyParam,
  OtherFileChunkingStrategyObject,
  StaticFileChunkingStrategy,
  StaticFileChunkingStrategyObject,
  StaticFileChunkingStrategyObjectParam,
  VectorStore,
  VectorStoreCreateParams,
  VectorStoreDeleted,
  VectorStoreListParams,
  VectorStoreSearchParams,
  VectorStoreSearchResponse,
  VectorStoreSearchResponsesPage,
  VectorStoreUpdateParams,
  VectorStoresPage,
} from './models/vector-stores/vector-stores.ts';
import type {
  ImageInputReferenceParam,
  Video,
  VideoCreateCharacterParams,
  VideoCreateCharacterResponse,
  VideoCreateError,
  VideoCreateParams,
  VideoDeleteResponse,
  VideoDownloadContentParams,
  VideoEditParams,
  VideoExtendParams,
  VideoGetCharacterResponse,
  VideoListParams,
  VideoModel,
  VideoRemixParams,
  VideoSeconds,
  VideoSize,
  VideosPage,
} from './models/videos.ts';
import type {
  AgentEnvironmentExpiredWebhookEvent,
  AgentEnvironmentFailedWebhookEvent,
  AgentEnvironmentReadyWebhookEvent,
  AgentEnvironmentSuspendedWebhookEvent,
  AgentSessionActionRequiredWebhookEvent,
  AgentSessionCreatedWebhookEvent,
  AgentSessionFailedWebhookEvent,
  AgentSessionIdleWebhookEvent,
  AgentSessionInProgressWebhookEvent,
  BatchCancelledWebhookEvent,
  BatchCompletedWebhookEvent,
  BatchExpiredWebhookEvent,
  BatchFailedWebhookEvent,
  DeletedWebhookEndpoint,
  EvalRunCanceledWebhookEvent,
  EvalRunFailedWebhookEvent,
  EvalRunSucceededWebhookEvent,
  FineTuningJobCancelledWebhookEvent,
  FineTuningJobFailedWebhookEvent,
  FineTuningJobSucceededWebhookEvent,
  LiveCallIncomingWebhookEvent,
  LiveTransportConnectedWebhookEvent,
  LiveTransportIncomingWebhookEvent,
  RealtimeCallIncomingWebhookEvent,
  ResponseCancelledWebhookEvent,
  ResponseCompletedWebhookEvent,
  ResponseFailedWebhookEvent,
  ResponseIncompleteWebhookEvent,
  SafetyAlertCreatedWebhookEvent,
  SafetyDeactivationIssuedWebhookEvent,
  SafetyOrgAlertCreatedWebhookEvent,
  SafetyWarningIssuedWebhookEvent,
  UnwrapWebhookEvent,
  WebhookCreateParams,
  WebhookEndpoint,
  WebhookEndpointList,
  WebhookEndpointTestResult,
  WebhookEndpointWithSecret,
  WebhookEndpointsPage,
  WebhookEventTypeList,
  WebhookListParams,
  WebhookRotateSecretParams,
  WebhookTestParams,
  WebhookUpdateParams,
} from './models/webhooks/webhooks.ts';
import { Admin } from './resources/admin/admin.ts';
import { Audio } from './resources/audio/audio.ts';
import { Batches } from './resources/batches.ts';
import { Beta } from './resources/beta/beta.ts';
import { Chat } from './resources/chat/chat.ts';
import { Completions } from './resources/completions.ts';
import { Containers } from './resources/containers/containers.ts';
import { ContentProvenanceChecks } from './resources/content-provenance-checks.ts';
import { Conversations } from './resources/conversations/conversations.ts';
import { Decisions } from './resources/decisions.ts';
import { Embeddings } from './resources/embeddings.ts';
import { Evals } from './resources/evals/evals.ts';
import { Files } from './resources/files.ts';
import { FineTuning } from './resources/fine-tuning/fine-tuning.ts';
import { Graders } from './resources/graders/graders.ts';
import { Images } from './resources/images.ts';
import { Live } from './resources/live/live.ts';
import { Models } from './resources/models.ts';
import { Moderations } from './resources/moderations.ts';
import { Realtime } from './resources/realtime/realtime.ts';
import { Responses } from './resources/responses/responses.ts';
import { Safety } from './resources/safety/safety.ts';
import { Skills } from './resources/skills/skills.ts';
import { Uploads } from './resources/uploads/uploads.ts';
import { VectorStores } from './resources/vector-stores/vector-stores.ts';
import { Videos } from './resources/videos.ts';
import { Webhooks } from './resources/webhooks/webhooks.ts';

/** The client of the OpenAI API, and of every server that speaks its protocol. */
export class OpenAI extends CompleteClient {
  static readonly OpenAI: typeof OpenAI = OpenAI;

  /** Administration of an organization. Takes an admin API key. */
  get admin(): Admin {
    return subresource(this, 'admin', Admin);
  }

  set admin(admin: Admin) {
    keepMember(this, 'admin', admin);
  }

  /** Speech to text and text to speech. */
  get audio(): Audio {
    return subresource(this, 'audio', Audio);
  }

  set audio(audio: Audio) {
    keepMember(this, 'audio', audio);
  }

  /** Large sets of requests that run in the background within a day, at a lower price. */
  get batches(): Batches {
    return subresource(this, 'batches', Batches);
  }

  set batches(batches: Batches) {
    keepMember(this, 'batches', batches);
  }

  /** Parts of the API that are new, or old and on their way out. */
  get beta(): Beta {
    return subresource(this, 'beta', Beta);
  }

  set beta(beta: Beta) {
    keepMember(this, 'beta', beta);
  }

  /** Conversations with a model in the chat format. */
  get chat(): Chat {
    return subresource(this, 'chat', Chat);
  }

  set chat(chat: Chat) {
    keepMember(this, 'chat', chat);
  }

  /** Legacy text completion, the predecessor of chat. */
  get completions(): Completions {
    return subresource(this, 'completions', Completions);
  }

  set completions(completions: Completions) {
    keepMember(this, 'completions', completions);
  }

  /** Sandboxes in which hosted tools run code. */
  get containers(): Containers {
    return subresource(this, 'containers', Containers);
  }

  set containers(containers: Containers) {
    keepMember(this, 'containers', containers);
  }

  /** Looks for marks that OpenAI leaves in media it generates. */
  get contentProvenanceChecks(): ContentProvenanceChecks {
    return subresource(this, 'contentProvenanceChecks', ContentProvenanceChecks);
  }

  set contentProvenanceChecks(contentProvenanceChecks: ContentProvenanceChecks) {
    keepMember(this, 'contentProvenanceChecks', contentProvenanceChecks);
  }

  /** Conversations kept on the server, to which responses can add their items. */
  get conversations(): Conversations {
    return subresource(this, 'conversations', Conversations);
  }

  set conversations(conversations: Conversations) {
    keepMember(this, 'conversations', conversations);
  }

  /** Quick answers to questions about an input: a yes or no, a choice, or a score. */
  get decisions(): Decisions {
    return subresource(this, 'decisions', Decisions);
  }

  set decisions(decisions: Decisions) {
    keepMember(this, 'decisions', decisions);
  }

  /** Turns text into vectors whose distance reflects how related the texts are. */
  get embeddings(): Embeddings {
    return subresource(this, 'embeddings', Embeddings);
  }

  set embeddings(embeddings: Embeddings) {
    keepMember(this, 'embeddings', embeddings);
  }

  /** Measures how well models do on a task. */
  get evals(): Evals {
    return subresource(this, 'evals', Evals);
  }

  set evals(evals: Evals) {
    keepMember(this, 'evals', evals);
  }

  /**
   * Files kept by the API for use in other calls, such as batches, fine-tuning and file search.
   */
  get files(): Files {
    return subresource(this, 'files', Files);
  }

  set files(files: Files) {
    keepMember(this, 'files', files);
  }

  /** Trains custom versions of models. */
  get fineTuning(): FineTuning {
    return subresource(this, 'fineTuning', FineTuning);
  }

  set fineTuning(fineTuning: FineTuning) {
    keepMember(this, 'fineTuning', fineTuning);
  }

  /** Rules that give a score to a model's answer. */
  get graders(): Graders {
    return subresource(this, 'graders', Graders);
  }

  set graders(graders: Graders) {
    keepMember(this, 'graders', graders);
  }

  /** Creates and edits images. */
  get images(): Images {
    return subresource(this, 'images', Images);
  }

  set images(images: Images) {
    keepMember(this, 'images', images);
  }

  /** Spoken sessions with a model that listens and talks at the same time. */
  get live(): Live {
    return subresource(this, 'live', Live);
  }

  set live(live: Live) {
    keepMember(this, 'live', live);
  }

  /** The models that the API key may use. */
  get models(): Models {
    return subresource(this, 'models', Models);
  }

  set models(models: Models) {
    keepMember(this, 'models', models);
  }

  /** Classifies content that may be harmful. */
  get moderations(): Moderations {
    return subresource(this, 'moderations', Moderations);
  }

  set moderations(moderations: Moderations) {
    keepMember(this, 'moderations', moderations);
  }

  /** Speech and text conversations with a model at low latency. */
  get realtime(): Realtime {
    return subresource(this, 'realtime', Realtime);
  }

  set realtime(realtime: Realtime) {
    keepMember(this, 'realtime', realtime);
  }

  /**
   * Generates text, data and tool calls with a model, keeping state on the server where asked.
   */
  get responses(): Responses {
    return subresource(this, 'responses', Responses);
  }

  set responses(responses: Responses) {
    keepMember(this, 'responses', responses);
  }

  /** What OpenAI found in the use of the organization that may break its rules. */
  get safety(): Safety {
    return subresource(this, 'safety', Safety);
  }

  set safety(safety: Safety) {
    keepMember(this, 'safety', safety);
  }

  /** Bundles of instructions and files that models can load when a task calls for them. */
  get skills(): Skills {
    return subresource(this, 'skills', Skills);
  }

  set skills(skills: Skills) {
    keepMember(this, 'skills', skills);
  }

  /** Files sent in parts, for those too large for one request. */
  get uploads(): Uploads {
    return subresource(this, 'uploads', Uploads);
  }

  set uploads(uploads: Uploads) {
    keepMember(this, 'uploads', uploads);
  }

  /** Collections of files that are split, embedded and searchable. */
  get vectorStores(): VectorStores {
    return subresource(this, 'vectorStores', VectorStores);
  }

  set vectorStores(vectorStores: VectorStores) {
    keepMember(this, 'vectorStores', vectorStores);
  }

  /** Generates videos in background jobs. */
  get videos(): Videos {
    return subresource(this, 'videos', Videos);
  }

  set videos(videos: Videos) {
    keepMember(this, 'videos', videos);
  }

  /** Notices that the API sends to your server. */
  get webhooks(): Webhooks {
    return subresource(this, 'webhooks', Webhooks);
  }

  set webhooks(webhooks: Webhooks) {
    keepMember(this, 'webhooks', webhooks);
  }
}

OpenAI.Admin = Admin;
OpenAI.Audio = Audio;
OpenAI.Batches = Batches;
OpenAI.Beta = Beta;
OpenAI.Chat = Chat;
OpenAI.Completions = Completions;
OpenAI.Containers = Containers;
OpenAI.ContentProvenanceChecks = ContentProvenanceChecks;
OpenAI.Conversations = Conversations;
OpenAI.Decisions = Decisions;
OpenAI.Embeddings = Embeddings;
OpenAI.Evals = Evals;
OpenAI.Files = Files;
OpenAI.FineTuning = FineTuning;
OpenAI.Graders = Graders;
OpenAI.Images = Images;
OpenAI.Live = Live;
OpenAI.Models = Models;
OpenAI.Moderations = Moderations;
OpenAI.Realtime = Realtime;
OpenAI.Responses = Responses;
OpenAI.Safety = Safety;
OpenAI.Skills = Skills;
OpenAI.Uploads = Uploads;
OpenAI.VectorStores = VectorStores;
OpenAI.Videos = Videos;
OpenAI.Webhooks = Webhooks;

export declare namespace OpenAI {
  export {
    Admin,
    Audio,
    Batches,
    Beta,
    Chat,
    Completions,
    Containers,
    ContentProvenanceChecks,
    Conversations,
    Decisions,
    Embeddings,
    Evals,
    Files,
    FineTuning,
    Graders,
    Images,
    Live,
    Models,
    Moderations,
    Realtime,
    Responses,
    Safety,
    Skills,
    Uploads,
    VectorStores,
    Videos,
    Webhooks,
    type AudioModel,
    type AudioResponseFormat,
    type Batch,
    type BatchCreateParams,
    type BatchError,
    type BatchListParams,
    type BatchRequestCounts,
    type BatchUsage,
    type BatchesPage,
    type ChatModel,
    type Completion,
    type CompletionChoice,
    type CompletionCreateParams,
    type CompletionCreateParamsBase,
    type CompletionCreateParamsNonStreaming,
    type CompletionCreateParamsStreaming,
    type CompletionUsage,
    type ContainerCreateParams,
    type ContainerCreateResponse,
    type ContainerListParams,
    type ContainerListResponse,
    type ContainerListResponsesPage,
    type ContainerRetrieveResponse,
    type ContentProvenanceCheck,
    type ContentProvenanceCheckCreateParams,
    type ComputerScreenshotContent,
    type Conversation,
    type ConversationCreateParams,
    type ConversationDeleted,
    type ConversationDeletedResource,
    type ConversationUpdateParams,
    type InputFileContent,
    type InputImageContent,
    type InputTextContent,
    type Message,
    type OutputTextContent,
    type RefusalContent,
    type SummaryTextContent,
    type TextContent,
    type Decision,
    type DecisionCreateParams,
    type DecisionInputImage,
    type DecisionInputJson,
    type DecisionInputMessage,
    type DecisionInputPart,
    type DecisionInputText,
    type DecisionPromptCacheBreakpoint,
    type DecisionQuestionInputImage,
    type DecisionQuestionInputPart,
    type DecisionQuestionInputText,
    type Base64EmbeddingResponse,
    type CreateEmbeddingResponse,
    type Embedding,
    type EmbeddingCreateParams,
    type EmbeddingModel,
    type EvalCreateParams,
    type EvalCreateResponse,
    type EvalCustomDataSourceConfig,
    type EvalDeleteResponse,
    type EvalListParams,
    type EvalListResponse,
    type EvalListResponsesPage,
    type EvalRetrieveResponse,
    type EvalStoredCompletionsDataSourceConfig,
    type EvalUpdateParams,
    type EvalUpdateResponse,
    type FileContent,
    type FileCreateParams,
    type FileDeleted,
    type FileListParams,
    type FileObject,
    type FileObjectsPage,
    type FilePurpose,
    type Image,
    type ImageCreateVariationParams,
    type ImageEditCompletedEvent,
    type ImageEditParams,
    type ImageEditParamsBase,
    type ImageEditParamsNonStreaming,
    type ImageEditParamsStreaming,
    type ImageEditPartialImageEvent,
    type ImageEditStreamEvent,
    type ImageGenCompletedEvent,
    type ImageGenPartialImageEvent,
    type ImageGenStreamEvent,
    type ImageGenerateParams,
    type ImageGenerateParamsBase,
    type ImageGenerateParamsNonStreaming,
    type ImageGenerateParamsStreaming,
    type ImageModel,
    type ImagesResponse,
    type AudioFormat,
    type BuiltInVoice,
    type ClientConfig,
    type ClientDelegation,
    type ClientEvent,
    type CommentaryAppendEvent,
    type CommentaryAppendedEvent,
    type CustomVoice,
    type DataChannelConfig,
    type DecisionAssistantMessage,
    type DecisionChoiceOption,
    type DecisionCreateEvent,
    type DecisionDeveloperMessage,
    type DecisionEvent,
    type DecisionItemCreateEvent,
    type DecisionItemCreatedEvent,
    type DecisionItemDeleteEvent,
    type DecisionItemDeletedEvent,
    type DecisionJSONObject,
    type DecisionQuestion,
    type DecisionStoredAssistantMessage,
    type DecisionStoredDeveloperMessage,
    type DecisionStoredSystemMessage,
    type DecisionStoredUserMessage,
    type DecisionSystemMessage,
    type DecisionTrigger,
    type DecisionUserMessage,
    type DecisionsDelegationConfig,
    type DecisionsDelegationUpdateConfig,
    type DelegationCreatedEvent,
    type Error,
    type ErrorEvent,
    type ForkSessionConfig,
    type ForkSessionStartEvent,
    type FunctionTool,
    type InfoEvent,
    type InitialItem,
    type InputAudioAppendEvent,
    type InputAudioMuteEvent,
    type InputAudioMutedEvent,
    type InputAudioUnmuteEvent,
    type InputAudioUnmutedEvent,
    type InputTranscriptDeltaEvent,
    type InstructionsAppendEvent,
    type InstructionsAppendedEvent,
    type LiveCreateParams,
    type LiveCreateResponse,
    type MediaSessionConfig,
    type MediaSessionForkConfig,
    type OutputAudioDeltaEvent,
    type OutputAudioFixturePlayEvent,
    type OutputAudioFixturePlayedEvent,
    type OutputAudioFixturePlayingEvent,
    type OutputTranscriptDeltaEvent,
    type ResponseCreateEvent,
    type ResponseEvent,
    type ResponseItemCreateEvent,
    type ResponsesDelegationConfig,
    type ResponsesDelegationUpdateConfig,
    type ServerEvent,
    type ServerEventSelector,
    type SessionCloseEvent,
    type SessionClosedEvent,
    type SessionConfig,
    type SessionResource,
    type SessionStartEvent,
    type SessionStartedEvent,
    type SessionUpdateConfig,
    type SessionUpdateEvent,
    type SessionUpdatedEvent,
    type SessionUsage,
    type SessionUsageUpdatedEvent,
    type ThinkingAppendEvent,
    type ThinkingAppendedEvent,
    type Model,
    type ModelDeleted,
    type ModelsPage,
    type Moderation,
    type ModerationCreateParams,
    type ModerationCreateResponse,
    type ModerationImageURLInput,
    type ModerationModel,
    type ModerationMultiModalInput,
    type ModerationTextInput,
    type AudioTranscription,
    type ConversationCreatedEvent,
    type ConversationItem,
    type ConversationItemAdded,
    type ConversationItemCreateEvent,
    type ConversationItemCreatedEvent,
    type ConversationItemDeleteEvent,
    type ConversationItemDeletedEvent,
    type ConversationItemDone,
    type ConversationItemInputAudioTranscriptionCompletedEvent,
    type ConversationItemInputAudioTranscriptionDeltaEvent,
    type ConversationItemInputAudioTranscriptionFailedEvent,
    type ConversationItemInputAudioTranscriptionSegment,
    type ConversationItemRetrieveEvent,
    type ConversationItemTruncateEvent,
    type ConversationItemTruncatedEvent,
    type ConversationItemWithReference,
    type InputAudioBufferAppendEvent,
    type InputAudioBufferClearEvent,
    type InputAudioBufferClearedEvent,
    type InputAudioBufferCommitEvent,
    type InputAudioBufferCommittedEvent,
    type InputAudioBufferDtmfEventReceivedEvent,
    type InputAudioBufferSpeechStartedEvent,
    type InputAudioBufferSpeechStoppedEvent,
    type InputAudioBufferTimeoutTriggered,
    type LogProbProperties,
    type McpListToolsCompleted,
    type McpListToolsFailed,
    type McpListToolsInProgress,
    type NoiseReductionType,
    type OutputAudioBufferClearEvent,
    type RateLimitsUpdatedEvent,
    type RealtimeAudioConfig,
    type RealtimeAudioConfigInput,
    type RealtimeAudioConfigOutput,
    type RealtimeAudioFormats,
    type RealtimeAudioInputTurnDetection,
    type RealtimeClientEvent,
    type RealtimeConversationItemAssistantMessage,
    type RealtimeConversationItemFunctionCall,
    type RealtimeConversationItemFunctionCallOutput,
    type RealtimeConversationItemSystemMessage,
    type RealtimeConversationItemUserMessage,
    type RealtimeError,
    type RealtimeErrorEvent,
    type RealtimeFunctionTool,
    type RealtimeMcpApprovalRequest,
    type RealtimeMcpApprovalResponse,
    type RealtimeMcpListTools,
    type RealtimeMcpProtocolError,
    type RealtimeMcpToolCall,
    type RealtimeMcpToolExecutionError,
    type RealtimeMcphttpError,
    type RealtimeReasoning,
    type RealtimeReasoningEffort,
    type RealtimeResponse,
    type RealtimeResponseCreateAudioOutput,
    type RealtimeResponseCreateMcpTool,
    type RealtimeResponseCreateParams,
    type RealtimeResponseCreateParamsWithReferencesParam,
    type RealtimeResponseStatus,
    type RealtimeResponseUsage,
    type RealtimeResponseUsageInputTokenDetails,
    type RealtimeResponseUsageOutputTokenDetails,
    type RealtimeServerEvent,
    type RealtimeSession,
    type RealtimeSessionCreateRequest,
    type RealtimeToolChoiceConfig,
    type RealtimeToolsConfig,
    type RealtimeToolsConfigUnion,
    type RealtimeTracingConfig,
    type RealtimeTranscriptionSessionAudio,
    type RealtimeTranscriptionSessionAudioInput,
    type RealtimeTranscriptionSessionAudioInputTurnDetection,
    type RealtimeTranscriptionSessionCreateRequest,
    type RealtimeTranslationClientEvent,
    type RealtimeTranslationClientSecretCreateRequest,
    type RealtimeTranslationClientSecretCreateResponse,
    type RealtimeTranslationInputAudioBufferAppendEvent,
    type RealtimeTranslationInputTranscriptDeltaEvent,
    type RealtimeTranslationOutputAudioDeltaEvent,
    type RealtimeTranslationOutputTranscriptDeltaEvent,
    type RealtimeTranslationServerEvent,
    type RealtimeTranslationSession,
    type RealtimeTranslationSessionCloseEvent,
    type RealtimeTranslationSessionClosedEvent,
    type RealtimeTranslationSessionCreateRequest,
    type RealtimeTranslationSessionCreatedEvent,
    type RealtimeTranslationSessionUpdateEvent,
    type RealtimeTranslationSessionUpdateRequest,
    type RealtimeTranslationSessionUpdatedEvent,
    type RealtimeTruncation,
    type RealtimeTruncationRetentionRatio,
    type ResponseAudioDeltaEvent,
    type ResponseAudioDoneEvent,
    type ResponseAudioTranscriptDeltaEvent,
    type ResponseAudioTranscriptDoneEvent,
    type ResponseCancelEvent,
    type ResponseContentPartAddedEvent,
    type ResponseContentPartDoneEvent,
    type ResponseCreateEventWithReferencesParam,
    type ResponseCreatedEvent,
    type ResponseDoneEvent,
    type ResponseFunctionCallArgumentsDeltaEvent,
    type ResponseFunctionCallArgumentsDoneEvent,
    type ResponseItemReference,
    type ResponseMcpCallArgumentsDelta,
    type ResponseMcpCallArgumentsDone,
    type ResponseMcpCallCompleted,
    type ResponseMcpCallFailed,
    type ResponseMcpCallInProgress,
    type ResponseOutputItemAddedEvent,
    type ResponseOutputItemDoneEvent,
    type ResponseTextDeltaEvent,
    type ResponseTextDoneEvent,
    type SessionCreatedEvent,
    type TranscriptionSessionUpdate,
    type TranscriptionSessionUpdatedEvent,
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
    type ResponseConversationParam,
    type ResponseCreateParams,
    type ResponseCreateParamsBase,
    type ResponseCreateParamsNonStreaming,
    type ResponseCreateParamsStreaming,
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
    type AllModels,
    type ComparisonFilter,
    type CompoundFilter,
    type CustomToolInputFormat,
    type DecisionInputJSON,
    type ErrorObject,
    type FunctionDefinition,
    type FunctionParameters,
    type Metadata,
    type OAuthErrorCode,
    type Reasoning,
    type ReasoningEffort,
    type ResponseFormatJSONObject,
    type ResponseFormatJSONSchema,
    type ResponseFormatText,
    type ResponseFormatTextGrammar,
    type ResponseFormatTextPython,
    type ResponsesModel,
    type DeletedSkill,
    type Skill,
    type SkillCreateParams,
    type SkillList,
    type SkillListParams,
    type SkillUpdateParams,
    type SkillsPage,
    type Upload,
    type UploadCompleteParams,
    type UploadCreateParams,
    type AutoFileChunkingStrategyParam,
    type FileChunkingStrategy,
    type FileChunkingStrategyParam,
    type OtherFileChunkingStrategyObject,
    type StaticFileChunkingStrategy,
    type StaticFileChunkingStrategyObject,
    type StaticFileChunkingStrategyObjectParam,
    type VectorStore,
    type VectorStoreCreateParams,
    type VectorStoreDeleted,
    type VectorStoreListParams,
    type VectorStoreSearchParams,
    type VectorStoreSearchResponse,
    type VectorStoreSearchResponsesPage,
    type VectorStoreUpdateParams,
    type VectorStoresPage,
    type ImageInputReferenceParam,
    type Video,
    type VideoCreateCharacterParams,
    type VideoCreateCharacterResponse,
    type VideoCreateError,
    type VideoCreateParams,
    type VideoDeleteResponse,
    type VideoDownloadContentParams,
    type VideoEditParams,
    type VideoExtendParams,
    type VideoGetCharacterResponse,
    type VideoListParams,
    type VideoModel,
    type VideoRemixParams,
    type VideoSeconds,
    type VideoSize,
    type VideosPage,
    type AgentEnvironmentExpiredWebhookEvent,
    type AgentEnvironmentFailedWebhookEvent,
    type AgentEnvironmentReadyWebhookEvent,
    type AgentEnvironmentSuspendedWebhookEvent,
    type AgentSessionActionRequiredWebhookEvent,
    type AgentSessionCreatedWebhookEvent,
    type AgentSessionFailedWebhookEvent,
    type AgentSessionIdleWebhookEvent,
    type AgentSessionInProgressWebhookEvent,
    type BatchCancelledWebhookEvent,
    type BatchCompletedWebhookEvent,
    type BatchExpiredWebhookEvent,
    type BatchFailedWebhookEvent,
    type DeletedWebhookEndpoint,
    type EvalRunCanceledWebhookEvent,
    type EvalRunFailedWebhookEvent,
    type EvalRunSucceededWebhookEvent,
    type FineTuningJobCancelledWebhookEvent,
    type FineTuningJobFailedWebhookEvent,
    type FineTuningJobSucceededWebhookEvent,
    type LiveCallIncomingWebhookEvent,
    type LiveTransportConnectedWebhookEvent,
    type LiveTransportIncomingWebhookEvent,
    type RealtimeCallIncomingWebhookEvent,
    type ResponseCancelledWebhookEvent,
    type ResponseCompletedWebhookEvent,
    type ResponseFailedWebhookEvent,
    type ResponseIncompleteWebhookEvent,
    type SafetyAlertCreatedWebhookEvent,
    type SafetyDeactivationIssuedWebhookEvent,
    type SafetyOrgAlertCreatedWebhookEvent,
    type SafetyWarningIssuedWebhookEvent,
    type UnwrapWebhookEvent,
    type WebhookCreateParams,
    type WebhookEndpoint,
    type WebhookEndpointList,
    type WebhookEndpointTestResult,
    type WebhookEndpointWithSecret,
    type WebhookEndpointsPage,
    type WebhookEventTypeList,
    type WebhookListParams,
    type WebhookRotateSecretParams,
    type WebhookTestParams,
    type WebhookUpdateParams,
    type ChatCompletion,
    type ChatCompletionAllowedToolChoice,
    type ChatCompletionAllowedTools,
    type ChatCompletionAssistantMessageParam,
    type ChatCompletionAudio,
    type ChatCompletionAudioParam,
    type ChatCompletionChunk,
    type ChatCompletionContentPart,
    type ChatCompletionContentPartImage,
    type ChatCompletionContentPartInputAudio,
    type ChatCompletionContentPartRefusal,
    type ChatCompletionContentPartText,
    type ChatCompletionCreateParams,
    type ChatCompletionCreateParamsBase,
    type ChatCompletionCreateParamsNonStreaming,
    type ChatCompletionCreateParamsStreaming,
    type ChatCompletionCustomTool,
    type ChatCompletionDeleted,
    type ChatCompletionDeveloperMessageParam,
    type ChatCompletionFunctionCallOption,
    type ChatCompletionFunctionMessageParam,
    type ChatCompletionFunctionTool,
    type ChatCompletionListParams,
    type ChatCompletionMessage,
    type ChatCompletionMessageCustomToolCall,
    type ChatCompletionMessageFunctionToolCall,
    type ChatCompletionMessageParam,
    type ChatCompletionMessageToolCall,
    type ChatCompletionModality,
    type ChatCompletionNamedToolChoice,
    type ChatCompletionNamedToolChoiceCustom,
    type ChatCompletionParseParams,
    type ChatCompletionPredictionContent,
    type ChatCompletionReasoningEffort,
    type ChatCompletionRole,
    type ChatCompletionStoreMessage,
    type ChatCompletionStoreMessagesPage,
    type ChatCompletionStreamOptions,
    type ChatCompletionSystemMessageParam,
    type ChatCompletionTokenLogprob,
    type ChatCompletionTool,
    type ChatCompletionToolChoiceOption,
    type ChatCompletionToolMessageParam,
    type ChatCompletionUpdateParams,
    type ChatCompletionUserMessageParam,
    type ChatCompletionsPage,
    type ParsedChatCompletion,
    type ParsedChatCompletionMessage,
    type ParsedChatCompletionMessageToolCall,
    type ParsedChoice,
    type ParsedFunction,
    type ParsedFunctionToolCall,
    type DataResidency,
    type RequestOptions,
    type ConversationCursorPage,
    type ConversationCursorPageParams,
    type ConversationCursorPageResponse,
    type CursorPage,
    type CursorPageParams,
    type CursorPageResponse,
    type NextCursorPage,
    type NextCursorPageParams,
    type NextCursorPageResponse,
    type Page,
    type PageResponse,
    type TokenPage,
    type TokenPageParams,
    type TokenPageResponse,
  };
}
