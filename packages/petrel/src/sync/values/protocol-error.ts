import { OpenAIError } from '../../error.ts';

/** The error for what cannot happen while both threads run the same version of this package. */
export function protocolError(): OpenAIError {
  return new OpenAIError(
    'The worker of the synchronous client does not fit this version of `petrel`. Bundle ' +
      '`petrel/sync-worker` again.',
    { code: 'configuration' },
  );
}
