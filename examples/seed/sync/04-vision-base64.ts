import { fileURLToPath } from 'node:url';
import { fromPath } from 'petrel';
import { OpenAISync, toDataURL } from 'petrel/sync';

const client = new OpenAISync();

const prompt = 'What is in this image?';
const path = fileURLToPath(new URL('../../data/petrel.png', import.meta.url));
const imageURL = toDataURL(fromPath(path));

const response = client.responses.create({
  model: 'gpt-4o-mini',
  input: [
    {
      role: 'user',
      content: [
        { type: 'input_text', text: prompt },
        { type: 'input_image', image_url: imageURL, detail: 'auto' },
      ],
    },
  ],
});

console.log(response.output_text);
