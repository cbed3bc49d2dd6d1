import type { JsonObject } from '@petrel/spec/json';
import type { Generation } from '../generate/generate.ts';

/** One of the answers of a chat completion. */
export interface ChatChoice {
  generation: Generation;
  /** Ids of the tool calls, in their order. */
  callIds: string[];
  logprobs: JsonObject[] | undefined;
  message: JsonObject;
  finish: string;
}

/** A chat completion before it is written as one object or as a stream. */
export interface ChatResult {
  id: string;
  /** Fields besides the id that the whole and every chunk share. */
  common: JsonObject;
  choices: ChatChoice[];
  usage: JsonObject;
  includeUsage: boolean;
}
