import type { JsonObject } from '@petrel/spec/json';
import type { RequestContext } from '../request-context.ts';
import { models } from '../models.ts';

const messageOfAgent: JsonObject = {
  type: 'message',
  role: 'assistant',
  status: 'completed',
  content: [{ type: 'output_text', text: 'The petrel came back after dark.' }],
};

/** Collections that the API cannot add entries to, and their initial entries. */
const seeds: Record<string, JsonObject[]> = {
  '/organization/users': [
    { name: 'Robin', email: 'robin@example.com', role: 'owner' },
    { name: 'Wren', email: 'wren@example.com', role: 'reader' },
  ],
  '/organization/audit_logs': [
    { type: 'login.succeeded', effective_at: 1_760_000_000 },
    { type: 'logout.succeeded', effective_at: 1_760_000_600 },
  ],
  '/organization/projects/{project_id}/api_keys': [{ name: 'First key' }, { name: 'Second key' }],
  '/organization/projects/{project_id}/rate_limits': models.slice(0, 3).map(({ id }) => ({
    model: id,
    max_requests_per_1_minute: 10_000,
    max_tokens_per_1_minute: 2_000_000,
  })),
  '/agents/sessions/{session_id}/artifacts': [{ path: 'report.md', size_bytes: 1_024 }],
  '/agents/sessions/{session_id}/items': [messageOfAgent],
  '/agents/sessions/{session_id}/subagents': [{ name: 'Researcher', status: 'active' }],
  '/agents/sessions/{session_id}/subagents/{subagent_id}/items': [messageOfAgent],
  '/agents/sessions/{session_id}/subagents/{subagent_id}/turns': [{ status: 'completed' }],
  '/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items': [messageOfAgent],
  '/agents/sessions/{session_id}/traces': [{}],
  '/agents/sessions/{session_id}/turns': [{ status: 'completed' }],
  '/agents/sessions/{session_id}/turns/{turn_id}/items': [messageOfAgent],
  '/chatkit/threads': [
    { title: 'Questions about birds', user: 'user_robin' },
    { title: 'Plans for the weekend', user: 'user_wren' },
  ],
  '/chatkit/threads/{thread_id}/items': [{ type: 'chatkit.user_message' }],
  '/evals/{eval_id}/runs/{run_id}/output_items': [{ status: 'pass' }, { status: 'fail' }],
};

/** Fills a collection that the API cannot add to, at the first access. */
export function seedCollection(context: RequestContext, template: string, path: string): void {
  const { emulation, params } = context;
  const fields = seeds[template];
  if (!fields || emulation.store.knows(path)) return;
  emulation.store.open(path);
  for (const known of fields) {
    const id = emulation.makeIdFor(template);
    const created = emulation.now();
    const all: JsonObject = { ...params, id, created_at: created, added_at: created, ...known };
    emulation.store.put(path, { id, created, step: 0, fields: all });
  }
}
