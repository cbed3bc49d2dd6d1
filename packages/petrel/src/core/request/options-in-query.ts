import { asOpenAIError } from '../errors/configuration-error.ts';
import { OpenAIError } from '../errors/index.ts';
import type { RequestOptions } from '../call/request-options.ts';

/** Request options that may be given in place of a query, when there is nothing to ask by. */
export type OptionsInQuery = Pick<RequestOptions, (typeof NAMES)[number]>;

/** Those options for the overload that has them alone. A subclass may override it with a query. */
export type OptionsAlone = OptionsInQuery & { stream?: never };

/** A query without any of those options, so that a subclass may override it with options. */
export type QueryAlone<Params> = Params & { [Name in keyof OptionsInQuery]?: never };

const NAMES = [
  'headers',
  'maxRetries',
  'timeout',
  'deadline',
  'signal',
  'idempotencyKey',
  'query',
] as const;

/**
 * The request options that were given where a method takes its query, `list({ timeout: 1_000 })`;
 * undefined when a query was.
 *
 * @throws OpenAIError for both in one object, of which there is no telling apart
 */
export function optionsInQuery(given: object | null | undefined): RequestOptions | undefined {
  if (given === null || given === undefined) return undefined;
  try {
    return optionsAmong(given);
  } catch (error) {
    throw asOpenAIError(error, 'The query cannot be read; see the cause.');
  }
}

function optionsAmong(given: object): RequestOptions | undefined {
  const members = Object.entries(given).filter(([, value]) => value !== undefined);
  const options = members.filter(([name]) => NAMES.some((known) => known === name));
  if (options.length === 0) return undefined;
  if (options.length < members.length) {
    throw new OpenAIError(
      'A query and request options must be two arguments: `list({ limit: 20 }, { timeout: 1_000 })`.',
    );
  }
  // What stands for the query is no query: the options' own takes its place.
  return { query: undefined, ...Object.fromEntries(options) };
}
