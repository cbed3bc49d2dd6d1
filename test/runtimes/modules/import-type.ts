import type OpenAI from 'petrel';
import type { Stream } from 'petrel/streaming';
import type * as resources from 'petrel/resources';
import type { FineTuningJob } from 'petrel/resources/fine-tuning/jobs/jobs';
import type { Run } from 'petrel/resources/beta/threads/runs/runs.js';
import type { ChatCompletionChunk } from 'petrel/resources/chat/completions';
import type { Response, ResponseStreamEvent } from 'petrel/resources/responses/responses';
import type { ChatModel } from 'petrel/resources/shared';

export type Answer = Response | Run | FineTuningJob | resources.Embedding;
export type Events = Stream<ResponseStreamEvent> | Stream<ChatCompletionChunk>;
export const models: ChatModel[] = ['gpt-4o'];
export const textOf = (response: Response): string => response.output_text;
export const create = (client: OpenAI): PromiseLike<Response> =>
  client.responses.create({ model: models[0] ?? 'gpt-4o', input: 'Hello.' });
