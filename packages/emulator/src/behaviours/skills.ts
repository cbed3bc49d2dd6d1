import type { JsonObject } from '@petrel/spec/json';
import type { Behaviours, RequestContext } from '../request-context.ts';
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
  CreateSkill: async (context) => {
    const members = await membersOf(context);
    const fields = { ...describe(members), default_version: '1', latest_version: '1' };
    const entry = addEntry(context, '/skills', fields);
    const params = { ...context.params, skill_id: entry.id };
    addVersion({ ...context, params }, '1', members);
    return answerEntry(context, entry);
  },
  UpdateSkillDefaultVersion: (context) => {
    const entry = entryAt(context);
    const version = textOf(context.body, 'default_version') ?? '';
    if (!entriesOf(context, versions).some(({ id }) => id === version)) {
      throw badRequest(`The skill has no version '${version}'.`, 'default_version');
    }
    entry.fields.default_version = version;
    return answerEntry(context, entry);
  },
  GetSkillContent: (context) => {
    const { fields } = entryAt(context, skill);
    return archive(context, textOf(fields, 'default_version') ?? '1');
  },
  CreateSkillVersion: async (context) => {
    const { fields } = entryAt(context, skill);
    const version = String(Number(fields.latest_version) + 1);
    fields.latest_version = version;
    return answerEntry(context, addVersion(context, version, await membersOf(context)));
  },
  GetSkillVersion: (context) => showVersion(context, entryAt(context)),
  GetSkillVersionContent: (context) =>
    archive(context, entryAt(context, `${versions}/{version}`).id),
};

/** Versions are stored under their number; `id` is a field like others. */
function addVersion(context: RequestContext, version: string, members: ZipMember[]): Entry {
  const fields: JsonObject = { ...describe(members), version };
  const entry = addEntry(context, versions, fields, version);
  entry.fields.id = context.emulation.makeIdFor(versions);
  context.emulation.store.bytes.set(`${context.params.skill_id}/${version}`, zip(members));
  return entry;
}

function showVersion(context: RequestContext, entry: Entry) {
  return answerEntry(context, entry);
}

function archive(context: RequestContext, version: string): Answer {
  const bytes = context.emulation.store.bytes.get(`${context.params.skill_id}/${version}`);
  return Answer.bytes(bytes ?? zip([]), 'application/zip');
}

async function membersOf({ files }: RequestContext): Promise<ZipMember[]> {
  const sent = files.get('files') ?? [];
  return await Promise.all(
    sent.map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
}

/** Name and description from the front matter of a skill's SKILL.md. */
function describe(members: ZipMember[]): JsonObject {
  const manual = members.find(({ name }) => /(^|\/)SKILL\.md$/i.test(name));
  const text = manual ? new TextDecoder().decode(manual.bytes) : '';
  const line = (field: string): string | undefined =>
    new RegExp(`^${field}:\\s*(.+)$`, 'm').exec(text)?.[1]?.trim();
  const name = line('name') ?? members[0]?.name.replace(/\.[^.]*$/, '') ?? 'skill';
  return { name, description: line('description') ?? 'A skill without a description.' };
}
