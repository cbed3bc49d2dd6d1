import { isObject, type Json } from '@petrel/spec/json';
import { loadApi } from '../../packages/emulator/src/api.ts';
import { flatten, type Schema } from '../../packages/emulator/src/schema/schema.ts';
import { isBinary, sampleFile } from '../../packages/emulator/test/send-sample.ts';

const api = loadApi();

/** A sampled body as a caller gives it: files where the description has bytes. */
export function withFiles(schema: Schema, value: Json): Record<string, unknown> {
  const { properties } = flatten(schema, api.resolve);
  const members = Object.entries(isObject(value) ? value : {});
  return Object.fromEntries(
    members.map(([name, given]) => {
      const binary = isObject(properties) && isBinary(properties[name]);
      return [name, binary ? asFile(given) : given];
    }),
  );
}

function asFile(value: Json): unknown {
  const file = new File([sampleFile], 'sample.jsonl', { type: 'application/jsonl' });
  return Array.isArray(value) ? [file] : file;
}
