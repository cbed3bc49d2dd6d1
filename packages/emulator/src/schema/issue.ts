import type { Json } from '@petrel/spec/json';

/** Where in a value something is: property names and array positions, outermost first. */
export type Path = (string | number)[];

/** Why a value does not fit a schema. The path is filled in on the way out of the check. */
export type Issue = { path: Path } & (
  | { kind: 'type'; expected: string[]; value: Json }
  | { kind: 'missing' }
  | { kind: 'unknown' }
  | { kind: 'enum'; allowed: Json[]; value: Json }
  | { kind: 'range'; bound: Bound; limit: number; value: number }
  | { kind: 'length'; of: 'string' | 'array' | 'object'; bound: Bound; limit: number; size: number }
  | { kind: 'text'; wanted: string; code: string }
  | { kind: 'other'; reason: string }
);

/** Which side of a limit a value lies on. */
export type Bound = 'minimum' | 'maximum';

/** An issue in the terms of the API's error object. */
export interface IssueReport {
  message: string;
  param: string;
  code: string;
}

/** Writes a path the way the API names parameters: `messages[0].role`. */
export function formatPath(path: Path): string {
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`,
    )
    .join('');
}

/** Formats an issue with the messages and codes of the API's error object. */
export function describeIssue(issue: Issue): IssueReport {
  const param = formatPath(issue.path);
  const report = (code: string, message: string): IssueReport => ({ message, param, code });
  switch (issue.kind) {
    case 'missing':
      return report('missing_required_parameter', `Missing required parameter: '${param}'.`);
    case 'unknown':
      return report('unknown_parameter', `Unknown parameter: '${param}'.`);
    case 'type': {
      const expected = joinWords([...new Set(issue.expected)], 'or');
      const got = typeName(issue.value);
      return report(
        'invalid_type',
        `Invalid type for '${param}': expected ${expected}, but got ${got} instead.`,
      );
    }
    case 'enum':
      return report('invalid_value', enumMessage(issue.allowed, issue.value));
    case 'range':
      return rangeReport(issue, param);
    case 'length':
      return lengthReport(issue, param);
    case 'text':
      return report(
        issue.code,
        `Invalid '${param}': the string does not match. Expected ${issue.wanted}.`,
      );
    case 'other':
      return report('invalid_value', `Invalid '${param}': ${issue.reason}.`);
  }
}

function enumMessage(allowed: Json[], value: Json): string {
  const choices = [...new Set(allowed)].filter((item) => item !== null).map(quote);
  if (choices.length === 1) return `Invalid value: ${quote(value)}. Value must be ${choices[0]}.`;
  return `Invalid value: ${quote(value)}. Supported values are: ${joinWords(choices, 'and')}.`;
}

function quote(item: Json): string {
  return typeof item === 'string' ? `'${item}'` : JSON.stringify(item);
}

function rangeReport(issue: Extract<Issue, { kind: 'range' }>, param: string): IssueReport {
  const { bound, limit, value } = issue;
  const noun = Number.isInteger(value) ? 'integer' : 'decimal';
  const side = bound === 'minimum' ? 'below' : 'above';
  const sign = bound === 'minimum' ? '>=' : '<=';
  return {
    param,
    code: `${noun}_${side}_${bound === 'minimum' ? 'min' : 'max'}_value`,
    message: `Invalid '${param}': ${noun} ${side} ${bound} value. Expected a value ${sign} ${limit}, but got ${value} instead.`,
  };
}

function lengthReport(issue: Extract<Issue, { kind: 'length' }>, param: string): IssueReport {
  const { of, bound, limit, size } = issue;
  const side = bound === 'minimum' ? 'below' : 'above';
  const wanted = `Expected ${of === 'string' ? 'a' : 'an'} ${of} with ${bound} length ${limit}, but got one with length ${size} instead.`;
  if (size === 0) {
    return { param, code: `empty_${of}`, message: `Invalid '${param}': empty ${of}. ${wanted}` };
  }
  const code = `${of}_${side}_${bound === 'minimum' ? 'min' : 'max'}_length`;
  const fault = bound === 'minimum' ? 'too short' : 'too long';
  return { param, code, message: `Invalid '${param}': ${of} ${fault}. ${wanted}` };
}

function typeName(value: Json): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'number') return Number.isInteger(value) ? 'an integer' : 'a decimal';
  return `a ${typeof value}`;
}

function joinWords(words: string[], conjunction: string): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;
}
