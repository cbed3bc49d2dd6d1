// Written by `npm run generate` from spec/. Do not edit.
import { APIResource, subresource } from '../../../core/resource.ts';
import { Assistants } from './assistants.ts';
import { ChatKit } from './chatkit/chatkit.ts';
import { Realtime } from './realtime/realtime.ts';
import { Responses } from './responses/responses.ts';
import { Threads } from './threads/threads.ts';

/** Parts of the API that are new, or old and on their way out. */
export class Beta extends APIResource {
  /** Assistants, the predecessor of the Responses API. */
  get assistants(): Assistants {
    return subresource(this, 'assistants', Assistants);
  }

  /** Back end of the ChatKit chat interface. */
  get chatkit(): ChatKit {
    return subresource(this, 'chatkit', ChatKit);
  }

  /** The beta form of the Realtime API. */
  get realtime(): Realtime {
    return subresource(this, 'realtime', Realtime);
  }

  /** Responses with features that are still in beta. */
  get responses(): Responses {
    return subresource(this, 'responses', Responses);
  }

  /** Conversations with assistants. */
  get threads(): Threads {
    return subresource(this, 'threads', Threads);
  }
}

Beta.Assistants = Assistants;
Beta.ChatKit = ChatKit;
Beta.Realtime = Realtime;
Beta.Responses = Responses;
Beta.Threads = Threads;

export declare namespace Beta {
  export {
    Assistants as Assistants,
    ChatKit as ChatKit,
    Realtime as Realtime,
    Responses as Responses,
    Threads as Threads,
  };
}
