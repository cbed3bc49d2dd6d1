import { ChunkedUploadError, type OpenAI } from 'petrel';
import type { Print } from './demo/example.ts';
import { runDirectly } from './demo/run-directly.ts';

const INPUT = new URL('./data/input.jsonl', import.meta.url);

/** Files of more than 512 MB are uploaded in parts, several at once, and resumed after a failure. */
export async function run(client: OpenAI, print: Print): Promise<void> {
  const params = {
    path: INPUT,
    mime_type: 'application/jsonl',
    purpose: 'fine-tune',
    // Small, to have several parts. The default is 64 MiB.
    part_size: 700,
  } as const;
  const onUploadProgress = ({ loaded, total }: { loaded: number; total: number }): void =>
    print(`${Math.round((100 * loaded) / total)} %`);

  const upload = await client.uploads
    .uploadFileChunked(params, { maxConcurrency: 1, onUploadProgress })
    .catch((error: unknown) => {
      if (!(error instanceof ChunkedUploadError)) throw error;
      // Plain JSON: another process could continue as well. Parts that have arrived are not sent again.
      const { resume } = error;
      return client.uploads.uploadFileChunked(params, { resume, onUploadProgress });
    });
  if (!upload.file) throw new Error('The upload has no file.');
  print('uploaded:', upload.file.filename, upload.file.bytes, 'bytes');
  await client.files.delete(upload.file.id);
}

await runDirectly(import.meta.url, { run });
