import { bundleBenchmark } from '../bundle-benchmark.ts';
import type { BenchmarkGroup } from '../measurement.ts';

const CALL = "create({ model: 'gpt-4o-mini', messages: [] })";

/** What is sent to browsers. */
export const bundles: BenchmarkGroup = {
  name: 'bundles',
  title: 'Bundles for browsers, minified',
  benchmarks: [
    bundleBenchmark({
      name: 'bundle',
      title: 'One call on the whole client',
      programs: {
        petrel: wholeClient('petrel'),
        openai: wholeClient('openai'),
        '@ai-sdk/openai': chatModel(),
      },
    }),
    bundleBenchmark({
      name: 'bundle-one',
      title: 'One call on one resource with Client',
      programs: { petrel: oneResource(), openai: wholeClient('openai') },
    }),
    bundleBenchmark({
      name: 'bundle-plain',
      title: 'One call on a resource of plain JSON with Client',
      programs: { petrel: plainResource(), openai: listOfModels('openai') },
    }),
    bundleBenchmark({
      name: 'bundle-errors',
      title: 'Telling errors from each other',
      programs: { petrel: errorsOf('petrel'), openai: errorsOf('openai') },
    }),
  ],
};

function wholeClient(name: string): string {
  return `import OpenAI from '${name}';
export const reply = () => new OpenAI().chat.completions.${CALL};`;
}

function chatModel(): string {
  return `import { createOpenAI } from '@ai-sdk/openai';
export const reply = () => createOpenAI().chat('gpt-4o-mini').doGenerate({ prompt: [] });`;
}

function oneResource(): string {
  return `import { Client } from 'petrel';
import { Completions } from 'petrel/resources/chat/completions';
export const reply = () => new Completions(new Client()).${CALL};`;
}

function plainResource(): string {
  return `import { Client } from 'petrel';
import { Models } from 'petrel/resources/models';
export const reply = () => new Models(new Client()).list();`;
}

function listOfModels(name: string): string {
  return `import OpenAI from '${name}';
export const reply = () => new OpenAI().models.list();`;
}

function errorsOf(name: string): string {
  return `import { APIConnectionError, APIError, RateLimitError } from '${name}/error';
export const kind = (error) =>
  error instanceof RateLimitError ? 'limit'
  : error instanceof APIConnectionError ? 'connection'
  : error instanceof APIError ? error.status : 'other';`;
}
