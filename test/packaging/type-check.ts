import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publicModules } from '../../packages/petrel/build/entries.ts';
import { runProgram } from './run-program.ts';

/** A field may replace a resource, as tests with mocks do. */
const SUBCLASS = `import OpenAI from 'petrel';

export class WithOtherChat extends OpenAI {
  override chat: OpenAI.Chat = new OpenAI.Chat(this);
}
`;

/**
 * Checks the programs of `app`, and a module that imports everything the package offers, with the
 * declarations of the package itself.
 *
 * @throws Error with what the compiler says
 */
export function checkTypes(app: string, resolution: 'nodenext' | 'bundler', root: string): string {
  const modules = Object.keys(publicModules());
  const imports = modules.map((path, index) => {
    const specifier = path === 'index' ? 'petrel' : `petrel/${path}`;
    return `export type * as module${index} from '${specifier}';\n`;
  });
  writeFileSync(join(app, 'everything.ts'), imports.join(''));
  writeFileSync(join(app, 'subclass.ts'), SUBCLASS);
  const config = {
    compilerOptions: {
      target: 'es2022',
      lib: ['es2022'],
      module: resolution === 'bundler' ? 'esnext' : 'nodenext',
      moduleResolution: resolution,
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
