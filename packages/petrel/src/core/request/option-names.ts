import { configurationError } from '../errors/configuration-error.ts';

/**
 * Other names that are like none are ignored.
 *
 * @param known has a member for each option
 * @param kind what is missing: "option"
 * @param elsewhere names from other clients, and what they are here
 * @throws OpenAIError of code `configuration` for an option that is misspelt, naming the right one
 */
export function checkOptionNames(
  options: object,
  known: object,
  kind: string,
  elsewhere: Readonly<Record<string, string>> = {},
): void {
  for (const name in options) {
    if (Object.hasOwn(known, name) || Reflect.get(options, name) == null) continue;
    const intended = intendedName(name, Object.keys(known));
    // Whoever gives both spellings, for two clients, has what is meant.
    if (intended !== undefined && Reflect.get(options, intended) !== undefined) continue;
    const instead = Object.hasOwn(elsewhere, name) ? elsewhere[name] : intended;
    if (instead === undefined) continue;
    throw configurationError(`There is no ${kind} \`${name}\`; use \`${instead}\`.`);
  }
}

/**
 * The option that a name is a misspelling of: one that differs by case, by `_` and `-`, or by one
 * letter. Undefined for a name that is like none.
 *
 * @example intendedName('base_url', ['baseURL', 'timeout']) // 'baseURL'
 */
export function intendedName(name: string, known: Iterable<string>): string | undefined {
  const folded = fold(name);
  let close: string | undefined;
  for (const option of known) {
    const other = fold(option);
    if (other === folded) return option;
    if (differByOne(folded, other)) close ??= option;
  }
  return close;
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[_-]/g, '');
}

/** Whether one letter more, less or another, or two that changed places, make one text the other. */
function differByOne(left: string, right: string): boolean {
  let start = 0;
  while (start < left.length && left[start] === right[start]) start++;
  const [a, b] = [left.slice(start), right.slice(start)];
  if (a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1)) return true;
  return a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
}
