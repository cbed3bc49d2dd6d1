import type { Json, JsonObject } from '@petrel/spec/json';
import type { Behaviours, RequestContext } from '../request-context.ts';
import { badRequest, notFound } from '../http/api-error.ts';
import { addEntry, entriesOf, entryAt, fillPath } from '../resources/collection.ts';
import { answerList, itemSchema } from '../resources/list-answer.ts';
import { answerEntry, viewEntry } from '../resources/view.ts';
import { endInstead, failure } from '../resources/job-outcome.ts';
import type { Entry } from '../store.ts';
import { addFile, contentOf, fileNamed } from './files.ts';
import { tunedModels } from './models.ts';
import { listOf, objectOf, put, textOf } from '../members.ts';

const jobs = '/fine_tuning/jobs';
const single = '/fine_tuning/jobs/{fine_tuning_job_id}';
const permissions = '/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions';

/** The states of a job; each retrieval advances it by one. */
const states = ['validating_files', 'queued', 'running', 'succeeded'] as const;
const messages: Record<string, string> = {
  validating_files: 'Validating training file',
  queued: 'Files validated, moving job to queued state',
  running: 'Fine-tuning job started',
  succeeded: 'The job has successfully completed',
};

export const fineTuning: Behaviours = {
  createFineTuningJob: (context) => {
    const { body, emulation } = context;
    const training = textOf(body, 'training_file') ?? '';
    fileNamed(context, training, 'training_file');
    const validation = textOf(body, 'validation_file');
    if (validation !== undefined) fileNamed(context, validation, 'validation_file');
    const given = objectOf(body, 'hyperparameters');
    const entry = addEntry(context, jobs, {
      ...body,
      hyperparameters: {
        n_epochs: 'auto',
        batch_size: 'auto',
        learning_rate_multiplier: 'auto',
        ...given,
      },
      organization_id: 'org-emulator',
      seed: body.seed ?? emulation.random(training).below(2 ** 31),
      status: states[0],
    });
    addJobEvent(context, entry, messages.validating_files ?? '');
    return answerEntry(context, entry);
  },
  retrieveFineTuningJob: (context) => {
    const entry = entryAt(context);
    advance(context, entry);
    return answerEntry(context, entry);
  },
  cancelFineTuningJob: (context) => {
    const entry = openJob(context);
    Object.assign(entry.fields, { status: 'cancelled', finished_at: context.emulation.now() });
    addJobEvent(context, entry, 'Fine-tuning job was cancelled');
    return answerEntry(context, entry);
  },
  pauseFineTuningJob: (context) => pause(context, true),
  resumeFineTuningJob: (context) => pause(context, false),
  createFineTuningCheckpointPermission: (context) => {
    const made = listOf(context.body, 'project_ids').map((project_id) =>
      addEntry(context, permissions, { project_id }),
    );
    return answerPermissions(context, made);
  },
  listFineTuningCheckpointPermissions: (context) =>
    answerPermissions(context, entriesOf(context, permissions)),
  deleteFineTuningCheckpointPermission: (context) => {
    const { emulation, params } = context;
    const { permission_id: id = '' } = params;
    if (!emulation.store.delete(fillPath(permissions, params), id))
      throw notFound('permission', id);
    return { id, object: 'checkpoint.permission', deleted: true };
  },
};

function answerPermissions(context: RequestContext, entries: Entry[]): Json {
  const schema = itemSchema(context);
  return answerList(context, entries, (entry) => viewEntry(context, entry, schema), 'desc');
}

function openJob(context: RequestContext): Entry {
  const entry = entryAt(context, single);
  const { status } = entry.fields;
  if (status !== 'succeeded' && status !== 'failed' && status !== 'cancelled') return entry;
  throw badRequest(`The job has already ${String(status)}.`, null, 'invalid_job_state');
}

/** A pause is reported by events only: the description has no state for it. */
function pause(context: RequestContext, paused: boolean): Json {
  const entry = openJob(context);
  entry.fields.paused = paused;
  addJobEvent(context, entry, paused ? 'Fine-tuning job paused' : 'Fine-tuning job resumed');
  return answerEntry(context, entry);
}

function advance(context: RequestContext, entry: Entry): void {
  const { fields } = entry;
  const next = states[entry.step + 1];
  if (next === undefined || fields.paused === true || fields.status !== states[entry.step]) return;
  const training = contentOf(context, String(fields.training_file));
  if (training === null) {
    const message = `The training file '${String(fields.training_file)}' was deleted.`;
    const reason = { code: 'invalid_training_file', message, param: 'training_file' };
    Object.assign(fields, failed(context, entry, reason));
    return;
  }
  const instead =
    next === 'succeeded' ? endInstead(context, () => failed(context, entry)) : undefined;
  if (instead !== undefined) {
    Object.assign(fields, instead);
    return;
  }
  entry.step += 1;
  fields.status = next;
  addJobEvent(context, entry, messages[next] ?? '');
  if (next === 'running') fields.hyperparameters = settled(objectOf(fields, 'hyperparameters'));
  if (next === 'succeeded') succeed(context, entry, training.length);
}

function failed(
  context: RequestContext,
  entry: Entry,
  error: JsonObject = { ...failure, param: null },
): JsonObject {
  addJobEvent(context, entry, 'The job failed');
  return { status: 'failed', finished_at: context.emulation.now(), error };
}

/** Settings that were `auto`, with the chosen values. */
function settled(given: JsonObject): JsonObject {
  const chosen: JsonObject = { n_epochs: 3, batch_size: 1, learning_rate_multiplier: 1.8 };
  for (const [name, value] of Object.entries(given)) if (value !== 'auto') put(chosen, name, value);
  return chosen;
}

function succeed(context: RequestContext, entry: Entry, trainingBytes: number): void {
  const { emulation } = context;
  const { fields } = entry;
  const suffix = textOf(fields, 'suffix') ?? '';
  const random = emulation.random(entry.id);
  const nameOf = (): string => `ft:${String(fields.model)}:emulator:${suffix}:${random.letters(8)}`;
  const model = nameOf();
  const now = emulation.now();
  for (const step_number of [1, 2, 3]) {
    addEntry(
      context,
      `${jobs}/${entry.id}/checkpoints`,
      {
        fine_tuning_job_id: entry.id,
        fine_tuned_model_checkpoint:
          step_number === 3 ? model : `${nameOf()}:ckpt-step-${step_number}`,
        step_number,
        metrics: {
          step: step_number,
          train_loss: 2 / (step_number + 1),
          train_mean_token_accuracy: 0.5 + step_number / 10,
        },
      },
      emulation.makeId('ftckpt_'),
    );
  }
  const csv = 'step,train_loss,train_accuracy\n1,1.0,0.6\n2,0.67,0.7\n3,0.5,0.8\n';
  const results = addFile(context, {
    bytes: new TextEncoder().encode(csv),
    filename: 'step_metrics.csv',
    purpose: 'fine-tune-results',
  });
  Object.assign(fields, {
    fine_tuned_model: model,
    finished_at: now,
    result_files: [results.id],
    trained_tokens: Math.max(1, Math.round((trainingBytes / 4) * 3)),
  });
  const owned: JsonObject = { id: model, object: 'model', created: now, owned_by: 'org-emulator' };
  emulation.store.put(tunedModels, { id: model, created: now, fields: owned, step: 0 });
}

function addJobEvent(context: RequestContext, entry: Entry, message: string): void {
  const fields = {
    object: 'fine_tuning.job.event',
    level: 'info',
    type: 'message',
    message,
    data: {},
  };
  addEntry(context, `${jobs}/${entry.id}/events`, fields, context.emulation.makeId('ftevent-'));
}
