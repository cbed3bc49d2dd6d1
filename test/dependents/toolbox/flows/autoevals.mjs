import { ClosedQA, EmbeddingSimilarity, Factuality, Moderation } from 'autoevals';

export default async function run() {
  const given = {
    input: 'Which planet?',
    output: 'Mars',
    expected: 'Mars',
    criteria: 'short',
    model: 'gpt-4o',
  };
  const results = {};
  for (const scorer of [Factuality, ClosedQA, EmbeddingSimilarity, Moderation]) {
    results[scorer.name] = await scorer({ ...given }).catch((error) => [error.name, error.message]);
  }
  return results;
}
