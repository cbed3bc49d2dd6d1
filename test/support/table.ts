/** Rows of cells; the first row holds the headings. */
export type Table = readonly (readonly string[])[];

/** Returns a table as text, each column as wide as its widest cell. */
export function plainTable(table: Table): string {
  const [headings = []] = table;
  const widths = headings.map((_, at) => Math.max(...table.map((row) => (row[at] ?? '').length)));
  return table.map((row) => formatRow(row, widths, '  ')).join('\n');
}

/** Returns one row as text. The cells of a negative width are aligned to the right. */
export function formatRow(
  cells: readonly string[],
  widths: readonly number[],
  separator = ' ',
): string {
  const padded = cells.map((cell, at) => {
    const width = widths[at] ?? 0;
    return width < 0 ? cell.padStart(-width) : cell.padEnd(width);
  });
  return padded.join(separator).trimEnd();
}

/** Returns a table as Markdown. */
export function markdownTable([headings = [], ...rows]: Table): string {
  const line = (row: readonly string[]): string => `| ${row.join(' | ')} |`;
  return [line(headings), `|${'---|'.repeat(headings.length)}`, ...rows.map(line)].join('\n');
}
