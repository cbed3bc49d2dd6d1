import { OpenAIError } from '../../core/errors/openai-error.ts';
import type { ChatCompletion } from '../../generated/models/chat/completions/completions.ts';
import type { Response } from '../../generated/models/responses/responses.ts';

/** An answer of the API: a chat completion, or a response. */
export interface Answer {
  completion?: ChatCompletion | undefined;
  response?: Response | undefined;
}

/** What a {@link StructuredOutputError} knows. */
export interface StructuredOutputFailure extends Answer {
  /** The answers of the call that were given up before. Default: none. */
  previous?: readonly Answer[] | undefined;
  /** JSON Pointer into the answer. Default: `''`. */
  location?: string | undefined;
  /** JSON Pointer into the value. Default: `''`. */
  path?: string | undefined;
  /** Default: `structured_output`. */
  code?: string | undefined;
  cause?: unknown;
}

/**
 * The server answered, and the answer cannot be parsed: it is not JSON, or does not fit the schema. The
 * error holds the whole answer, so that neither its text nor the tokens that it used are lost. The message
 * does not quote it. `cause` is the error of the schema library.
 */
export class StructuredOutputError extends OpenAIError {
  static override readonly petrelName: string = 'StructuredOutputError';

  /** The chat completion as the server sent it; undefined for a response. */
  declare readonly completion: ChatCompletion | undefined;
  /** The response as the server sent it; undefined for a chat completion. */
  declare readonly response: Response | undefined;
  /** The answers before this one, oldest first, when the request was repeated (`maxReasks`). */
  declare readonly previous: readonly Answer[];
  /** Where the text is in the answer, as a JSON Pointer: `/choices/0/message/content`. */
  readonly location: string;
  /** Where the text's value does not fit the schema, as a JSON Pointer: `/items/0/name`. */
  readonly path: string;

  constructor(message: string, failure: StructuredOutputFailure = {}) {
    const { code = 'structured_output', location = '', path = '' } = failure;
    super(message, failure.cause === undefined ? { code } : { code, cause: failure.cause });
    this.location = location;
    this.path = path;
    const { completion, response, previous = [] } = failure;
    // They are there for who reads them, and are not printed with the error.
    Object.defineProperties(this, {
      completion: { value: completion },
      response: { value: response },
      previous: { value: previous, configurable: true },
    });
  }
}
