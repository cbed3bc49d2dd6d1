import type OpenAI from 'petrel';
import { limit } from 'petrel/limits';
import type { Print } from './demo/example.ts';
import { runDirectly } from './demo/run-directly.ts';

/** Rate limits: send many requests at once, as fast as requests and tokens a minute allow. */
export async function run(client: OpenAI, print: Print): Promise<void> {
  const limiter = limit({ requestsPerMinute: 6_000, tokensPerMinute: 600_000 });
  const limited = client.withOptions({}).use(limiter);
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, number) =>
      limited.responses.create({
        model: 'gpt-5.1',
        input: `Say ${number}`,
        max_output_tokens: 50,
      }),
    ),
  );
  print(answers.length, 'answers, the last:', answers.at(-1)?.output_text);
  for (const { model, requests, tokens } of limiter.state()) {
    print(model, 'has', requests.remaining, 'requests and', tokens.remaining, 'tokens left');
  }
}

await runDirectly(import.meta.url, { run });
