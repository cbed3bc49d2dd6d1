import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PACKAGE, sourcePaths } from '../../../packages/petrel/build/entries.ts';
import { ROOT } from '../../support/repository-root.ts';
import { REFERENCE } from '../../../packages/openai-alias/build/reference-modules.ts';

/**
 * Compiles a program against both clients, strictly, and returns the first error of each line.
 *
 * @throws Error when the compiler does not find what is wrong with the program on purpose
 */
export function compile(lines: readonly string[]): Map<number, string> {
  const folder = mkdtempSync(join(tmpdir(), 'petrel-types-'));
  try {
    writeFileSync(join(folder, 'checks.ts'), [PREAMBLE, ...lines, MISTAKE].join('\n'));
    cpSync(join(import.meta.dirname, 'compared.ts'), join(folder, 'compared.ts'));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(configuration()));
    const args = [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', folder, '--pretty', 'false'];
    const run = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
    const errors = readDiagnostics(run.stdout);
    if (errors.delete(lines.length)) return errors;
    throw new Error(`the compiler did not do its work: ${run.stderr}${run.stdout}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The one error of this range that is about types: `satisfies` does not hold. */
const UNSATISFIED = '1360';

/** The types of `compared.ts` that checks mention. */
const COMPARED = [
  'Names',
  'Options',
  'PetrelClientOptions',
  'PetrelRequestOptions',
  'ReferenceClientOptions',
  'ReferenceRequestOptions',
  'Settled',
  'Checkable',
  'Uploading',
];

const PREAMBLE = `import { of, type ${COMPARED.join(', type ')} } from './compared.ts';`;

/** The last line of each program, so that no errors at all cannot pass for success. */
const MISTAKE = 'of<string>() satisfies number;';

function configuration(): object {
  const petrel = Object.entries(sourcePaths()).map(([path, sources]): [string, string[]] => [
    path,
    sources.map((source) => join(PACKAGE, source)),
  ]);
  return {
    compilerOptions: {
      target: 'es2022',
      lib: ['es2022', 'dom', 'dom.iterable', 'dom.asynciterable', 'esnext.disposable'],
      module: 'esnext',
      moduleResolution: 'bundler',
      types: ['node'],
      typeRoots: [join(ROOT, 'node_modules/@types')],
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: true,
      allowImportingTsExtensions: true,
      resolveJsonModule: true,
      noEmit: true,
      paths: { ...Object.fromEntries(petrel), 'openai/*': [join(REFERENCE, '*.d.ts')] },
    },
    files: ['checks.ts'],
  };
}

/** Errors by the index of their line. What is wrong with the program itself is thrown. */
function readDiagnostics(output: string): Map<number, string> {
  const errors = new Map<number, string>();
  for (const diagnostic of output.split(/\n(?=\S)/)) {
    const [, place, line, code, text = ''] =
      /^(.*)\((\d+),\d+\): error TS(\d+): (.*)$/s.exec(diagnostic.trim()) ?? [];
    if (line === undefined) continue;
    if (
      place?.endsWith('checks.ts') !== true ||
      (/^1\d{3}$/.test(code ?? '') && code !== UNSATISFIED)
    ) {
      throw new Error(`the checks cannot be compiled: ${diagnostic}`);
    }
    const index = Number(line) - 2;
    if (!errors.has(index)) errors.set(index, readable(text));
  }
  return errors;
}

/** The first and the innermost of the messages that explain each other. */
function readable(text: string): string {
  const lines = text.split('\n').map((line) => line.trim().slice(0, 240));
  return lines.length === 1 ? (lines[0] ?? '') : `${lines[0]} … ${lines.slice(-2).join(' ')}`;
}
