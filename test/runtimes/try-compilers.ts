import type { App } from './app.ts';
import { checkTypes, COMPILERS, RESOLUTIONS, SURFACES } from './compilers.ts';
import { compileAndRun, knows, MODULE_KINDS } from './module-kinds.ts';
import { markdownTable, plainTable, type Table } from '../support/table.ts';
import type { Tally } from '../support/tally.ts';
import { versionOf } from './toolbox.ts';

/** Checks the types with every compiler, prints tables, and gives the section. */
export async function tryCompilers(app: App, tally: Tally): Promise<string> {
  const surfaces = await trySurfaces(app, tally);
  const kinds = await tryModuleKinds(app, tally);
  for (const table of [surfaces, kinds]) console.log(`\n${plainTable(table)}\n`);
  return `\`npm run test:runtimes\` checks programs that use the package, and every declaration they
import, with \`strict\` and without \`skipLibCheck\`: with the types of Node, with those of the web, and
with both.

${markdownTable(surfaces)}

Programs with \`import\`, with \`import type\` of \`petrel/resources/**\` and with \`import x = require()\`
are compiled in projects of CommonJS and of ES modules, and run. What a version of TypeScript does not
know has a dash.

${markdownTable(kinds)}
`;
}

async function trySurfaces(app: App, tally: Tally): Promise<Table> {
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
  return [['version', ...headings], ...rows];
}

async function tryModuleKinds(app: App, tally: Tally): Promise<Table> {
  const rows: string[][] = [];
  for (const compiler of COMPILERS) {
    console.log(`${compiler}, by kinds of modules`);
    const checks = MODULE_KINDS.map(async (kind) => {
      if (!knows(compiler, kind)) return '–';
      const name = `${compiler}, ${kind.name}`;
      return tally.check(name, () => compileAndRun(app, compiler, kind));
    });
    rows.push([versionOf(compiler), ...(await Promise.all(checks))]);
  }
  return [['version', ...MODULE_KINDS.map(({ name }) => name)], ...rows];
}
