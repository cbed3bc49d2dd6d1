// Written by `npm run generate` from spec/. Do not edit.
import { APIResource } from '../../../../core/client/api-resource.ts';
import type { ChatKitWorkflow } from '../../../models/beta/chatkit/chatkit.ts';
import type { SessionCreateParams } from '../../../models/beta/chatkit/sessions.ts';
import type {
  ChatKitAttachment,
  ChatKitResponseOutputText,
  ChatKitThread,
  ChatKitThreadAssistantMessageItem,
  ChatKitThreadItemList,
  ChatKitThreadItemListDataPage,
  ChatKitThreadUserMessageItem,
  ChatKitThreadsPage,
  ChatKitWidgetItem,
  ChatSession,
  ChatSessionAutomaticThreadTitling,
  ChatSessionChatKitConfiguration,
  ChatSessionChatKitConfigurationParam,
  ChatSessionExpiresAfterParam,
  ChatSessionFileUpload,
  ChatSessionHistory,
  ChatSessionRateLimits,
  ChatSessionRateLimitsParam,
  ChatSessionStatus,
  ChatSessionWorkflowParam,
  ThreadDeleteResponse,
  ThreadListItemsParams,
  ThreadListParams,
} from '../../../models/beta/chatkit/threads.ts';
import { Sessions } from './sessions.ts';
import { Threads } from './threads.ts';

/** Back end of the ChatKit chat interface. */
export class ChatKit extends APIResource {
  /** Sessions that a ChatKit interface runs in. */
  sessions: Sessions = new Sessions(this._client);

  /** Conversations held in ChatKit. */
  threads: Threads = new Threads(this._client);
}

ChatKit.Sessions = Sessions;
ChatKit.Threads = Threads;

export declare namespace ChatKit {
  export {
    Sessions,
    Threads,
    type ChatKitWorkflow,
    type SessionCreateParams,
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
  };
}

export type * from '../../../models/beta/chatkit/chatkit.ts';
