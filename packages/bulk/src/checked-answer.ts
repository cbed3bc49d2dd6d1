import type { StandardSchemaLike } from 'petrel/helpers/standard-schema';
import { isSuccess, type Outcome } from './journal/output-line.ts';
import { memberOf } from './tokens.ts';

const MOST_SHOWN = 3;

/** The answer as a value of the schema, or the outcome with what is wrong with it as its error. */
export async function checkedAnswer(
  outcome: Outcome,
  schema: StandardSchemaLike,
): Promise<{ outcome: Outcome; parsed: unknown }> {
  if (!isSuccess(outcome)) return { outcome, parsed: null };
  const wrong = (message: string): { outcome: Outcome; parsed: null } => {
    return { outcome: { ...outcome, error: { code: 'schema_mismatch', message } }, parsed: null };
  };
  const text = answerText(outcome.response?.body);
  if (text === null) return wrong('The answer has no text.');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return wrong('The answer is not JSON.');
  }
  const { issues, ...result } = await schema['~standard'].validate(value);
  if (issues === undefined) return { outcome, parsed: memberOf(result, 'value') };
  const shown = issues
    .slice(0, MOST_SHOWN)
    .map(({ message, path }) => `${pointerOf(path)}${message}`);
  return wrong(`The answer does not match the schema: ${shown.join('; ')}`);
}

/** The text of an answer of responses, chat completions or completions; null where it has none. */
export function answerText(body: unknown): string | null {
  const output = memberOf(body, 'output');
  if (Array.isArray(output)) {
    const parts = output.flatMap((item: unknown) => memberOf(item, 'content') ?? []);
    const texts = parts.filter((part) => memberOf(part, 'type') === 'output_text');
    return texts.length === 0 ? null : texts.map((part) => memberOf(part, 'text')).join('');
  }
  const choices = memberOf(body, 'choices');
  const choice: unknown = Array.isArray(choices) ? choices[0] : undefined;
  const text = memberOf(memberOf(choice, 'message'), 'content') ?? memberOf(choice, 'text');
  return typeof text === 'string' ? text : null;
}

/** A path of a schema as a JSON Pointer, with a colon. */
function pointerOf(path: readonly unknown[] | undefined): string {
  if (path === undefined || path.length === 0) return '';
  const keys = path.map((part) => String(memberOf(part, 'key') ?? part));
  return `${keys.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')}: `;
}
