import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import {
  API_KEY,
  CHAT,
  EMBEDDED,
  PAGE,
  type BenchClient,
  type BenchClientOptions,
} from './client.ts';
import { countEvents, countPieces } from './plain-events.ts';

/** The head fields that plain requests with a body carry. */
export const HEADERS = {
  accept: 'application/json',
  authorization: `Bearer ${API_KEY}`,
  'content-type': 'application/json',
};

/** What a plain client needs of whatever sends requests. */
export interface PlainSender {
  /** The text of the answer; a request without a body is a GET. */
  text(path: string, body?: string): Promise<string>;
  /** The bytes of the answer as they come. */
  bytes(path: string, body?: string): Promise<AsyncIterable<Uint8Array>>;
  /** Sends a file of the disk in a form, and gives the text of the answer. */
  upload(path: string, file: string): Promise<string>;
}

interface Completion {
  choices: { message: { content: string } }[];
}

interface Embeddings {
  data: { embedding: string }[];
}

interface Page {
  data: { id: string; object: string }[];
  has_more: boolean;
}

/** What a careful person writes without a client: no retries, limits or errors of its own. */
export function plainClient(
  { origin }: BenchClientOptions,
  senderFor: (origin: string) => PlainSender,
): BenchClient {
  const sender = senderFor(origin);
  return {
    async call() {
      const text = await sender.text('/v1/chat/completions', JSON.stringify(CHAT));
      const completion: Completion = JSON.parse(text);
      return completion.choices[0]?.message.content ?? '';
    },
    async events(pace) {
      const body = JSON.stringify({ ...CHAT, stream: true });
      return countEvents(await sender.bytes(`/${pace}/v1/chat/completions`, body));
    },
    async pieces(task) {
      const path = task === 'chat helper' ? 'chat/completions' : 'responses';
      const body = JSON.stringify({ ...CHAT, stream: true });
      return countPieces(await sender.bytes(`/burst/v1/${path}`, body));
    },
    async embeddings() {
      const body = JSON.stringify({ ...EMBEDDED, encoding_format: 'base64' });
      const { data }: Embeddings = JSON.parse(await sender.text('/v1/embeddings', body));
      return data.map(({ embedding }) => floatsOf(embedding));
    },
    async items(first) {
      let count = 0;
      for (let after = first; ;) {
        const text = await sender.text(`/v1/files?after=${after}&limit=${PAGE}`);
        const page: Page = JSON.parse(text);
        for (const file of page.data) if (file.object === 'file') count += 1;
        const last = page.data.at(-1);
        if (!page.has_more || last === undefined) return count;
        after = last.id;
      }
    },
    async upload(path) {
      const file: { bytes: number } = JSON.parse(await sender.upload('/v1/files', path));
      return file.bytes;
    },
    async download(bytes, path) {
      await pipeline(
        await sender.bytes(`/v1/files/file-${bytes}/content`),
        createWriteStream(path),
      );
    },
  };
}

function floatsOf(base64: string): number[] {
  const bytes = Buffer.from(base64, 'base64');
  return Array.from(new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4));
}
