// `@petrel/bulk` and the command, as they are installed.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { bulk } from '@petrel/bulk';
import { createEmulator } from '@petrel/emulator';
import OpenAI, { VERSION } from 'petrel';

const emulator = createEmulator();
const client = new OpenAI({ apiKey: emulator.apiKey, fetch: emulator.fetch });
const body = { model: 'gpt-4o', messages: [{ role: 'user', content: 'Say yes' }] };
const input = [{ url: '/v1/chat/completions', body }];
const { succeeded } = await bulk({ client, input });
const required = createRequire(import.meta.url)('@petrel/bulk');
const version = execFileSync('node_modules/.bin/petrel', ['--version'], {
  encoding: 'utf8',
}).trim();

if (succeeded !== 1 || typeof required.bulk !== 'function' || version !== VERSION) {
  throw new Error(`${succeeded} succeeded, and the command has version ${version}`);
}
console.log('one row, sent');
