import { writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { BlockSetup } from './run-block.ts';

/** What the code of guides needs, and what it prints, by guide and heading. */
export interface GuideSetup extends BlockSetup {
  prints?: RegExp;
}

/** A key without a heading names a guide. Code of a heading with null is not run. */
export const guideSetups: Readonly<Record<string, GuideSetup | null>> = {
  ...fromPython('from-python.md', 'Send fields that the types do not know'),
  ...fromPython('from-python.zh.md', '发送类型中没有的字段'),
  'packages/petrel/README.md#': {},
  'packages/emulator/README.md#': {},
  'packages/emulator/README.md#Use it in a test': { prints: /^This is a test\.$/ },
  'packages/emulator/README.md#WebSockets': { prints: /^Hello\.$/ },
  'packages/emulator/README.md#Background work': { prints: /^failed$/ },
  'packages/emulator/README.md#Webhooks': {
    prints: /^realtime\.call\.incoming\nresponse\.completed\n2$/,
  },
  'options.md#': {},
  'options.md#Send fields that the types do not know': { emulator: { unknownFields: 'allow' } },
  'options.md#Add fields to the types': {
    emulator: { unknownFields: 'allow' },
    prints: /^undefined$/,
  },
  'errors.md#': {},
  'errors.md#Log an error': { prints: /"status":404/ },
  'retries.md#': {},
  'streaming.md#Collect tool calls from a stream': { prints: /18 °C and sunny/ },
  'streaming.md#Send a stream to a browser': { use: forward },
  'stream-helpers.md#': {},
  'stream-helpers.md#Stop a stream': { prints: /^aborted$/ },
  'stream-helpers.md#Stream the run of an assistant': { prints: /completed 1$/ },
  // FFmpeg need not be installed; the functions have tests of their own.
  'stream-helpers.md#Play and record audio': null,
  'stream-helpers.md#Accumulate events yourself': { prints: /1\s*$/ },
  'structured-output.md#': {},
  'tools.md#': {},
  'polling.md#': {},
  'agents.md#': {},
  'agents.md#Take a turn': { prints: /true$/ },
  'agents.md#Run functions': { prints: /7/ },
  'agents.md#Get a parsed result': { prints: /^string$/ },
  'agents.md#Share files': { prints: /^\/workspace\/data\.csv$/ },
  'conversations.md#': {},
  'conversations.md#Talk': { prints: /4$/ },
  'conversations.md#Stream': { prints: /^2$/ },
  'conversations.md#Run tools': { prints: / 4$/ },
  'conversations.md#Save and load': { prints: /^2$/ },
  'conversations.md#Convert between the APIs': { prints: /^\/1\/name 2$/ },
  // It needs Redis; `npm run test:scale` tries it with one.
  'rate-limits.md#Share limits between processes and machines': null,
  'rate-limits.md#': {},
  'scale.md#': {},
  'uploads.md#': {},
  'batches.md#': {},
  'bulk.md#': {},
  'bulk.md#20,000 prompts on a laptop': { prepare: writeReviews, prints: /^20 0$/ },
  'bulk.md#How do I match results with my rows?': { prints: /^(?:\d+ review-\d+ .+\n?){20}$/ },
  'bulk.md#What does it cost?': { prepare: writeRequests, prints: /^3 \d+ 0\.\d+$/ },
  'bulk.md#What if some rows fail?': { prepare: writeRequests },
  'bulk.md#Half the price with batches': { prepare: writeRequests, prints: /^3$/ },
  'realtime.md#': {},
  'realtime.md#Connect from a browser': { prints: /^ek_/ },
  // It needs a browser; the class has tests of its own.
  'realtime.md#Connect over WebRTC': null,
  'realtime.md#Show a conversation': { prints: /^user Hello!\nassistant Good morning\.$/ },
  'transports.md#': {},
  'sync.md#': {},
  'sync.md#Make a call': { prints: /^Hello/ },
  'sync.md#Read a stream or a list': { prints: /^Hello.*gpt-/s },
  'sync.md#Get the HTTP response': { prints: /^200 req_.*application\/json/s },
  'sync.md#Pass functions': { prints: /^\/models 200$/ },
  'sync.md#Upload a file': { prints: /^file-/ },
  'troubleshooting.md#': {},
  'azure.md#': {},
  'azure.zh.md#': {},
  // It needs a cluster; the exchange has tests of its own.
  'workload-identity.md#Use the token of a platform': null,
  // It needs a certificate; the class has tests of its own.
  'workload-identity.md#Use a client certificate': null,
  'workload-identity.md#': {},
  // They need an account; the providers have tests of their own.
  'providers.md#Use Amazon Bedrock': null,
  'providers.md#Use Vertex AI': null,
  'providers.zh.md#使用 Amazon Bedrock': null,
  'providers.zh.md#使用 Vertex AI': null,
  'providers.zh.md#': {},
  'providers.md#': {},
  'middleware.md#Add a middleware': { prints: /^→ get \/models\n← 200 \d/ },
  // They go on with the file above them, which has tests of its own.
  'middleware.md#Measure calls': null,
  'middleware.md#Limit concurrent requests': null,
  'middleware.md#Sign requests': null,
  'webhooks.md#Verify a webhook': null,
  'webhooks.md#Handle repeated deliveries': null,
  'webhooks.md#Test a webhook handler': { prints: /^response\.completed$/ },
  'commonjs-and-jest.md#Compile TypeScript to CommonJS': { use: complete },
  'commonjs-and-jest.md#Replace only the requests': { prints: /^me$/ },
};

/** The file of the guide, at a smaller size. */
function writeReviews(): void {
  const rows = Array.from({ length: 20 }, (_, at) => `review-${at},"Good, but late (${at})"`);
  writeFileSync('reviews.csv', ['id,review', ...rows].join('\n'));
}

function writeRequests(): void {
  const body = { model: 'gpt-4o-mini', messages: [{ role: 'user', content: 'Say yes' }] };
  const request = JSON.stringify({ url: '/v1/chat/completions', body });
  writeFileSync('requests.jsonl', `${request}\n`.repeat(3));
}

async function complete(module: Record<string, unknown>): Promise<void> {
  if (typeof module['complete'] !== 'function') throw new Error('The block exports no function.');
  expect(await module['complete']('Say this is a test.')).toBe('This is a test.');
}

async function forward({ POST }: Record<string, unknown>): Promise<void> {
  if (typeof POST !== 'function') throw new Error('The block exports no handler.');
  const body = 'Say this is a test.';
  const response = await POST(new Request('http://127.0.0.1/', { method: 'POST', body }));
  expect(await response.text()).toBe('This is a test.');
}

/** The guide to Python, in a language: `unknownFields` is the heading whose code sends some. */
function fromPython(guide: string, unknownFields: string): Record<string, GuideSetup> {
  return {
    [`${guide}#`]: {},
    [`${guide}#${unknownFields}`]: { emulator: { unknownFields: 'allow' } },
  };
}
