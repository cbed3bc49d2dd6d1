import { sep } from 'node:path';
import { build } from 'tsdown';
import { expect, test } from 'vitest';
import { PACKAGE } from './entries.ts';
import { staticSubresources } from './static-subresources.ts';

const PROGRAM = 'virtual:program';

/** The modules of a program that leave something in its bundle, by their paths below `src/`. */
async function modulesOf(program: string): Promise<string[]> {
  const bundles = await build({
    config: false,
    cwd: PACKAGE,
    entry: { main: PROGRAM },
    platform: 'browser',
    write: false,
    dts: false,
    clean: false,
    logLevel: 'silent',
    // What is shipped are chunks of many modules, of which bundlers drop none as a whole.
    treeshake: { moduleSideEffects: () => true },
    plugins: [
      {
        name: 'program',
        resolveId: (id: string) => (id === PROGRAM ? id : null),
        load: (id: string) => (id === PROGRAM ? program : null),
        transform: { filter: { id: /\/generated\// }, handler: staticSubresources },
      },
    ],
  });
  const source = `${sep}src${sep}`;
  return bundles
    .flatMap(({ chunks }) => chunks)
    .flatMap((chunk) => (chunk.type === 'chunk' ? Object.entries(chunk.modules) : []))
    .filter(([path, { renderedLength }]) => renderedLength > 0 && path.includes(source))
    .map(([path]) => path.slice(path.lastIndexOf(source) + source.length).replaceAll(sep, '/'));
}

test('a client with one resource is bundled without what other resources, helpers and options need', async () => {
  const modules = await modulesOf(`
    import { Client, APIError } from '${PACKAGE}/src/index.ts';
    import { Models } from '${PACKAGE}/src/generated/resources/models.ts';
    console.log(new Models(new Client()), APIError);
  `);
  expect(modules).toContain('client.ts');
  const ofFolders = modules.filter((path) =>
    /^(?:auth|generated|helpers|limits|providers|realtime|sync|webhooks)\//.test(path),
  );
  // Objects for the option `credential` bring their code, and are known by a symbol.
  const known = 'auth/certified-identity.ts';
  expect(ofFolders.filter((path) => path !== known)).toEqual(['generated/resources/models.ts']);
  expect(modules).not.toContain('openai/stream.ts');
  expect(modules).not.toContain('core/request/multipart-encoder.ts');
  expect(modules).not.toContain('core/request/preferred-members.ts');
});
