import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** The folder of this package. */
export const PACKAGE: string = join(import.meta.dirname, '..');

const RESOURCES = 'src/generated/resources';

/** Modules under their own name and, as older code asks for them, below `core/`. */
const CORE = ['api-promise', 'error', 'pagination', 'resource', 'streaming', 'uploads'];

/** Modules beside the main one. */
const OTHERS = [
  'auth',
  'azure',
  'bedrock',
  'helpers',
  'limits',
  'node',
  'sync',
  'sync-worker',
  'undici',
  'version',
  'webhooks',
];

/** Modules of helpers, by the paths that the reference client gives them. */
const LIB: Readonly<Record<string, string>> = {
  agents: 'src/agents.ts',
  'helpers/conversation': 'src/helpers/conversations/conversation.ts',
  'helpers/browser': 'src/helpers/toolsets/browser-toolset.ts',
  'helpers/computer': 'src/helpers/toolsets/computer-toolset.ts',
  'helpers/decisions-tool-runner': 'src/helpers/tool-runners/decisions/decisions-tool-runner.ts',
  'helpers/responses-tool-runner': 'src/helpers/tool-runners/responses/responses-tool-runner.ts',
  'helpers/beta/agents/filesystem': 'src/platform/node/agent-files.ts',
  'helpers/beta/agents/standard-schema': 'src/helpers/agents/standard-agent-text-format.ts',
  'helpers/beta/agents/zod': 'src/helpers/agents/zod-agent-text-format.ts',
  'helpers/audio': 'src/audio.ts',
  'helpers/batches': 'src/batches.ts',
  'helpers/tools': 'src/tools.ts',
  'limits/redis': 'src/limits-redis.ts',
  'auth/index': 'src/auth-index.ts',
  'auth/subject-token-providers': 'src/auth/subject-token-providers.ts',
  'auth/types': 'src/auth/types.ts',
  'auth/x509-transport': 'src/auth/x509-transport.ts',
  'auth/workload-identity-auth': 'src/auth/workload-identity-auth.ts',
  'providers/bedrock': 'src/provider-bedrock.ts',
  'providers/bedrock/aws': 'src/provider-bedrock-aws.ts',
  'providers/vertex': 'src/providers/vertex/vertex.ts',
  'lib/AssistantStream': 'src/helpers/assistants/assistant-stream.ts',
  'helpers/json-schema': 'src/helpers/structured-output/json-schema-helpers.ts',
  'helpers/live': 'src/live.ts',
  'helpers/standard-schema': 'src/helpers/structured-output/standard-schema-helpers.ts',
  'helpers/zod': 'src/helpers/structured-output/zod/zod-helpers.ts',
  'lib/AbstractChatCompletionRunner':
    'src/helpers/chat-completions/abstract-chat-completion-runner.ts',
  'lib/ChatCompletionRunner': 'src/chat-completion-runner.ts',
  'lib/ChatCompletionStreamingRunner': 'src/chat-completion-streaming-runner.ts',
  'lib/RunnableFunction': 'src/helpers/tools/chat/runnable-function.ts',
  'lib/ChatCompletionStream': 'src/helpers/chat-completions/chat-completion-stream.ts',
  'lib/EventStream': 'src/helpers/events/event-stream.ts',
  'lib/ResponsesParser': 'src/helpers/structured-output/response-parser.ts',
  'lib/live/transcript-grouper': 'src/helpers/live/transcript-grouper.ts',
  'lib/live/transcript-grouping': 'src/helpers/live/transcript-grouping.ts',
  'lib/parser': 'src/helpers/structured-output/chat-parser.ts',
  'lib/responses/EventTypes': 'src/helpers/responses/response-events.ts',
  'lib/responses/ResponseAccumulator': 'src/helpers/responses/response-accumulator.ts',
  'lib/responses/ResponseInputItems': 'src/helpers/responses/response-input-items.ts',
  'lib/responses/ResponseStream': 'src/helpers/responses/response-stream.ts',
  'lib/responses/responses-websocket-accumulator':
    'src/helpers/responses/responses-web-socket-accumulator.ts',
};

/** Sessions over WebSocket and WebRTC, by the paths that the reference client gives them. */
const SOCKETS: Readonly<Record<string, string>> = {
  'realtime/index': 'src/realtime.ts',
  'realtime/ws': 'src/realtime-ws.ts',
  'realtime/websocket': 'src/realtime-websocket.ts',
  'lib/responses/responses-websocket-lane': 'src/realtime/responses/responses-web-socket-lane.ts',
  'lib/responses/responses-websocket-session':
    'src/realtime/responses/responses-web-socket-session.ts',
  'realtime/translations/ws': 'src/realtime/compatible/openai-realtime-translation-ws.ts',
  'resources/beta/responses/ws': 'src/realtime/compatible/beta-responses-ws.ts',
  'resources/live/ws': 'src/realtime/compatible/live-ws.ts',
  'resources/live/forks/ws': 'src/realtime/compatible/forks-ws.ts',
  'resources/live/sideband/ws': 'src/realtime/compatible/sideband-ws.ts',
  'realtime/webrtc': 'src/realtime-webrtc.ts',
  'live/webrtc': 'src/live-webrtc.ts',
  'lib/realtime/webrtc': 'src/realtime/webrtc/realtime-webrtc.ts',
  'lib/live/webrtc': 'src/realtime/webrtc/live-webrtc.ts',
  'lib/webrtc/connection': 'src/realtime/webrtc/webrtc-connection.ts',
  'lib/webrtc/data-channel': 'src/realtime/webrtc/data-channel.ts',
  'lib/webrtc/errors': 'src/realtime/webrtc/webrtc-error.ts',
  'lib/webrtc/subscriptions': 'src/realtime/webrtc/subscriptions.ts',
  'lib/webrtc/types': 'src/realtime/webrtc/webrtc-types.ts',
  'resources/responses/ws': 'src/realtime/compatible/responses-ws.ts',
  'beta/realtime/index': 'src/beta-realtime.ts',
  'beta/realtime/ws': 'src/beta-realtime-ws.ts',
  'beta/realtime/websocket': 'src/beta-realtime-websocket.ts',
};

/** Further import paths, and the module that each leads to. */
const ALIASES: Readonly<Record<string, string>> = {
  realtime: 'realtime/index',
  'beta/realtime': 'beta/realtime/index',
  'lib/agents/agent-session-stream': 'agents',
  'lib/agents/output-text': 'agents',
  'lib/beta/agents/agent-session-create-stream': 'agents',
  'lib/beta/agents/agent-turn-result': 'agents',
  'lib/beta/agents/agent-turn-result-error': 'agents',
  'lib/beta/agents/files': 'agents',
  'lib/beta/agents/function-tool': 'agents',
  'lib/beta/agents/output-format': 'agents',
  'lib/beta/agents/output-format-types': 'agents',
  'lib/beta/agents/output-parse-error': 'agents',
  'lib/beta/agents/parsed-agent-turn-result': 'agents',
  'lib/beta/agents/result-artifacts': 'agents',
  'lib/beta/agents/tool-error': 'agents',
};

/**
 * The public modules: the path below `dist/`, without its suffix, and the source it is built from.
 * `exports` of package.json, the paths of tsconfig.base.json and the aliases of the tests say the
 * same; `entries.test.ts` holds them to it.
 */
export function publicModules(): Record<string, string> {
  const modules: Record<string, string> = { index: 'src/index.ts' };
  for (const name of CORE) modules[`core/${name}`] = `src/${name}.ts`;
  for (const name of OTHERS) modules[name] = `src/${name}.ts`;
  Object.assign(modules, LIB, SOCKETS);
  for (const file of resourceFiles()) {
    if (!bearsFolderName(file)) modules[resourcePath(file)] = `${RESOURCES}/${file}`;
  }
  return modules;
}

/** Whether a file is called like its folder, whose index exports all that the file does. */
function bearsFolderName(file: string): boolean {
  return /(?:^|\/)([^/]+)\/\1\.ts$/.test(file);
}

/** Where a module of the resources is built to: a folder's index takes the folder's name. */
function resourcePath(file: string): string {
  return join('resources', file)
    .replace(/\.ts$/, '')
    .replace(/\/index$/, '');
}

function resourceFiles(): string[] {
  return readdirSync(join(PACKAGE, RESOURCES), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(join(PACKAGE, RESOURCES), join(entry.parentPath, entry.name)))
    .sort();
}

/** What one path of `exports` leads to; the declarations of a file stand beside it. */
export type ExportTarget = string | Record<string, string>;

/** `require()` gives the class. */
const MAIN: ExportTarget = { require: './dist/index.cjs', default: './dist/index.js' };

/** `require()` gives what the module exports. */
const CLIENT: ExportTarget = {
  module: './dist/index.js',
  require: './dist/client.cjs',
  default: './dist/index.js',
};

/** Bundlers know the condition `module`: what they make holds the ES module only, even if required. */
function bothBuilds(path: string): Record<string, string> {
  return {
    module: `./dist/${path}.js`,
    require: `./dist/${path}.cjs`,
    default: `./dist/${path}.js`,
  };
}

/** What is imported where threads must not be blocked. The first condition that applies counts. */
function blockedThreads(path: string): Record<string, string> {
  return { browser: `./dist/${path}.js`, workerd: `./dist/${path}.js` };
}

/**
 * The `exports` of package.json. `core/` and `resources/` are patterns: everything in these folders
 * of `dist/` is public, and what is not lies in `internal/`. The forms with a suffix are those that
 * editors write into code for the reference client.
 */
export function exportsMap(): Record<string, ExportTarget> {
  const map: Record<string, ExportTarget> = { '.': MAIN };
  const add = (path: string, target: ExportTarget): void => {
    for (const form of [path, `${path}.js`, `${path}.mjs`]) map[`./${form}`] = target;
  };
  add('index', MAIN);
  add('client', CLIENT);
  for (const [path, target] of subpaths()) add(path, bothBuilds(target));
  add('sync', { ...blockedThreads('internal/sync.portable'), ...bothBuilds('sync') });
  map['./package.json'] = './package.json';
  return map;
}

/** Import paths other than the main one, and the module below `dist/` that each leads to. */
function subpaths(): [path: string, target: string][] {
  return [
    ['core/*', 'core/*'],
    ...CORE.map((name): [string, string] => [name, `core/${name}`]),
    ...[...OTHERS, ...Object.keys(LIB), ...Object.keys(SOCKETS)].map((name): [string, string] => [
      name,
      name,
    ]),
    ...Object.entries(ALIASES),
    ['resources', 'resources'],
    ['resources/index', 'resources'],
    ['resources/*/index', 'resources/*'],
    ['resources/*', 'resources/*'],
    ...resourceFiles()
      .filter(bearsFolderName)
      .map(resourcePath)
      .map((path): [string, string] => [path, dirname(path)]),
  ];
}

/**
 * The `typesVersions` of package.json: `exports`, for compilers that resolve modules as Node 10 did.
 * The first of several patterns that fit counts, and so the longest stand first.
 */
export function typesVersions(): Record<string, Record<string, string[]>> {
  const paths: [string, string][] = [['index', 'index'], ['client', 'index'], ...subpaths()];
  const forms = paths.flatMap(([path, target]) =>
    [path, `${path}.js`, `${path}.mjs`].map((form): [string, string[]] => [
      form,
      [`./dist/${target}.d.cts`],
    ]),
  );
  const tail = (form: string): number => (form.includes('*') ? form.length : 0);
  return { '*': Object.fromEntries(forms.sort(([one], [other]) => tail(other) - tail(one))) };
}

/** Import paths and the sources they stand for inside this repository, as TypeScript writes them. */
export function sourcePaths(): Record<string, string[]> {
  const paths: Record<string, string[]> = {
    petrel: ['src/index.ts'],
    'petrel/client': ['src/index.ts'],
  };
  for (const name of CORE) {
    paths[`petrel/${name}`] = [`src/${name}.ts`];
    paths[`petrel/core/${name}`] = [`src/${name}.ts`];
  }
  for (const name of OTHERS) paths[`petrel/${name}`] = [`src/${name}.ts`];
  const others = { ...LIB, ...SOCKETS };
  for (const [name, source] of Object.entries(others)) paths[`petrel/${name}`] = [source];
  for (const [path, name] of Object.entries(ALIASES)) {
    paths[`petrel/${path}`] = [others[name] ?? ''];
  }
  paths['petrel/resources'] = [`${RESOURCES}/index.ts`];
  paths['petrel/resources/*'] = [`${RESOURCES}/*.ts`, `${RESOURCES}/*/index.ts`];
  return paths;
}

/** The same, as Vite writes them. */
export function sourceAliases(): { find: RegExp; replacement: string }[] {
  return Object.entries(sourcePaths()).map(([path, [source = '']]) => ({
    find: new RegExp(`^${path.replace('*', '(.+)')}$`),
    // Without its suffix a path stands for a file as well as for a folder.
    replacement: join(PACKAGE, path.endsWith('*') ? source.replace('*.ts', '$1') : source),
  }));
}
