import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rejection } from '../../../test/clients.ts';
import { agentFile, agentFileDestination, prepareAgentDirectory } from './agent-files.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'agent-files-'));
  await mkdir(join(folder, 'sub'));
  await writeFile(join(folder, 'a.txt'), 'AAA');
  await writeFile(join(folder, 'sub/b.txt'), 'BB');
  await symlink(join(folder, 'a.txt'), join(folder, 'link'));
  await symlink('/etc', join(folder, 'etc'));
});

afterAll(() => rm(folder, { recursive: true }));

const paths = { prepare: (files: object) => Promise.resolve(Object.keys(files)) };

test('a file has its name and size', async () => {
  expect(await agentFile(join(folder, 'a.txt'))).toMatchObject({ name: 'a.txt', size: 3 });
});

test.each(['missing', 'sub', 'link'])('%s is no file for an agent', async (name) => {
  expect(await rejection(agentFile(join(folder, name)))).toHaveProperty('name', 'OpenAIError');
});

test('files of a folder keep their paths below the workspace', async () => {
  const include = ['a.txt', 'sub/b.txt'];
  expect(await prepareAgentDirectory(paths, folder, { include })).toEqual([
    '/workspace/a.txt',
    '/workspace/sub/b.txt',
  ]);
  expect(await prepareAgentDirectory(paths, folder, { include, to: '/workspace/in' })).toEqual([
    '/workspace/in/a.txt',
    '/workspace/in/sub/b.txt',
  ]);
});

test.each([
  ['../a.txt'],
  ['/etc/passwd'],
  ['./a.txt'],
  ['sub/../a.txt'],
  ['sub\\b.txt'],
  ['a.txt', 'a.txt'],
  ['link'],
  ['etc/hosts'],
  ['sub'],
  ['*.txt'],
  [''],
  [7 as never],
])('the paths %j are refused', async (...include) => {
  const error = await rejection(prepareAgentDirectory(paths, folder, { include }));
  expect(error).toHaveProperty('name', 'OpenAIError');
});

test('a destination gets its file once it is whole', async () => {
  const path = join(folder, 'out');
  const writer = agentFileDestination(path).getWriter();
  await writer.write(new Uint8Array([65]));
  expect(await readdir(folder)).not.toContain('out');
  await writer.write(new Uint8Array([66]));
  await writer.close();
  expect(await readFile(path, 'utf8')).toBe('AB');
});

test('a download that breaks leaves what was there before, and nothing beside it', async () => {
  const before = await readdir(folder);
  const writer = agentFileDestination(join(folder, 'a.txt')).getWriter();
  await writer.write(new Uint8Array([66]));
  await writer.abort(new Error('reset'));
  expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('AAA');
  expect(await readdir(folder)).toEqual(before);
});

test('an empty file is made, and a missing folder or a link is an error', async () => {
  await agentFileDestination(join(folder, 'empty')).close();
  expect(await readFile(join(folder, 'empty'), 'utf8')).toBe('');
  for (const path of [join(folder, 'none/a'), join(folder, 'link')]) {
    const writer = agentFileDestination(path).getWriter();
    expect(await rejection(writer.write(new Uint8Array(1)))).toHaveProperty('name', 'OpenAIError');
  }
});

test('a file that is replaced keeps its mode, whatever the process masks out', async () => {
  const path = join(folder, 'shared');
  await writeFile(path, 'old');
  await chmod(path, 0o666);
  await agentFileDestination(path).close();
  expect((await stat(path)).mode & 0o7777).toBe(0o666);
});
