import { isObject, type JsonObject } from '@petrel/spec/json';

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** `fineTuning` → `fine-tuning`, `adminAPIKeys` → `admin-api-keys`. */
export function kebabCase(name: string): string {
  return name.replace(/API/g, 'Api').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** `file_search` → `FileSearch`, `tool-call` → `ToolCall`, `response.done` → `ResponseDone`. */
export function pascalCase(name: string): string {
  return name
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
    .replace(/^(?=\d)/, '_');
}

/** `fine_tuning_job_id` → `fineTuningJobID`, for arguments of methods. */
export function argumentName(name: string): string {
  const pascal = pascalCase(name).replace(/Id$/, 'ID');
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
}

/** The singular of a plural English noun as the API spells them: `tool_calls` → `tool_call`. */
export function singular(name: string): string {
  if (/(ss|us|is)$/.test(name)) return name;
  if (name.endsWith('ies')) return name.replace(/ies$/, 'y');
  if (/(ch|sh|x|ss)es$/.test(name)) return name.replace(/es$/, '');
  return name.replace(/s$/, '');
}

/** A property name as TypeScript wants it: quoted unless it is an identifier. */
export function propertyKey(name: string): string {
  return IDENTIFIER.test(name) ? name : stringLiteral(name);
}

/** A string as a single-quoted literal. */
export function stringLiteral(text: string): string {
  const inner = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${inner}'`;
}

/** A JSON object as an object literal on one line. */
export function objectLiteral(value: JsonObject): string {
  const members = Object.entries(value).map(([name, member]) => {
    const text = isObject(member) ? objectLiteral(member) : JSON.stringify(member);
    return `${propertyKey(name)}: ${typeof member === 'string' ? stringLiteral(member) : text}`;
  });
  return `{ ${members.join(', ')} }`;
}
