import type { Behaviours } from '../exchange.ts';
import { badRequest } from '../http/api-error.ts';
import { entryAt, parentOf } from '../resources/collection.ts';
import { answerEntry } from '../resources/view.ts';

export const evalRuns: Behaviours = {
  cancelEvalRun: (exchange) => {
    const entry = entryAt(exchange, parentOf(exchange.operation.path));
    const { status } = entry.facts;
    if (status !== 'queued' && status !== 'in_progress') {
      throw badRequest(`An eval run that is ${String(status)} cannot be cancelled.`, null);
    }
    entry.facts.status = 'canceled';
    return answerEntry(exchange, entry);
  },
};
