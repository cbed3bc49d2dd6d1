import type { Log } from '../call/log.ts';

const SURROGATE = /\p{Surrogate}/u;
const SURROGATES = /\p{Surrogate}/gu;
const REPLACEMENT = '\ufffd';

let replaced = false;

/**
 * Text without lone surrogates, which are no characters and which UTF-8 cannot hold: each becomes
 * U+FFFD, as the Encoding standard has it. They come from text that was cut within an emoji.
 */
export function wellFormed(text: string): string {
  if (!SURROGATE.test(text)) return text;
  replaced = true;
  return text.replace(SURROGATES, REPLACEMENT);
}

/** The same for JSON, where lone surrogates are escapes: `\ud83d` becomes U+FFFD, `\\ud83d` stays. */
export function wellFormedJSON(json: string): string {
  if (!json.includes('\\ud')) return json;
  return json.replace(/\\(?:\\|ud[89a-f][\da-f]{2})/g, (escape) => {
    if (escape === '\\\\') return escape;
    replaced = true;
    return REPLACEMENT;
  });
}

/** Clients that have written about it. */
const reported = new WeakSet<Log>();

/** Writes once for each client, at `debug`, that text of its requests was changed. */
export function reportReplacements(log: Log): void {
  if (!replaced) return;
  replaced = false;
  if (reported.has(log) || !log.enabled('debug')) return;
  reported.add(log);
  log.write(
    'debug',
    'The text of a request held lone surrogates, which were replaced by U+FFFD: text that is cut ' +
      'within an emoji ends with one.',
  );
}
