// Written by `npm run generate` from spec/. Do not edit.
import { APIResource, subresource } from '../../../../core/resource.ts';
import type { ChatKitWorkflow } from '../../../models/beta/chatkit/chatkit.ts';
import { Sessions } from './sessions.ts';
import { Threads } from './threads.ts';

/** Back end of the ChatKit chat interface. */
export class ChatKit extends APIResource {
  /** Sessions that a ChatKit interface runs in. */
  get sessions(): Sessions {
    return subresource(this, 'sessions', Sessions);
  }

  /** Conversations held in ChatKit. */
  get threads(): Threads {
    return subresource(this, 'threads', Threads);
  }
}

ChatKit.Sessions = Sessions;
ChatKit.Threads = Threads;

export declare namespace ChatKit {
  export {
    Sessions as Sessions,
    Threads as Threads,
    type ChatKitWorkflow as ChatKitWorkflow,
  };
}

export type * from '../../../models/beta/chatkit/chatkit.ts';
