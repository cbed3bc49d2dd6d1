import { describe, expect, test } from 'vitest';
import { referenceClient } from '../../test/reference-client.ts';
import { createEmulator } from '../index.ts';

const emulator = createEmulator({ now: () => 1_763_800_000_000 });
const client = referenceClient(emulator);
const { projects, roles, groups, users } = client.admin.organization;

describe('what has no behaviour of its own', () => {
  test('keeps what it is given, lists it page by page, and forgets it', async () => {
    const ids: string[] = [];
    for (const name of ['one', 'two', 'three']) ids.push((await projects.create({ name })).id);
    expect(ids[0]).toMatch(/^proj_/);
    const listed = [];
    for await (const project of projects.list({ limit: 2 })) listed.push(project.name);
    expect(listed.sort()).toEqual(['one', 'three', 'two']);
    const id = ids[0] ?? '';
    const changed = await projects.update(id, { name: 'first' });
    expect([changed.name, changed.status]).toEqual(['first', 'active']);
    const archived = await projects.archive(id);
    expect([archived.status, archived.archived_at]).toEqual(['archived', 1_763_800_000]);
    expect((await projects.retrieve(id)).status).toBe('archived');
  });

  test('pages by the cursor named next where there is one', async () => {
    for (const role_name of ['a', 'b', 'c']) {
      await roles.create({ role_name, permissions: ['api.read'] });
    }
    const page = await roles.list({ limit: 2 });
    expect(page.data.map(({ name }) => name)).toEqual(['a', 'b']);
    expect([page.data.length, page.has_more]).toEqual([2, true]);
    const next = await page.getNextPage();
    expect([next.data.length, next.has_more, next.next]).toEqual([1, false, null]);
  });

  test('shows who belongs to what', async () => {
    const group = await groups.create({ name: 'Sailors' });
    const [user] = (await users.list()).data;
    const id = user?.id ?? '';
    await groups.users.create(group.id, { user_id: id });
    const members = await groups.users.list(group.id);
    expect(members.data.map((member) => member.id)).toEqual([id]);
    await groups.users.delete(id, { group_id: group.id });
    expect((await groups.users.list(group.id)).data).toEqual([]);
  });

  test('does not know what was never made, nor what lies below it', async () => {
    await expect(projects.retrieve('proj_no')).rejects.toMatchObject({
      status: 404,
      param: 'project_id',
    });
    const below = projects.serviceAccounts.list('proj_no');
    await expect(below).rejects.toMatchObject({ status: 404, param: 'project_id' });
    const cursor = projects.list({ after: 'proj_no' });
    await expect(cursor).rejects.toMatchObject({ status: 400, param: 'after' });
  });

  test('holds settings that exist once', async () => {
    const { dataRetention } = client.admin.organization;
    await dataRetention.update({ retention_type: 'zero_data_retention' });
    const held = await dataRetention.retrieve();
    expect(held.type).toBe('zero_data_retention');
  });
});

describe('reports of usage', () => {
  test('have a bucket for each stretch of time, page by page', async () => {
    const start_time = 1_763_800_000 - 5 * 86_400;
    const usage = client.admin.organization.usage;
    const first = await usage.completions({ start_time, limit: 3 });
    expect(first.data.map((bucket) => (bucket.start_time - start_time) / 86_400)).toEqual([
      0, 1, 2,
    ]);
    expect(first.data[0]?.results[0]?.object).toBe('organization.usage.completions.result');
    const second = await usage.completions({ start_time, limit: 3, page: first.next_page ?? '' });
    expect([second.data.length, second.has_more, second.next_page]).toEqual([2, false, null]);
  });
});
