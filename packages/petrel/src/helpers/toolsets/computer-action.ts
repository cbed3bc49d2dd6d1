import type { ComputerAction } from '../../generated/models/responses/responses.ts';
import { isFields, type Fields } from '../json/fields.ts';

/** The actions of a computer. */
export type ComputerActionType = ComputerAction['type'];

type Check = (action: Fields) => boolean;

const BUTTONS: readonly unknown[] = ['left', 'right', 'wheel', 'back', 'forward'];

const CHECKS: Readonly<Record<ComputerActionType, Check>> = {
  click: (action) => isAt(action) && mayHold(action) && BUTTONS.includes(action.button),
  double_click: (action) => isAt(action) && mayHold(action),
  drag: (action) =>
    Array.isArray(action.path) &&
    action.path.length > 0 &&
    action.path.every((point: unknown) => isFields(point) && isAt(point)) &&
    mayHold(action),
  keypress: ({ keys }) => isTexts(keys),
  move: (action) => isAt(action) && mayHold(action),
  screenshot: () => true,
  scroll: (action) =>
    isAt(action) && isNumber(action.scroll_x) && isNumber(action.scroll_y) && mayHold(action),
  type: ({ text }) => typeof text === 'string',
  wait: () => true,
};

/** Whether a value is an action that a driver can be given. */
export function isComputerAction(value: unknown): value is ComputerAction {
  if (!isFields(value) || typeof value.type !== 'string') return false;
  return Object.entries(CHECKS).some(([type, check]) => type === value.type && check(value));
}

/** The names of the methods that a driver has. */
export function driverMethods(): string[] {
  return Object.keys(CHECKS);
}

function isAt({ x, y }: Fields): boolean {
  return isNumber(x) && isNumber(y);
}

function mayHold({ keys }: Fields): boolean {
  return keys === undefined || keys === null || isTexts(keys);
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value);
}
