import type { Tool } from '../../../generated/models/responses/responses.ts';
import { isFields, type Fields } from '../../json/fields.ts';

/** The tools as a checkpoint has them: without headers and keys, and with hashes in place of URLs of MCP servers. */
export async function checkpointTools(tools: readonly Tool[]): Promise<Tool[]> {
  // What else a tool has stays as it is.
  const stored = await Promise.all(tools.map((tool) => withoutSecrets({ ...tool })));
  return stored as unknown as Tool[];
}

async function withoutSecrets(tool: Fields): Promise<Fields> {
  if (tool.type === 'code_interpreter') return withoutDomainSecrets(tool);
  if (tool.type !== 'mcp') return tool;
  const { authorization: _, headers: __, server_url, ...rest } = tool;
  if (typeof server_url !== 'string') return rest;
  return { ...rest, server_url: `sha256:${await hash(withoutQuery(server_url))}` };
}

function withoutDomainSecrets(tool: Fields): Fields {
  const { container } = tool;
  if (!isFields(container) || !isFields(container.network_policy)) return tool;
  const { domain_secrets: secrets, ...policy } = container.network_policy;
  if (!Array.isArray(secrets)) return tool;
  const domain_secrets = secrets.map((secret: object) => ({ ...secret, value: '' }));
  return { ...tool, container: { ...container, network_policy: { ...policy, domain_secrets } } };
}

/** Users, passwords and queries may hold keys, which change. */
function withoutQuery(url: string): string {
  if (!URL.canParse(url)) return url;
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
