// Written by `npm run generate` from spec/. Do not edit.
import { APIResource, subresource } from '../../../../core/resource.ts';
import { Permissions } from './permissions.ts';

/** Snapshots of fine-tuned models, as things that can be shared. */
export class Checkpoints extends APIResource {
  /** Which projects may use a checkpoint. Takes an admin API key. */
  get permissions(): Permissions {
    return subresource(this, 'permissions', Permissions);
  }
}

Checkpoints.Permissions = Permissions;

export declare namespace Checkpoints {
  export {
    Permissions as Permissions,
  };
}
