import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import type { Entry } from '../store.ts';
import { listOf, numberOf, objectOf, own, textOf } from '../members.ts';

/** A file that is searched. */
export interface SearchedFile {
  entry: Entry;
  filename: string;
  text: string;
}

/** Finds the parts of files that share most words with a query, best first. */
export function searchFiles(files: readonly SearchedFile[], body: JsonObject): Json {
  const { query } = body;
  const queries = typeof query === 'string' ? [query] : listOf(body, 'query').map(String);
  const words = new Set(wordsOf(queries.join(' ')));
  const least = numberOf(objectOf(body, 'ranking_options'), 'score_threshold') ?? 0;
  const hits = files
    .filter(({ entry }) => passes(objectOf(entry.fields, 'attributes'), objectOf(body, 'filters')))
    .flatMap((file) =>
      partsOf(file.text).map((text) => ({ file, text, score: score(text, words) })),
    )
    .filter((hit) => hit.score > 0 && hit.score >= least)
    .sort((left, right) => right.score - left.score)
    .slice(0, numberOf(body, 'max_num_results') ?? 10);
  return {
    object: 'vector_store.search_results.page',
    search_query: queries,
    data: hits.map(({ file, text, score: rank }) => ({
      file_id: file.entry.id,
      filename: file.filename,
      score: rank,
      attributes: objectOf(file.entry.fields, 'attributes'),
      content: [{ type: 'text', text }],
    })),
    has_more: false,
    next_page: null,
  };
}

function partsOf(text: string): string[] {
  const parts = text.split(/\n{2,}/).map((part) => part.trim());
  return parts.filter(Boolean).flatMap((part) => part.match(/[\s\S]{1,2000}/g) ?? []);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
}

function score(text: string, words: ReadonlySet<string>): number {
  const held = new Set(wordsOf(text));
  const shared = [...words].filter((word) => held.has(word)).length;
  return words.size === 0 ? 0 : Number((shared / words.size).toFixed(4));
}

/** Whether attributes pass a comparison (`eq`, `gte`, `in`…) or a compound (`and`, `or`). */
function passes(attributes: JsonObject, filter: JsonObject): boolean {
  const { type, value } = filter;
  if (type === 'and' || type === 'or') {
    const results = listOf(filter, 'filters')
      .filter(isObject)
      .map((inner) => passes(attributes, inner));
    return type === 'and' ? results.every(Boolean) : results.some(Boolean);
  }
  const held = own(attributes, textOf(filter, 'key') ?? '');
  switch (type) {
    case 'eq':
      return held === value;
    case 'ne':
      return held !== value;
    case 'in':
      return Array.isArray(value) && value.some((item) => item === held);
    case 'nin':
      return Array.isArray(value) && !value.some((item) => item === held);
    case 'gt':
    case 'gte':
    case 'lt':
    case 'lte':
      return typeof held === 'number' && typeof value === 'number' && compare(type, held, value);
    default:
      return true;
  }
}

function compare(type: 'gt' | 'gte' | 'lt' | 'lte', left: number, right: number): boolean {
  if (type === 'gt') return left > right;
  if (type === 'gte') return left >= right;
  return type === 'lt' ? left < right : left <= right;
}
