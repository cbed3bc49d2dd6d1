import { isFields } from '../json/fields.ts';
import { BROWSER_FIELDS, isFieldValue, type Field, type FieldValues } from './browser-fields.ts';

/** The kinds of the arguments of each member. */
interface FieldsByMember {
  navigate: { url: 'text'; tab_id: 'optionalText' };
  read_page: { tab_id: 'optionalText'; filter: 'filter' };
  read_page_scoped: { tab_id: 'optionalText'; root: 'scope'; depth: 'depth'; filter: 'filter' };
  read_diagnostics: {
    tab_id: 'optionalText';
    source: 'diagnosticSource';
    limit: 'diagnosticLimit';
  };
  run_script: { tab_id: 'optionalText'; source: 'script'; timeout_ms: 'timeout' };
  upload_file: { grant_id: 'fileGrant' };
  download_file: { grant_id: 'fileGrant' };
  get_page_text: { tab_id: 'optionalText' };
  find: { query: 'text'; tab_id: 'optionalText' };
  click: { target: 'text'; tab_id: 'optionalText' };
  click_at: {
    tab_id: 'optionalText';
    x: 'coordinate';
    y: 'coordinate';
    button: 'button';
    click_count: 'clickCount';
    keys: 'modifiers';
  };
  drag_path: { tab_id: 'optionalText'; path: 'path'; keys: 'modifiers' };
  hold_keys: { tab_id: 'optionalText'; keys: 'heldKeys'; duration_ms: 'holdDuration' };
  type: { text: 'text'; target: 'optionalText'; tab_id: 'optionalText' };
  key: { keys: 'strings'; tab_id: 'optionalText' };
  scroll: { direction: 'direction'; amount: 'amount'; tab_id: 'optionalText' };
  scroll_to: { target: 'text'; tab_id: 'optionalText' };
  wait_for: { text: 'visibleText'; timeout_ms: 'timeout'; tab_id: 'optionalText' };
  select_option: { target: 'text'; values: 'strings'; tab_id: 'optionalText' };
  hover: { target: 'text'; tab_id: 'optionalText' };
  hover_at: { tab_id: 'optionalText'; x: 'coordinate'; y: 'coordinate' };
  set_checked: { tab_id: 'optionalText'; target: 'text'; checked: 'checked' };
  screenshot: { tab_id: 'optionalText' };
  zoom: { tab_id: 'optionalText'; region: 'region' };
  new_tab: { url: 'optionalText' };
  list_tabs: Record<never, never>;
  switch_tab: { tab_id: 'text' };
  close_tab: { tab_id: 'text' };
}

/** What a browser can do. */
export type BrowserMember = keyof FieldsByMember;

/** The arguments of a member. */
export type BrowserArguments<M extends BrowserMember> = ValuesOf<FieldsByMember[M]>;

type ValuesOf<Fields> = {
  [Name in keyof Fields]: Fields[Name] extends Field ? FieldValues[Fields[Name]] : never;
};

/** Members that change nothing. */
export type BrowserReadMember =
  | 'read_page'
  | 'read_page_scoped'
  | 'read_diagnostics'
  | 'get_page_text'
  | 'find'
  | 'wait_for'
  | 'screenshot'
  | 'zoom'
  | 'list_tabs';

/** What is known of a member. */
export interface BrowserMemberInfo {
  readonly description: string;
  /** Whether it may change a page, and so needs approval. */
  readonly changes: boolean;
  /** Whether it reads what needs approval. */
  readonly sensitive?: boolean;
  /** Whether it is there only when it is requested. */
  readonly optIn?: boolean;
  /** The kinds of its arguments. */
  readonly args: Readonly<Record<string, Field>>;
}

interface Member<M extends BrowserMember> extends BrowserMemberInfo {
  readonly changes: M extends BrowserReadMember ? false : true;
  readonly args: FieldsByMember[M];
}

const tab = { tab_id: 'optionalText' } as const;

const MEMBERS: { readonly [M in BrowserMember]: Member<M> } = {
  navigate: {
    description: 'Opens a URL in a tab',
    changes: true,
    args: { url: 'text', ...tab },
  },
  read_page: {
    description: 'Reads the page: its text, and refs of the elements that can be used',
    changes: false,
    args: { ...tab, filter: 'filter' },
  },
  read_page_scoped: {
    description: 'Reads one section of the page to a depth, or lists its sections',
    changes: false,
    optIn: true,
    args: { ...tab, root: 'scope', depth: 'depth', filter: 'filter' },
  },
  read_diagnostics: {
    description: 'Reads recent messages of the console, or requests of the network. Needs approval',
    changes: false,
    sensitive: true,
    optIn: true,
    args: { ...tab, source: 'diagnosticSource', limit: 'diagnosticLimit' },
  },
  run_script: {
    description: 'Runs a script in the page, and returns its text. Needs approval',
    changes: true,
    optIn: true,
    args: { ...tab, source: 'script', timeout_ms: 'timeout' },
  },
  upload_file: {
    description: 'Uploads the file of a grant. Needs approval',
    changes: true,
    optIn: true,
    args: { grant_id: 'fileGrant' },
  },
  download_file: {
    description: 'Downloads the file of a grant. Needs approval',
    changes: true,
    optIn: true,
    args: { grant_id: 'fileGrant' },
  },
  get_page_text: { description: 'Reads the text that the page shows', changes: false, args: tab },
  find: {
    description: 'Looks for elements by their text or by what they are',
    changes: false,
    args: { query: 'text', ...tab },
  },
  click: {
    description: 'Clicks the element of a ref',
    changes: true,
    args: { target: 'text', ...tab },
  },
  click_at: {
    description: 'Clicks a position of the viewport, in CSS pixels',
    changes: true,
    optIn: true,
    args: {
      ...tab,
      x: 'coordinate',
      y: 'coordinate',
      button: 'button',
      click_count: 'clickCount',
      keys: 'modifiers',
    },
  },
  drag_path: {
    description: 'Drags with the left button along positions of the viewport, in CSS pixels',
    changes: true,
    optIn: true,
    args: { ...tab, path: 'path', keys: 'modifiers' },
  },
  hold_keys: {
    description: 'Holds keys for up to 3000 milliseconds',
    changes: true,
    optIn: true,
    args: { ...tab, keys: 'heldKeys', duration_ms: 'holdDuration' },
  },
  type: {
    description: 'Fills the control of a ref, or types where the focus is',
    changes: true,
    args: { text: 'text', target: 'optionalText', ...tab },
  },
  key: {
    description: 'Presses keys together',
    changes: true,
    args: { keys: 'strings', ...tab },
  },
  scroll: {
    description: 'Scrolls the page in a direction',
    changes: true,
    args: { direction: 'direction', amount: 'amount', ...tab },
  },
  scroll_to: {
    description: 'Scrolls the element of a ref into view. Read the page again afterwards',
    changes: true,
    args: { target: 'text', ...tab },
  },
  wait_for: {
    description: 'Waits until the page shows a text',
    changes: false,
    args: { text: 'visibleText', timeout_ms: 'timeout', ...tab },
  },
  select_option: {
    description: 'Selects values of the list of a ref',
    changes: true,
    args: { target: 'text', values: 'strings', ...tab },
  },
  hover: {
    description: 'Moves the pointer over the element of a ref',
    changes: true,
    args: { target: 'text', ...tab },
  },
  hover_at: {
    description: 'Moves the pointer to a position of the viewport, in CSS pixels',
    changes: true,
    optIn: true,
    args: { ...tab, x: 'coordinate', y: 'coordinate' },
  },
  set_checked: {
    description: 'Checks or clears the checkbox of a ref, whatever it was before',
    changes: true,
    optIn: true,
    args: { ...tab, target: 'text', checked: 'checked' },
  },
  screenshot: { description: 'Takes a picture of the tab', changes: false, args: tab },
  zoom: {
    description:
      'Takes a picture of a region [x0, y0, x1, y1]. Positions remain those of the viewport',
    changes: false,
    args: { ...tab, region: 'region' },
  },
  new_tab: {
    description: 'Opens a tab, at a URL if one is given',
    changes: true,
    args: { url: 'optionalText' },
  },
  list_tabs: {
    description: 'Lists the tabs: their titles, their URLs, and which is active',
    changes: false,
    args: {},
  },
  switch_tab: {
    description: 'Makes a tab the active one',
    changes: true,
    args: { tab_id: 'text' },
  },
  close_tab: { description: 'Closes a tab', changes: true, args: { tab_id: 'text' } },
};

/** All members, in the order of their tools. */
// They are the names of the table.
export const BROWSER_MEMBERS: readonly BrowserMember[] = /* @__PURE__ */ Object.keys(
  MEMBERS,
) as BrowserMember[];

/** Members that a toolset has where its driver has them, unless options name others. */
export const DEFAULT_BROWSER_MEMBERS: readonly BrowserMember[] =
  /* @__PURE__ */ BROWSER_MEMBERS.filter((name) => browserMember(name).optIn !== true);

/** What is known of a member. */
export function browserMember(name: BrowserMember): BrowserMemberInfo {
  return MEMBERS[name];
}

/** The JSON Schema of the arguments of a member. */
export function browserParameters(name: BrowserMember): Record<string, unknown> {
  const { args } = browserMember(name);
  const properties = Object.fromEntries(
    Object.entries(args).map(([arg, field]) => [arg, BROWSER_FIELDS[field]]),
  );
  const required = Object.keys(args);
  return { type: 'object', properties, required, additionalProperties: false };
}

/** Why a value is no arguments of a member; null for one that is. */
export function argumentProblem(name: BrowserMember, given: unknown): string | null {
  const { args } = browserMember(name);
  if (!isFields(given)) return 'The arguments must be a JSON object.';
  for (const arg of Object.keys(given)) {
    if (!Object.hasOwn(args, arg)) return `There is no argument \`${arg.slice(0, 64)}\`.`;
  }
  for (const [arg, field] of Object.entries(args)) {
    if (!Object.hasOwn(given, arg)) return `The argument \`${arg}\` is missing.`;
    if (!isFieldValue(field, given[arg]))
      return `The argument \`${arg}\` is not what its schema allows.`;
  }
  return null;
}
