import type {
  ResponseCreateParamsBase,
  ResponseInputItem,
} from '../../generated/models/responses/responses.ts';
import { argumentError } from '../arguments.ts';

/**
 * The input of a request as a list of items, which can be added to.
 *
 * @throws OpenAIError for what is no text and no array
 */
export function itemsOfInput(input: ResponseCreateParamsBase['input']): ResponseInputItem[] {
  if (input === undefined) return [];
  if (typeof input === 'string') return [{ role: 'user', content: input }];
  if (!Array.isArray(input)) throw argumentError('input', 'a text or an array of items', input);
  return [...input];
}
