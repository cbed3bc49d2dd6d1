import type OpenAI from 'petrel';
import type { Logger } from 'petrel';
import type { Print } from './demo/example.ts';
import { runDirectly } from './demo/run-directly.ts';

/**
 * What the client does, in the log: `OPENAI_LOG=info` or `debug` in the environment, or the option
 * `logLevel`. Anything console-like takes the messages. Keys are never among them.
 */
export async function run(client: OpenAI, print: Print): Promise<void> {
  const logger: Logger = {
    error: (message, ...details) => print('error', message, ...details),
    warn: (message, ...details) => print('warn ', message, ...details),
    info: (message, ...details) => print('info ', message, ...details),
    debug: (message, ...details) => print('debug', message, ...details),
  };

  const concise = client.withOptions({ logLevel: 'info', logger });
  await concise.models.retrieve('gpt-4o');

  const toldAll = client.withOptions({ logLevel: 'debug', logger });
  await toldAll.models.retrieve('gpt-4o-mini');
}

await runDirectly(import.meta.url, { run });
