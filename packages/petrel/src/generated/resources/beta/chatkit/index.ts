// Written by `npm run generate` from spec/. Do not edit.

export { ChatKit, type ChatKitWorkflow } from './chatkit.ts';
export { Sessions, type SessionCreateParams } from './sessions.ts';
export {
  Threads,
  type ChatKitAttachment,
  type ChatKitResponseOutputText,
  type ChatKitThread,
  type ChatKitThreadAssistantMessageItem,
  type ChatKitThreadItemList,
  type ChatKitThreadItemListDataPage,
  type ChatKitThreadUserMessageItem,
  type ChatKitThreadsPage,
  type ChatKitWidgetItem,
  type ChatSession,
  type ChatSessionAutomaticThreadTitling,
  type ChatSessionChatKitConfiguration,
  type ChatSessionChatKitConfigurationParam,
  type ChatSessionExpiresAfterParam,
  type ChatSessionFileUpload,
  type ChatSessionHistory,
  type ChatSessionRateLimits,
  type ChatSessionRateLimitsParam,
  type ChatSessionStatus,
  type ChatSessionWorkflowParam,
  type ThreadDeleteResponse,
  type ThreadListItemsParams,
  type ThreadListParams,
} from './threads.ts';
