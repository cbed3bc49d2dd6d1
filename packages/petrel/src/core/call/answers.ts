/** What an operation answers with that is neither a stream nor a file. */
export type Answers = 'json' | 'text' | 'nothing';

/**
 * What an operation answers with whose parameter `format` asks for JSON or for one of `texts`;
 * undefined for a format that nobody knows yet, whose media type has to say it.
 */
export function formatAnswers(format: unknown, ...texts: readonly string[]): Answers | undefined {
  if (format === undefined || format === null) return 'json';
  if (typeof format !== 'string') return undefined;
  if (texts.includes(format)) return 'text';
  return format.endsWith('json') ? 'json' : undefined;
}
