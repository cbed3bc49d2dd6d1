import type OpenAI from 'petrel';
import { fromPath, toDataURL } from 'petrel';
import type { Print } from './demo/example.ts';
import { runDirectly } from './demo/run-directly.ts';

const PETREL = new URL('./data/petrel.png', import.meta.url);

/** Vision: ask about an image from disk, sent as base64 in the message. */
export async function run(client: OpenAI, print: Print): Promise<void> {
  const imageURL = await toDataURL(fromPath(PETREL));
  print(`${imageURL.slice(0, 40)}… (${imageURL.length} characters)`);

  const response = await client.responses.create({
    model: 'gpt-4o-mini',
    input: [
      {
        role: 'user',
        content: [
          { type: 'input_text', text: 'What is in this image?' },
          { type: 'input_image', image_url: imageURL, detail: 'auto' },
        ],
      },
    ],
  });

  print(response.output_text);
}

await runDirectly(import.meta.url, { run });
