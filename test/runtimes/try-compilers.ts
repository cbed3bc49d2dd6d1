import type { App } from './app.ts';
import { checkTypes, COMPILERS, RESOLUTIONS, SURFACES } from './compilers.ts';
import { markdownTable, plainTable, type Table } from './table.ts';
import type { Tally } from './tally.ts';
import { versionOf } from './toolbox.ts';

/** Checks the types with every compiler, prints a table, and gives the section. */
export async function tryCompilers(app: App, tally: Tally): Promise<string> {
  const columns = SURFACES.flatMap((surface) =>
    RESOLUTIONS.map((resolution) => ({ surface, resolution })),
  );
  const headings = columns.map(({ surface, resolution }) => `${surface.name}, ${resolution}`);
  const rows: string[][] = [];
  for (const compiler of COMPILERS) {
    console.log(compiler);
    const cells = columns.map(({ surface, resolution }, at) =>
      tally.check(`${compiler}, ${headings[at]}`, () =>
        checkTypes(app, compiler, resolution, surface),
      ),
    );
    rows.push([versionOf(compiler), ...(await Promise.all(cells))]);
  }
  const table: Table = [['version', ...headings], ...rows];
  console.log(`\n${plainTable(table)}\n`);
  return `\`npm run test:runtimes\` checks programs that use the package, and every declaration they
import, with \`strict\` and without \`skipLibCheck\`: with the types of Node, with those of the web, and
with both.

${markdownTable(table)}
`;
}
