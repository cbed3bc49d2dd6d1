import { openAI } from '@genkit-ai/compat-oai/openai';
import { genkit } from 'genkit';

export default async function run({ baseURL, apiKey }) {
  const ai = genkit({ plugins: [openAI({ apiKey, baseURL })] });
  const { text, usage } = await ai.generate({
    model: openAI.model('gpt-4o'),
    prompt: 'Say hello.',
  });
  return { text, tokens: usage.totalTokens };
}
