import type { Json, JsonObject } from '@petrel/spec/json';
import type { Emulation } from './emulation.ts';
import type { OperationId } from './generated/operation-ids.ts';
import type { Answer } from './http/answer.ts';
import type { PlainRequest } from './http/plain-request.ts';
import type { Operation } from './operation.ts';

/** A valid request and the state it is answered from. */
export interface RequestContext {
  emulation: Emulation;
  operation: Operation;
  /** Values of the path's parameters, by name. */
  params: Record<string, string>;
  query: JsonObject;
  /** The body: JSON, or the fields of a form with the names of files in their place. */
  body: JsonObject;
  /** Files of a form, by field name without brackets. */
  files: ReadonlyMap<string, File[]>;
  /** The original request; its body has been read. */
  request: PlainRequest;
  /** Conversations of responses that only a WebSocket connection knows, by the response's id. */
  unstored?: ReadonlyMap<string, JsonObject[]>;
}

/** Answers an operation. Returned JSON is sent with the operation's status. */
export type Behaviour = (context: RequestContext) => Json | Answer | Promise<Json | Answer>;

/** An operation's id without the `beta_` prefix of beta operations. */
export type BehaviourId<Id extends string = OperationId> = Id extends `beta_${infer Twin}`
  ? Twin
  : Id;

/** Behaviours of operations. */
export type Behaviours = Partial<Record<BehaviourId, Behaviour>>;
