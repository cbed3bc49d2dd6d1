import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { isObject, type JsonObject } from '@petrel/spec/json';
import { ImportError } from './import-error.ts';

/**
 * Reads a published OpenAPI 3.x document, YAML or JSON (JSON is YAML).
 *
 * @throws {ImportError} when the file cannot be read or parsed, or is no OpenAPI 3 document; the
 * message holds line and column where there is one.
 */
export function readDocument(file: string): JsonObject {
  const document = parse(file, readText(file));
  if (!isObject(document)) throw new ImportError(file, 'the document is not an object');
  if (typeof document['openapi'] !== 'string' || !document['openapi'].startsWith('3.')) {
    throw new ImportError(`${file}#/openapi`, 'expected the version of an OpenAPI 3 document');
  }
  if (!isObject(document['paths'])) {
    throw new ImportError(`${file}#/paths`, 'expected an object with the paths of the API');
  }
  return document;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw new ImportError(file, `the document cannot be read (${reason})`);
  }
}

function parse(file: string, text: string): unknown {
  const document = parseDocument(text);
  const [problem] = document.errors;
  if (problem !== undefined) {
    const at = problem.linePos?.[0];
    const place = at === undefined ? file : `${file}:${at.line}:${at.col}`;
    throw new ImportError(place, problem.message.split('\n')[0] ?? problem.code);
  }
  return document.toJS();
}
