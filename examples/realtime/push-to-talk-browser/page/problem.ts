import { APIConnectionError, APIError } from 'petrel';

/** What went wrong, in words for the user. */
export class Problem extends Error {}

/** What the browser reports of a microphone that it cannot open. */
const MICROPHONE: Readonly<Record<string, string>> = {
  NotAllowedError:
    'This page may not use the microphone. Allow it in the settings of the browser for this page.',
  NotFoundError: 'No microphone was found. Connect one.',
  NotReadableError: 'The microphone cannot be used. Another program may be using it.',
};

/** The error for a microphone that could not be opened. */
export function microphoneProblem(error: unknown): unknown {
  const text = error instanceof DOMException ? MICROPHONE[error.name] : undefined;
  return text === undefined ? error : new Problem(text, { cause: error });
}

/** An error in words for the user. */
export function problemText(error: unknown): string {
  if (error instanceof Problem) return error.message;
  if (error instanceof APIConnectionError) {
    return `The connection to the model was lost or could not be made. ${error.message}`;
  }
  if (error instanceof APIError) return `The API refused: ${error.message}`;
  console.error(error);
  return `Something went wrong: ${error instanceof Error ? error.message : String(error)}`;
}
