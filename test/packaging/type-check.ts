import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publicModules } from '../../packages/petrel/build/entries.ts';
import { runProgram } from '../support/run-program.ts';

/** A field may replace a resource, as tests with mocks do. */
const SUBCLASS = `import OpenAI from 'petrel';

export class WithOtherChat extends OpenAI {
  override chat: OpenAI.Chat = new OpenAI.Chat(this);
}
`;

/** How modules are found and what the project is made of: `type` of its package.json. */
export interface ModuleResolution {
  module: string;
  moduleResolution: string;
  type: 'module' | 'commonjs';
}

/** What the types are checked as, by the words for it. */
export const RESOLUTIONS: Readonly<Record<string, ModuleResolution>> = {
  'as nodenext': { module: 'nodenext', moduleResolution: 'nodenext', type: 'module' },
  'as bundler': { module: 'esnext', moduleResolution: 'bundler', type: 'module' },
  'as node16, in CommonJS': { module: 'node16', moduleResolution: 'node16', type: 'commonjs' },
};

/**
 * Checks the programs of `app`, and a module that imports everything the package offers, with the
 * declarations of the package itself.
 *
 * @throws Error with the output of the compiler
 */
export function checkTypes(app: string, resolution: ModuleResolution, root: string): string {
  const { type, ...options } = resolution;
  const modules = Object.keys(publicModules());
  const imports = modules.map((path, index) => {
    const specifier = path === 'index' ? 'petrel' : `petrel/${path}`;
    return `export type * as module${index} from '${specifier}';\n`;
  });
  writeFileSync(join(app, 'everything.ts'), imports.join(''));
  writeFileSync(join(app, 'subclass.ts'), SUBCLASS);
  writeFileSync(join(app, 'package.json'), JSON.stringify({ private: true, type }));
  const config = {
    compilerOptions: {
      target: 'es2022',
      lib: ['es2022'],
      ...options,
      types: ['node'],
      typeRoots: [join(root, 'node_modules/@types')],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noPropertyAccessFromIndexSignature: true,
      skipLibCheck: false,
      noEmit: true,
    },
    files: ['program.ts', 'wrong-field.ts', 'everything.ts', 'subclass.ts'],
  };
  writeFileSync(join(app, 'tsconfig.json'), JSON.stringify(config));
  runProgram(join(root, 'node_modules/.bin/tsc'), ['-p', 'tsconfig.json'], app);
  return `${modules.length} modules`;
}
