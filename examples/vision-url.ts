import type OpenAI from 'petrel';
import type { Print } from './demo/example.ts';
import { runDirectly } from './demo/run-directly.ts';

const RACCOON =
  'https://upload.wikimedia.org/wikipedia/commons/thumb/d/d5/2023_06_08_Raccoon1.jpg/1599px-2023_06_08_Raccoon1.jpg';

/** Vision: ask about an image that the server fetches by its URL. */
export async function run(client: OpenAI, print: Print): Promise<void> {
  const response = await client.responses.create({
    model: 'gpt-4o-mini',
    input: [
      {
        role: 'user',
        content: [
          { type: 'input_text', text: 'What is in this image?' },
          { type: 'input_image', image_url: RACCOON, detail: 'auto' },
        ],
      },
    ],
  });

  print(response.output_text);
}

await runDirectly(import.meta.url, { run });
