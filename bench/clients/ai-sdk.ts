import { API_KEY, CHAT, EMBEDDED, type BenchClient, type BenchClientOptions } from './client.ts';

/** What is used here of `@ai-sdk/openai`, whose types exist only once `bench/reference-clients` is installed. */
interface AISDK {
  createOpenAI(settings: { apiKey: string; baseURL: string }): {
    chat(model: string): ChatModel;
    embedding(model: string): EmbeddingModel;
  };
}

interface ChatModel {
  doGenerate(prompt: Prompt): Promise<{ content: { type: string; text?: string }[] }>;
  doStream(prompt: Prompt): Promise<{ stream: ReadableStream<{ type: string }> }>;
}

interface EmbeddingModel {
  doEmbed(options: { values: string[] }): Promise<{ embeddings: number[][] }>;
}

interface Prompt {
  prompt: readonly object[];
}

const PROMPT: Prompt = {
  prompt: CHAT.messages.map(({ role, content }) =>
    role === 'system' ? { role, content } : { role, content: [{ type: 'text', text: content }] },
  ),
};

/** The models of `@ai-sdk/openai`, without what the package `ai` puts on top of them. */
export async function aiSDKClient({ origin, modules }: BenchClientOptions): Promise<BenchClient> {
  const { createOpenAI }: AISDK = await import(modules.aiSDK);
  const at = (path: string): ReturnType<AISDK['createOpenAI']> =>
    createOpenAI({ apiKey: API_KEY, baseURL: `${origin}${path}/v1` });
  const chat = at('').chat(CHAT.model);
  const streams = {
    burst: at('/burst').chat(CHAT.model),
    drip: at('/drip').chat(CHAT.model),
    trickle: at('/trickle').chat(CHAT.model),
  };
  const embedding = at('').embedding(EMBEDDED.model);
  return {
    async call() {
      const { content } = await chat.doGenerate(PROMPT);
      return content[0]?.text ?? '';
    },
    async events(pace) {
      let count = 0;
      const { stream } = await streams[pace].doStream(PROMPT);
      // The last event ends the answer instead of adding to it.
      for await (const { type } of stream) {
        if (type === 'text-delta' || type === 'finish') count += 1;
      }
      return count;
    },
    embeddings: async () => (await embedding.doEmbed({ values: EMBEDDED.input })).embeddings,
    construct: () => at(''),
  };
}
