// Written by `npm run generate` from spec/. Do not edit.
import { APIResource, subresource } from '../../../core/resource.ts';
import type { ChatModel } from '../../models/chat/chat.ts';
import { Completions } from './completions/completions.ts';

/** Conversations with a model in the chat format. */
export class Chat extends APIResource {
  /** Generates the next message of a conversation, and manages completions that were stored. */
  get completions(): Completions {
    return subresource(this, 'completions', Completions);
  }
}

Chat.Completions = Completions;

export declare namespace Chat {
  export {
    Completions as Completions,
    type ChatModel as ChatModel,
  };
}

export type * from '../../models/chat/chat.ts';
