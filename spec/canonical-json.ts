import { isObject, type Json } from './json.ts';

const WIDTH = 100;

/**
 * Serialises data the one way all files of this folder are written: two spaces of indentation, a
 * value on one line where it fits in 100 columns, a newline at the end. Small changes of the data
 * make small differences in the files.
 */
export function canonicalJson(value: Json): string {
  return `${format(value, '', 0)}\n`;
}

function format(value: Json, indent: string, used: number): string {
  const line = oneLine(value);
  if (indent.length + used + line.length <= WIDTH) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => inner + format(item, inner, 0)).join(',\n')}\n${indent}]`;
  }
  if (!isObject(value)) return line;
  const members = Object.entries(value).map(([key, item]) => {
    const name = `${JSON.stringify(key)}: `;
    return inner + name + format(item, inner, name.length + 1);
  });
  return `{\n${members.join(',\n')}\n${indent}}`;
}

function oneLine(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`,
  );
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}
