import type { BenchmarkGroup } from '../measurement.ts';
import { typeCheckBenchmark } from '../type-check-benchmark.ts';
import { allMethods } from './all-methods.ts';

/** What the compiler takes. That of ten lines with `fetch` is its start, and Node's declarations. */
export const types: BenchmarkGroup = {
  name: 'types',
  title: 'Type-checking',
  benchmarks: [
    typeCheckBenchmark({
      name: 'types',
      title: 'Type-checking ten lines',
      clients: ['petrel', 'openai', 'fetch'],
      program: (client) => (client === 'fetch' ? PLAIN : tenLines(client)),
    }),
    typeCheckBenchmark({
      name: 'types-all',
      title: 'Type-checking what every method of every resource takes and gives',
      clients: ['petrel', 'openai'],
      program: everyMethod,
    }),
  ],
};

const PLAIN = `const response = await fetch('http://127.0.0.1/v1/chat/completions', {
  method: 'POST',
  headers: { authorization: 'Bearer sk-bench', 'content-type': 'application/json' },
  body: JSON.stringify({
    model: 'gpt-4o-mini',
    messages: [{ role: 'user', content: 'Hello.' }],
  }),
});
interface Completion { choices: { message: { content: string } }[] }
export const completion: Completion = await response.json();
`;

function tenLines(name: string): string {
  return `import OpenAI from '${name}';

const client = new OpenAI({ apiKey: 'sk-bench' });
const completion = await client.chat.completions.create({
  model: 'gpt-4o-mini',
  messages: [{ role: 'user', content: 'Hello.' }],
});
export const text: string | null | undefined = completion.choices[0]?.message.content;
const stream = await client.responses.create({ model: 'gpt-4o-mini', input: 'Hi', stream: true });
for await (const event of stream) if (event.type === 'response.output_text.delta') event.delta.at(0);
`;
}

async function everyMethod(name: string): Promise<string> {
  const lines = (await allMethods()).map(
    (method, index) => `type Method${index} = typeof client.${method};
export type Takes${index} = keyof NonNullable<Parameters<Method${index}>[0]>;
export type Gives${index} = keyof Awaited<ReturnType<Method${index}>>;`,
  );
  return `import OpenAI from '${name}';\n\ndeclare const client: OpenAI;\n${lines.join('\n')}\n`;
}
