import { joinBytes } from '../../core/request/byte-source.ts';
import { responseTooLarge } from '../../core/response/response-too-large.ts';

/** A line of a JSONL file that is not blank. */
export type JSONLine =
  | { readonly line: number; readonly value: unknown; readonly problem: null }
  | { readonly line: number; readonly problem: string };

/** The longest line that is kept in memory, in bytes. */
const LONGEST_LINE = 268_435_456;

const LINE_FEED = 10;

/**
 * The lines of a JSONL file with their numbers, from 1, in constant memory. Blank lines are skipped;
 * CRLF, a byte order mark and a missing last line break make no difference. A line that cannot be read
 * comes with what is wrong with it, and those after it are read.
 */
export async function* readJSONL(
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<JSONLine, undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let number = 0;
  let start: Uint8Array[] = [];
  let held = 0;
  for await (const chunk of source) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, from)) {
      const last = chunk.subarray(from, end);
      const line = parse(decoder, held === 0 ? last : joinBytes([...start, last]), ++number);
      [start, held, from] = [[], 0, end + 1];
      if (line !== null) yield line;
    }
    if (from === chunk.byteLength) continue;
    // A copy, since the transport may use its buffer again.
    start.push(chunk.slice(from));
    held += chunk.byteLength - from;
    if (held > LONGEST_LINE) throw responseTooLarge(LONGEST_LINE, {}, `line ${number + 1}`);
  }
  if (held === 0) return undefined;
  const line = parse(decoder, joinBytes(start), number + 1);
  if (line?.problem === NOT_JSON) yield { ...line, problem: `${NOT_JSON}: the file ends in it` };
  else if (line !== null) yield line;
  return undefined;
}

const NOT_JSON = 'is not JSON';

function parse(decoder: TextDecoder, bytes: Uint8Array, line: number): JSONLine | null {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return { line, problem: 'is not UTF-8' };
  }
  if (text.trim() === '') return null;
  try {
    const value: unknown = JSON.parse(text);
    return { line, value, problem: null };
  } catch {
    // The parser's own error quotes the line, so it is not kept.
    return { line, problem: NOT_JSON };
  }
}
