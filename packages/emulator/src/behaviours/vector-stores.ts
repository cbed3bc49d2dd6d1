import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import type { Behaviours, RequestContext } from '../request-context.ts';
import { Answer } from '../http/answer.ts';
import { addEntry, entriesOf, entryAt } from '../resources/collection.ts';
import { answerList, itemSchema } from '../resources/list-answer.ts';
import { answerEntry, viewEntry } from '../resources/view.ts';
import { endInstead, failure } from '../resources/job-outcome.ts';
import type { Entry } from '../store.ts';
import { fileNamed } from './files.ts';
import { searchFiles } from './vector-search.ts';
import { listOf, textOf } from '../members.ts';

const stores = '/vector_stores';
const store = '/vector_stores/{vector_store_id}';
const files = `${store}/files`;
const batches = `${store}/file_batches`;

export const vectorStores: Behaviours = {
  createVectorStore: (context) => {
    const { body, emulation } = context;
    const fields = { name: '', metadata: {}, ...body, last_active_at: emulation.now() };
    const entry = addEntry(context, stores, fields);
    const inside = within(context, entry.id);
    for (const id of idsIn(listOf(body, 'file_ids'))) attach(inside, id, body);
    return answerEntry(context, refresh(inside, entry));
  },
  getVectorStore: (context) => {
    const entry = entryAt(context);
    for (const file of entriesOf(context, files)) complete(context, file);
    return answerEntry(context, refresh(context, entry));
  },
  createVectorStoreFile: (context) => {
    const { body } = context;
    return answerEntry(context, attach(context, textOf(body, 'file_id') ?? '', body));
  },
  getVectorStoreFile: (context) => answerEntry(context, complete(context, entryAt(context))),
  listVectorStoreFiles: (context) => listFiles(context, entriesOf(context, files)),
  retrieveVectorStoreFileContent: (context) => {
    const { id } = entryAt(context, `${files}/{file_id}`);
    const text = textOfFile(context, id);
    const data = [{ type: 'text', text }];
    return { object: 'vector_store.file_content.page', data, has_more: false, next_page: null };
  },
  createVectorStoreFileBatch: (context) => {
    const { body } = context;
    const own = listOf(body, 'files').filter(isObject);
    const ids = [
      ...idsIn(listOf(body, 'file_ids')).map((id) => attach(context, id, body).id),
      ...own.map((file) => attach(context, textOf(file, 'file_id') ?? '', file).id),
    ];
    const entry = addEntry(context, batches, { file_ids: ids, status: 'in_progress' });
    return answerEntry(context, refreshBatch(context, entry));
  },
  getVectorStoreFileBatch: (context) => {
    const entry = entryAt(context);
    for (const file of filesOf(context, entry)) complete(context, file);
    return answerEntry(context, refreshBatch(context, entry));
  },
  cancelVectorStoreFileBatch: (context) => {
    const entry = entryAt(context, `${batches}/{batch_id}`);
    for (const { fields } of filesOf(context, entry)) {
      if (fields.status === 'in_progress') fields.status = 'cancelled';
    }
    return answerEntry(context, refreshBatch(context, entry));
  },
  listFilesInVectorStoreBatch: (context) =>
    listFiles(context, filesOf(context, entryAt(context, `${batches}/{batch_id}`))),
  searchVectorStore: (context) => {
    const found = entriesOf(context, files).filter(({ fields }) => fields.status !== 'cancelled');
    const searched = found.map((entry) => ({
      entry,
      filename: String(context.emulation.store.get('/files', entry.id)?.fields.filename ?? ''),
      text: textOfFile(context, entry.id),
    }));
    return Answer.json(searchFiles(searched, context.body));
  },
};

function within(context: RequestContext, id: string): RequestContext {
  return { ...context, params: { ...context.params, vector_store_id: id } };
}

function idsIn(list: Json[]): string[] {
  return list.filter((id) => typeof id === 'string');
}

function attach(
  context: RequestContext,
  fileId: string,
  { attributes, chunking_strategy }: JsonObject,
): Entry {
  const { bytes } = fileNamed(context, fileId, 'file_id');
  const split = { max_chunk_size_tokens: 800, chunk_overlap_tokens: 400 };
  const chunks = isObject(chunking_strategy) && chunking_strategy.type === 'static';
  return addEntry(
    context,
    files,
    {
      status: 'in_progress',
      usage_bytes: bytes.length,
      attributes: attributes ?? {},
      chunking_strategy: chunks ? chunking_strategy : { type: 'static', static: split },
    },
    fileId,
  );
}

/** A file is ready when it is retrieved for the first time after it was added. */
function complete(context: RequestContext, file: Entry): Entry {
  if (file.fields.status !== 'in_progress') return file;
  const failed = { status: 'failed', last_error: failure };
  Object.assign(file.fields, endInstead(context, () => failed) ?? { status: 'completed' });
  return file;
}

function count(entries: Entry[]): JsonObject {
  const having = (status: string): number =>
    entries.filter(({ fields }) => fields.status === status).length;
  return {
    in_progress: having('in_progress'),
    completed: having('completed'),
    failed: having('failed'),
    cancelled: having('cancelled'),
    total: entries.length,
  };
}

function refresh(context: RequestContext, entry: Entry): Entry {
  const held = entriesOf(context, files);
  const counts = count(held);
  entry.fields.file_counts = counts;
  entry.fields.status = counts.in_progress === 0 ? 'completed' : 'in_progress';
  entry.fields.usage_bytes = held.reduce((sum, { fields }) => sum + Number(fields.usage_bytes), 0);
  return entry;
}

function refreshBatch(context: RequestContext, entry: Entry): Entry {
  const counts = count(filesOf(context, entry));
  entry.fields.file_counts = counts;
  if (counts.in_progress !== 0) entry.fields.status = 'in_progress';
  else entry.fields.status = counts.cancelled === 0 ? 'completed' : 'cancelled';
  return entry;
}

function filesOf(context: RequestContext, batch: Entry): Entry[] {
  const ids = new Set(listOf(batch.fields, 'file_ids'));
  return entriesOf(context, files).filter(({ id }) => ids.has(id));
}

function listFiles(context: RequestContext, entries: Entry[]): Json {
  const { filter } = context.query;
  const chosen = entries.filter(({ fields }) => filter === undefined || fields.status === filter);
  const schema = itemSchema(context);
  return answerList(context, chosen, (entry) => viewEntry(context, entry, schema));
}

function textOfFile({ emulation }: RequestContext, id: string): string {
  return new TextDecoder().decode(emulation.store.bytes.get(id) ?? new Uint8Array());
}
