import { fieldsIn, isFields } from '../../json/fields.ts';
import type { StructuredOutputError } from '../structured-output-error.ts';
import { pointerOf } from '../read-value.ts';

/** How many issues of a value the message lists. */
const MOST_ISSUES = 10;

/** The instruction to answer in a schema. */
export function schemaPrompt(schema: unknown): string {
  const form = 'Answer with one JSON value and nothing else: no explanation, no code fence';
  if (schema === undefined) return form;
  return `${form}. It must be valid against this JSON Schema:\n\n${JSON.stringify(schema)}`;
}

/** The message to the model about an answer of it that cannot be used. */
export function reaskPrompt(error: StructuredOutputError, schema: unknown): string {
  return `Your answer cannot be used: ${problemOf(error)}\n\n${schemaPrompt(schema)}`;
}

function problemOf({ message, cause }: StructuredOutputError): string {
  if (cause === undefined) return message;
  const issues = isFields(cause) ? fieldsIn(cause.issues) : [];
  if (issues.length === 0) return 'its value is not what was requested';
  const lines = issues
    .slice(0, MOST_ISSUES)
    .map((issue) => `- at ${pointerOf(issue.path) || 'the root'}: ${String(issue.message)}`);
  return `its value does not fit the schema:\n${lines.join('\n')}`;
}
