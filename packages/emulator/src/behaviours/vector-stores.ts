import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import type { Behaviours, Exchange } from '../exchange.ts';
import { Answer } from '../http/answer.ts';
import { addEntry, entriesOf, entryAt } from '../resources/collection.ts';
import { answerList, itemSchema } from '../resources/list-answer.ts';
import { answerEntry, viewEntry } from '../resources/view.ts';
import type { Entry } from '../store.ts';
import { fileNamed } from './files.ts';
import { searchFiles } from './vector-search.ts';
import { listOf, textOf } from '../members.ts';

const stores = '/vector_stores';
const store = '/vector_stores/{vector_store_id}';
const files = `${store}/files`;
const batches = `${store}/file_batches`;

export const vectorStores: Behaviours = {
  createVectorStore: (exchange) => {
    const { body, emulation } = exchange;
    const facts = { name: '', metadata: {}, ...body, last_active_at: emulation.now() };
    const entry = addEntry(exchange, stores, facts);
    const inside = within(exchange, entry.id);
    for (const id of idsIn(listOf(body, 'file_ids'))) attach(inside, id, body);
    return answerEntry(exchange, refresh(inside, entry));
  },
  getVectorStore: (exchange) => {
    const entry = entryAt(exchange);
    for (const file of entriesOf(exchange, files)) complete(file);
    return answerEntry(exchange, refresh(exchange, entry));
  },
  createVectorStoreFile: (exchange) => {
    const { body } = exchange;
    return answerEntry(exchange, attach(exchange, textOf(body, 'file_id') ?? '', body));
  },
  getVectorStoreFile: (exchange) => answerEntry(exchange, complete(entryAt(exchange))),
  listVectorStoreFiles: (exchange) => listFiles(exchange, entriesOf(exchange, files)),
  retrieveVectorStoreFileContent: (exchange) => {
    const { id } = entryAt(exchange, `${files}/{file_id}`);
    const text = textOfFile(exchange, id);
    const data = [{ type: 'text', text }];
    return { object: 'vector_store.file_content.page', data, has_more: false, next_page: null };
  },
  createVectorStoreFileBatch: (exchange) => {
    const { body } = exchange;
    const own = listOf(body, 'files').filter(isObject);
    const ids = [
      ...idsIn(listOf(body, 'file_ids')).map((id) => attach(exchange, id, body).id),
      ...own.map((file) => attach(exchange, textOf(file, 'file_id') ?? '', file).id),
    ];
    const entry = addEntry(exchange, batches, { file_ids: ids, status: 'in_progress' });
    return answerEntry(exchange, refreshBatch(exchange, entry));
  },
  getVectorStoreFileBatch: (exchange) => {
    const entry = entryAt(exchange);
    for (const file of filesOf(exchange, entry)) complete(file);
    return answerEntry(exchange, refreshBatch(exchange, entry));
  },
  cancelVectorStoreFileBatch: (exchange) => {
    const entry = entryAt(exchange, `${batches}/{batch_id}`);
    for (const { facts } of filesOf(exchange, entry)) {
      if (facts.status === 'in_progress') facts.status = 'cancelled';
    }
    return answerEntry(exchange, refreshBatch(exchange, entry));
  },
  listFilesInVectorStoreBatch: (exchange) =>
    listFiles(exchange, filesOf(exchange, entryAt(exchange, `${batches}/{batch_id}`))),
  searchVectorStore: (exchange) => {
    const found = entriesOf(exchange, files).filter(({ facts }) => facts.status !== 'cancelled');
    const searched = found.map((entry) => ({
      entry,
      filename: String(exchange.emulation.store.get('/files', entry.id)?.facts.filename ?? ''),
      text: textOfFile(exchange, entry.id),
    }));
    return Answer.json(searchFiles(searched, exchange.body));
  },
};

function within(exchange: Exchange, id: string): Exchange {
  return { ...exchange, params: { ...exchange.params, vector_store_id: id } };
}

function idsIn(list: Json[]): string[] {
  return list.filter((id) => typeof id === 'string');
}

function attach(
  exchange: Exchange,
  fileId: string,
  { attributes, chunking_strategy }: JsonObject,
): Entry {
  const { bytes } = fileNamed(exchange, fileId, 'file_id');
  const split = { max_chunk_size_tokens: 800, chunk_overlap_tokens: 400 };
  const chunks = isObject(chunking_strategy) && chunking_strategy.type === 'static';
  return addEntry(
    exchange,
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

/** A file is ready when it is looked at for the first time after it was added. */
function complete(file: Entry): Entry {
  if (file.facts.status === 'in_progress') file.facts.status = 'completed';
  return file;
}

function count(entries: Entry[]): JsonObject {
  const having = (status: string): number =>
    entries.filter(({ facts }) => facts.status === status).length;
  return {
    in_progress: having('in_progress'),
    completed: having('completed'),
    failed: having('failed'),
    cancelled: having('cancelled'),
    total: entries.length,
  };
}

function refresh(exchange: Exchange, entry: Entry): Entry {
  const held = entriesOf(exchange, files);
  const counts = count(held);
  entry.facts.file_counts = counts;
  entry.facts.status = counts.in_progress === 0 ? 'completed' : 'in_progress';
  entry.facts.usage_bytes = held.reduce((sum, { facts }) => sum + Number(facts.usage_bytes), 0);
  return entry;
}

function refreshBatch(exchange: Exchange, entry: Entry): Entry {
  const counts = count(filesOf(exchange, entry));
  entry.facts.file_counts = counts;
  if (counts.in_progress !== 0) entry.facts.status = 'in_progress';
  else entry.facts.status = counts.cancelled === 0 ? 'completed' : 'cancelled';
  return entry;
}

function filesOf(exchange: Exchange, batch: Entry): Entry[] {
  const ids = new Set(listOf(batch.facts, 'file_ids'));
  return entriesOf(exchange, files).filter(({ id }) => ids.has(id));
}

function listFiles(exchange: Exchange, entries: Entry[]): Json {
  const { filter } = exchange.query;
  const chosen = entries.filter(({ facts }) => filter === undefined || facts.status === filter);
  const schema = itemSchema(exchange);
  return answerList(exchange, chosen, (entry) => viewEntry(exchange, entry, schema));
}

function textOfFile({ emulation }: Exchange, id: string): string {
  return new TextDecoder().decode(emulation.store.bytes.get(id) ?? new Uint8Array());
}
