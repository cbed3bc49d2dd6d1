import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import type { Emulation } from '../../emulation.ts';
import { badRequest } from '../../http/api-error.ts';
import { listOf, objectOf, textOf } from '../../members.ts';

/** Decides questions in a live session: on request, and when something was spoken. */
export class LiveDecisions {
  readonly #emulation: Emulation;
  readonly #send: (event: JsonObject, cause?: JsonObject) => void;
  readonly #items = new Map<string, JsonObject>();
  #config: JsonObject = {};

  constructor(emulation: Emulation, send: (event: JsonObject, cause?: JsonObject) => void) {
    this.#emulation = emulation;
    this.#send = send;
  }

  configure(config: JsonObject): void {
    this.#config = config;
  }

  /**
   * Handles an event that concerns decisions; returns whether it does.
   *
   * @throws {ApiError} 400 for an item that does not exist.
   */
  receive(event: JsonObject): boolean {
    switch (event.type) {
      case 'decision.item.create':
        this.#createItem(event);
        return true;
      case 'decision.item.delete': {
        const item_id = textOf(event, 'item_id') ?? '';
        if (!this.#items.delete(item_id)) {
          throw badRequest(`There is no item '${item_id}'.`, 'item_id', 'item_not_found');
        }
        this.#send({ type: 'decision.item.deleted', item_id }, event);
        return true;
      }
      case 'decision.create':
        this.decide(null);
        return true;
      default:
        return false;
    }
  }

  /** Decides the questions that are configured for what was spoken. */
  trigger(type: string, words: string): void {
    for (const trigger of listOf(this.#config, 'triggers').filter(isObject)) {
      if (trigger.event_type !== type) continue;
      const questions = listOf(objectOf(trigger, 'decisions'), 'questions');
      this.#answer(questions, words, { source_event_type: type });
    }
  }

  decide(delegation_id: string | null): void {
    const delegation = objectOf(this.#config, 'delegation');
    const questions = listOf(objectOf(delegation, 'decisions'), 'questions');
    const words = [...this.#items.values()].map((item) => JSON.stringify(item)).join();
    this.#answer(questions, words, { delegation_id });
  }

  #createItem(event: JsonObject): void {
    const sent = objectOf(event, 'item');
    const id = textOf(sent, 'id') ?? this.#emulation.makeId('item_', 21);
    const item = { ...sent, id };
    this.#items.set(id, item);
    this.#send({ type: 'decision.item.created', item }, event);
  }

  #answer(questions: readonly Json[], words: string, origin: JsonObject): void {
    const answers = questions.filter(isObject).map((question) => this.#decision(question, words));
    const tokens = { input_tokens: words.length, output_tokens: answers.length };
    const decision = {
      model: 'gpt-live-1',
      answers,
      usage: {
        ...tokens,
        total_tokens: tokens.input_tokens + tokens.output_tokens,
        input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
        output_tokens_details: { reasoning_tokens: 0 },
      },
    };
    const none = { delegation_id: null, source_event_id: null, source_event_type: null };
    const event = { type: 'decision.completed', decision };
    this.#send({ type: 'decision.event', ...none, trigger_id: null, ...origin, event });
  }

  #decision(question: JsonObject, words: string): JsonObject {
    const random = this.#emulation.random(`${JSON.stringify(question)}/${words}`);
    const name = textOf(question, 'name') ?? null;
    const share = (count: number): number => Number((1 / Math.max(1, count)).toFixed(6));
    switch (question.type) {
      case 'choice': {
        const values = listOf(question, 'choices')
          .filter(isObject)
          .map(({ value = '' }) => value);
        const choice = values[random.below(values.length)] ?? '';
        const probability = share(values.length);
        const probabilities = values.map((value) => ({ value, probability }));
        return { type: 'choice', name, choice, confidence: probability, probabilities };
      }
      case 'score': {
        const levels = listOf(question, 'levels').filter(isObject);
        const probability = share(levels.length);
        const probabilities = levels.map(({ label = '' }, value) => {
          return { label, value, probability };
        });
        const score = random.below(levels.length);
        return { type: 'score', name, score, confidence: probability, probabilities };
      }
      default: {
        const probability = Number(random.next().toFixed(6));
        return { type: 'predicate', name, probability };
      }
    }
  }
}
