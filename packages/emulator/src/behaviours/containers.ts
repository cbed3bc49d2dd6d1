import type { JsonObject } from '@petrel/spec/json';
import type { Behaviours, Exchange } from '../exchange.ts';
import { Answer } from '../http/answer.ts';
import { badRequest } from '../http/api-error.ts';
import { addEntry, entryAt, fillPath, parentOf } from '../resources/collection.ts';
import { answerEntry } from '../resources/view.ts';
import { bytesOf, fileNamed, mediaType } from './files.ts';
import { objectOf, textOf } from '../members.ts';

const files = '/containers/{container_id}/files';

export const containers: Behaviours = {
  CreateContainer: (exchange) => {
    const { body, emulation } = exchange;
    const facts: JsonObject = {
      object: 'container',
      status: 'running',
      memory_limit: '1g',
      last_active_at: emulation.now(),
      expires_after: { anchor: 'last_active_at', minutes: 20, ...objectOf(body, 'expires_after') },
    };
    return answerEntry(
      exchange,
      addEntry(exchange, '/containers', { ...body, ...facts, ...limit(body) }),
    );
  },
  DeleteContainer: (exchange) => remove(exchange, 'container.deleted'),
  CreateContainerFile: async (exchange) => {
    const { body, emulation, files: sent } = exchange;
    const id = textOf(body, 'file_id');
    const [file] = sent.get('file') ?? [];
    if (id === undefined && !file)
      throw badRequest("Either 'file' or 'file_id' is needed.", 'file');
    const known = id === undefined || file ? undefined : fileNamed(exchange, id, 'file_id');
    const bytes = known?.bytes ?? (await bytesOf(exchange, 'file'));
    const name = file?.name ?? textOf(known?.entry.facts ?? {}, 'filename') ?? 'file';
    const facts = {
      object: 'container.file',
      bytes: bytes.length,
      path: `/mnt/data/${name}`,
      source: 'user',
    };
    const entry = addEntry(exchange, files, facts);
    emulation.store.bytes.set(entry.id, bytes);
    return answerEntry(exchange, entry);
  },
  DeleteContainerFile: (exchange) => remove(exchange, 'container.file.deleted'),
  RetrieveContainerFileContent: (exchange) => {
    const { id, facts } = entryAt(exchange, `${files}/{file_id}`);
    const bytes = exchange.emulation.store.bytes.get(id) ?? new Uint8Array();
    return Answer.bytes(bytes, mediaType(textOf(facts, 'path') ?? ''));
  },
};

function limit(body: JsonObject): JsonObject {
  return body.memory_limit === undefined ? {} : { memory_limit: body.memory_limit };
}

function remove(exchange: Exchange, object: string): JsonObject {
  const { id } = entryAt(exchange);
  const { emulation, operation, params } = exchange;
  emulation.store.delete(fillPath(parentOf(operation.path), params), id);
  emulation.store.bytes.delete(id);
  return { id, object, deleted: true };
}
