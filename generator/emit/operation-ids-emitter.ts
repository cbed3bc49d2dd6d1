import type { Spec } from '@petrel/spec';
import { isObject } from '@petrel/spec/json';
import type { Operation } from '../model/operation.ts';

/** Writes the names of all operations: the client method of each and its id in the description. */
export function emitOperationIds(spec: Spec, operations: readonly Operation[]): string {
  const ids = operations.map(({ method, path, verb }) => {
    const operation = spec.paths[path]?.[verb];
    return `  '${method}': '${isObject(operation) ? String(operation['operationId']) : method}',`;
  });
  return `// Written by \`npm run generate\` from \`spec/\`. Do not edit.

/** The id of each operation of the API in its description, by the client method that calls it. */
export const operationIds = {
${ids.sort().join('\n')}
} as const;

/** A client method that calls an operation: \`chat.completions.create\`. */
export type OperationMethod = keyof typeof operationIds;

/** The id of an operation: \`createChatCompletion\`. */
export type OperationId = (typeof operationIds)[OperationMethod];
`;
}
