import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import type { Behaviours, Exchange } from '../exchange.ts';
import { generate } from '../generate/generate.ts';
import { badRequest } from '../http/api-error.ts';
import { Answer } from '../http/answer.ts';
import { entryAt } from '../resources/collection.ts';
import { answerList } from '../resources/list-answer.ts';
import type { Entry } from '../store.ts';
import { buildResponse, type BuiltResponse } from './build-response.ts';
import { promptTokens } from './chat-request.ts';
import { responseEvents } from './response-events.ts';
import { appendToConversation, readInput, responsesPath } from './response-request.ts';
import { listOf, numberOf } from '../members.ts';

export const responses: Behaviours = {
  createResponse: (exchange) => {
    const { body } = exchange;
    const background = body.background === true;
    if (background && body.store === false) {
      throw badRequest("'background' needs the response to be stored.", 'background');
    }
    const built = buildResponse(exchange);
    const entry = body.store === false ? undefined : storeResponse(exchange, built);
    if (body.stream === true) {
      if (entry) entry.step = 2;
      exchange.emulation.notice(atStep(built.response, 1));
      return Answer.events(responseEvents(built.response));
    }
    return background ? atStep(built.response, 0) : built.response;
  },
  getResponse: (exchange) => {
    const entry = entryAt(exchange);
    const response = responseOf(entry);
    if (exchange.query.stream === true) {
      entry.step = Math.max(entry.step, 2);
      return Answer.events(responseEvents(response, numberOf(exchange.query, 'starting_after')));
    }
    if (response.background !== true) return response;
    entry.step += 1;
    return atStep(response, entry.step);
  },
  deleteResponse: (exchange) => {
    const { id } = entryAt(exchange);
    exchange.emulation.store.delete(responsesPath, id);
    return { id, object: 'response', deleted: true };
  },
  cancelResponse: (exchange) => {
    const entry = entryAt(exchange, '/responses/{response_id}');
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
  listInputItems: (exchange) => {
    const { facts } = entryAt(exchange, '/responses/{response_id}');
    const items = listOf(facts, 'input').filter(isObject);
    const listed = items.map((item) => ({ id: String(item.id), facts: item }));
    return answerList(exchange, listed, (item) => item.facts, 'desc');
  },
  Getinputtokencounts: (exchange) => ({
    object: 'response.input_tokens',
    input_tokens: promptTokens(readInput(exchange).prompt),
  }),
  Compactconversation: (exchange) => compact(exchange),
};

function storeResponse(exchange: Exchange, { response, read, output }: BuiltResponse): Entry {
  const { emulation } = exchange;
  const { input, context, conversation } = read;
  if (conversation !== undefined)
    appendToConversation(exchange, conversation, [...input, ...output]);
  const facts: JsonObject = { response, input, context: [...context, ...output] };
  const entry = { id: String(response.id), created: emulation.now(), facts, step: 0 };
  return emulation.store.put(responsesPath, entry);
}

function responseOf({ facts }: Entry): JsonObject {
  return isObject(facts.response) ? facts.response : {};
}

/** A background response on its way: queued, in progress, then what became of it. */
function atStep(response: JsonObject, step: number): JsonObject {
  if (step >= 2) return response;
  const { usage: _, ...rest } = response;
  const status = step === 0 ? 'queued' : 'in_progress';
  return { ...rest, status, completed_at: null, incomplete_details: null, output: [] };
}

/** Shortens a conversation: what users said stays, the rest becomes one sealed item. */
function compact(exchange: Exchange): Json {
  const { emulation } = exchange;
  const { context, prompt } = readInput(exchange);
  const { outputTokens } = generate(emulation, { prompt });
  const sealed = btoa(
    `compacted-${context.length}-${emulation.random(prompt.turns.length + '').letters(24)}`,
  );
  const users = context.filter(({ role }) => role === 'user');
  const input = promptTokens(prompt);
  const item = { id: emulation.makeId('cmp_'), type: 'compaction', encrypted_content: sealed };
  const facts: JsonObject = {
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
  return emulation.sampleNamed('CompactResource', String(facts.id), facts);
}
