import type { ClientName } from '../measurement.ts';
import type { BenchClient, BenchClientOptions } from './client.ts';

/** Opens a client. Loads only the modules that it needs. */
export async function openClient(
  name: ClientName,
  options: BenchClientOptions,
): Promise<BenchClient> {
  if (name === 'openai') return (await import('./openai.ts')).openaiClient(options);
  if (name === '@ai-sdk/openai') return (await import('./ai-sdk.ts')).aiSDKClient(options);
  if (name.startsWith('petrel')) {
    const { petrelClient } = await import('./petrel.ts');
    if (name === 'petrel on fetch') return petrelClient(options, 'fetch');
    return petrelClient(options, name === 'petrel on undici' ? 'undici' : 'node');
  }
  const { plainClient } = await import('./plain.ts');
  if (name === 'fetch') return plainClient(options, (await import('./fetch.ts')).fetchSender);
  if (name === 'undici') return plainClient(options, (await import('./undici.ts')).undiciSender);
  return plainClient(options, (await import('./node-http.ts')).nodeHttpSender);
}
