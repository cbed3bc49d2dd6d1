import { Readable } from 'node:stream';
import type { RawRow } from './raw-row.ts';

/** The rows of a CSV file as objects whose members are its columns; its first line names them. */
export async function* readCSV(
  source: AsyncIterable<Uint8Array>,
  delimiter: ',' | '\t',
): AsyncGenerator<RawRow> {
  const { parse } = await import('csv-parse');
  const parser = Readable.from(source).compose(
    parse({ bom: true, columns: true, info: true, skip_empty_lines: true, delimiter }),
  );
  for await (const { record, info } of parser) {
    yield { value: record, place: `Line ${info.lines}` };
  }
}
