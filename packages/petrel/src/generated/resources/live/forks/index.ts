// Written by `npm run generate` from spec/. Do not edit.

export { Forks, type ForkClientEvent, type ForkServerEvent } from './forks.ts';
