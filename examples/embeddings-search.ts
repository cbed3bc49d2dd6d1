import type OpenAI from 'petrel';
import type { Print } from './demo/example.ts';
import { runDirectly } from './demo/run-directly.ts';

const documents = [
  'Reset your password on the sign-in page with the link "Forgot password".',
  'Invoices are in your account under Billing. They are sent on the first of the month.',
  'Delete your account under Settings. This cannot be undone.',
  'To change the plan of your team, ask an administrator of the team.',
];

/** Semantic search: embed the documents once, then rank them by similarity to each query. */
export async function run(client: OpenAI, print: Print): Promise<void> {
  const index = await embed(client, documents);

  for (const query of ['I forgot my password', 'where are my invoices']) {
    const [wanted] = await embed(client, [query]);
    if (wanted === undefined) throw new Error('The query has no embedding.');
    const ranked = documents
      .map((text, at) => ({ text, similarity: dotProduct(wanted, index[at] ?? []) }))
      .sort((a, b) => b.similarity - a.similarity);
    print(`${query} →`, ranked[0]?.text);
  }
}

/** The embedding of each text, in the same order. One request takes up to 2,048 texts. */
async function embed(client: OpenAI, input: string[]): Promise<number[][]> {
  const { data } = await client.embeddings.create({
    model: 'text-embedding-3-small',
    input,
    // Fewer dimensions take less memory and time, and lose little.
    dimensions: 256,
  });
  return data.map(({ embedding }) => embedding);
}

/** The cosine similarity: embeddings of OpenAI have length 1. */
function dotProduct(a: number[], b: number[]): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

await runDirectly(import.meta.url, { run });
