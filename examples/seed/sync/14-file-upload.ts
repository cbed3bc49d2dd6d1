import { fileURLToPath } from 'node:url';
import { fromPath } from 'petrel';
import { OpenAISync } from 'petrel/sync';

const client = new OpenAISync();

const path = fileURLToPath(new URL('../../data/input.jsonl', import.meta.url));

client.files.create({ file: fromPath(path), purpose: 'fine-tune' });
