// Written by `npm run generate` from spec/. Do not edit.
import type * as SharedAPI from '../shared.ts';

/** Ids of the models that can chat. */
export type ChatModel = SharedAPI.ChatModel;
