import type { Emulator } from '@petrel/emulator';
import OpenAI from 'petrel';

// The files of this folder and their twins differ in nothing but where the client comes from.

/** One part of the tour: what it returns is data that can be compared. */
export type Call = (client: OpenAI, emulator: Emulator) => Promise<unknown>;

/** A client of the package that this file imports. */
export function openClient(options: { apiKey: string; baseURL: string }): OpenAI {
  return new OpenAI({ ...options, logLevel: 'off' });
}

/** All items there are, in their order. */
export async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** The facts of an error by which programs decide. */
export async function failure(call: Promise<unknown>): Promise<object> {
  try {
    await call;
  } catch (error) {
    if (error instanceof OpenAI.APIError) {
      const { status, code, param, type, message, requestID, error: body } = error;
      const classes = Object.entries({
        OpenAIError: OpenAI.OpenAIError,
        APIError: OpenAI.APIError,
        APIConnectionError: OpenAI.APIConnectionError,
        APIConnectionTimeoutError: OpenAI.APIConnectionTimeoutError,
        APIUserAbortError: OpenAI.APIUserAbortError,
        NotFoundError: OpenAI.NotFoundError,
        ConflictError: OpenAI.ConflictError,
        RateLimitError: OpenAI.RateLimitError,
        BadRequestError: OpenAI.BadRequestError,
        AuthenticationError: OpenAI.AuthenticationError,
        InternalServerError: OpenAI.InternalServerError,
        PermissionDeniedError: OpenAI.PermissionDeniedError,
        UnprocessableEntityError: OpenAI.UnprocessableEntityError,
      }).flatMap(([name, errorClass]) => (error instanceof errorClass ? [name] : []));
      const name = error.constructor.name;
      return { name, classes, status, code, param, type, message, requestID, body };
    }
    throw error;
  }
  throw new Error('The call was to fail.');
}
