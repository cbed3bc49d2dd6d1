import type { FaultGroup } from '../fault.ts';
import { bodies } from './bodies.ts';
import { connecting } from './connecting.ts';
import { heads } from './heads.ts';
import { streams } from './streams.ts';

/** Every fault, in the order of a call. */
export const faultGroups: readonly FaultGroup[] = [connecting, heads, bodies, streams];
