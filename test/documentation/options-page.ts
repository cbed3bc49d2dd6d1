import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/repository-root.ts';
import { definitionOf, optionsOf, type DeclaredOption } from './declared-options.ts';
import { replaceTable } from './replace-table.ts';

/** The page that these tables are part of. */
export const OPTIONS_PAGE: string = join(ROOT, 'docs/options.md');

/** The environment variables of the client, with the option that each stands for. */
export const variables: readonly { name: string; option: string; meaning: string }[] = [
  { name: 'OPENAI_API_KEY', option: 'apiKey', meaning: 'The API key.' },
  { name: 'OPENAI_ADMIN_KEY', option: 'adminAPIKey', meaning: 'The key of admin operations.' },
  { name: 'OPENAI_ORG_ID', option: 'organization', meaning: 'Sent as `OpenAI-Organization`.' },
  { name: 'OPENAI_PROJECT_ID', option: 'project', meaning: 'Sent as `OpenAI-Project`.' },
  { name: 'OPENAI_BASE_URL', option: 'baseURL', meaning: 'The address of the API.' },
  {
    name: 'OPENAI_WEBHOOK_SECRET',
    option: 'webhookSecret',
    meaning: 'The secret that webhooks are signed with.',
  },
  {
    name: 'OPENAI_CUSTOM_HEADERS',
    option: 'defaultHeaders',
    meaning:
      'Headers of every request, one `Name: value` a line; a line without a colon is ignored. `defaultHeaders` is added to them.',
  },
  {
    name: 'OPENAI_LOG',
    option: 'logLevel',
    meaning: 'How much is logged: `off`, `error`, `warn` (default), `info` or `debug`.',
  },
  {
    name: 'AZURE_OPENAI_API_KEY',
    option: 'apiKey',
    meaning: 'The key of a resource on [Azure](azure.md), for `AzureOpenAI`.',
  },
  {
    name: 'AZURE_OPENAI_ENDPOINT',
    option: 'endpoint',
    meaning: 'The address of that resource, unless `OPENAI_BASE_URL` is set.',
  },
  {
    name: 'OPENAI_API_VERSION',
    option: 'apiVersion',
    meaning: 'The version of the API of that resource.',
  },
  {
    name: 'AWS_BEARER_TOKEN_BEDROCK',
    option: 'apiKey',
    meaning:
      'A bearer token of [Amazon Bedrock](providers.md), for `bedrock()` and `BedrockOpenAI`.',
  },
  {
    name: 'AWS_BEDROCK_BASE_URL',
    option: 'baseURL',
    meaning: 'The address of Bedrock.',
  },
  {
    name: 'AWS_REGION',
    option: 'region',
    meaning: 'The region of Bedrock.',
  },
  {
    name: 'AWS_DEFAULT_REGION',
    option: 'region',
    meaning: 'The same, if `AWS_REGION` is not set.',
  },
  {
    name: 'AWS_ACCESS_KEY_ID',
    option: 'accessKeyId',
    meaning: 'The id of the access key that signs requests to Bedrock.',
  },
  {
    name: 'AWS_SECRET_ACCESS_KEY',
    option: 'secretAccessKey',
    meaning: 'The secret of that key.',
  },
  {
    name: 'AWS_SESSION_TOKEN',
    option: 'sessionToken',
    meaning: 'The token of temporary credentials of AWS.',
  },
  {
    name: 'GOOGLE_CLOUD_PROJECT',
    option: 'project',
    meaning: 'The project of [Vertex AI](providers.md#use-vertex-ai), for `vertex()`.',
  },
  {
    name: 'GOOGLE_CLOUD_LOCATION',
    option: 'location',
    meaning: 'The location of Vertex AI.',
  },
  {
    name: 'HTTPS_PROXY',
    option: 'proxy',
    meaning: 'The proxy of `https:` requests. Node only; `https_proxy` takes precedence.',
  },
  {
    name: 'HTTP_PROXY',
    option: 'proxy',
    meaning: 'The proxy of `http:` requests. Node only; `http_proxy` takes precedence.',
  },
  {
    name: 'NO_PROXY',
    option: 'proxy',
    meaning:
      'Hosts that are reached [without a proxy](transports.md#use-a-proxy). Node only; `no_proxy` takes precedence.',
  },
];

/** Types that the tables name, and that a reader cannot guess. */
const NAMED = [
  'ApiKeySetter',
  'HeadersLike',
  'HeaderValue',
  'TimeoutOption',
  'ProxyOption',
  'Fetch',
];

/** The tables of the page, by the name in the comments around each. */
export function optionTables(): Map<string, string> {
  return new Map([
    ['client', optionTable(optionsOf('ClientOptions'))],
    ['request', optionTable(optionsOf('RequestOptions'))],
    ['timeout', optionTable(optionsOf('TimeoutPhases'))],
    ['variables', variableTable()],
    ['types', typeTable()],
  ]);
}

/** The page with its tables written anew. */
export function updatedPage(page: string): string {
  let updated = page;
  for (const [name, table] of optionTables()) updated = replaceTable(updated, name, table);
  return updated;
}

export function readPage(): string {
  return readFileSync(OPTIONS_PAGE, 'utf8');
}

function optionTable(options: readonly DeclaredOption[]): string {
  const rows = options.map((option) =>
    row(code(option.name), code(option.type), option.unit, option.default, option.description),
  );
  return tableOf(['Option', 'Type', 'Unit', 'Default', 'Description'], rows);
}

function variableTable(): string {
  const rows = variables.map(({ name, option, meaning }) => row(code(name), code(option), meaning));
  return tableOf(['Variable', 'Option', 'Meaning'], rows);
}

function typeTable(): string {
  return tableOf(
    ['Type', 'Definition'],
    NAMED.map((name) => row(code(name), code(definitionOf(name)))),
  );
}

function tableOf(head: readonly string[], rows: readonly string[]): string {
  return [row(...head), `|${'---|'.repeat(head.length)}`, ...rows].join('\n');
}

function row(...cells: string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function code(text: string): string {
  return `\`${text}\``;
}
