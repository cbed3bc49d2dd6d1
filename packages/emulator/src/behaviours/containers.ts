import type { JsonObject } from '@petrel/spec/json';
import type { Behaviours, RequestContext } from '../request-context.ts';
import { Answer } from '../http/answer.ts';
import { badRequest } from '../http/api-error.ts';
import { addEntry, entryAt, fillPath, parentOf } from '../resources/collection.ts';
import { answerEntry } from '../resources/view.ts';
import { bytesOf, fileNamed, mediaType } from './files.ts';
import { objectOf, textOf } from '../members.ts';

const files = '/containers/{container_id}/files';

export const containers: Behaviours = {
  CreateContainer: (context) => {
    const { body, emulation } = context;
    const fields: JsonObject = {
      object: 'container',
      status: 'running',
      memory_limit: '1g',
      last_active_at: emulation.now(),
      expires_after: { anchor: 'last_active_at', minutes: 20, ...objectOf(body, 'expires_after') },
    };
    return answerEntry(
      context,
      addEntry(context, '/containers', { ...body, ...fields, ...limit(body) }),
    );
  },
  DeleteContainer: (context) => remove(context, 'container.deleted'),
  CreateContainerFile: async (context) => {
    const { body, emulation, files: sent } = context;
    const id = textOf(body, 'file_id');
    const [file] = sent.get('file') ?? [];
    if (id === undefined && !file)
      throw badRequest("Either 'file' or 'file_id' is needed.", 'file');
    const known = id === undefined || file ? undefined : fileNamed(context, id, 'file_id');
    const bytes = known?.bytes ?? (await bytesOf(context, 'file'));
    const name = file?.name ?? textOf(known?.entry.fields ?? {}, 'filename') ?? 'file';
    const fields = {
      object: 'container.file',
      bytes: bytes.length,
      path: `/mnt/data/${name}`,
      source: 'user',
    };
    const entry = addEntry(context, files, fields);
    emulation.store.bytes.set(entry.id, bytes);
    return answerEntry(context, entry);
  },
  DeleteContainerFile: (context) => remove(context, 'container.file.deleted'),
  RetrieveContainerFileContent: (context) => {
    const { id, fields } = entryAt(context, `${files}/{file_id}`);
    const bytes = context.emulation.store.bytes.get(id) ?? new Uint8Array();
    return Answer.bytes(bytes, mediaType(textOf(fields, 'path') ?? ''));
  },
};

function limit(body: JsonObject): JsonObject {
  return body.memory_limit === undefined ? {} : { memory_limit: body.memory_limit };
}

function remove(context: RequestContext, object: string): JsonObject {
  const { id } = entryAt(context);
  const { emulation, operation, params } = context;
  emulation.store.delete(fillPath(parentOf(operation.path), params), id);
  emulation.store.bytes.delete(id);
  return { id, object, deleted: true };
}
