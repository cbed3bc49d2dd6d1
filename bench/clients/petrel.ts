import type * as Petrel from 'petrel';
import type * as PetrelLimits from 'petrel/limits';
import type * as PetrelSync from 'petrel/sync';
import type * as PetrelUndici from 'petrel/undici';
import {
  API_KEY,
  CHAT,
  EMBEDDED,
  PAGE,
  type BenchClient,
  type BenchClientOptions,
} from './client.ts';

/** petrel on one of its transports. */
export async function petrelClient(
  options: BenchClientOptions,
  transport: 'node' | 'fetch' | 'undici',
): Promise<BenchClient> {
  const { OpenAI, fromPath }: typeof Petrel = await import(options.modules.petrel);
  const settings = {
    apiKey: API_KEY,
    ...(await transportOf(options, transport)),
  };
  const at = (path: string): Petrel.OpenAI =>
    new OpenAI({ ...settings, baseURL: `${options.origin}${path}/v1` });
  const client = at('');
  let limited: Promise<Petrel.OpenAI> | undefined;
  const syncClients = new Map<string, Promise<PetrelSync.OpenAISync>>();
  const syncAt = (path: string): Promise<PetrelSync.OpenAISync> => {
    const opened = syncClients.get(path) ?? openSync(options, path);
    syncClients.set(path, opened);
    return opened;
  };
  const streams = { burst: at('/burst'), drip: at('/drip'), trickle: at('/trickle') };
  return {
    async call() {
      const completion = await client.chat.completions.create(CHAT);
      return completion.choices[0]?.message.content ?? '';
    },
    async limitedCall() {
      limited ??= openLimited(options, at(''));
      const completion = await (await limited).chat.completions.create(CHAT);
      return completion.choices[0]?.message.content ?? '';
    },
    async events(pace) {
      let count = 0;
      const stream = await streams[pace].chat.completions.create({ ...CHAT, stream: true });
      for await (const chunk of stream) count += chunk.choices.length;
      return count;
    },
    async pieces(task) {
      let count = 0;
      if (task === 'chat helper') {
        const stream = streams.burst.chat.completions.stream(CHAT);
        stream.on('content', () => count++);
        await stream.finalChatCompletion();
      } else {
        const stream = streams.burst.responses.stream({ model: CHAT.model, input: 'Birds?' });
        stream.on('response.output_text.delta', () => count++);
        await stream.finalResponse();
      }
      return count;
    },
    async syncCall() {
      const { choices } = (await syncAt('')).chat.completions.create(CHAT);
      return choices[0]?.message.content ?? '';
    },
    async syncEvents() {
      let count = 0;
      const { completions } = (await syncAt('/burst')).chat;
      for (const chunk of completions.create({ ...CHAT, stream: true }))
        count += chunk.choices.length;
      return count;
    },
    async embeddings() {
      const { data } = await client.embeddings.create(EMBEDDED);
      return data.map(({ embedding }) => embedding);
    },
    async items(after) {
      let count = 0;
      for await (const file of client.files.list({ after, limit: PAGE })) {
        if (file.object === 'file') count += 1;
      }
      return count;
    },
    async upload(path) {
      const file = await client.files.create({ file: fromPath(path), purpose: 'batch' });
      return file.bytes;
    },
    download: async (bytes, path) => (await client.files.content(`file-${bytes}`)).toFile(path),
    construct: () => at(''),
  };
}

async function openLimited(
  { modules }: BenchClientOptions,
  client: Petrel.OpenAI,
): Promise<Petrel.OpenAI> {
  const { limit }: typeof PetrelLimits = await import(modules.petrelLimits);
  return client.use(limit());
}

async function openSync(
  { origin, modules }: BenchClientOptions,
  path: string,
): Promise<PetrelSync.OpenAISync> {
  const { OpenAISync }: typeof PetrelSync = await import(modules.petrelSync);
  return new OpenAISync({ apiKey: API_KEY, baseURL: `${origin}${path}/v1` });
}

async function transportOf(
  { fetch, modules }: BenchClientOptions,
  transport: 'node' | 'fetch' | 'undici',
): Promise<Petrel.ClientOptions> {
  if (fetch !== undefined) return { fetch };
  if (transport === 'fetch') return { fetch: globalThis.fetch };
  if (transport === 'node') return {};
  const { undiciTransport }: typeof PetrelUndici = await import(modules.petrelUndici);
  return { transport: undiciTransport() };
}
