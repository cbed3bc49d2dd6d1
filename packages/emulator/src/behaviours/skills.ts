import type { JsonObject } from '@petrel/spec/json';
import type { Behaviours, Exchange } from '../exchange.ts';
import { Answer } from '../http/answer.ts';
import { badRequest } from '../http/api-error.ts';
import { zip, type ZipMember } from '../media/zip.ts';
import { addEntry, entriesOf, entryAt } from '../resources/collection.ts';
import { answerEntry } from '../resources/view.ts';
import type { Entry } from '../store.ts';
import { textOf } from '../members.ts';

const skill = '/skills/{skill_id}';
const versions = `${skill}/versions`;

export const skills: Behaviours = {
  CreateSkill: async (exchange) => {
    const members = await membersOf(exchange);
    const facts = { ...describe(members), default_version: '1', latest_version: '1' };
    const entry = addEntry(exchange, '/skills', facts);
    const params = { ...exchange.params, skill_id: entry.id };
    addVersion({ ...exchange, params }, '1', members);
    return answerEntry(exchange, entry);
  },
  UpdateSkillDefaultVersion: (exchange) => {
    const entry = entryAt(exchange);
    const version = textOf(exchange.body, 'default_version') ?? '';
    if (!entriesOf(exchange, versions).some(({ id }) => id === version)) {
      throw badRequest(`The skill has no version '${version}'.`, 'default_version');
    }
    entry.facts.default_version = version;
    return answerEntry(exchange, entry);
  },
  GetSkillContent: (exchange) => {
    const { facts } = entryAt(exchange, skill);
    return archive(exchange, textOf(facts, 'default_version') ?? '1');
  },
  CreateSkillVersion: async (exchange) => {
    const { facts } = entryAt(exchange, skill);
    const version = String(Number(facts.latest_version) + 1);
    facts.latest_version = version;
    return answerEntry(exchange, addVersion(exchange, version, await membersOf(exchange)));
  },
  GetSkillVersion: (exchange) => showVersion(exchange, entryAt(exchange)),
  GetSkillVersionContent: (exchange) =>
    archive(exchange, entryAt(exchange, `${versions}/{version}`).id),
};

/** Versions are found by their number; their ids are facts like others. */
function addVersion(exchange: Exchange, version: string, members: ZipMember[]): Entry {
  const facts: JsonObject = { ...describe(members), version };
  const entry = addEntry(exchange, versions, facts, version);
  entry.facts.id = exchange.emulation.makeIdFor(versions);
  exchange.emulation.store.bytes.set(`${exchange.params.skill_id}/${version}`, zip(members));
  return entry;
}

function showVersion(exchange: Exchange, entry: Entry) {
  return answerEntry(exchange, entry);
}

function archive(exchange: Exchange, version: string): Answer {
  const bytes = exchange.emulation.store.bytes.get(`${exchange.params.skill_id}/${version}`);
  return Answer.bytes(bytes ?? zip([]), 'application/zip');
}

async function membersOf({ files }: Exchange): Promise<ZipMember[]> {
  const sent = files.get('files') ?? [];
  return await Promise.all(
    sent.map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
}

/** Name and description, as the head of a skill's SKILL.md gives them. */
function describe(members: ZipMember[]): JsonObject {
  const manual = members.find(({ name }) => /(^|\/)SKILL\.md$/i.test(name));
  const text = manual ? new TextDecoder().decode(manual.bytes) : '';
  const line = (field: string): string | undefined =>
    new RegExp(`^${field}:\\s*(.+)$`, 'm').exec(text)?.[1]?.trim();
  const name = line('name') ?? members[0]?.name.replace(/\.[^.]*$/, '') ?? 'skill';
  return { name, description: line('description') ?? 'A skill without a description.' };
}
