import { tmpdir } from 'node:os';
import type { App } from './app.ts';
import { bundle } from './bundle.ts';
import { CHROMIUM, runInChromium, runPushToTalk, runWebRTCInChromium } from './run-in-chromium.ts';
import { runInProcess } from './run-in-process.ts';
import { runInWorkerd } from './run-in-workerd.ts';
import { runProcess } from '../support/run-process.ts';
import type { SuiteReport } from './suite-report.ts';
import { tool, versionOf } from './toolbox.ts';

/** A runtime and how it loads the package. */
export interface Variant {
  runtime: string;
  /** `import`, `require`, or what else a program does. */
  loadedBy: string;
  /** How requests must go out. */
  transport: 'own' | 'fetch' | 'worker';
  version: () => Promise<string>;
  run: (app: App) => Promise<SuiteReport>;
}

const WORKERD: Variant = {
  runtime: 'workerd',
  loadedBy: 'a bundle',
  transport: 'fetch',
  version: () => Promise.resolve(versionOf('workerd')),
  run: async (app) => {
    const options = { entry: 'programs/worker.mjs', platform: 'workerd' } as const;
    return runInWorkerd(app, await bundle(app, 'esbuild', options));
  },
};

const CHROMIUM_PAGE: Variant = {
  runtime: 'Chromium',
  loadedBy: 'a bundle',
  transport: 'fetch',
  version: chromiumVersion,
  run: async (app) => {
    const options = { entry: 'programs/page.mjs', platform: 'browser' } as const;
    return runInChromium(await bundle(app, 'esbuild', options));
  },
};

const CHROMIUM_WEBRTC: Variant = {
  runtime: 'Chromium',
  loadedBy: 'a bundle, over WebRTC to another page',
  transport: 'fetch',
  version: chromiumVersion,
  run: async (app) => {
    const bundleOf = (entry: string): Promise<string> =>
      bundle(app, 'esbuild', { entry: `programs/${entry}`, platform: 'browser' });
    return runWebRTCInChromium(
      await bundleOf('webrtc-page.mjs'),
      await bundleOf('webrtc-server.mjs'),
    );
  },
};

const CHROMIUM_EXAMPLE: Variant = {
  runtime: 'Chromium',
  loadedBy: 'the example push-to-talk',
  transport: 'fetch',
  version: chromiumVersion,
  run: runPushToTalk,
};

/** All variants, those of one runtime together. */
export const VARIANTS: readonly Variant[] = [
  ...['20', '22', '24', '26'].flatMap(nodeVariants),
  ...otherVariants('Bun', []),
  ...otherVariants('Deno', ['run', '--no-prompt', '--allow-net', '--allow-env', '--allow-read']),
  WORKERD,
  CHROMIUM_PAGE,
  CHROMIUM_WEBRTC,
  CHROMIUM_EXAMPLE,
];

function nodeVariants(major: string): Variant[] {
  const name = `node-${major}`;
  const variant = (
    loadedBy: string,
    program: string,
    transport: Variant['transport'],
  ): Variant => ({
    runtime: `Node ${major}`,
    loadedBy,
    transport,
    version: () => Promise.resolve(versionOf(name)),
    run: (app) => runInProcess(app, tool(name, 'bin/node'), [`programs/${program}`]),
  });
  const withOwnSocket = variant('`import`, without `ws`', 'without-ws.mjs', 'own');
  return [
    variant('`import`', 'import.mjs', 'own'),
    // Node 20 has no WebSocket.
    ...(major === '20' ? [] : [withOwnSocket]),
    variant('`require`', 'require.cjs', 'own'),
    variant('`import`, with `undiciTransport`', 'import-undici.mjs', 'own'),
    variant('`import`, with `fetchOptions`', 'import-fetch.mjs', 'fetch'),
    variant('`import`, `OpenAISync`', 'synchronous.mjs', 'worker'),
    variant('`require`, `OpenAISync`', 'synchronous.cjs', 'worker'),
  ];
}

/** A runtime that is known by the name of its package, and whose own transport is `fetch`. */
function otherVariants(runtime: string, args: readonly string[]): Variant[] {
  const name = runtime.toLowerCase();
  const variant = (
    loadedBy: string,
    program: string,
    transport: Variant['transport'] = 'fetch',
  ): Variant => ({
    runtime,
    loadedBy,
    transport,
    version: () => Promise.resolve(versionOf(name)),
    run: (app) => runInProcess(app, tool('.bin', name), [...args, `programs/${program}`]),
  });
  return [
    variant('`import`', 'import.mjs'),
    variant('`require`', 'require.cjs'),
    variant('`import`, `OpenAISync`', 'synchronous.mjs', 'worker'),
    variant('`require`, `OpenAISync`', 'synchronous.cjs', 'worker'),
  ];
}

async function chromiumVersion(): Promise<string> {
  const { stdout } = await runProcess(CHROMIUM, ['--version'], { cwd: tmpdir(), time: 10_000 });
  return /\d[\d.]*/.exec(stdout)?.[0] ?? stdout.trim();
}
