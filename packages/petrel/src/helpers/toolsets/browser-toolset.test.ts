import * as openai from 'openai/helpers/browser';
import { expect, test } from 'vitest';
import { rejection } from '../../../test/clients.ts';
import * as own from './browser-toolset.ts';

/** The reference client's, typed as ours. */
const theirs = openai as object as typeof own;

const state = {
  tabs: [{ id: 't1', title: 'A', url: 'https://a.test/secret?key=1', active: true }],
};
const page = { version: 1, text: 'x', elements: [], omitted: [] };
const results: Record<string, unknown> = {
  screenshot: { type: 'input_image', image_url: 'data:image/png;base64,AA', detail: 'auto' },
  zoom: { type: 'input_image', file_id: 'f', detail: 'auto' },
  read_page: page,
  read_page_scoped: { ...page, scopes: [] },
  read_diagnostics: page,
  get_page_text: 'text',
  find: page,
  run_script: 'ok',
  upload_file: { version: 1, cleanup: 'completed', status: 'completed', effect: 'completed' },
  download_file: { version: 1, cleanup: 'completed', status: 'completed', effect: 'completed' },
};

function driverOf(replaced: object = {}): { driver: own.BrowserDriver; calls: unknown[] } {
  const calls: unknown[] = [];
  const methods = own.BROWSER_MEMBERS.filter((name) => name !== 'list_tabs').map((name) => [
    name,
    (args: unknown) => {
      calls.push([name, args]);
      return results[name];
    },
  ]);
  const driver = { state: () => state, ...Object.fromEntries(methods), ...replaced };
  return { driver, calls };
}

const all = {
  members: own.BROWSER_MEMBERS,
  confirm: (): boolean => true,
  urlPolicy: (): boolean => true,
};
const tab_id: string | null = null;

/** Arguments of each member. */
const args: Record<own.BrowserMember, object> = {
  navigate: { url: 'https://b.test/', tab_id },
  read_page: { tab_id, filter: 'all' },
  read_page_scoped: { tab_id, root: null, depth: 2, filter: 'all' },
  read_diagnostics: { tab_id, source: 'console', limit: 10 },
  run_script: { tab_id, source: '1', timeout_ms: 100 },
  upload_file: { grant_id: 'g' },
  download_file: { grant_id: 'g' },
  get_page_text: { tab_id },
  find: { query: 'q', tab_id },
  click: { target: 'r', tab_id },
  click_at: { tab_id, x: 1, y: 2, button: 'left', click_count: 1, keys: [] },
  drag_path: {
    tab_id,
    path: [
      { x: 1, y: 1 },
      { x: 2, y: 2 },
    ],
    keys: ['Shift'],
  },
  hold_keys: { tab_id, keys: ['a'], duration_ms: 10 },
  type: { text: 'a', target: null, tab_id },
  key: { keys: ['a'], tab_id },
  scroll: { direction: 'up', amount: 3, tab_id },
  scroll_to: { target: 'r', tab_id },
  wait_for: { text: 'a', timeout_ms: 100, tab_id },
  select_option: { target: 'r', values: ['v'], tab_id },
  hover: { target: 'r', tab_id },
  hover_at: { tab_id, x: 1, y: 2 },
  set_checked: { tab_id, target: 'r', checked: true },
  screenshot: { tab_id },
  zoom: { tab_id, region: [0, 0, 5, 5] },
  new_tab: { url: null },
  list_tabs: {},
  switch_tab: { tab_id: 't1' },
  close_tab: { tab_id: 't1' },
};

function callOf(member: string, given: unknown, fields: object = {}) {
  const text = typeof given === 'string' ? given : JSON.stringify(given);
  const call = { type: 'function_call', call_id: 'c1', status: 'completed' } as const;
  return { ...call, name: `browser_${member}`, arguments: text, ...fields };
}

/** The report of a result, without the words of its error. */
async function outcomeOf(
  library: typeof own,
  call: ReturnType<typeof callOf>,
  options: object,
  replaced: object,
) {
  const { driver, calls } = driverOf(replaced);
  try {
    const toolset = new library.BrowserToolset(driver, { ...all, ...options });
    const { ok, output } = await toolset.executeWithStatus(call);
    const [first, ...images] = Array.isArray(output.output) ? output.output : [];
    const { error, ...report } = JSON.parse(first?.type === 'input_text' ? first.text : '{}');
    return { ok, report, hasError: error !== undefined, images, id: output.call_id, calls };
  } catch {
    return { refused: true, calls };
  }
}

test('the tools are those of the reference client, but for their descriptions', () => {
  const plain = (library: typeof own, options: object) =>
    JSON.parse(
      JSON.stringify(new library.BrowserToolset(driverOf().driver, { ...all, ...options }).tools()),
      (key, value: unknown) => (key === 'description' ? undefined : value),
    ) as unknown;
  expect(plain(own, {})).toEqual(plain(theirs, {}));
  expect(plain(own, { members: undefined })).toEqual(plain(theirs, { members: undefined }));
  expect(own.BROWSER_MEMBERS).toEqual(theirs.BROWSER_MEMBERS);
  expect(own.DEFAULT_BROWSER_MEMBERS).toEqual(theirs.DEFAULT_BROWSER_MEMBERS);
});

test.each(own.BROWSER_MEMBERS)('%s: as with the reference client', async (member) => {
  const call = callOf(member, args[member]);
  expect(await outcomeOf(own, call, {}, {})).toEqual(await outcomeOf(theirs, call, {}, {}));
});

const odd: Record<string, [call: ReturnType<typeof callOf>, options?: object, replaced?: object]> =
  {
    'an argument that is missing': [callOf('click', { target: 'r' })],
    'an argument too many': [callOf('click', { target: 'r', tab_id, more: 1 })],
    'an argument of another type': [callOf('click', { target: 5, tab_id })],
    'a negative amount': [callOf('scroll', { direction: 'up', amount: -1, tab_id })],
    'a direction that is none': [callOf('scroll', { direction: 'left-up', amount: 1, tab_id })],
    'a long wait': [callOf('wait_for', { text: 'a', timeout_ms: 99_999, tab_id })],
    'c05: arguments that are no JSON': [callOf('click', '{"a":1}{"b":2}')],
    'c01: a tool that does not exist': [callOf('constructor', {})],
    'a call that is not completed': [callOf('click', args.click, { status: 'in_progress' })],
    'a call that is declined': [callOf('click', args.click), { confirm: () => false }],
    'an approval that is not true': [callOf('click', args.click), { confirm: () => 1 }],
    'a URL that is not allowed': [callOf('navigate', args.navigate), { urlPolicy: () => false }],
    'a driver that throws': [
      callOf('click', args.click),
      {},
      { click: () => Promise.reject(new Error('x')) },
    ],
    'a read that is none': [callOf('read_page', args.read_page), {}, { read_page: () => 5 }],
    'a state that is none': [callOf('click', args.click), {}, { state: () => null }],
  };

test.each(Object.entries(odd))(
  '%s: as with the reference client',
  async (_, [call, options = {}, replaced = {}]) => {
    const wanted = await outcomeOf(theirs, call, options, replaced);
    expect(await outcomeOf(own, call, options, replaced)).toEqual(wanted);
  },
);

test('the model receives origins alone, and who approves whole URLs', async () => {
  const seen: unknown[] = [];
  const confirm = (context: unknown) => {
    seen.push(context);
    return true;
  };
  const toolset = new own.BrowserToolset(driverOf().driver, { ...all, confirm });
  const output = await toolset.execute(callOf('click', args.click));
  expect(JSON.stringify(output)).toContain('https://a.test');
  expect(JSON.stringify(output)).not.toContain('secret');
  expect(seen).toEqual([{ member: 'click', arguments: args.click, state, call_id: 'c1' }]);
});

test('a script runs only where the policy allows the page', async () => {
  const urls: string[] = [];
  const urlPolicy = (_: unknown, url: string) => urls.push(url) < 1;
  const { driver, calls } = driverOf();
  await new own.BrowserToolset(driver, { ...all, urlPolicy }).execute(
    callOf('run_script', args.run_script),
  );
  expect(urls).toEqual(['https://a.test/secret?key=1']);
  expect(calls).toEqual([]);
});

test('reads that need approval are approved before anything is read', async () => {
  let reads = 0;
  const { driver } = driverOf({ state: () => (reads += 1) && state });
  const contexts: unknown[] = [];
  const toolset = new own.BrowserToolset(driver, {
    ...all,
    confirmReads: ['read_page'],
    confirm: (context: unknown) => {
      contexts.push([context, reads]);
      return true;
    },
  });
  await toolset.execute(callOf('read_page', args.read_page));
  const context = { phase: 'before_read', member: 'read_page', arguments: args.read_page };
  expect(contexts).toEqual([[{ ...context, state: null, call_id: 'c1' }, 0]]);
});

test('c17: the words of a BrowserError reach the model, and those of others do not', async () => {
  const thrown = (failure: Error) =>
    new own.BrowserToolset(driverOf({ click: () => Promise.reject(failure) }).driver, all).execute(
      callOf('click', args.click),
    );
  const shown = await thrown(new own.BrowserError('The page is gone.'));
  expect(JSON.stringify(shown)).toContain('The page is gone.');
  expect(JSON.stringify(await thrown(new Error('key sk-1')))).not.toContain('sk-1');
});

test('c04: an abort ends a call whose driver does not return', async () => {
  const controller = new AbortController();
  const click = () => {
    setImmediate(() => controller.abort());
    return new Promise<never>(() => {});
  };
  const toolset = new own.BrowserToolset(driverOf({ click }).driver, all);
  const call = toolset.execute(callOf('click', args.click), { signal: controller.signal });
  expect(await rejection(call)).toHaveProperty('name', 'APIUserAbortError');
});

test('a call is skipped after one that failed', async () => {
  const { driver, calls } = driverOf();
  const { ok } = await new own.BrowserToolset(driver, all).executeWithStatus(
    callOf('click', args.click),
    undefined,
    true,
  );
  expect([ok, calls]).toEqual([false, []]);
});

test.each([
  [undefined, {}, /`driver` must be/],
  [{}, {}, /`driver.state` must be/],
  [driverOf().driver, {}, /needs `confirm`/],
  [driverOf().driver, { confirm: all.confirm }, /needs `urlPolicy`/],
  [driverOf().driver, { ...all, members: ['fly'] }, /`members` must be/],
  [{ state: () => state }, { ...all, members: ['click'] }, /has no method `click`/],
])('a driver or options that cannot work are refused: %#', (driver, options, words) => {
  expect(() => new own.BrowserToolset(driver as never, options as never)).toThrow(words);
});
