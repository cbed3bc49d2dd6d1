/**
 * The page with a table written anew, between the comments `<!-- name -->` and `<!-- /name -->`.
 *
 * @throws Error for a page without the comments
 */
export function replaceTable(page: string, name: string, table: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The page has no place for the table ${name}.`);
  return `${page.slice(0, from)}${start}\n${table}\n${page.slice(to)}`;
}
