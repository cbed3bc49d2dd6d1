import type { HeaderRecord } from '../core/header-record.ts';

/** What the client's own headers name. */
interface Account {
  readonly organization: string | null;
  readonly project: string | null;
}

/** The headers of the client itself; `agent` is null where the runtime sets its own. */
export function clientHeaders(
  { organization, project }: Account,
  agent: string | null,
): HeaderRecord {
  const headers: HeaderRecord = { accept: 'application/json' };
  if (agent !== null) headers['user-agent'] = agent;
  if (organization !== null) headers['openai-organization'] = organization;
  if (project !== null) headers['openai-project'] = project;
  return headers;
}
