import { asOpenAIError } from '../errors/configuration-error.ts';

/**
 * A copy of the parameters or options that a method was given: what they are made of, such as a getter,
 * may throw anything.
 *
 * @throws OpenAIError, and nothing else, for what cannot be read
 */
export function readable<Given extends object | null | undefined>(given: Given): Given {
  if (given === undefined || given === null) return given;
  try {
    return { ...given };
  } catch (error) {
    throw unreadable(error);
  }
}

/**
 * Whether parameters ask for a stream.
 *
 * @throws OpenAIError, and nothing else, for what cannot be read
 */
export function streamOf(
  params: { stream?: boolean | null | undefined } | null | undefined,
): boolean {
  try {
    return params?.stream ?? false;
  } catch (error) {
    throw unreadable(error);
  }
}

function unreadable(error: unknown): Error {
  return asOpenAIError(error, 'The parameters or options cannot be read; see the cause.');
}
