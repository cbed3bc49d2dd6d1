import { APIResponseValidationError } from '../../core/errors/index.ts';
import { isFields } from './fields.ts';

/**
 * The id in an answer, or another member by which what was created is found again.
 *
 * @param what what was requested, in words for the error: "creation of a batch"
 * @throws APIResponseValidationError for an answer without it, that is of any other shape
 */
export function answeredID(answer: unknown, what: string, member: string = 'id'): string {
  const id = isFields(answer) ? answer[member] : undefined;
  if (typeof id === 'string' && id !== '') return id;
  throw new APIResponseValidationError({
    message: `The server answered the ${what} without \`${member}\`, so that nothing more was sent.`,
  });
}
