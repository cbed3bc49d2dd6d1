import type { App } from './app.ts';
import { checkTypes, COMPILERS, RESOLUTIONS, SURFACES } from './compilers.ts';
import { markdownTable, plainTable, type Table } from './table.ts';
import type { Tally } from './tally.ts';
import { versionOf } from './toolbox.ts';

/** Checks the types with every compiler, prints a table, and gives the section. */
export async function tryCompilers(app: App, tally: Tally): Promise<string> {
  const headings = SURFACES.flatMap(({ name }) => RESOLUTIONS.map((how) => `${name}, ${how}`));
  const rows: string[][] = [];
  for (const compiler of COMPILERS) {
    console.log(compiler);
    const cells: string[] = [];
    for (const surface of SURFACES) {
      const checks = RESOLUTIONS.map((resolution) =>
        tally.check(`${compiler}, ${surface.name}, ${resolution}`, () =>
          checkTypes(app, compiler, resolution, surface),
        ),
      );
      cells.push(...(await Promise.all(checks)));
    }
    rows.push([versionOf(compiler), ...cells]);
  }
  const table: Table = [['version', ...headings], ...rows];
  console.log(`\n${plainTable(table)}\n`);
  return `\`npm run test:runtimes\` checks programs that use the package, and every declaration they
import, with \`strict\` and without \`skipLibCheck\`: with the types of Node, with those of the web, and
with both.

${markdownTable(table)}
`;
}
