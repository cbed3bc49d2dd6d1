import { OpenAIError } from '../../core/errors/openai-error.ts';
import { kindOf } from '../arguments.ts';
import { isFields } from './fields.ts';

/**
 * Checks what a server has answered. Some answer with an empty body, or with null.
 *
 * @param expected What it should be, such as `a response`
 * @throws OpenAIError for what has no members
 */
export function checkAnswer(answer: unknown, expected: string): void {
  if (isFields(answer)) return;
  throw new OpenAIError(`The server answered with ${kindOf(answer)} in place of ${expected}.`);
}
