import OpenAI from 'petrel';
import { playAudio } from 'petrel/helpers/audio';
import type { Print } from './demo/example.ts';
import { runDirectly } from './demo/run-directly.ts';

/** Speech on the speakers of this computer, while it arrives. */
export async function run(client: OpenAI, print: Print): Promise<void> {
  const speech = await client.audio.speech.create({
    model: 'gpt-4o-mini-tts',
    voice: 'alloy',
    input: 'Petrels are birds at sea.',
  });
  try {
    await playAudio(speech);
    print('played');
  } catch (error) {
    if (!(error instanceof OpenAI.OpenAIError)) throw error;
    // There is no FFmpeg, or no speaker.
    print('cannot play it:', error.message);
  }
}

await runDirectly(import.meta.url, { run });
