import { APIError } from './api-error.ts';

/** A token endpoint rejected the exchange of a token. */
export class OAuthError extends APIError<400 | 401 | 403, Headers, object | undefined> {
  static override readonly petrelName: string = 'OAuthError';

  /** The `error` of the response, such as `invalid_grant` (RFC 6749 §5.2). */
  readonly error_code: string | undefined;

  /** `error` is the body of the response. */
  constructor(status: 400 | 401 | 403, error: object | undefined, headers: Headers) {
    const { code, description } = reasonOf(error);
    const explanation = [code, description].filter(Boolean).join(': ');
    super(status, error, undefined, headers, {
      code: code ?? null,
      ...(explanation === '' ? {} : { explanation }),
    });
    this.error_code = code;
  }
}

function reasonOf(body: object | undefined): { code?: string; description?: string } {
  const error: unknown = Reflect.get(Object(body), 'error');
  const nested: unknown = typeof error === 'object' ? Reflect.get(Object(error), 'code') : error;
  const description: unknown =
    typeof error === 'object' && error !== null
      ? Reflect.get(error, 'message')
      : Reflect.get(Object(body), 'error_description');
  return {
    ...(typeof nested === 'string' ? { code: nested } : {}),
    ...(typeof description === 'string' ? { description } : {}),
  };
}
