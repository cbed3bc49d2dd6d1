import { OpenAIError } from './error.ts';

/** In place of the synchronous client, where it cannot work. */
// oxlint-disable-next-line typescript/no-extraneous-class -- it is there to be constructed
export class OpenAISync {
  /** @throws OpenAIError of code `configuration`, always */
  constructor() {
    throw unsupported();
  }
}

export { OpenAISync as AzureOpenAISync, OpenAISync as BedrockOpenAISync, OpenAISync as default };

/** @throws OpenAIError of code `configuration`, always */
export function toFile(): never {
  throw unsupported();
}

export {
  toFile as batchInputFiles,
  toFile as batchResults,
  toFile as readBatchRequests,
  toFile as readBatchResults,
  toFile as submitBatches,
  toFile as toDataURL,
  toFile as unfinishedRequests,
  toFile as unwrapWebhook,
  toFile as verifyWebhook,
};

function unsupported(): OpenAIError {
  return new OpenAIError(
    'The synchronous client works on Node only: in browsers and on edge runtimes, threads must not be ' +
      'blocked. Use `OpenAI` of `petrel`, the asynchronous client.',
    { code: 'configuration' },
  );
}
