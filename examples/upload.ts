import { readFile } from 'node:fs/promises';
import type OpenAI from 'petrel';
import { fromPath } from 'petrel';
import type { Print } from './demo/example.ts';
import { runDirectly } from './demo/run-directly.ts';

const INPUT = new URL('./data/input.jsonl', import.meta.url);

/** File uploads: from a path, from memory, and with a chosen name and media type. */
export async function run(client: OpenAI, print: Print): Promise<void> {
  // Read while it is sent, in constant memory, and again if the request is repeated.
  const fromDisk = await client.files.create({ file: fromPath(INPUT), purpose: 'fine-tune' });
  print('from a path:', fromDisk.filename, fromDisk.bytes, 'bytes');

  const bytes = await readFile(INPUT);
  const named = await client.files.create({
    file: ['training.jsonl', bytes, 'application/jsonl'],
    purpose: 'fine-tune',
  });
  print('a name, contents, media type:', named.filename, named.bytes, 'bytes');

  const memory = new File([bytes], 'memory.jsonl');
  const ofFile = await client.files.create({ file: memory, purpose: 'fine-tune' });
  print('a File:', ofFile.filename, ofFile.bytes, 'bytes');

  const content = await client.files.content(fromDisk.id);
  const back = new Uint8Array(await content.arrayBuffer());
  if (Buffer.compare(back, bytes) !== 0) throw new Error('Other bytes came back.');
  print('The same bytes came back:', back.length);

  for (const file of [fromDisk, named, ofFile]) {
    const { deleted } = await client.files.delete(file.id);
    print('deleted:', deleted);
  }
}

await runDirectly(import.meta.url, { run });
