import { OpenAIError } from '../errors/index.ts';
import { holderKind } from './plain-data.ts';

/** Members within members: each level makes the name of a field longer. */
const DEEPEST = 100;

/**
 * The values of one parameter of a query or a form, each with the name of its field: those of a list
 * are called `name[]`, those of an object `name[member]`. `undefined` is left out.
 *
 * @param isWhole whether an object is a value by itself, as a file is
 * @throws OpenAIError naming the field for a circular value, for one whose contents are not its members,
 * such as a Map or a promise, and for one that is nested more than 100 deep
 */
export function* fieldValues(
  name: string,
  value: unknown,
  isWhole: (value: object) => boolean = () => false,
  above: object[] = [],
): Generator<readonly [name: string, value: unknown], undefined> {
  if (value === undefined) return undefined;
  if (typeof value !== 'object' || value === null || value instanceof Date || isWhole(value)) {
    yield [name, value];
    return undefined;
  }
  const what = obstacle(value, above);
  if (what !== null) throw new OpenAIError(`"${name}" cannot be sent: it is ${what}.`);
  if (above.length > DEEPEST) throw tooDeep(name);
  above.push(value);
  for (const [key, member] of Object.entries(value)) {
    const field = Array.isArray(value) ? `${name}[]` : `${name}[${key}]`;
    yield* fieldValues(field, member, isWhole, above);
  }
  above.pop();
  return undefined;
}

function obstacle(value: object, above: readonly object[]): string | null {
  if (above.includes(value)) return 'circular';
  const isPromise = 'then' in value && typeof value.then === 'function';
  return isPromise ? 'a promise, which must be awaited first' : holderKind(value);
}

function tooDeep(name: string): OpenAIError {
  const field = name.split('[', 1)[0] ?? '';
  return new OpenAIError(`"${field}" cannot be sent: it is nested more than ${DEEPEST} deep.`);
}
