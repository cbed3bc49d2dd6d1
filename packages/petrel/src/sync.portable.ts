import { OpenAIError } from './error.ts';

/** In place of the synchronous client, where it cannot work. */
// oxlint-disable-next-line typescript/no-extraneous-class -- it is there to be constructed
export class OpenAISync {
  /** @throws OpenAIError of code `configuration`, always */
  constructor() {
    throw unsupported();
  }
}

export default OpenAISync;

/** @throws OpenAIError of code `configuration`, always */
export function toFile(): never {
  throw unsupported();
}

/** @throws OpenAIError of code `configuration`, always */
export function toDataURL(): never {
  throw unsupported();
}

function unsupported(): OpenAIError {
  return new OpenAIError(
    'The synchronous client works on Node only: in browsers and on edge runtimes, threads must not be ' +
      'blocked. Use `OpenAI` of `petrel`, the asynchronous client.',
    { code: 'configuration' },
  );
}
