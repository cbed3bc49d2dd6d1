import { isFields } from '../json/fields.ts';

interface FieldSchema {
  readonly [keyword: string]: unknown;
}

const MOST = Number.MAX_SAFE_INTEGER;
const POSITION: FieldSchema = { type: 'integer', minimum: 0, maximum: MOST };
const POINT: FieldSchema = {
  type: 'object',
  properties: { x: POSITION, y: POSITION },
  required: ['x', 'y'],
  additionalProperties: false,
};

/** What the arguments of members may be: the schema that the model receives, and what checks a value. */
const FIELDS: Readonly<Record<Field, FieldSchema>> = {
  text: { type: 'string' },
  optionalText: { type: ['string', 'null'] },
  strings: { type: 'array', items: { type: 'string' } },
  filter: { type: 'string', enum: ['all', 'interactive'] },
  direction: { type: 'string', enum: ['up', 'down', 'left', 'right'] },
  amount: POSITION,
  timeout: { type: 'integer', minimum: 1, maximum: 30_000 },
  region: { type: 'array', items: POSITION, minItems: 4, maxItems: 4 },
  coordinate: POSITION,
  checked: { type: 'boolean' },
  button: { type: 'string', enum: ['left', 'right', 'middle'] },
  clickCount: { type: 'integer', enum: [1, 2, 3] },
  modifiers: {
    type: 'array',
    items: { type: 'string', enum: ['Control', 'Alt', 'Meta', 'Shift'] },
    minItems: 0,
    maxItems: 4,
    description: 'Modifier keys to hold meanwhile, each once',
  },
  path: { type: 'array', items: POINT, minItems: 2, maxItems: 100 },
  heldKeys: {
    type: 'array',
    items: { type: 'string', description: 'A key, up to 64 bytes' },
    minItems: 1,
    maxItems: 8,
    description: 'Keys to hold, each once',
  },
  holdDuration: { type: 'integer', minimum: 1, maximum: 3_000 },
  scope: {
    type: ['string', 'null'],
    description: 'A ref of a section from an earlier read, not a selector; null for the whole page',
  },
  depth: { type: 'integer', minimum: 1, maximum: 32 },
  diagnosticSource: { type: 'string', enum: ['console', 'network'] },
  diagnosticLimit: { type: 'integer', minimum: 1, maximum: 100 },
  script: { type: 'string', description: 'The script to run in the page' },
  fileGrant: { type: 'string', description: 'The grant that you were given for this file' },
  visibleText: { type: 'string', description: 'Text as it is shown, up to 256 bytes' },
};

type Field = keyof FieldValues;

interface FieldValues {
  text: string;
  optionalText: string | null;
  strings: string[];
  filter: 'all' | 'interactive';
  direction: 'up' | 'down' | 'left' | 'right';
  amount: number;
  timeout: number;
  region: [number, number, number, number];
  coordinate: number;
  checked: boolean;
  button: 'left' | 'right' | 'middle';
  clickCount: 1 | 2 | 3;
  modifiers: ('Control' | 'Alt' | 'Meta' | 'Shift')[];
  path: { x: number; y: number }[];
  heldKeys: string[];
  holdDuration: number;
  scope: string | null;
  depth: number;
  diagnosticSource: 'console' | 'network';
  diagnosticLimit: number;
  script: string;
  fileGrant: string;
  visibleText: string;
}

/** The arguments of each member. */
interface ArgumentsByMember {
  navigate: { url: FieldValues['text']; tab_id: FieldValues['optionalText'] };
  read_page: { tab_id: FieldValues['optionalText']; filter: FieldValues['filter'] };
  read_page_scoped: {
    tab_id: FieldValues['optionalText'];
    root: FieldValues['scope'];
    depth: FieldValues['depth'];
    filter: FieldValues['filter'];
  };
  read_diagnostics: {
    tab_id: FieldValues['optionalText'];
    source: FieldValues['diagnosticSource'];
    limit: FieldValues['diagnosticLimit'];
  };
  run_script: {
    tab_id: FieldValues['optionalText'];
    source: FieldValues['script'];
    timeout_ms: FieldValues['timeout'];
  };
  upload_file: { grant_id: FieldValues['fileGrant'] };
  download_file: { grant_id: FieldValues['fileGrant'] };
  get_page_text: { tab_id: FieldValues['optionalText'] };
  find: { query: FieldValues['text']; tab_id: FieldValues['optionalText'] };
  click: { target: FieldValues['text']; tab_id: FieldValues['optionalText'] };
  click_at: {
    tab_id: FieldValues['optionalText'];
    x: FieldValues['coordinate'];
    y: FieldValues['coordinate'];
    button: FieldValues['button'];
    click_count: FieldValues['clickCount'];
    keys: FieldValues['modifiers'];
  };
  drag_path: {
    tab_id: FieldValues['optionalText'];
    path: FieldValues['path'];
    keys: FieldValues['modifiers'];
  };
  hold_keys: {
    tab_id: FieldValues['optionalText'];
    keys: FieldValues['heldKeys'];
    duration_ms: FieldValues['holdDuration'];
  };
  type: {
    text: FieldValues['text'];
    target: FieldValues['optionalText'];
    tab_id: FieldValues['optionalText'];
  };
  key: { keys: FieldValues['strings']; tab_id: FieldValues['optionalText'] };
  scroll: {
    direction: FieldValues['direction'];
    amount: FieldValues['amount'];
    tab_id: FieldValues['optionalText'];
  };
  scroll_to: { target: FieldValues['text']; tab_id: FieldValues['optionalText'] };
  wait_for: {
    text: FieldValues['visibleText'];
    timeout_ms: FieldValues['timeout'];
    tab_id: FieldValues['optionalText'];
  };
  select_option: {
    target: FieldValues['text'];
    values: FieldValues['strings'];
    tab_id: FieldValues['optionalText'];
  };
  hover: { target: FieldValues['text']; tab_id: FieldValues['optionalText'] };
  hover_at: {
    tab_id: FieldValues['optionalText'];
    x: FieldValues['coordinate'];
    y: FieldValues['coordinate'];
  };
  set_checked: {
    tab_id: FieldValues['optionalText'];
    target: FieldValues['text'];
    checked: FieldValues['checked'];
  };
  screenshot: { tab_id: FieldValues['optionalText'] };
  zoom: { tab_id: FieldValues['optionalText']; region: FieldValues['region'] };
  new_tab: { url: FieldValues['optionalText'] };
  list_tabs: Record<never, never>;
  switch_tab: { tab_id: FieldValues['text'] };
  close_tab: { tab_id: FieldValues['text'] };
}

/** What a browser can do. */
export type BrowserMember = keyof ArgumentsByMember;

/** The arguments of a member. */
export type BrowserArguments<M extends BrowserMember> = ArgumentsByMember[M];

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

interface Member<M extends BrowserMember = BrowserMember> {
  readonly description: string;
  /** Whether it may change a page, and so needs approval. */
  readonly changes: M extends BrowserReadMember ? false : true;
  /** Whether it reads what needs approval. */
  readonly sensitive?: boolean;
  /** Whether it is there only when it is asked for. */
  readonly optIn?: boolean;
  readonly args: Readonly<Record<keyof BrowserArguments<M>, Field>>;
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
export interface BrowserMemberInfo {
  readonly description: string;
  readonly changes: boolean;
  readonly sensitive?: boolean;
  readonly optIn?: boolean;
  readonly args: Readonly<Record<string, Field>>;
}

/** What is known of a member. */
export function browserMember(name: BrowserMember): BrowserMemberInfo {
  return MEMBERS[name];
}

/** The JSON Schema of the arguments of a member. */
export function browserParameters(name: BrowserMember): Record<string, unknown> {
  const { args } = browserMember(name);
  const properties = Object.fromEntries(
    Object.entries(args).map(([arg, field]) => [arg, FIELDS[field]]),
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
    const isValid = fits(FIELDS[field], given[arg]) && isWithin(field, given[arg]);
    if (!isValid) return `The argument \`${arg}\` is not what its schema allows.`;
  }
  return null;
}

/** Whether a value fits one of the schemas above, which have few keywords. */
function fits(schema: FieldSchema, value: unknown): boolean {
  const types: readonly unknown[] = Array.isArray(schema.type) ? schema.type : [schema.type];
  if (!types.includes(typeOf(value))) return false;
  if (Array.isArray(schema.enum) && !schema.enum.includes(value)) return false;
  if (typeof value === 'number') return isBetween(value, schema.minimum, schema.maximum);
  if (Array.isArray(value)) {
    const { items, minItems, maxItems } = schema;
    const isLong = isBetween(value.length, minItems, maxItems);
    return isLong && value.every((item: unknown) => isFields(items) && fits(items, item));
  }
  if (!isFields(value)) return true;
  const { properties } = schema;
  if (!isFields(properties)) return true;
  const names = Object.keys(properties);
  const isExact = Object.keys(value).length === names.length;
  return (
    isExact &&
    names.every((name) => isFields(properties[name]) && fits(properties[name], value[name]))
  );
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isSafeInteger(value) ? 'integer' : typeof value;
}

function isBetween(value: number, least: unknown = -MOST, most: unknown = MOST): boolean {
  return typeof least === 'number' && typeof most === 'number' && value >= least && value <= most;
}

/** Longest texts of fields, in bytes. */
const LONGEST: Readonly<Partial<Record<Field, number>>> = {
  scope: 256,
  fileGrant: 256,
  visibleText: 256,
  script: MOST,
};

/** What the schema only describes. */
function isWithin(field: Field, value: unknown): boolean {
  if (field === 'modifiers' || field === 'heldKeys') {
    return Array.isArray(value) && new Set(value).size === value.length && !value.includes('');
  }
  const longest = LONGEST[field];
  if (longest === undefined || typeof value !== 'string') return true;
  return value.trim() !== '' && new TextEncoder().encode(value).byteLength <= longest;
}
