// Written by `npm run generate` from spec/. Do not edit.
import type { DataResidency } from '../client-options.ts';
import { Client } from '../client.ts';
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
export class OpenAI extends Client {
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
    Admin as Admin,
    Audio as Audio,
    Batches as Batches,
    Beta as Beta,
    Chat as Chat,
    Completions as Completions,
    Containers as Containers,
    ContentProvenanceChecks as ContentProvenanceChecks,
    Conversations as Conversations,
    Decisions as Decisions,
    Embeddings as Embeddings,
    Evals as Evals,
    Files as Files,
    FineTuning as FineTuning,
    Graders as Graders,
    Images as Images,
    Live as Live,
    Models as Models,
    Moderations as Moderations,
    Realtime as Realtime,
    Responses as Responses,
    Safety as Safety,
    Skills as Skills,
    Uploads as Uploads,
    VectorStores as VectorStores,
    Videos as Videos,
    Webhooks as Webhooks,
    type AudioModel as AudioModel,
    type AudioResponseFormat as AudioResponseFormat,
    type Batch as Batch,
    type BatchCreateParams as BatchCreateParams,
    type BatchError as BatchError,
    type BatchListParams as BatchListParams,
    type BatchRequestCounts as BatchRequestCounts,
    type BatchUsage as BatchUsage,
    type BatchesPage as BatchesPage,
    type ChatModel as ChatModel,
    type Completion as Completion,
    type CompletionChoice as CompletionChoice,
    type CompletionCreateParams as CompletionCreateParams,
    type CompletionCreateParamsBase as CompletionCreateParamsBase,
    type CompletionCreateParamsNonStreaming as CompletionCreateParamsNonStreaming,
    type CompletionCreateParamsStreaming as CompletionCreateParamsStreaming,
    type CompletionUsage as CompletionUsage,
    type ContainerCreateParams as ContainerCreateParams,
    type ContainerCreateResponse as ContainerCreateResponse,
    type ContainerListParams as ContainerListParams,
    type ContainerListResponse as ContainerListResponse,
    type ContainerListResponsesPage as ContainerListResponsesPage,
    type ContainerRetrieveResponse as ContainerRetrieveResponse,
    type ContentProvenanceCheck as ContentProvenanceCheck,
    type ContentProvenanceCheckCreateParams as ContentProvenanceCheckCreateParams,
    type ComputerScreenshotContent as ComputerScreenshotContent,
    type Conversation as Conversation,
    type ConversationCreateParams as ConversationCreateParams,
    type ConversationDeleted as ConversationDeleted,
    type ConversationDeletedResource as ConversationDeletedResource,
    type ConversationUpdateParams as ConversationUpdateParams,
    type InputFileContent as InputFileContent,
    type InputImageContent as InputImageContent,
    type InputTextContent as InputTextContent,
    type Message as Message,
    type OutputTextContent as OutputTextContent,
    type RefusalContent as RefusalContent,
    type SummaryTextContent as SummaryTextContent,
    type TextContent as TextContent,
    type Decision as Decision,
    type DecisionCreateParams as DecisionCreateParams,
    type DecisionInputImage as DecisionInputImage,
    type DecisionInputJson as DecisionInputJson,
    type DecisionInputMessage as DecisionInputMessage,
    type DecisionInputPart as DecisionInputPart,
    type DecisionInputText as DecisionInputText,
    type DecisionPromptCacheBreakpoint as DecisionPromptCacheBreakpoint,
    type DecisionQuestionInputImage as DecisionQuestionInputImage,
    type DecisionQuestionInputPart as DecisionQuestionInputPart,
    type DecisionQuestionInputText as DecisionQuestionInputText,
    type Base64EmbeddingResponse as Base64EmbeddingResponse,
    type CreateEmbeddingResponse as CreateEmbeddingResponse,
    type Embedding as Embedding,
    type EmbeddingCreateParams as EmbeddingCreateParams,
    type EmbeddingModel as EmbeddingModel,
    type EvalCreateParams as EvalCreateParams,
    type EvalCreateResponse as EvalCreateResponse,
    type EvalCustomDataSourceConfig as EvalCustomDataSourceConfig,
    type EvalDeleteResponse as EvalDeleteResponse,
    type EvalListParams as EvalListParams,
    type EvalListResponse as EvalListResponse,
    type EvalListResponsesPage as EvalListResponsesPage,
    type EvalRetrieveResponse as EvalRetrieveResponse,
    type EvalStoredCompletionsDataSourceConfig as EvalStoredCompletionsDataSourceConfig,
    type EvalUpdateParams as EvalUpdateParams,
    type EvalUpdateResponse as EvalUpdateResponse,
    type FileContent as FileContent,
    type FileCreateParams as FileCreateParams,
    type FileDeleted as FileDeleted,
    type FileListParams as FileListParams,
    type FileObject as FileObject,
    type FileObjectsPage as FileObjectsPage,
    type FilePurpose as FilePurpose,
    type Image as Image,
    type ImageCreateVariationParams as ImageCreateVariationParams,
    type ImageEditCompletedEvent as ImageEditCompletedEvent,
    type ImageEditParams as ImageEditParams,
    type ImageEditParamsBase as ImageEditParamsBase,
    type ImageEditParamsNonStreaming as ImageEditParamsNonStreaming,
    type ImageEditParamsStreaming as ImageEditParamsStreaming,
    type ImageEditPartialImageEvent as ImageEditPartialImageEvent,
    type ImageEditStreamEvent as ImageEditStreamEvent,
    type ImageGenCompletedEvent as ImageGenCompletedEvent,
    type ImageGenPartialImageEvent as ImageGenPartialImageEvent,
    type ImageGenStreamEvent as ImageGenStreamEvent,
    type ImageGenerateParams as ImageGenerateParams,
    type ImageGenerateParamsBase as ImageGenerateParamsBase,
    type ImageGenerateParamsNonStreaming as ImageGenerateParamsNonStreaming,
    type ImageGenerateParamsStreaming as ImageGenerateParamsStreaming,
    type ImageModel as ImageModel,
    type ImagesResponse as ImagesResponse,
    type AudioFormat as AudioFormat,
    type BuiltInVoice as BuiltInVoice,
    type ClientConfig as ClientConfig,
    type ClientDelegation as ClientDelegation,
    type ClientEvent as ClientEvent,
    type CommentaryAppendEvent as CommentaryAppendEvent,
    type CommentaryAppendedEvent as CommentaryAppendedEvent,
    type CustomVoice as CustomVoice,
    type DataChannelConfig as DataChannelConfig,
    type DecisionAssistantMessage as DecisionAssistantMessage,
    type DecisionChoiceOption as DecisionChoiceOption,
    type DecisionCreateEvent as DecisionCreateEvent,
    type DecisionDeveloperMessage as DecisionDeveloperMessage,
    type DecisionEvent as DecisionEvent,
    type DecisionItemCreateEvent as DecisionItemCreateEvent,
    type DecisionItemCreatedEvent as DecisionItemCreatedEvent,
    type DecisionItemDeleteEvent as DecisionItemDeleteEvent,
    type DecisionItemDeletedEvent as DecisionItemDeletedEvent,
    type DecisionJSONObject as DecisionJSONObject,
    type DecisionQuestion as DecisionQuestion,
    type DecisionStoredAssistantMessage as DecisionStoredAssistantMessage,
    type DecisionStoredDeveloperMessage as DecisionStoredDeveloperMessage,
    type DecisionStoredSystemMessage as DecisionStoredSystemMessage,
    type DecisionStoredUserMessage as DecisionStoredUserMessage,
    type DecisionSystemMessage as DecisionSystemMessage,
    type DecisionTrigger as DecisionTrigger,
    type DecisionUserMessage as DecisionUserMessage,
    type DecisionsDelegationConfig as DecisionsDelegationConfig,
    type DecisionsDelegationUpdateConfig as DecisionsDelegationUpdateConfig,
    type DelegationCreatedEvent as DelegationCreatedEvent,
    type Error as Error,
    type ErrorEvent as ErrorEvent,
    type ForkSessionConfig as ForkSessionConfig,
    type ForkSessionStartEvent as ForkSessionStartEvent,
    type FunctionTool as FunctionTool,
    type InfoEvent as InfoEvent,
    type InitialItem as InitialItem,
    type InputAudioAppendEvent as InputAudioAppendEvent,
    type InputAudioMuteEvent as InputAudioMuteEvent,
    type InputAudioMutedEvent as InputAudioMutedEvent,
    type InputAudioUnmuteEvent as InputAudioUnmuteEvent,
    type InputAudioUnmutedEvent as InputAudioUnmutedEvent,
    type InputTranscriptDeltaEvent as InputTranscriptDeltaEvent,
    type InstructionsAppendEvent as InstructionsAppendEvent,
    type InstructionsAppendedEvent as InstructionsAppendedEvent,
    type LiveCreateParams as LiveCreateParams,
    type LiveCreateResponse as LiveCreateResponse,
    type MediaSessionConfig as MediaSessionConfig,
    type MediaSessionForkConfig as MediaSessionForkConfig,
    type OutputAudioDeltaEvent as OutputAudioDeltaEvent,
    type OutputAudioFixturePlayEvent as OutputAudioFixturePlayEvent,
    type OutputAudioFixturePlayedEvent as OutputAudioFixturePlayedEvent,
    type OutputAudioFixturePlayingEvent as OutputAudioFixturePlayingEvent,
    type OutputTranscriptDeltaEvent as OutputTranscriptDeltaEvent,
    type ResponseCreateEvent as ResponseCreateEvent,
    type ResponseEvent as ResponseEvent,
    type ResponseItemCreateEvent as ResponseItemCreateEvent,
    type ResponsesDelegationConfig as ResponsesDelegationConfig,
    type ResponsesDelegationUpdateConfig as ResponsesDelegationUpdateConfig,
    type ServerEvent as ServerEvent,
    type ServerEventSelector as ServerEventSelector,
    type SessionCloseEvent as SessionCloseEvent,
    type SessionClosedEvent as SessionClosedEvent,
    type SessionConfig as SessionConfig,
    type SessionResource as SessionResource,
    type SessionStartEvent as SessionStartEvent,
    type SessionStartedEvent as SessionStartedEvent,
    type SessionUpdateConfig as SessionUpdateConfig,
    type SessionUpdateEvent as SessionUpdateEvent,
    type SessionUpdatedEvent as SessionUpdatedEvent,
    type SessionUsage as SessionUsage,
    type SessionUsageUpdatedEvent as SessionUsageUpdatedEvent,
    type ThinkingAppendEvent as ThinkingAppendEvent,
    type ThinkingAppendedEvent as ThinkingAppendedEvent,
    type Model as Model,
    type ModelDeleted as ModelDeleted,
    type ModelsPage as ModelsPage,
    type Moderation as Moderation,
    type ModerationCreateParams as ModerationCreateParams,
    type ModerationCreateResponse as ModerationCreateResponse,
    type ModerationImageURLInput as ModerationImageURLInput,
    type ModerationModel as ModerationModel,
    type ModerationMultiModalInput as ModerationMultiModalInput,
    type ModerationTextInput as ModerationTextInput,
    type AudioTranscription as AudioTranscription,
    type ConversationCreatedEvent as ConversationCreatedEvent,
    type ConversationItem as ConversationItem,
    type ConversationItemAdded as ConversationItemAdded,
    type ConversationItemCreateEvent as ConversationItemCreateEvent,
    type ConversationItemCreatedEvent as ConversationItemCreatedEvent,
    type ConversationItemDeleteEvent as ConversationItemDeleteEvent,
    type ConversationItemDeletedEvent as ConversationItemDeletedEvent,
    type ConversationItemDone as ConversationItemDone,
    type ConversationItemInputAudioTranscriptionCompletedEvent as ConversationItemInputAudioTranscriptionCompletedEvent,
    type ConversationItemInputAudioTranscriptionDeltaEvent as ConversationItemInputAudioTranscriptionDeltaEvent,
    type ConversationItemInputAudioTranscriptionFailedEvent as ConversationItemInputAudioTranscriptionFailedEvent,
    type ConversationItemInputAudioTranscriptionSegment as ConversationItemInputAudioTranscriptionSegment,
    type ConversationItemRetrieveEvent as ConversationItemRetrieveEvent,
    type ConversationItemTruncateEvent as ConversationItemTruncateEvent,
    type ConversationItemTruncatedEvent as ConversationItemTruncatedEvent,
    type ConversationItemWithReference as ConversationItemWithReference,
    type InputAudioBufferAppendEvent as InputAudioBufferAppendEvent,
    type InputAudioBufferClearEvent as InputAudioBufferClearEvent,
    type InputAudioBufferClearedEvent as InputAudioBufferClearedEvent,
    type InputAudioBufferCommitEvent as InputAudioBufferCommitEvent,
    type InputAudioBufferCommittedEvent as InputAudioBufferCommittedEvent,
    type InputAudioBufferDtmfEventReceivedEvent as InputAudioBufferDtmfEventReceivedEvent,
    type InputAudioBufferSpeechStartedEvent as InputAudioBufferSpeechStartedEvent,
    type InputAudioBufferSpeechStoppedEvent as InputAudioBufferSpeechStoppedEvent,
    type InputAudioBufferTimeoutTriggered as InputAudioBufferTimeoutTriggered,
    type LogProbProperties as LogProbProperties,
    type McpListToolsCompleted as McpListToolsCompleted,
    type McpListToolsFailed as McpListToolsFailed,
    type McpListToolsInProgress as McpListToolsInProgress,
    type NoiseReductionType as NoiseReductionType,
    type OutputAudioBufferClearEvent as OutputAudioBufferClearEvent,
    type RateLimitsUpdatedEvent as RateLimitsUpdatedEvent,
    type RealtimeAudioConfig as RealtimeAudioConfig,
    type RealtimeAudioConfigInput as RealtimeAudioConfigInput,
    type RealtimeAudioConfigOutput as RealtimeAudioConfigOutput,
    type RealtimeAudioFormats as RealtimeAudioFormats,
    type RealtimeAudioInputTurnDetection as RealtimeAudioInputTurnDetection,
    type RealtimeClientEvent as RealtimeClientEvent,
    type RealtimeConversationItemAssistantMessage as RealtimeConversationItemAssistantMessage,
    type RealtimeConversationItemFunctionCall as RealtimeConversationItemFunctionCall,
    type RealtimeConversationItemFunctionCallOutput as RealtimeConversationItemFunctionCallOutput,
    type RealtimeConversationItemSystemMessage as RealtimeConversationItemSystemMessage,
    type RealtimeConversationItemUserMessage as RealtimeConversationItemUserMessage,
    type RealtimeError as RealtimeError,
    type RealtimeErrorEvent as RealtimeErrorEvent,
    type RealtimeFunctionTool as RealtimeFunctionTool,
    type RealtimeMcpApprovalRequest as RealtimeMcpApprovalRequest,
    type RealtimeMcpApprovalResponse as RealtimeMcpApprovalResponse,
    type RealtimeMcpListTools as RealtimeMcpListTools,
    type RealtimeMcpProtocolError as RealtimeMcpProtocolError,
    type RealtimeMcpToolCall as RealtimeMcpToolCall,
    type RealtimeMcpToolExecutionError as RealtimeMcpToolExecutionError,
    type RealtimeMcphttpError as RealtimeMcphttpError,
    type RealtimeReasoning as RealtimeReasoning,
    type RealtimeReasoningEffort as RealtimeReasoningEffort,
    type RealtimeResponse as RealtimeResponse,
    type RealtimeResponseCreateAudioOutput as RealtimeResponseCreateAudioOutput,
    type RealtimeResponseCreateMcpTool as RealtimeResponseCreateMcpTool,
    type RealtimeResponseCreateParams as RealtimeResponseCreateParams,
    type RealtimeResponseCreateParamsWithReferencesParam as RealtimeResponseCreateParamsWithReferencesParam,
    type RealtimeResponseStatus as RealtimeResponseStatus,
    type RealtimeResponseUsage as RealtimeResponseUsage,
    type RealtimeResponseUsageInputTokenDetails as RealtimeResponseUsageInputTokenDetails,
    type RealtimeResponseUsageOutputTokenDetails as RealtimeResponseUsageOutputTokenDetails,
    type RealtimeServerEvent as RealtimeServerEvent,
    type RealtimeSession as RealtimeSession,
    type RealtimeSessionCreateRequest as RealtimeSessionCreateRequest,
    type RealtimeToolChoiceConfig as RealtimeToolChoiceConfig,
    type RealtimeToolsConfig as RealtimeToolsConfig,
    type RealtimeToolsConfigUnion as RealtimeToolsConfigUnion,
    type RealtimeTracingConfig as RealtimeTracingConfig,
    type RealtimeTranscriptionSessionAudio as RealtimeTranscriptionSessionAudio,
    type RealtimeTranscriptionSessionAudioInput as RealtimeTranscriptionSessionAudioInput,
    type RealtimeTranscriptionSessionAudioInputTurnDetection as RealtimeTranscriptionSessionAudioInputTurnDetection,
    type RealtimeTranscriptionSessionCreateRequest as RealtimeTranscriptionSessionCreateRequest,
    type RealtimeTranslationClientEvent as RealtimeTranslationClientEvent,
    type RealtimeTranslationClientSecretCreateRequest as RealtimeTranslationClientSecretCreateRequest,
    type RealtimeTranslationClientSecretCreateResponse as RealtimeTranslationClientSecretCreateResponse,
    type RealtimeTranslationInputAudioBufferAppendEvent as RealtimeTranslationInputAudioBufferAppendEvent,
    type RealtimeTranslationInputTranscriptDeltaEvent as RealtimeTranslationInputTranscriptDeltaEvent,
    type RealtimeTranslationOutputAudioDeltaEvent as RealtimeTranslationOutputAudioDeltaEvent,
    type RealtimeTranslationOutputTranscriptDeltaEvent as RealtimeTranslationOutputTranscriptDeltaEvent,
    type RealtimeTranslationServerEvent as RealtimeTranslationServerEvent,
    type RealtimeTranslationSession as RealtimeTranslationSession,
    type RealtimeTranslationSessionCloseEvent as RealtimeTranslationSessionCloseEvent,
    type RealtimeTranslationSessionClosedEvent as RealtimeTranslationSessionClosedEvent,
    type RealtimeTranslationSessionCreateRequest as RealtimeTranslationSessionCreateRequest,
    type RealtimeTranslationSessionCreatedEvent as RealtimeTranslationSessionCreatedEvent,
    type RealtimeTranslationSessionUpdateEvent as RealtimeTranslationSessionUpdateEvent,
    type RealtimeTranslationSessionUpdateRequest as RealtimeTranslationSessionUpdateRequest,
    type RealtimeTranslationSessionUpdatedEvent as RealtimeTranslationSessionUpdatedEvent,
    type RealtimeTruncation as RealtimeTruncation,
    type RealtimeTruncationRetentionRatio as RealtimeTruncationRetentionRatio,
    type ResponseAudioDeltaEvent as ResponseAudioDeltaEvent,
    type ResponseAudioDoneEvent as ResponseAudioDoneEvent,
    type ResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent,
    type ResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent,
    type ResponseCancelEvent as ResponseCancelEvent,
    type ResponseContentPartAddedEvent as ResponseContentPartAddedEvent,
    type ResponseContentPartDoneEvent as ResponseContentPartDoneEvent,
    type ResponseCreateEventWithReferencesParam as ResponseCreateEventWithReferencesParam,
    type ResponseCreatedEvent as ResponseCreatedEvent,
    type ResponseDoneEvent as ResponseDoneEvent,
    type ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent,
    type ResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent,
    type ResponseItemReference as ResponseItemReference,
    type ResponseMcpCallArgumentsDelta as ResponseMcpCallArgumentsDelta,
    type ResponseMcpCallArgumentsDone as ResponseMcpCallArgumentsDone,
    type ResponseMcpCallCompleted as ResponseMcpCallCompleted,
    type ResponseMcpCallFailed as ResponseMcpCallFailed,
    type ResponseMcpCallInProgress as ResponseMcpCallInProgress,
    type ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent,
    type ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent,
    type ResponseTextDeltaEvent as ResponseTextDeltaEvent,
    type ResponseTextDoneEvent as ResponseTextDoneEvent,
    type SessionCreatedEvent as SessionCreatedEvent,
    type TranscriptionSessionUpdate as TranscriptionSessionUpdate,
    type TranscriptionSessionUpdatedEvent as TranscriptionSessionUpdatedEvent,
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
    type ResponseConversationParam as ResponseConversationParam,
    type ResponseCreateParams as ResponseCreateParams,
    type ResponseCreateParamsBase as ResponseCreateParamsBase,
    type ResponseCreateParamsNonStreaming as ResponseCreateParamsNonStreaming,
    type ResponseCreateParamsStreaming as ResponseCreateParamsStreaming,
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
    type AllModels as AllModels,
    type ComparisonFilter as ComparisonFilter,
    type CompoundFilter as CompoundFilter,
    type CustomToolInputFormat as CustomToolInputFormat,
    type DecisionInputJSON as DecisionInputJSON,
    type ErrorObject as ErrorObject,
    type FunctionDefinition as FunctionDefinition,
    type FunctionParameters as FunctionParameters,
    type Metadata as Metadata,
    type OAuthErrorCode as OAuthErrorCode,
    type Reasoning as Reasoning,
    type ReasoningEffort as ReasoningEffort,
    type ResponseFormatJSONObject as ResponseFormatJSONObject,
    type ResponseFormatJSONSchema as ResponseFormatJSONSchema,
    type ResponseFormatText as ResponseFormatText,
    type ResponseFormatTextGrammar as ResponseFormatTextGrammar,
    type ResponseFormatTextPython as ResponseFormatTextPython,
    type ResponsesModel as ResponsesModel,
    type DeletedSkill as DeletedSkill,
    type Skill as Skill,
    type SkillCreateParams as SkillCreateParams,
    type SkillList as SkillList,
    type SkillListParams as SkillListParams,
    type SkillUpdateParams as SkillUpdateParams,
    type SkillsPage as SkillsPage,
    type Upload as Upload,
    type UploadCompleteParams as UploadCompleteParams,
    type UploadCreateParams as UploadCreateParams,
    type AutoFileChunkingStrategyParam as AutoFileChunkingStrategyParam,
    type FileChunkingStrategy as FileChunkingStrategy,
    type FileChunkingStrategyParam as FileChunkingStrategyParam,
    type OtherFileChunkingStrategyObject as OtherFileChunkingStrategyObject,
    type StaticFileChunkingStrategy as StaticFileChunkingStrategy,
    type StaticFileChunkingStrategyObject as StaticFileChunkingStrategyObject,
    type StaticFileChunkingStrategyObjectParam as StaticFileChunkingStrategyObjectParam,
    type VectorStore as VectorStore,
    type VectorStoreCreateParams as VectorStoreCreateParams,
    type VectorStoreDeleted as VectorStoreDeleted,
    type VectorStoreListParams as VectorStoreListParams,
    type VectorStoreSearchParams as VectorStoreSearchParams,
    type VectorStoreSearchResponse as VectorStoreSearchResponse,
    type VectorStoreSearchResponsesPage as VectorStoreSearchResponsesPage,
    type VectorStoreUpdateParams as VectorStoreUpdateParams,
    type VectorStoresPage as VectorStoresPage,
    type ImageInputReferenceParam as ImageInputReferenceParam,
    type Video as Video,
    type VideoCreateCharacterParams as VideoCreateCharacterParams,
    type VideoCreateCharacterResponse as VideoCreateCharacterResponse,
    type VideoCreateError as VideoCreateError,
    type VideoCreateParams as VideoCreateParams,
    type VideoDeleteResponse as VideoDeleteResponse,
    type VideoDownloadContentParams as VideoDownloadContentParams,
    type VideoEditParams as VideoEditParams,
    type VideoExtendParams as VideoExtendParams,
    type VideoGetCharacterResponse as VideoGetCharacterResponse,
    type VideoListParams as VideoListParams,
    type VideoModel as VideoModel,
    type VideoRemixParams as VideoRemixParams,
    type VideoSeconds as VideoSeconds,
    type VideoSize as VideoSize,
    type VideosPage as VideosPage,
    type AgentEnvironmentExpiredWebhookEvent as AgentEnvironmentExpiredWebhookEvent,
    type AgentEnvironmentFailedWebhookEvent as AgentEnvironmentFailedWebhookEvent,
    type AgentEnvironmentReadyWebhookEvent as AgentEnvironmentReadyWebhookEvent,
    type AgentEnvironmentSuspendedWebhookEvent as AgentEnvironmentSuspendedWebhookEvent,
    type AgentSessionActionRequiredWebhookEvent as AgentSessionActionRequiredWebhookEvent,
    type AgentSessionCreatedWebhookEvent as AgentSessionCreatedWebhookEvent,
    type AgentSessionFailedWebhookEvent as AgentSessionFailedWebhookEvent,
    type AgentSessionIdleWebhookEvent as AgentSessionIdleWebhookEvent,
    type AgentSessionInProgressWebhookEvent as AgentSessionInProgressWebhookEvent,
    type BatchCancelledWebhookEvent as BatchCancelledWebhookEvent,
    type BatchCompletedWebhookEvent as BatchCompletedWebhookEvent,
    type BatchExpiredWebhookEvent as BatchExpiredWebhookEvent,
    type BatchFailedWebhookEvent as BatchFailedWebhookEvent,
    type DeletedWebhookEndpoint as DeletedWebhookEndpoint,
    type EvalRunCanceledWebhookEvent as EvalRunCanceledWebhookEvent,
    type EvalRunFailedWebhookEvent as EvalRunFailedWebhookEvent,
    type EvalRunSucceededWebhookEvent as EvalRunSucceededWebhookEvent,
    type FineTuningJobCancelledWebhookEvent as FineTuningJobCancelledWebhookEvent,
    type FineTuningJobFailedWebhookEvent as FineTuningJobFailedWebhookEvent,
    type FineTuningJobSucceededWebhookEvent as FineTuningJobSucceededWebhookEvent,
    type LiveCallIncomingWebhookEvent as LiveCallIncomingWebhookEvent,
    type LiveTransportConnectedWebhookEvent as LiveTransportConnectedWebhookEvent,
    type LiveTransportIncomingWebhookEvent as LiveTransportIncomingWebhookEvent,
    type RealtimeCallIncomingWebhookEvent as RealtimeCallIncomingWebhookEvent,
    type ResponseCancelledWebhookEvent as ResponseCancelledWebhookEvent,
    type ResponseCompletedWebhookEvent as ResponseCompletedWebhookEvent,
    type ResponseFailedWebhookEvent as ResponseFailedWebhookEvent,
    type ResponseIncompleteWebhookEvent as ResponseIncompleteWebhookEvent,
    type SafetyAlertCreatedWebhookEvent as SafetyAlertCreatedWebhookEvent,
    type SafetyDeactivationIssuedWebhookEvent as SafetyDeactivationIssuedWebhookEvent,
    type SafetyOrgAlertCreatedWebhookEvent as SafetyOrgAlertCreatedWebhookEvent,
    type SafetyWarningIssuedWebhookEvent as SafetyWarningIssuedWebhookEvent,
    type UnwrapWebhookEvent as UnwrapWebhookEvent,
    type WebhookCreateParams as WebhookCreateParams,
    type WebhookEndpoint as WebhookEndpoint,
    type WebhookEndpointList as WebhookEndpointList,
    type WebhookEndpointTestResult as WebhookEndpointTestResult,
    type WebhookEndpointWithSecret as WebhookEndpointWithSecret,
    type WebhookEndpointsPage as WebhookEndpointsPage,
    type WebhookEventTypeList as WebhookEventTypeList,
    type WebhookListParams as WebhookListParams,
    type WebhookRotateSecretParams as WebhookRotateSecretParams,
    type WebhookTestParams as WebhookTestParams,
    type WebhookUpdateParams as WebhookUpdateParams,
    type ChatCompletion as ChatCompletion,
    type ChatCompletionAllowedToolChoice as ChatCompletionAllowedToolChoice,
    type ChatCompletionAllowedTools as ChatCompletionAllowedTools,
    type ChatCompletionAssistantMessageParam as ChatCompletionAssistantMessageParam,
    type ChatCompletionAudio as ChatCompletionAudio,
    type ChatCompletionAudioParam as ChatCompletionAudioParam,
    type ChatCompletionChunk as ChatCompletionChunk,
    type ChatCompletionContentPart as ChatCompletionContentPart,
    type ChatCompletionContentPartImage as ChatCompletionContentPartImage,
    type ChatCompletionContentPartInputAudio as ChatCompletionContentPartInputAudio,
    type ChatCompletionContentPartRefusal as ChatCompletionContentPartRefusal,
    type ChatCompletionContentPartText as ChatCompletionContentPartText,
    type ChatCompletionCreateParams as ChatCompletionCreateParams,
    type ChatCompletionCreateParamsBase as ChatCompletionCreateParamsBase,
    type ChatCompletionCreateParamsNonStreaming as ChatCompletionCreateParamsNonStreaming,
    type ChatCompletionCreateParamsStreaming as ChatCompletionCreateParamsStreaming,
    type ChatCompletionCustomTool as ChatCompletionCustomTool,
    type ChatCompletionDeleted as ChatCompletionDeleted,
    type ChatCompletionDeveloperMessageParam as ChatCompletionDeveloperMessageParam,
    type ChatCompletionFunctionCallOption as ChatCompletionFunctionCallOption,
    type ChatCompletionFunctionMessageParam as ChatCompletionFunctionMessageParam,
    type ChatCompletionFunctionTool as ChatCompletionFunctionTool,
    type ChatCompletionListParams as ChatCompletionListParams,
    type ChatCompletionMessage as ChatCompletionMessage,
    type ChatCompletionMessageCustomToolCall as ChatCompletionMessageCustomToolCall,
    type ChatCompletionMessageFunctionToolCall as ChatCompletionMessageFunctionToolCall,
    type ChatCompletionMessageParam as ChatCompletionMessageParam,
    type ChatCompletionMessageToolCall as ChatCompletionMessageToolCall,
    type ChatCompletionModality as ChatCompletionModality,
    type ChatCompletionNamedToolChoice as ChatCompletionNamedToolChoice,
    type ChatCompletionNamedToolChoiceCustom as ChatCompletionNamedToolChoiceCustom,
    type ChatCompletionParseParams as ChatCompletionParseParams,
    type ChatCompletionPredictionContent as ChatCompletionPredictionContent,
    type ChatCompletionReasoningEffort as ChatCompletionReasoningEffort,
    type ChatCompletionRole as ChatCompletionRole,
    type ChatCompletionStoreMessage as ChatCompletionStoreMessage,
    type ChatCompletionStoreMessagesPage as ChatCompletionStoreMessagesPage,
    type ChatCompletionStreamOptions as ChatCompletionStreamOptions,
    type ChatCompletionSystemMessageParam as ChatCompletionSystemMessageParam,
    type ChatCompletionTokenLogprob as ChatCompletionTokenLogprob,
    type ChatCompletionTool as ChatCompletionTool,
    type ChatCompletionToolChoiceOption as ChatCompletionToolChoiceOption,
    type ChatCompletionToolMessageParam as ChatCompletionToolMessageParam,
    type ChatCompletionUpdateParams as ChatCompletionUpdateParams,
    type ChatCompletionUserMessageParam as ChatCompletionUserMessageParam,
    type ChatCompletionsPage as ChatCompletionsPage,
    type ParsedChatCompletion as ParsedChatCompletion,
    type ParsedChatCompletionMessage as ParsedChatCompletionMessage,
    type ParsedChatCompletionMessageToolCall as ParsedChatCompletionMessageToolCall,
    type ParsedChoice as ParsedChoice,
    type ParsedFunction as ParsedFunction,
    type ParsedFunctionToolCall as ParsedFunctionToolCall,
    type DataResidency as DataResidency,
    type RequestOptions as RequestOptions,
    type ConversationCursorPage as ConversationCursorPage,
    type ConversationCursorPageParams as ConversationCursorPageParams,
    type ConversationCursorPageResponse as ConversationCursorPageResponse,
    type CursorPage as CursorPage,
    type CursorPageParams as CursorPageParams,
    type CursorPageResponse as CursorPageResponse,
    type NextCursorPage as NextCursorPage,
    type NextCursorPageParams as NextCursorPageParams,
    type NextCursorPageResponse as NextCursorPageResponse,
    type Page as Page,
    type PageResponse as PageResponse,
    type TokenPage as TokenPage,
    type TokenPageParams as TokenPageParams,
    type TokenPageResponse as TokenPageResponse,
  };
}
