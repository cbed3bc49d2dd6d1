import type { AssistantStreamEvent } from '../../generated/models/beta/assistants.ts';
import type {
  ImageFile,
  Message,
  MessageDelta,
  Text,
  TextDelta,
} from '../../generated/models/beta/threads/messages.ts';
import type { Run } from '../../generated/models/beta/threads/runs/runs.ts';
import type {
  RunStep,
  RunStepDelta,
  ToolCall,
  ToolCallDelta,
} from '../../generated/models/beta/threads/runs/steps.ts';
import type { BaseEvents } from '../events/event-stream.ts';

/** The events of an `AssistantStream`. A snapshot is what has arrived so far: it grows. */
export interface AssistantStreamEvents extends BaseEvents {
  /** Any event of the stream, as the server sent it. */
  event: (event: AssistantStreamEvent) => void;
  /** The run has ended, or waits for the outputs of tools. */
  run: (run: Run) => void;
  /** A message has begun. */
  messageCreated: (message: Message) => void;
  /** A piece of a message. */
  messageDelta: (delta: MessageDelta, snapshot: Message) => void;
  /** A message is complete, or incomplete for good. */
  messageDone: (message: Message) => void;
  /** A text of a message has begun. */
  textCreated: (content: Text) => void;
  /** A piece of a text of a message. */
  textDelta: (delta: TextDelta, snapshot: Text) => void;
  /** A text of a message is complete. */
  textDone: (content: Text, snapshot: Message) => void;
  /** An image of a message is complete. */
  imageFileDone: (content: ImageFile, snapshot: Message) => void;
  /** A step of the run has begun. */
  runStepCreated: (runStep: RunStep) => void;
  /** A piece of a step. */
  runStepDelta: (delta: RunStepDelta, snapshot: RunStep) => void;
  /** A step has ended, in whatever way. */
  runStepDone: (runStep: RunStep, snapshot: RunStep) => void;
  /** A call of a tool has begun. */
  toolCallCreated: (toolCall: ToolCall) => void;
  /** A piece of a call of a tool. */
  toolCallDelta: (delta: ToolCallDelta, snapshot: ToolCall) => void;
  /** A call of a tool is complete. */
  toolCallDone: (toolCall: ToolCall) => void;
}

/** Emits an event whose arguments come from the server. */
export type Emit = (event: keyof AssistantStreamEvents, ...args: readonly unknown[]) => void;
