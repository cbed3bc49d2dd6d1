/** Rows of cells, the first of which are the headings. */
export type Table = readonly (readonly string[])[];

/** The table as text, each column as wide as it must be. */
export function plainTable(table: Table): string {
  const [headings = []] = table;
  const widths = headings.map((_, at) => Math.max(...table.map((row) => (row[at] ?? '').length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  return table.map(line).join('\n');
}

/** The table as Markdown. */
export function markdownTable([headings = [], ...rows]: Table): string {
  const line = (row: readonly string[]): string => `| ${row.join(' | ')} |`;
  return [line(headings), `|${'---|'.repeat(headings.length)}`, ...rows.map(line)].join('\n');
}
