import { isDeepStrictEqual } from 'node:util';
import { OpenAI as Reference } from 'openai';
import * as openaiErrors from 'openai/error';
import { Stream as OpenAIStream } from 'openai/streaming';
import * as petrel from 'petrel';
import * as petrelErrors from 'petrel/error';
import type { Comparison } from '../comparison.ts';
import type { AnswerCase, AnswerGroup, Library } from './answer-case.ts';
import { startAnswerServer, type AnswerServer } from './answer-server.ts';
import { errorCases } from './cases/errors.ts';
import { fileCases } from './cases/files.ts';
import { objectCases } from './cases/objects.ts';
import { pageCases } from './cases/pages.ts';
import { responseCases } from './cases/responses.ts';
import { streamCases } from './cases/streams.ts';
import { valueCases } from './cases/values.ts';
import { operationCases } from './operation-cases.ts';
import { outcomeOf, type Outcome } from './outcome.ts';

// The types of the two are compared elsewhere; here the one stands in for the other.
const REFERENCE = {
  OpenAI: Reference,
  Stream: OpenAIStream,
  errors: openaiErrors,
} as object as Library;

const PETREL: Library = {
  OpenAI: petrel.OpenAI,
  Stream: petrel.Stream,
  // Classes of petrel's own are more than a program for the reference client can ask for.
  errors: Object.fromEntries(
    Object.entries<unknown>(petrelErrors).filter(([name]) => name in openaiErrors),
  ),
};

/** Has both clients decode the same answers, and compares what a program sees of them. */
export async function* compareAnswers(): AsyncGenerator<Comparison> {
  const server = await startAnswerServer();
  try {
    for (const { group, cases } of groups()) {
      for (const given of cases) {
        const wanted = await outcomeWith(REFERENCE, given, server);
        const got = await outcomeWith(PETREL, given, server);
        yield* compareOutcomes(group, `${group}: ${given.name}`, wanted, got);
      }
    }
  } finally {
    server.close();
  }
}

function groups(): AnswerGroup[] {
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
  { answers, act, options }: AnswerCase,
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
  const outcome = await outcomeOf(() => act(client, library), library.errors);
  return { ...outcome, requests: server.asked() };
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
    const difference = `${told(got)} in place of ${told(wanted)}`;
    yield { group, name: `${name}: outcome`, difference };
    return;
  }
  for (const facet of Object.keys(wanted)) {
    const equal = isDeepStrictEqual(got[facet], wanted[facet]);
    const difference = equal ? null : `${told(got[facet])} in place of ${told(wanted[facet])}`;
    yield { group, name: `${name}: ${facet}`, difference };
  }
}

function told(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
