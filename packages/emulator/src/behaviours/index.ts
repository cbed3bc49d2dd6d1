import type { Behaviours } from '../exchange.ts';

/** The behaviours of operations that do more than keep what they are given. */
export const behaviours: Behaviours = {};
