import type { Behaviour, Behaviours } from '../request-context.ts';
import { answerSchema } from '../resources/view.ts';

/** Cases and alerts are announced by webhooks, so any id may be that of one. */
const announced: Behaviour = ({ emulation, operation, params }) =>
  emulation.sample(answerSchema(operation) ?? true, params.id ?? '', { id: params.id ?? '' });

export const safety: Behaviours = {
  'safety.alerts.retrieve': announced,
  'safety.cases.retrieve': announced,
};
