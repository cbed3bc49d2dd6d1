import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { ContenderName, Job, Meter } from './measurement.ts';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../', import.meta.url));

/**
 * A job that type-checks a file of ten lines in a project of its own, with the compiler's start. The
 * one with `fetch` shows how much of it is the start, and the declarations of Node and browsers.
 */
export function typeCheckJob(job: Omit<Job, 'open' | 'contenders'>): Job {
  return { ...job, contenders: ['petrel', 'openai', 'fetch'], open: openProject };
}

async function openProject(contender: ContenderName): Promise<Meter> {
  const folder = await mkdtemp(join(tmpdir(), 'petrel-types-'));
  await install(folder, contender);
  const compiler = join(dirname(fileURLToPath(import.meta.resolve('typescript/package.json'))));
  const check = async (): Promise<number> => {
    const started = performance.now();
    await run(process.execPath, [join(compiler, 'bin/tsc'), '-p', folder]);
    return performance.now() - started;
  };
  await check();
  return {
    sample: async () => ({ value: await check() }),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function install(folder: string, name: ContenderName): Promise<void> {
  const built = name === 'petrel' ? 'packages/petrel' : 'node_modules/openai';
  await mkdir(join(folder, 'node_modules'));
  if (name !== 'fetch') await symlink(join(ROOT, built), join(folder, 'node_modules', name));
  await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  await writeFile(join(folder, 'program.ts'), name === 'fetch' ? PLAIN : programFor(name));
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(CONFIGURATION));
}

const CONFIGURATION = {
  compilerOptions: {
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable'],
    module: 'nodenext',
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: ['node'],
    typeRoots: [join(ROOT, 'node_modules/@types')],
  },
  files: ['program.ts'],
};

const PLAIN = `const response = await fetch('http://127.0.0.1/v1/chat/completions', {
  method: 'POST',
  headers: { authorization: 'Bearer sk-bench', 'content-type': 'application/json' },
  body: JSON.stringify({
    model: 'gpt-4o-mini',
    messages: [{ role: 'user', content: 'Hello.' }],
  }),
});
interface Completion { choices: { message: { content: string } }[] }
export const completion: Completion = await response.json();
`;

function programFor(name: string): string {
  return `import OpenAI from '${name}';

const client = new OpenAI({ apiKey: 'sk-bench' });
const completion = await client.chat.completions.create({
  model: 'gpt-4o-mini',
  messages: [{ role: 'user', content: 'Hello.' }],
});
export const text: string | null | undefined = completion.choices[0]?.message.content;
const stream = await client.responses.create({ model: 'gpt-4o-mini', input: 'Hi', stream: true });
for await (const event of stream) if (event.type === 'response.output_text.delta') event.delta.at(0);
`;
}
