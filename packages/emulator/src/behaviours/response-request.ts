import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import type { RequestContext } from '../request-context.ts';
import type { Tool } from '../generate/choose-tools.ts';
import type { TextFormat } from '../generate/generate.ts';
import type { Prompt } from '../generate/prompt.ts';
import { ApiError, notFound } from '../http/api-error.ts';
import { isSchema } from '../schema/schema.ts';
import { readTool } from './chat-request.ts';
import { itemTurns, readItems } from './response-items.ts';
import { listOf, objectOf, textOf } from '../members.ts';

/** The collection responses are kept in. */
export const responsesPath = '/responses';

/** What a response answers. */
export interface ResponseInput {
  /** The items of this request. */
  input: JsonObject[];
  /** All items of the conversation before the answer, those of the request included. */
  history: JsonObject[];
  prompt: Prompt;
  /** Id of the conversation the response belongs to. */
  conversation: string | undefined;
}

/**
 * Collects what a response answers: instructions, previous items and the input.
 *
 * @throws {ApiError} 400 for an unknown previous response, 404 for an unknown conversation.
 */
export function readInput(context: RequestContext): ResponseInput {
  const { body } = context;
  const conversation = conversationOf(body);
  const input = readItems(context, body.input);
  const history = [
    ...previousItems(context),
    ...conversationItems(context, conversation),
    ...input,
  ];
  const turns = itemTurns(history);
  const instructions = textOf(body, 'instructions');
  if (instructions !== undefined)
    turns.unshift({ role: 'system', text: instructions, attachments: 0 });
  return { input, history, prompt: { turns }, conversation };
}

function previousItems({ emulation, body, unstored }: RequestContext): JsonObject[] {
  const id = textOf(body, 'previous_response_id');
  if (id === undefined) return [];
  const known = unstored?.get(id);
  if (known) return known;
  const held = emulation.store.get(responsesPath, id);
  if (held) return listOf(held.fields, 'history').filter(isObject);
  throw new ApiError(`Previous response with id '${id}' not found.`, {
    status: 400,
    param: 'previous_response_id',
    code: 'previous_response_not_found',
  });
}

function conversationOf(body: JsonObject): string | undefined {
  return textOf(body, 'conversation') ?? textOf(objectOf(body, 'conversation'), 'id');
}

function conversationItems({ emulation }: RequestContext, id: string | undefined): JsonObject[] {
  if (id === undefined) return [];
  if (!emulation.store.get('/conversations', id))
    throw notFound('conversation', id, 'conversation');
  return emulation.store.all(`/conversations/${id}/items`).map(({ fields }) => fields);
}

/** Adds items to a conversation. */
export function appendToConversation(
  { emulation }: RequestContext,
  conversation: string,
  items: readonly JsonObject[],
): void {
  for (const fields of items) {
    const entry = { id: String(fields.id), created: emulation.now(), fields, step: 0 };
    emulation.store.put(`/conversations/${conversation}/items`, entry);
  }
}

/** The functions and custom tools of a response; hosted tools are accepted and never called. */
export function readResponseTools(body: JsonObject): Tool[] {
  const tools = listOf(body, 'tools').filter(isObject);
  return tools.flatMap((tool) => {
    const { type } = tool;
    return type === 'function' || type === 'custom' ? [readTool(tool, type)] : [];
  });
}

/** Tools as a response repeats them, with defaults for what was left out. */
export function writeTools(body: JsonObject): Json[] {
  return listOf(body, 'tools').map((tool) =>
    isObject(tool) && tool.type === 'function'
      ? { description: null, parameters: null, strict: true, ...tool }
      : tool,
  );
}

/** The text format that a response requests. */
export function readTextFormat(body: JsonObject): TextFormat {
  const format = objectOf(objectOf(body, 'text'), 'format');
  if (format.type === 'json_object') return { kind: 'json' };
  const { schema } = format;
  return format.type === 'json_schema' && isSchema(schema)
    ? { kind: 'schema', schema }
    : { kind: 'text' };
}
