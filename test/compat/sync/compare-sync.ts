import { isDeepStrictEqual } from 'node:util';
import { OpenAISync } from 'petrel/sync';
import { promised } from '../../support/promised.ts';
import type { AnswerCase, AnswerGroup } from '../answers/answer-case.ts';
import { answerGroups } from '../answers/compare-answers.ts';
import { outcomeOf, type Outcome } from '../answers/outcome.ts';
import { petrel } from '../clients.ts';
import type { Comparison } from '../comparison.ts';
import { AnswerThread } from './answer-thread.ts';

const OPTIONS = {
  apiKey: 'a key',
  adminAPIKey: 'another key',
  maxRetries: 0,
  logLevel: 'off',
} as const;

/** Decodes the same answers with the synchronous client and with the asynchronous one. */
export async function* compareSync(
  groups: readonly AnswerGroup[] = answerGroups(),
): AsyncGenerator<Comparison> {
  const server = await AnswerThread.start();
  try {
    for (const { group, cases } of groups) {
      for (const given of cases) {
        const [wanted, got] = await outcomesOf(given, server);
        const difference = isDeepStrictEqual(got, wanted)
          ? null
          : `${JSON.stringify(got)} in place of ${JSON.stringify(wanted)}`;
        yield { group, name: `${group}: ${given.name}`, difference };
      }
    }
  } finally {
    await server.close();
  }
}

/** What a program sees of prepared answers, with the asynchronous client and with the synchronous one. */
async function outcomesOf(
  { answers, run, options }: AnswerCase,
  server: AnswerThread,
): Promise<[Outcome, Outcome]> {
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
