const WIDTH = 100;
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '{': '}' };

/**
 * Breaks a line that is longer than 100 columns at one of its lists: the members of the bracket
 * that opens at `open` get a line each. Shorter lines stay whole.
 */
export function breakList(line: string, open: number): string[] {
  if (line.length <= WIDTH || open < 0) return [line];
  const close = matching(line, open);
  const indent = /^ */.exec(line)?.[0] ?? '';
  const members = splitMembers(line.slice(open + 1, close));
  return [
    line.slice(0, open + 1),
    ...members.map((member) => `${indent}  ${member},`),
    `${indent}${line.slice(close)}`,
  ];
}

/**
 * Breaks a declaration of a type that is longer than 100 columns between the members of its union,
 * as many to a line as fit.
 */
export function breakUnion(line: string): string[] {
  const start = /^ *(?:export type \w+ =|[\w$'[\].-]+\??:) /.exec(line)?.[0];
  if (line.length <= WIDTH || start === undefined || !line.includes(' | ')) return [line];
  const indent = `${/^ */.exec(line)?.[0] ?? ''}  `;
  const type = line.slice(start.length);
  if (type.startsWith('(') && type.endsWith(')[];')) {
    const inner = fill(type.slice(1, type.lastIndexOf(')')), indent);
    return [`${start}(`, ...inner, `${indent.slice(2)})[];`];
  }
  return [start.trimEnd(), ...fill(type, indent)];
}

function fill(union: string, indent: string): string[] {
  const lines: string[] = [];
  let current = '';
  for (const member of splitUnion(union)) {
    if (current !== '' && current.length + member.length + 3 > WIDTH) {
      lines.push(current);
      current = '';
    }
    current += current === '' ? `${indent}| ${member}` : ` | ${member}`;
  }
  return [...lines, current];
}

/** Members of a union, not looking into brackets or literals. */
function splitUnion(type: string): string[] {
  const members: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: token, index } of type.matchAll(/'(?:[^'\\]|\\.)*'|[([{]|[)\]}]| \| /g)) {
    depth += nesting(token);
    if (token !== ' | ' || depth > 0) continue;
    members.push(type.slice(start, index));
    start = index + token.length;
  }
  return [...members, type.slice(start)];
}

/** Breaks a call that is longer than 100 columns at its arguments, and those at what is in them. */
export function breakCall(line: string): string[] {
  const lines = breakList(line, line.search(/(?<=^[^']*)[({]/));
  return lines.length === 1 ? lines : lines.flatMap(breakCall);
}

function matching(line: string, open: number): number {
  const close = CLOSING[line[open] ?? ''];
  let depth = 0;
  for (let at = open; at < line.length; at++) {
    depth += nesting(line[at]);
    if (depth === 0 && line[at] === close) return at;
  }
  return line.length;
}

function splitMembers(text: string): string[] {
  const members: string[] = [];
  let depth = 0;
  let member = '';
  for (const character of text) {
    depth += nesting(character);
    if (character === ',' && depth === 0) {
      members.push(member.trim());
      member = '';
    } else member += character;
  }
  return [...members, member.trim()].filter((found) => found !== '');
}

/** Angle brackets are left out: an arrow function would close one that never opened. */
function nesting(character: string | undefined): number {
  if (character === '(' || character === '{' || character === '[') return 1;
  return character === ')' || character === '}' || character === ']' ? -1 : 0;
}
