import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFiles } from '../write-files.ts';
import { runImport } from './command.ts';

const DOCUMENT = `
openapi: 3.1.0
security: [{ ApiKeyAuth: [] }]
paths:
  /models/{model}:
    get:
      operationId: retrieveModel
      summary: Some prose.
      parameters:
        - { name: model, in: path, required: true, schema: { type: string } }
      responses:
        '200':
          description: More prose.
          content: { application/json: { schema: { $ref: '#/components/schemas/Model' } } }
components:
  schemas:
    Model: { type: object, properties: { id: { type: string, description: Prose. } } }
`;

let folder: string;
let api: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'petrel-import-'));
  api = join(folder, 'api');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function importing(text: string): { code: number; lines: string[] } {
  const file = join(folder, 'openapi.yaml');
  writeFileSync(file, text);
  return runImport([file], api);
}

test('a document becomes stripped, one file a resource, without prose', () => {
  expect(importing(DOCUMENT).code).toBe(0);
  const files = readFiles(api);
  expect([...files.keys()].sort()).toEqual([
    'index.ts',
    'lock.json',
    'models.json',
    'security.json',
  ]);
  expect([...files.values()].join()).not.toMatch(/prose/i);
});

test('the same document gives the same bytes', () => {
  importing(DOCUMENT);
  const first = readFiles(api);
  importing(DOCUMENT);
  expect(readFiles(api)).toEqual(first);
});

const broken: { name: string; text: string; message: RegExp }[] = [
  { name: 'broken YAML', text: 'openapi: 3.1.0\npaths: [', message: /openapi\.yaml:2:\d+: / },
  { name: 'no OpenAPI document', text: 'swagger: "2.0"', message: /#\/openapi: expected/ },
  { name: 'no paths', text: 'openapi: 3.1.0', message: /#\/paths: expected an object/ },
  {
    name: 'an unknown keyword',
    text: DOCUMENT.replace('type: object', 'type: object, shape: round'),
    message: /#\/components\/schemas\/Model\/shape: the keyword "shape" is not known/,
  },
  {
    name: 'an unknown key of an operation',
    text: DOCUMENT.replace('operationId:', 'effect: none\n      operationId:'),
    message: /#\/paths\/~1models~1\{model\}\/get\/effect: unknown key of an operation/,
  },
  {
    name: 'a cookie parameter',
    text: DOCUMENT.replace('in: path', 'in: cookie'),
    message: /parameters\/0\/in: a parameter cannot stand in "cookie"/,
  },
];

test.each(broken)(
  '$name is rejected by its place, and nothing is half-written',
  ({ text, message }) => {
    importing(DOCUMENT);
    const before = readFiles(api);
    const { code, lines } = importing(text);
    expect(code).toBe(1);
    expect(lines.join('\n')).toMatch(message);
    expect(readFiles(api)).toEqual(before);
  },
);

test('a file that does not exist is rejected by name', () => {
  const { code, lines } = runImport([join(folder, 'missing.yaml')], api);
  expect(code).toBe(1);
  expect(lines[0]).toMatch(/missing\.yaml: the document cannot be read \(ENOENT\)/);
});

test('no path or two paths are a wrong call', () => {
  expect(runImport([], api).code).toBe(2);
  expect(runImport(['a', 'b'], api).code).toBe(2);
});
