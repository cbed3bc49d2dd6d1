import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import type { Behaviours, RequestContext } from '../request-context.ts';
import { generate } from '../generate/generate.ts';
import { badRequest } from '../http/api-error.ts';
import { Answer } from '../http/answer.ts';
import { entryAt } from '../resources/collection.ts';
import { answerList } from '../resources/list-answer.ts';
import { endInstead, failure } from '../resources/job-outcome.ts';
import type { Entry } from '../store.ts';
import { buildResponse, type BuiltResponse } from './build-response.ts';
import { promptTokens } from './chat-request.ts';
import { responseEvents } from './response-events.ts';
import { appendToConversation, readInput, responsesPath } from './response-request.ts';
import { listOf, numberOf } from '../members.ts';

export const responses: Behaviours = {
  createResponse: (context) => {
    const { body } = context;
    const background = body.background === true;
    if (background && body.store === false) {
      throw badRequest("'background' needs the response to be stored.", 'background');
    }
    const built = buildResponse(context);
    const entry = body.store === false ? undefined : storeResponse(context, built);
    if (body.stream === true) {
      if (entry) entry.step = 2;
      context.emulation.observe(atStep(built.response, 1));
      return Answer.events(responseEvents(built.response));
    }
    return background ? atStep(built.response, 0) : built.response;
  },
  getResponse: (context) => {
    const entry = entryAt(context);
    const response = responseOf(entry);
    if (context.query.stream === true) {
      entry.step = Math.max(entry.step, 2);
      return Answer.events(responseEvents(response, numberOf(context.query, 'starting_after')));
    }
    if (response.background !== true) return response;
    if (entry.step !== 1) entry.step += 1;
    else finish(context, entry, response);
    return atStep(response, entry.step);
  },
  deleteResponse: (context) => {
    const { id } = entryAt(context);
    context.emulation.store.delete(responsesPath, id);
    return { id, object: 'response', deleted: true };
  },
  cancelResponse: (context) => {
    const entry = entryAt(context, '/responses/{response_id}');
    const response = responseOf(entry);
    if (response.background !== true) {
      throw badRequest('Only a background response can be cancelled.', 'response_id');
    }
    if (entry.step < 2 && response.status !== 'cancelled') {
      Object.assign(response, { status: 'cancelled', completed_at: null, output: [] });
      entry.step = 2;
    }
    return response;
  },
  listInputItems: (context) => {
    const { fields } = entryAt(context, '/responses/{response_id}');
    const items = listOf(fields, 'input').filter(isObject);
    const listed = items.map((item) => ({ id: String(item.id), fields: item }));
    return answerList(context, listed, (item) => item.fields, 'desc');
  },
  Getinputtokencounts: (context) => ({
    object: 'response.input_tokens',
    input_tokens: promptTokens(readInput(context).prompt),
  }),
  Compactconversation: (context) => compact(context),
};

/** Keeps a response, and adds it to the conversation that it belongs to. */
export function storeResponse(
  context: RequestContext,
  { response, read, output }: BuiltResponse,
): Entry {
  const { emulation } = context;
  const { input, history, conversation } = read;
  if (conversation !== undefined)
    appendToConversation(context, conversation, [...input, ...output]);
  const fields: JsonObject = { response, input, history: [...history, ...output] };
  const entry = { id: String(response.id), created: emulation.now(), fields, step: 0 };
  return emulation.store.put(responsesPath, entry);
}

/** Ends a background response, as the option `jobs` requires. */
function finish(context: RequestContext, entry: Entry, response: JsonObject): void {
  const failed = { status: 'failed', error: failure, output: [], completed_at: null };
  const instead = endInstead(context, () => failed);
  Object.assign(response, instead);
  if (instead === undefined || instead === failed) entry.step = 2;
}

function responseOf({ fields }: Entry): JsonObject {
  return isObject(fields.response) ? fields.response : {};
}

/** A background response at a step: queued, in progress, then final. */
function atStep(response: JsonObject, step: number): JsonObject {
  if (step >= 2) return response;
  const { usage: _, ...rest } = response;
  const status = step === 0 ? 'queued' : 'in_progress';
  return { ...rest, status, completed_at: null, incomplete_details: null, output: [] };
}

/** Compacts a conversation: user messages stay, the rest becomes one encrypted item. */
function compact(context: RequestContext): Json {
  const { emulation } = context;
  const { history, prompt } = readInput(context);
  const { outputTokens } = generate(emulation, { prompt });
  const sealed = btoa(
    `compacted-${history.length}-${emulation.random(prompt.turns.length + '').letters(24)}`,
  );
  const users = history.filter(({ role }) => role === 'user');
  const input = promptTokens(prompt);
  const item = { id: emulation.makeId('cmp_'), type: 'compaction', encrypted_content: sealed };
  const fields: JsonObject = {
    id: emulation.makeIdFor('/responses'),
    object: 'response.compaction',
    created_at: emulation.now(),
    output: [...users, item],
    usage: {
      input_tokens: input,
      input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
      output_tokens: outputTokens,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: input + outputTokens,
    },
  };
  return emulation.sampleNamed('CompactResource', String(fields.id), fields);
}
