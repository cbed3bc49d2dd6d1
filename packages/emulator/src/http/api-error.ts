import type { Json } from '@petrel/spec/json';

/** The fields of an API error besides its message. */
export interface ApiErrorOptions {
  status: number;
  /** The API's class of error. Default `invalid_request_error`. */
  type?: string;
  /** The field at fault, as the API names it: `messages[0].role`. Default null. */
  param?: string | null;
  code?: string | null;
}

/** An error in the API's format. It is thrown anywhere and answered by the request handler. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly type: string;
  readonly param: string | null;
  readonly code: string | null;

  constructor(message: string, options: ApiErrorOptions) {
    super(message);
    this.status = options.status;
    this.type = options.type ?? 'invalid_request_error';
    this.param = options.param ?? null;
    this.code = options.code ?? null;
  }

  /** The body the API answers with. */
  toBody(): Json {
    const { message, type, param, code } = this;
    return { error: { message, type, param, code } };
  }
}

/** The error for an unknown id. */
export function notFound(noun: string, id: string, param: string | null = null): ApiError {
  return new ApiError(`No ${noun} found with id '${id}'.`, {
    status: 404,
    code: 'not_found',
    param,
  });
}

/** The error for a body that is larger than the emulator keeps in memory. */
export function bodyTooLarge(mostBytes: number): ApiError {
  return new ApiError(`The body of the request is larger than ${mostBytes} bytes.`, {
    status: 413,
    code: 'request_too_large',
  });
}

/** The error for a request whose fields are valid one by one but not together. */
export function badRequest(message: string, param: string | null, code?: string): ApiError {
  return new ApiError(message, { status: 400, param, code: code ?? 'invalid_value' });
}
