import type { JsonObject } from '@petrel/spec/json';
import type { RequestContext } from '../request-context.ts';
import { endInstead, failure } from './job-outcome.ts';
import type { Entry } from '../store.ts';

/** One state of a lifecycle: fields, or a function that returns them when it is entered. */
type Stage = JsonObject | ((now: number) => JsonObject);

/** The last stage of background work that fails. */
const failed: JsonObject = { status: 'failed', error: failure };

/** The lifecycles of entries: each retrieval advances an entry by one stage. */
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

/** The initial fields of every new entry of a collection. */
export function initialFields(template: string): JsonObject {
  const [first] = lifecycles[template] ?? [];
  return typeof first === 'object' ? { ...first } : {};
}

/** Advances an entry by one stage, unless it is final or its status was changed otherwise. */
export function advance(context: RequestContext, entry: Entry, template: string): void {
  const stages = lifecycles[template] ?? [];
  const stage = stages[entry.step + 1];
  const here = stages[entry.step];
  if (stage === undefined) return;
  const expected = typeof here === 'object' ? here.status : undefined;
  if (expected !== undefined && entry.fields.status !== expected) return;
  const instead = entry.step + 2 === stages.length ? endInstead(context, () => failed) : undefined;
  if (instead !== undefined) {
    Object.assign(entry.fields, instead);
    return;
  }
  entry.step += 1;
  const { emulation } = context;
  Object.assign(entry.fields, typeof stage === 'function' ? stage(emulation.now()) : stage);
}
