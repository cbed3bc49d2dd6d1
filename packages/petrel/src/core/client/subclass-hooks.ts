import { jsonValue } from '../json-value.ts';
import type { Handler, Middleware, Reply } from '../call/call.ts';
import { APIError, APIStatusError } from '../errors/index.ts';
import { errorFromBody } from '../response/error-body.ts';

/** Makes the error that a call ends with when the server answers an error status. */
export type MakeStatusError = (
  status: number,
  error: object | undefined,
  message: string | undefined,
  headers: Headers,
) => Error;

/** Decides whether a call is retried after a response with an error status. */
export type ShouldRetry = (response: Response) => Promise<boolean>;

/**
 * Has `make` make the error of each call that ends with an error status, after the last retry. Its
 * arguments are those of the `openai` package: the whole JSON body, or the text that is no JSON.
 */
export function makingStatusErrors(make: MakeStatusError): Middleware {
  return (next: Handler): Handler =>
    async (call): Promise<Reply> => {
      try {
        return await next(call);
      } catch (error) {
        throw error instanceof APIStatusError ? await madeError(error, make) : error;
      }
    };
}

async function madeError(error: APIStatusError, make: MakeStatusError): Promise<Error> {
  const { status, headers, attempts, response } = error;
  const text = await response.text();
  const body = jsonValue(text);
  const isObject = typeof body === 'object' && body !== null;
  const made = make(status, isObject ? body : undefined, isObject ? undefined : text, headers);
  if (made instanceof APIError) made.attempts ??= attempts;
  // JavaScript may forget to return one.
  return made instanceof Error ? made : error;
}

/** The error of a response of which no more is known than a hook is given. */
export function errorOfResponse(status: number, headers: Headers, body: string): APIStatusError {
  const setCookies = headers.getSetCookie();
  const head = {
    status,
    statusText: '',
    headers: Object.fromEntries(headers),
    setCookies,
    url: '',
  };
  return errorFromBody(head, body, { headers: {}, url: '', path: '' });
}
