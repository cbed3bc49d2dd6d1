import { OpenAISync } from 'petrel/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerGroups } from '../answers/compare-answers.ts';
import type { AnswerCase } from '../answers/answer-case.ts';
import { outcomeOf, type Outcome } from '../answers/outcome.ts';
import { petrel } from '../clients.ts';
import { AnswerThread } from './answer-thread.ts';
import { promised } from '../../support/promised.ts';

const NO_PROMISE =
  'a method returns its result, which is no promise: its variants are methods, too';
const WEB_STREAM = 'a web stream is read with promises; the stream itself is an iterable';

/** What cannot be expressed without promises, by its case, with the reason. */
const INEXPRESSIBLE: Readonly<Record<string, string>> = {
  'responses: a result and its response, one after the other': NO_PROMISE,
  'responses: a promise is one': NO_PROMISE,
  'responses: _thenUnwrap': NO_PROMISE,
  'streams: toReadableStream': WEB_STREAM,
  'streams: toReadableStream and back': WEB_STREAM,
};

let server: AnswerThread;
beforeAll(async () => {
  server = await AnswerThread.start();
});
afterAll(() => server.close());

const OPTIONS = {
  apiKey: 'a key',
  adminAPIKey: 'another key',
  maxRetries: 0,
  logLevel: 'off',
} as const;

/** What a program sees of prepared answers, with the asynchronous client and with the synchronous one. */
async function outcomesOf({ answers, run, options }: AnswerCase): Promise<[Outcome, Outcome]> {
  const all = { ...OPTIONS, baseURL: `${server.origin}/v1`, ...options };
  const client = new petrel.OpenAI(all);
  using sync = new OpenAISync(all);
  const outcomes: Outcome[] = [];
  for (const each of [client, promised(sync)]) {
    await server.prepare(answers);
    const outcome = await outcomeOf(() => run(each, petrel), petrel.errors);
    outcomes.push({ ...outcome, requests: await server.requestCount() });
  }
  await client.close();
  const [wanted = {}, got = {}] = outcomes;
  return [wanted, got];
}

describe.each(answerGroups())('$group', ({ group, cases }) => {
  test.each(cases)('$name', async (given) => {
    const [wanted, got] = await outcomesOf(given);
    if (`${group}: ${given.name}` in INEXPRESSIBLE) expect(got).not.toEqual(wanted);
    else expect(got).toEqual(wanted);
  });
});

test('all that cannot be expressed is a case', () => {
  const names = answerGroups().flatMap(({ group, cases }) =>
    cases.map(({ name }) => `${group}: ${name}`),
  );
  expect(names.length).toBeGreaterThan(300);
  for (const name of Object.keys(INEXPRESSIBLE)) expect(names).toContain(name);
});
