import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type * as Petrel from 'petrel';

const SHORT_TIMEOUTS = { timeout: { read: 1_000, idle: 1_000 } };
const LARGE = { query: { bytes: 2 ** 22 } };

/** Makes the `nth` of many calls whose bodies are not there, are not read, or fail. */
export function bodyLeaver(
  client: Petrel.OpenAI,
  petrel: typeof Petrel,
  folder: string,
): (nth: number) => Promise<void> {
  const open = (path: string, options: object): Promise<Petrel.BinaryResponse> =>
    Promise.resolve(client.get<Petrel.BinaryResponse>(path, { ...options, binary: true }));
  const isExpected = (error: unknown): void => {
    if (!(error instanceof petrel.OpenAIError)) throw error;
  };
  const save = async (path: string, options: object, target: string): Promise<void> =>
    (await open(path, options)).toFile(join(folder, target)).catch(isExpected);
  const upload = async (): Promise<void> => {
    const path = join(folder, 'early.bin');
    if (!existsSync(path)) await writeFile(path, Buffer.alloc(2 ** 23));
    const body = { file: petrel.fromPath(path) };
    await client.post('/early', { body, multipart: true, maxRetries: 0 }).catch(isExpected);
  };
  const readOneEvent = async (): Promise<void> => {
    const options = { body: {}, query: { endless: true }, stream: true, ...SHORT_TIMEOUTS };
    const stream = await client.post<Petrel.Stream<unknown>>('/stream', options);
    await stream[Symbol.asyncIterator]().next();
  };
  const leavers: readonly (() => Promise<unknown>)[] = [
    () => client.get('/nothing').asResponse(),
    () => client.get('/empty').asRawResponse(false),
    () => client.get('/other').asResponse(),
    () => open('/other', {}),
    () => open('/download', { ...LARGE, ...SHORT_TIMEOUTS }),
    () => client.get('/cut', { maxRetries: 0 }).catch(isExpected),
    () => save('/cut', {}, 'cut.bin'),
    () => save('/download', LARGE, join('no', 'folder')),
    upload,
    readOneEvent,
  ];
  return async (nth) => {
    await leavers[nth % leavers.length]?.();
  };
}
