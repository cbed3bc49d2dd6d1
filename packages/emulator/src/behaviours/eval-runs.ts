import type { Behaviours } from '../request-context.ts';
import { badRequest } from '../http/api-error.ts';
import { entryAt, parentOf } from '../resources/collection.ts';
import { answerEntry } from '../resources/view.ts';

export const evalRuns: Behaviours = {
  cancelEvalRun: (context) => {
    const entry = entryAt(context, parentOf(context.operation.path));
    const { status } = entry.fields;
    if (status !== 'queued' && status !== 'in_progress') {
      throw badRequest(`An eval run that is ${String(status)} cannot be cancelled.`, null);
    }
    entry.fields.status = 'canceled';
    return answerEntry(context, entry);
  },
};
