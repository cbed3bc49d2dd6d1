import { fileURLToPath } from 'node:url';
import OpenAI, { fromPath, toDataURL } from 'petrel';

const client = new OpenAI();

const prompt = 'What is in this image?';
const path = fileURLToPath(new URL('../data/petrel.png', import.meta.url));
const imageURL = await toDataURL(fromPath(path));

const response = await client.responses.create({
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
