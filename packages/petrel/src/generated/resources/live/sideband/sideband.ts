// Written by `npm run generate` from spec/. Do not edit.

export type * from '../../../models/live/sideband/sideband.ts';
