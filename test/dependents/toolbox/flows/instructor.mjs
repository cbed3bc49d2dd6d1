import Instructor from '@instructor-ai/instructor';
import OpenAI from 'openai';
import { z } from 'zod/v3';

const Planet = z.object({ name: z.string(), moons: z.number() });

export default async function run() {
  const results = {};
  for (const mode of ['TOOLS', 'JSON_SCHEMA']) {
    const client = Instructor({ client: new OpenAI({ maxRetries: 0 }), mode });
    const given = {
      model: 'gpt-4o',
      messages: [{ role: 'user', content: 'A planet' }],
      response_model: { schema: Planet, name: 'Planet' },
    };
    results[mode] = await client.chat.completions
      .create(given)
      .catch((error) => [error.name, error.message]);
  }
  return results;
}
