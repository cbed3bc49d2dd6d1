import type { ContenderName } from '../measurement.ts';
import type { Contender, ContenderOptions } from './contender.ts';

/** Makes a contender ready. Only what it stands on is loaded. */
export async function openContender(
  name: ContenderName,
  options: ContenderOptions,
): Promise<Contender> {
  if (name === 'openai') return (await import('./openai.ts')).openaiContender(options);
  if (name === '@ai-sdk/openai') return (await import('./ai-sdk.ts')).aiSDKContender(options);
  if (name.startsWith('petrel')) {
    const { petrelContender } = await import('./petrel.ts');
    if (name === 'petrel on fetch') return petrelContender(options, 'fetch');
    return petrelContender(options, name === 'petrel on undici' ? 'undici' : 'node');
  }
  const { plainContender } = await import('./plain.ts');
  if (name === 'fetch') return plainContender(options, (await import('./fetch.ts')).fetchSender);
  if (name === 'undici') return plainContender(options, (await import('./undici.ts')).undiciSender);
  return plainContender(options, (await import('./node-http.ts')).nodeHttpSender);
}
