import type { Json, JsonObject } from '@petrel/spec/json';
import type { Behaviours, RequestContext } from '../request-context.ts';
import { badRequest } from '../http/api-error.ts';
import { flatten, isSchema, type Schema } from '../schema/schema.ts';
import { answerSchema } from '../resources/view.ts';
import { numberOf, textOf } from '../members.ts';

/** Seconds of a bucket, and the default number of buckets of a page. */
const widths: Record<string, readonly [seconds: number, limit: number]> = {
  '1m': [60, 60],
  '1h': [3600, 24],
  '1d': [86_400, 7],
};

const subjects = [
  'audio-speeches',
  'audio-transcriptions',
  'code-interpreter-sessions',
  'completions',
  'costs',
  'embeddings',
  'file-search-calls',
  'images',
  'moderations',
  'vector-stores',
  'web-search-calls',
];

export const usageReports: Behaviours = Object.fromEntries(
  subjects.map((subject) => [`usage-${subject}`, report]),
);

/** The usage in buckets of time, from the requested start until now. */
function report(context: RequestContext): Json {
  const { query, emulation } = context;
  const [seconds, usual] = widths[textOf(query, 'bucket_width') ?? '1d'] ?? [86_400, 7];
  const limit = numberOf(query, 'limit') ?? usual;
  const start = pageStart(query);
  const end = numberOf(query, 'end_time') ?? emulation.now();
  const data: Json[] = [];
  let at = start;
  for (; at < end && data.length < limit; at += seconds) data.push(bucket(context, at, seconds));
  const more = at < end;
  return {
    object: 'page',
    data,
    has_more: more,
    next_page: more ? `page_${at.toString(36)}` : null,
  };
}

function pageStart(query: JsonObject): number {
  const page = textOf(query, 'page');
  if (page === undefined) return numberOf(query, 'start_time') ?? 0;
  const start = page.startsWith('page_') ? parseInt(page.slice(5), 36) : NaN;
  if (Number.isNaN(start)) throw badRequest('This page does not exist.', 'page');
  return start;
}

function bucket(context: RequestContext, start: number, seconds: number): Json {
  const { emulation, operation } = context;
  const kind = operation.path.replace(/^\/organization\//, 'organization.').replaceAll('/', '.');
  const random = emulation.random(`${kind}/${start}`);
  const fields: JsonObject = {
    object: 'bucket',
    start_time: start,
    end_time: start + seconds,
    results: [
      {
        object: `${kind}.result`,
        input_tokens: random.below(10_000),
        output_tokens: random.below(5000),
        num_model_requests: random.below(100),
        amount: { value: random.below(1000) / 100, currency: 'usd' },
      },
    ],
  };
  return emulation.sample(bucketSchema(context), `${kind}/${start}`, fields);
}

function bucketSchema(context: RequestContext): Schema {
  const { resolve } = context.emulation.api;
  const { properties } = flatten(answerSchema(context.operation) ?? true, resolve);
  const data =
    properties !== null && typeof properties === 'object' && !Array.isArray(properties)
      ? properties.data
      : undefined;
  const { items } = flatten(isSchema(data) ? data : true, resolve);
  return isSchema(items) ? items : true;
}
