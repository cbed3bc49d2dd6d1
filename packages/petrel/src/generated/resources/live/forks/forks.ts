// Written by `npm run generate` from spec/. Do not edit.
import { APIResource } from '../../../../core/client/api-resource.ts';
import type { ForkClientEvent, ForkServerEvent } from '../../../models/live/forks/forks.ts';

/** Types of connections that go on from a stored session, which `ForksWS` opens. */
export class Forks extends APIResource {
}

export declare namespace Forks {
  export {
    type ForkClientEvent,
    type ForkServerEvent,
  };
}

export type * from '../../../models/live/forks/forks.ts';
