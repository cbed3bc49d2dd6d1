import type { Json, JsonObject } from '@petrel/spec/json';
import type { Behaviours, Exchange } from '../exchange.ts';
import { badRequest, notFound } from '../http/api-error.ts';
import { addEntry, entriesOf, entryAt, fillPath } from '../resources/collection.ts';
import { answerList, itemSchema } from '../resources/list-answer.ts';
import { answerEntry, viewEntry } from '../resources/view.ts';
import type { Entry } from '../store.ts';
import { addFile, fileNamed } from './files.ts';
import { tunedModels } from './models.ts';
import { listOf, objectOf, put, textOf } from '../members.ts';

const jobs = '/fine_tuning/jobs';
const single = '/fine_tuning/jobs/{fine_tuning_job_id}';
const permissions = '/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions';

/** The states of a job; each retrieval moves it one on. */
const states = ['validating_files', 'queued', 'running', 'succeeded'] as const;
const messages: Record<string, string> = {
  validating_files: 'Validating training file',
  queued: 'Files validated, moving job to queued state',
  running: 'Fine-tuning job started',
  succeeded: 'The job has successfully completed',
};

export const fineTuning: Behaviours = {
  createFineTuningJob: (exchange) => {
    const { body, emulation } = exchange;
    const training = textOf(body, 'training_file') ?? '';
    fileNamed(exchange, training, 'training_file');
    const validation = textOf(body, 'validation_file');
    if (validation !== undefined) fileNamed(exchange, validation, 'validation_file');
    const given = objectOf(body, 'hyperparameters');
    const entry = addEntry(exchange, jobs, {
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
    note(exchange, entry, messages.validating_files ?? '');
    return answerEntry(exchange, entry);
  },
  retrieveFineTuningJob: (exchange) => {
    const entry = entryAt(exchange);
    advance(exchange, entry);
    return answerEntry(exchange, entry);
  },
  cancelFineTuningJob: (exchange) => {
    const entry = openJob(exchange);
    Object.assign(entry.facts, { status: 'cancelled', finished_at: exchange.emulation.now() });
    note(exchange, entry, 'Fine-tuning job was cancelled');
    return answerEntry(exchange, entry);
  },
  pauseFineTuningJob: (exchange) => pause(exchange, true),
  resumeFineTuningJob: (exchange) => pause(exchange, false),
  createFineTuningCheckpointPermission: (exchange) => {
    const made = listOf(exchange.body, 'project_ids').map((project_id) =>
      addEntry(exchange, permissions, { project_id }),
    );
    return answerPermissions(exchange, made);
  },
  listFineTuningCheckpointPermissions: (exchange) =>
    answerPermissions(exchange, entriesOf(exchange, permissions)),
  deleteFineTuningCheckpointPermission: (exchange) => {
    const { emulation, params } = exchange;
    const { permission_id: id = '' } = params;
    if (!emulation.store.delete(fillPath(permissions, params), id))
      throw notFound('permission', id);
    return { id, object: 'checkpoint.permission', deleted: true };
  },
};

function answerPermissions(exchange: Exchange, entries: Entry[]): Json {
  const schema = itemSchema(exchange);
  return answerList(exchange, entries, (entry) => viewEntry(exchange, entry, schema), 'desc');
}

function openJob(exchange: Exchange): Entry {
  const entry = entryAt(exchange, single);
  const { status } = entry.facts;
  if (status !== 'succeeded' && status !== 'cancelled') return entry;
  throw badRequest(`The job has already ${String(status)}.`, null, 'invalid_job_state');
}

/** A pause is told by events only: the description has no state for it. */
function pause(exchange: Exchange, paused: boolean): Json {
  const entry = openJob(exchange);
  entry.facts.paused = paused;
  note(exchange, entry, paused ? 'Fine-tuning job paused' : 'Fine-tuning job resumed');
  return answerEntry(exchange, entry);
}

function advance(exchange: Exchange, entry: Entry): void {
  const { facts } = entry;
  const next = states[entry.step + 1];
  if (next === undefined || facts.paused === true || facts.status !== states[entry.step]) return;
  entry.step += 1;
  facts.status = next;
  note(exchange, entry, messages[next] ?? '');
  if (next === 'running') facts.hyperparameters = settled(objectOf(facts, 'hyperparameters'));
  if (next === 'succeeded') succeed(exchange, entry);
}

/** Settings that were left to the service, as it chose them. */
function settled(given: JsonObject): JsonObject {
  const chosen: JsonObject = { n_epochs: 3, batch_size: 1, learning_rate_multiplier: 1.8 };
  for (const [name, value] of Object.entries(given)) if (value !== 'auto') put(chosen, name, value);
  return chosen;
}

function succeed(exchange: Exchange, entry: Entry): void {
  const { emulation } = exchange;
  const { facts } = entry;
  const suffix = textOf(facts, 'suffix') ?? '';
  const random = emulation.random(entry.id);
  const nameOf = (): string => `ft:${String(facts.model)}:emulator:${suffix}:${random.letters(8)}`;
  const model = nameOf();
  const now = emulation.now();
  for (const step_number of [1, 2, 3]) {
    addEntry(
      exchange,
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
  const { bytes } = fileNamed(exchange, String(facts.training_file), 'training_file');
  const csv = 'step,train_loss,train_accuracy\n1,1.0,0.6\n2,0.67,0.7\n3,0.5,0.8\n';
  const results = addFile(exchange, {
    bytes: new TextEncoder().encode(csv),
    filename: 'step_metrics.csv',
    purpose: 'fine-tune-results',
  });
  Object.assign(facts, {
    fine_tuned_model: model,
    finished_at: now,
    result_files: [results.id],
    trained_tokens: Math.max(1, Math.round((bytes.length / 4) * 3)),
  });
  const owned: JsonObject = { id: model, object: 'model', created: now, owned_by: 'org-emulator' };
  emulation.store.put(tunedModels, { id: model, created: now, facts: owned, step: 0 });
}

function note(exchange: Exchange, entry: Entry, message: string): void {
  const facts = {
    object: 'fine_tuning.job.event',
    level: 'info',
    type: 'message',
    message,
    data: {},
  };
  addEntry(exchange, `${jobs}/${entry.id}/events`, facts, exchange.emulation.makeId('ftevent-'));
}
