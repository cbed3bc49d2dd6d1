import { fileURLToPath } from 'node:url';
import OpenAI, { fromPath } from 'petrel';

const client = new OpenAI();

const path = fileURLToPath(new URL('../data/input.jsonl', import.meta.url));

await client.files.create({ file: fromPath(path), purpose: 'fine-tune' });
