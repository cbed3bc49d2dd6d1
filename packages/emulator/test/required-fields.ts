import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import { loadApi } from '../src/api.ts';
import type { Emulator } from '../src/index.ts';
import type { Operation } from '../src/operation.ts';
import { flatten } from '../src/schema/schema.ts';
import { sampleAt, sampleFile, sendSample } from './send-sample.ts';

const api = loadApi();

/** Fields that creations require to succeed, by operation id. */
const creations: Record<string, JsonObject> = {
  createChatCompletion: { store: true },
  createResponse: { background: true, store: true },
  createUpload: { bytes: sampleFile.length },
  createRun: {
    tools: [{ type: 'function', function: { name: 'look', parameters: { type: 'object' } } }],
    tool_choice: 'required',
  },
};

/** The objects that the body of an operation must name, created first. */
export async function requiredFields(
  emulator: Emulator,
  operation: Operation,
  path: string,
  mediaType: string | undefined,
): Promise<JsonObject> {
  const schema = mediaType === undefined ? true : (operation.bodies.get(mediaType) ?? true);
  const { required } = flatten(schema, api.resolve);
  const fields: JsonObject = { ...creations[operation.behaviour] };
  for (const name of Array.isArray(required) ? required.map(String) : []) {
    const template = namedThings[name];
    if (template !== undefined) fields[name] = lastOf(await fillTemplate(emulator, template));
  }
  const extra = await special[operation.id]?.(emulator, path, mediaType);
  return { ...fields, ...extra };
}

const namedThings: Record<string, string> = {
  assistant_id: '/assistants/{assistant_id}',
  file_id: '/files/{file_id}',
  training_file: '/files/{file_id}',
  input_file_id: '/files/{file_id}',
};

type Prepare = (emulator: Emulator, path: string, mediaType?: string) => Promise<JsonObject>;

const withCertificate: Prepare = async (emulator) => {
  const path = await fillTemplate(emulator, '/organization/certificates/{certificate_id}');
  return { certificate_ids: [lastOf(path)] };
};

const withVideo: Prepare = async (emulator, _path, mediaType) =>
  mediaType === 'application/json'
    ? { video: { id: lastOf(await fillTemplate(emulator, '/videos/{video_id}')) } }
    : {};

const special: Record<string, Prepare> = {
  activateOrganizationCertificates: withCertificate,
  deactivateOrganizationCertificates: withCertificate,
  activateProjectCertificates: withCertificate,
  deactivateProjectCertificates: withCertificate,
  CreateVideoEdit: withVideo,
  CreateVideoExtend: withVideo,
  UpdateSkillDefaultVersion: async () => ({ default_version: '1' }),
  CreateContainerFile: async (emulator, _path, mediaType) =>
    mediaType === 'application/json'
      ? { file_id: lastOf(await fillTemplate(emulator, '/files/{file_id}')) }
      : { file: 'sample.jsonl' },
  createVectorStoreFileBatch: async (emulator) => ({
    file_ids: [lastOf(await fillTemplate(emulator, '/files/{file_id}'))],
  }),
  completeUpload: async (emulator, path) => {
    const part = await call(emulator, 'addUploadPart', path.replace('/complete', '/parts'));
    return { part_ids: [isObject(part) ? (part.id ?? '') : ''] };
  },
  submitToolOuputsToRun: async (emulator, path) => {
    const run = path.replace('/submit_tool_outputs', '');
    for (let look = 0; look < 2; look++) await call(emulator, 'getRun', run);
    const text = JSON.stringify(await call(emulator, 'getRun', run));
    const id = /call_\w+/.exec(text)?.[0] ?? '';
    return { tool_outputs: [{ tool_call_id: id, output: 'seen' }] };
  },
  RetrieveVideoContent: async (emulator, path) => {
    for (let look = 0; look < 2; look++)
      await call(emulator, 'GetVideo', path.replace('/content', ''));
    return {};
  },
};

/** A template with ids of existing objects in the place of its parameters, from left to right. */
export async function fillTemplate(
  emulator: Emulator,
  template: string,
  verb = 'get',
): Promise<string> {
  let path = '';
  let walked = '';
  for (const segment of template.split('/').slice(1)) {
    walked += `/${segment}`;
    if (!segment.startsWith('{')) path += `/${segment}`;
    else if (walked === '/models/{model}') path += `/${await modelFor(emulator, verb)}`;
    else path += `/${await existingId(emulator, path, walked)}`;
  }
  return path;
}

/** Only a fine-tuned model can be deleted, so one is created. */
async function modelFor(emulator: Emulator, verb: string): Promise<string> {
  if (verb !== 'delete') return 'gpt-4o';
  const job = await fillTemplate(emulator, '/fine_tuning/jobs/{fine_tuning_job_id}');
  let answer: Json = null;
  for (let look = 0; look < 3; look++) answer = await call(emulator, 'retrieveFineTuningJob', job);
  return isObject(answer) ? String(answer.fine_tuned_model) : '';
}

/** Creates an entry in a collection, or returns the first existing one. */
async function existingId(emulator: Emulator, path: string, template: string): Promise<string> {
  if (template === '/projects/{project_id}') {
    return lastOf(await fillTemplate(emulator, '/organization/projects/{project_id}'));
  }
  const collection = template.slice(0, template.lastIndexOf('/'));
  const at = (verb: string): Operation | undefined =>
    api.operations.find((other) => other.path === collection && other.verb === verb);
  if (collection.endsWith('/steps')) {
    const run = path.replace('/steps', '');
    for (let look = 0; look < 2; look++) await call(emulator, 'getRun', run);
  }
  for (const operation of [at('post'), at('get')]) {
    if (!operation) continue;
    const made = await call(emulator, operation.id, path);
    const id =
      idIn(made, template) ??
      (isObject(made) && Array.isArray(made.data) ? idIn(made.data[0], template) : undefined);
    if (id !== undefined) return id;
  }
  return 'made-up';
}

function idIn(value: Json | undefined, template: string): string | undefined {
  if (!isObject(value)) return undefined;
  const name = template.slice(template.lastIndexOf('{') + 1, -1);
  const inner = value[name.replace(/_id$/, '')];
  const candidates = [value[name], isObject(inner) ? inner.id : undefined, value.id];
  return candidates.find((id) => typeof id === 'string');
}

/** Calls an operation at a path that is already filled in; null where it answers without JSON. */
async function call(emulator: Emulator, id: string, path: string): Promise<Json> {
  const operation = api.operations.find((other) => other.id === id);
  if (!operation) throw new Error(`there is no operation ${id}`);
  const mediaType = [...operation.bodies.keys()][0];
  const fields = await requiredFields(emulator, operation, path, mediaType);
  const request = sampleAt(operation, path, mediaType, fields);
  const response = await sendSample(emulator, operation, request);
  const text = await response.text();
  if (!response.ok) throw new Error(`${id} at ${path}: ${response.status} ${text}`);
  return response.headers.get('content-type') === 'application/json' ? JSON.parse(text) : null;
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
