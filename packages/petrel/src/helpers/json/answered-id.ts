import { APIResponseValidationError } from '../../core/errors/index.ts';
import { isFields } from './fields.ts';

/**
 * The id in an answer, or another member without which a helper cannot go on.
 *
 * @param what what was requested, in words for the error: "creation of an upload"
 * @throws APIResponseValidationError for an answer without it, of whatever shape that is
 */
export function answeredID(answer: unknown, what: string, member: string = 'id'): string {
  const id = isFields(answer) ? answer[member] : undefined;
  if (typeof id === 'string' && id !== '') return id;
  throw new APIResponseValidationError({
    message: `The server answered the ${what} without \`${member}\`, so that nothing more was sent.`,
  });
}
