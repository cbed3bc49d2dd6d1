import { OpenAISync } from 'petrel/sync';

const client = new OpenAISync();

const prompt = 'What is in this image?';
const imageURL =
  'https://upload.wikimedia.org/wikipedia/commons/thumb/d/d5/2023_06_08_Raccoon1.jpg/1599px-2023_06_08_Raccoon1.jpg';

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
