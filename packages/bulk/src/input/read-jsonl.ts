import { readLines } from './read-lines.ts';
import type { RawRow } from './raw-row.ts';

/**
 * The values of a JSONL file. Blank lines are skipped; CRLF, a byte order mark and a missing last line
 * break make no difference.
 */
export async function* readJSONL(source: AsyncIterable<Uint8Array>): AsyncGenerator<RawRow> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const lines of readLines(source)) {
    for (const { number, bytes } of lines) {
      const place = `Line ${number}`;
      let text: string;
      try {
        text = decoder.decode(bytes);
      } catch {
        yield { place, problem: 'is not UTF-8' };
        continue;
      }
      if (text.trim() !== '') yield parsed(text, place);
    }
  }
}

function parsed(text: string, place: string): RawRow {
  try {
    const value: unknown = JSON.parse(text);
    return { value, place };
  } catch {
    // The error of the parser quotes the line, so it is not kept.
    return { place, problem: 'is not JSON' };
  }
}
