import { OpenAIError } from '../core/errors/index.ts';

/** The error for a proxy where requests go out by `fetch`, which cannot be told of one. */
export function proxyOverFetch(): OpenAIError {
  return new OpenAIError(
    'The `proxy` option works where requests are sent by Node’s own `http`, not with `fetch`. Set ' +
      'the proxy as your `fetch` or your runtime has it, or leave `fetch` and `fetchOptions` out.',
    { code: 'configuration' },
  );
}
