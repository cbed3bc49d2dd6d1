// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../core/call/request-options.ts';
import { APIResource } from '../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../core/pages/api-promise.ts';
import { operationOptions } from '../../../../core/request/operation-options.ts';
import { path } from '../../../../core/request/path.ts';
import { streamOf } from '../../../../core/request/readable.ts';
import { readStream } from '../../../../openai/read-stream.ts';
import type { Stream } from '../../../../openai/stream.ts';
import type * as BetaAssistantsAPI from '../../../models/beta/assistants.ts';
import type {
  Annotation,
  AnnotationDelta,
  FileCitationAnnotation,
  FileCitationDeltaAnnotation,
  FilePathAnnotation,
  FilePathDeltaAnnotation,
  ImageFile,
  ImageFileContentBlock,
  ImageFileDelta,
  ImageFileDeltaBlock,
  ImageURL,
  ImageURLContentBlock,
  ImageURLDelta,
  ImageURLDeltaBlock,
  Message,
  MessageContent,
  MessageContentDelta,
  MessageContentPartParam,
  MessageCreateParams,
  MessageDeleteParams,
  MessageDeleted,
  MessageDelta,
  MessageDeltaEvent,
  MessageListParams,
  MessageRetrieveParams,
  MessageUpdateParams,
  MessagesPage,
  RefusalContentBlock,
  RefusalDeltaBlock,
  Text,
  TextContentBlock,
  TextContentBlockParam,
  TextDelta,
  TextDeltaBlock,
} from '../../../models/beta/threads/messages.ts';
import type * as BetaThreadsRunsAPI from '../../../models/beta/threads/runs/runs.ts';
import type {
  RequiredActionFunctionToolCall,
  Run,
  RunCancelParams,
  RunCreateAndPollParams,
  RunCreateAndStreamParams,
  RunCreateParams,
  RunCreateParamsBase,
  RunCreateParamsNonStreaming,
  RunCreateParamsStreaming,
  RunListParams,
  RunRetrieveParams,
  RunStatus,
  RunStreamParams,
  RunSubmitToolOutputsAndPollParams,
  RunSubmitToolOutputsParams,
  RunSubmitToolOutputsParamsBase,
  RunSubmitToolOutputsParamsNonStreaming,
  RunSubmitToolOutputsParamsStreaming,
  RunSubmitToolOutputsStreamParams,
  RunUpdateParams,
  RunsPage,
} from '../../../models/beta/threads/runs/runs.ts';
import type {
  AssistantResponseFormatOption,
  AssistantToolChoice,
  AssistantToolChoiceFunction,
  AssistantToolChoiceOption,
  Thread,
  ThreadCreateAndRunParams,
  ThreadCreateAndRunParamsBase,
  ThreadCreateAndRunParamsNonStreaming,
  ThreadCreateAndRunParamsStreaming,
  ThreadCreateAndRunPollParams,
  ThreadCreateAndRunStreamParams,
  ThreadCreateParams,
  ThreadDeleted,
  ThreadUpdateParams,
} from '../../../models/beta/threads/threads.ts';
import { Messages } from './messages.ts';
import { Runs } from './runs/runs.ts';

/** Conversations with assistants. */
export class Threads extends APIResource {
  /** Messages of a thread. */
  messages: Messages = new Messages(this._client);

  /** Turns of an assistant on a thread. */
  runs: Runs = new Runs(this._client);

  /**
   * Creates a thread, empty or with first messages.
   *
   * `POST /threads`,
   * [API reference](https://platform.openai.com/docs/api-reference/threads/createThread)
   */
  create(
    body: ThreadCreateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<Thread> {
    return this._client.post(
      '/threads',
      operationOptions(options, { body }, { headers: { 'OpenAI-Beta': 'assistants=v2' } }),
    );
  }

  /**
   * Fetches the record of a thread, without its messages.
   *
   * `GET /threads/{thread_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/threads/getThread)
   */
  retrieve(threadID: string, options?: RequestOptions): APIPromise<Thread> {
    return this._client.get(
      path('/threads/{thread_id}', threadID),
      operationOptions(options, {}, { headers: { 'OpenAI-Beta': 'assistants=v2' } }),
    );
  }

  /**
   * Changes the metadata or the tool resources of a thread.
   *
   * `POST /threads/{thread_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/threads/modifyThread)
   */
  update(
    threadID: string,
    body: ThreadUpdateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<Thread> {
    return this._client.post(
      path('/threads/{thread_id}', threadID),
      operationOptions(options, { body }, { headers: { 'OpenAI-Beta': 'assistants=v2' } }),
    );
  }

  /**
   * Deletes a thread.
   *
   * `DELETE /threads/{thread_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/threads/deleteThread)
   */
  delete(threadID: string, options?: RequestOptions): APIPromise<ThreadDeleted> {
    return this._client.delete(
      path('/threads/{thread_id}', threadID),
      operationOptions(options, {}, { headers: { 'OpenAI-Beta': 'assistants=v2' } }),
    );
  }

  /**
   * Creates a thread and starts a run on it with one request. With `stream: true` the run's
   * events arrive as they happen.
   *
   * `POST /threads/runs`,
   * [API reference](https://platform.openai.com/docs/api-reference/threads/createThreadAndRun)
   */
  createAndRun(
    body: ThreadCreateAndRunParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<BetaThreadsRunsAPI.Run>;
  /**
   * Creates a thread and starts a run on it with one request. With `stream: true` the run's
   * events arrive as they happen.
   *
   * `POST /threads/runs`,
   * [API reference](https://platform.openai.com/docs/api-reference/threads/createThreadAndRun)
   */
  createAndRun(
    body: ThreadCreateAndRunParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<BetaAssistantsAPI.AssistantStreamEvent>>;
  /**
   * Creates a thread and starts a run on it with one request. With `stream: true` the run's
   * events arrive as they happen.
   *
   * `POST /threads/runs`,
   * [API reference](https://platform.openai.com/docs/api-reference/threads/createThreadAndRun)
   */
  createAndRun(
    body: ThreadCreateAndRunParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<BetaAssistantsAPI.AssistantStreamEvent> | BetaThreadsRunsAPI.Run>;
  createAndRun(body: ThreadCreateAndRunParams, options?: RequestOptions): APIPromise<any> {
    return this._client.post(
      '/threads/runs',
      operationOptions(
        options,
        { body },
        { headers: { 'OpenAI-Beta': 'assistants=v2' }, stream: streamOf(body), readStream },
      ),
    );
  }
}

Threads.Messages = Messages;
Threads.Runs = Runs;

export declare namespace Threads {
  export {
    Messages,
    Runs,
    type AssistantResponseFormatOption,
    type AssistantToolChoice,
    type AssistantToolChoiceFunction,
    type AssistantToolChoiceOption,
    type Thread,
    type ThreadCreateAndRunParams,
    type ThreadCreateAndRunParamsBase,
    type ThreadCreateAndRunParamsNonStreaming,
    type ThreadCreateAndRunParamsStreaming,
    type ThreadCreateAndRunPollParams,
    type ThreadCreateAndRunStreamParams,
    type ThreadCreateParams,
    type ThreadDeleted,
    type ThreadUpdateParams,
    type Annotation,
    type AnnotationDelta,
    type FileCitationAnnotation,
    type FileCitationDeltaAnnotation,
    type FilePathAnnotation,
    type FilePathDeltaAnnotation,
    type ImageFile,
    type ImageFileContentBlock,
    type ImageFileDelta,
    type ImageFileDeltaBlock,
    type ImageURL,
    type ImageURLContentBlock,
    type ImageURLDelta,
    type ImageURLDeltaBlock,
    type Message,
    type MessageContent,
    type MessageContentDelta,
    type MessageContentPartParam,
    type MessageCreateParams,
    type MessageDeleteParams,
    type MessageDeleted,
    type MessageDelta,
    type MessageDeltaEvent,
    type MessageListParams,
    type MessageRetrieveParams,
    type MessageUpdateParams,
    type MessagesPage,
    type RefusalContentBlock,
    type RefusalDeltaBlock,
    type Text,
    type TextContentBlock,
    type TextContentBlockParam,
    type TextDelta,
    type TextDeltaBlock,
    type RequiredActionFunctionToolCall,
    type Run,
    type RunCancelParams,
    type RunCreateAndPollParams,
    type RunCreateAndStreamParams,
    type RunCreateParams,
    type RunCreateParamsBase,
    type RunCreateParamsNonStreaming,
    type RunCreateParamsStreaming,
    type RunListParams,
    type RunRetrieveParams,
    type RunStatus,
    type RunStreamParams,
    type RunSubmitToolOutputsAndPollParams,
    type RunSubmitToolOutputsParams,
    type RunSubmitToolOutputsParamsBase,
    type RunSubmitToolOutputsParamsNonStreaming,
    type RunSubmitToolOutputsParamsStreaming,
    type RunSubmitToolOutputsStreamParams,
    type RunUpdateParams,
    type RunsPage,
  };
}

export type * from '../../../models/beta/threads/threads.ts';
