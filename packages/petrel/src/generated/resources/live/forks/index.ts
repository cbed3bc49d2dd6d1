// Written by `npm run generate` from spec/. Do not edit.

export type { ForkClientEvent, ForkServerEvent } from './forks.ts';
