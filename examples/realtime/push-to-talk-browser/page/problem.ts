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

/** @throws Problem when it is known why the microphone could not be opened */
export function microphoneProblem(cause: unknown): never {
  const text = cause instanceof DOMException ? MICROPHONE[cause.name] : undefined;
  throw text === undefined ? cause : new Problem(text, { cause });
}

/** @throws Problem when something could not be loaded */
export function serverProblem(cause: unknown): never {
  throw new Problem('The server of this page does not answer. Is it still running?', { cause });
}

/** An error in words for the user. */
export function problemText(error: unknown): string {
  if (error instanceof Problem) return error.message;
  if (error instanceof APIConnectionError) {
    return `The connection to the model failed: ${error.message}`;
  }
  if (error instanceof APIError) return `The API refused: ${error.message}`;
  console.error(error);
  return `Something went wrong: ${error instanceof Error ? error.message : String(error)}`;
}
