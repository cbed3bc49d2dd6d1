import type OpenAI from 'petrel';
import type { Print } from './demo/example.ts';
import { runDirectly } from './demo/run-directly.ts';

/** Moderation: check what users write before a model answers it or others read it. */
export async function run(client: OpenAI, print: Print): Promise<void> {
  const comments = ['What a lovely picture!', 'You idiot, I will hurt you.'];
  const { results } = await client.moderations.create({
    model: 'omni-moderation-latest',
    input: comments,
  });

  for (const [at, comment] of comments.entries()) {
    const result = results[at];
    if (result === undefined) throw new Error('A comment has no result.');
    const verdict = result.flagged ? `blocked for ${reasonsOf(result).join(', ')}` : 'published';
    print(`${comment} → ${verdict}`);
  }

  // Text and images of one message are checked together.
  const message = await client.moderations.create({
    model: 'omni-moderation-latest',
    input: [
      { type: 'text', text: 'Our holiday' },
      { type: 'image_url', image_url: { url: 'https://example.com/beach.png' } },
    ],
  });
  print('A message with an image →', message.results[0]?.flagged ? 'blocked' : 'published');
}

/** The categories that apply, the likeliest first. */
function reasonsOf({ categories, category_scores: scores }: OpenAI.Moderation): string[] {
  const score = new Map<string, number>(Object.entries(scores));
  return Object.entries(categories)
    .filter(([, applies]) => applies === true)
    .map(([name]) => name)
    .sort((a, b) => (score.get(b) ?? 0) - (score.get(a) ?? 0));
}

await runDirectly(import.meta.url, { run });
