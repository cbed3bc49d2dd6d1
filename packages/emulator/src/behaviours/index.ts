import type { Behaviour, Behaviours } from '../request-context.ts';
import type { Operation } from '../operation.ts';
import { agentSessions } from './agent-sessions.ts';
import { audio } from './audio.ts';
import { batches } from './batches.ts';
import { certificateBehaviours } from './certificates.ts';
import { chatCompletions } from './chat-completions.ts';
import { completions } from './completions.ts';
import { containers } from './containers.ts';
import { conversations } from './conversations.ts';
import { embeddings } from './embeddings.ts';
import { evalRuns } from './eval-runs.ts';
import { fileBehaviours } from './files.ts';
import { fineTuning } from './fine-tuning.ts';
import { images } from './images.ts';
import { liveSessions } from './live-sessions.ts';
import { models } from './models.ts';
import { moderations } from './moderations.ts';
import { realtimeCalls } from './realtime-calls.ts';
import { responses } from './responses.ts';
import { runs } from './runs.ts';
import { safety } from './safety.ts';
import { secrets } from './secrets.ts';
import { skills } from './skills.ts';
import { storedCompletions } from './stored-completions.ts';
import { threads } from './threads.ts';
import { usageReports } from './usage-reports.ts';
import { vectorStores } from './vector-stores.ts';
import { videos } from './videos.ts';

/** The behaviours of operations that do more than store and return objects. */
const behaviours: Behaviours = {
  ...agentSessions,
  ...audio,
  ...batches,
  ...certificateBehaviours,
  ...chatCompletions,
  ...completions,
  ...containers,
  ...conversations,
  ...embeddings,
  ...evalRuns,
  ...fileBehaviours,
  ...fineTuning,
  ...images,
  ...liveSessions,
  ...models,
  ...moderations,
  ...realtimeCalls,
  ...responses,
  ...runs,
  ...safety,
  ...secrets,
  ...skills,
  ...storedCompletions,
  ...threads,
  ...usageReports,
  ...vectorStores,
  ...videos,
};

/**
 * The behaviours above, by operation id.
 *
 * @throws {Error} for one without an operation: it would never run.
 */
export function behavioursFor(
  operations: readonly Pick<Operation, 'behaviour'>[],
  all: Readonly<Record<string, Behaviour>> = behaviours,
): ReadonlyMap<string, Behaviour> {
  const known = new Set(operations.map(({ behaviour }) => behaviour));
  const unknown = Object.keys(all).filter((id) => !known.has(id));
  if (unknown.length === 0) return new Map(Object.entries(all));
  throw new Error(`There are behaviours for unknown operations: ${unknown.join(', ')}`);
}
