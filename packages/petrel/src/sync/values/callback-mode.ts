import type { CallbackMode } from './written-value.ts';

/** The methods that add and remove listeners. */
const LISTENING: ReadonlySet<string | undefined> = new Set([
  'on',
  'once',
  'off',
  'addEventListener',
  'removeEventListener',
]);

/** Whether a method adds or removes a listener. */
export function isListening(method: string | undefined): boolean {
  return LISTENING.has(method);
}

/** How the worker runs the functions that a method is given. */
export function modeOf(method: string | undefined): CallbackMode {
  if (method === 'use') return 'middleware';
  if (method === 'on' || method === 'once' || method === 'off') return 'event';
  return isListening(method) ? 'listener' : 'promise';
}
