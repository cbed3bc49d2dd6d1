import { isDeepStrictEqual } from 'node:util';
import { petrel, reference, type Library } from '../clients.ts';
import type { Comparison } from '../comparison.ts';
import type { AnswerCase, AnswerGroup } from './answer-case.ts';
import { startAnswerServer, type AnswerServer } from './prepared-answers.ts';
import { errorCases } from './cases/errors.ts';
import { fileCases } from './cases/files.ts';
import { objectCases } from './cases/objects.ts';
import { pageCases } from './cases/pages.ts';
import { responseCases } from './cases/responses.ts';
import { streamCases } from './cases/streams.ts';
import { valueCases } from './cases/values.ts';
import { operationCases } from './operation-cases.ts';
import { outcomeOf, type Outcome } from './outcome.ts';

/** Decodes the same answers with both clients and compares what a program sees of them. */
export async function* compareAnswers(): AsyncGenerator<Comparison> {
  const server = await startAnswerServer();
  try {
    for (const { group, cases } of answerGroups()) {
      for (const given of cases) {
        const wanted = await outcomeWith(reference, given, server);
        const got = await outcomeWith(petrel, given, server);
        yield* compareOutcomes(group, `${group}: ${given.name}`, wanted, got);
      }
    }
  } finally {
    await server.close();
  }
}

/** All answers, in groups. */
export function answerGroups(): AnswerGroup[] {
  return [
    objectCases(),
    valueCases(),
    errorCases(),
    responseCases(),
    fileCases(),
    pageCases(),
    streamCases(),
    operationCases(),
  ];
}

async function outcomeWith(
  library: Library,
  { answers, run, options }: AnswerCase,
  server: AnswerServer,
): Promise<Outcome> {
  server.prepare(answers);
  const client = new library.OpenAI({
    apiKey: 'a key',
    adminAPIKey: 'another key',
    baseURL: `${server.origin}/v1`,
    maxRetries: 0,
    logLevel: 'off',
    ...options,
  });
  const outcome = await outcomeOf(() => run(client, library), library.errors);
  return { ...outcome, requests: server.requestCount() };
}

/** One comparison for each facet that either outcome has. */
function* compareOutcomes(
  group: string,
  name: string,
  wanted: Outcome,
  got: Outcome,
): Generator<Comparison> {
  const value = ['value', 'thrown'];
  const kind = (outcome: Outcome): string => value.find((key) => key in outcome) ?? 'an error';
  if (kind(wanted) !== kind(got)) {
    const difference = `${shown(got)} in place of ${shown(wanted)}`;
    yield { group, name: `${name}: outcome`, difference };
    return;
  }
  for (const facet of Object.keys(wanted)) {
    const equal = isDeepStrictEqual(got[facet], wanted[facet]);
    const difference = equal ? null : `${shown(got[facet])} in place of ${shown(wanted[facet])}`;
    yield { group, name: `${name}: ${facet}`, difference };
  }
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
