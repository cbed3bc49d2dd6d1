// Written by `npm run generate` from spec/. Do not edit.
import { APIResource, keepMember, subresource } from '../../../../core/resource.ts';
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
  get sessions(): Sessions {
    return subresource(this, 'sessions', Sessions);
  }

  set sessions(sessions: Sessions) {
    keepMember(this, 'sessions', sessions);
  }

  /** Conversations held in ChatKit. */
  get threads(): Threads {
    return subresource(this, 'threads', Threads);
  }

  set threads(threads: Threads) {
    keepMember(this, 'threads', threads);
  }
}

ChatKit.Sessions = Sessions;
ChatKit.Threads = Threads;

export declare namespace ChatKit {
  export {
    Sessions as Sessions,
    Threads as Threads,
    type ChatKitWorkflow as ChatKitWorkflow,
    type SessionCreateParams as SessionCreateParams,
    type ChatKitAttachment as ChatKitAttachment,
    type ChatKitResponseOutputText as ChatKitResponseOutputText,
    type ChatKitThread as ChatKitThread,
    type ChatKitThreadAssistantMessageItem as ChatKitThreadAssistantMessageItem,
    type ChatKitThreadItemList as ChatKitThreadItemList,
    type ChatKitThreadItemListDataPage as ChatKitThreadItemListDataPage,
    type ChatKitThreadUserMessageItem as ChatKitThreadUserMessageItem,
    type ChatKitThreadsPage as ChatKitThreadsPage,
    type ChatKitWidgetItem as ChatKitWidgetItem,
    type ChatSession as ChatSession,
    type ChatSessionAutomaticThreadTitling as ChatSessionAutomaticThreadTitling,
    type ChatSessionChatKitConfiguration as ChatSessionChatKitConfiguration,
    type ChatSessionChatKitConfigurationParam as ChatSessionChatKitConfigurationParam,
    type ChatSessionExpiresAfterParam as ChatSessionExpiresAfterParam,
    type ChatSessionFileUpload as ChatSessionFileUpload,
    type ChatSessionHistory as ChatSessionHistory,
    type ChatSessionRateLimits as ChatSessionRateLimits,
    type ChatSessionRateLimitsParam as ChatSessionRateLimitsParam,
    type ChatSessionStatus as ChatSessionStatus,
    type ChatSessionWorkflowParam as ChatSessionWorkflowParam,
    type ThreadDeleteResponse as ThreadDeleteResponse,
    type ThreadListItemsParams as ThreadListItemsParams,
    type ThreadListParams as ThreadListParams,
  };
}

export type * from '../../../models/beta/chatkit/chatkit.ts';
