import type { JsonObject } from '@petrel/spec/json';
import type { RequestContext } from '../request-context.ts';
import type { Entry } from '../store.ts';

/** One state of an entry's life: fields, or how to find them when the entry gets there. */
type Stage = JsonObject | ((now: number) => JsonObject);

/** What becomes of entries: each retrieval moves an entry on by one stage. */
const lifecycles: Record<string, readonly Stage[]> = {
  '/videos': [
    { status: 'queued', progress: 0, completed_at: null, error: null },
    { status: 'in_progress', progress: 50 },
    (now) => ({ status: 'completed', progress: 100, completed_at: now }),
  ],
  '/evals/{eval_id}/runs': [
    { status: 'queued' },
    { status: 'in_progress' },
    { status: 'completed', result_counts: { errored: 0, failed: 1, passed: 1, total: 2 } },
  ],
  '/containers': [{ status: 'running' }],
  '/organization/invites': [{ status: 'pending', accepted_at: null }],
  '/organization/projects': [{ status: 'active', archived_at: null }],
  '/chatkit/sessions': [{ status: 'active' }],
};

/** Facts every new entry of a collection starts with. */
export function initialFields(template: string): JsonObject {
  const [first] = lifecycles[template] ?? [];
  return typeof first === 'object' ? { ...first } : {};
}

/** Moves an entry one stage on, unless it is at the end or something else became of it. */
export function advance({ emulation }: RequestContext, entry: Entry, template: string): void {
  const stages = lifecycles[template] ?? [];
  const stage = stages[entry.step + 1];
  const here = stages[entry.step];
  if (stage === undefined) return;
  const expected = typeof here === 'object' ? here.status : undefined;
  if (expected !== undefined && entry.fields.status !== expected) return;
  entry.step += 1;
  Object.assign(entry.fields, typeof stage === 'function' ? stage(emulation.now()) : stage);
}
