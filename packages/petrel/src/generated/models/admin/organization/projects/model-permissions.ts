// Written by `npm run generate` from spec/. Do not edit.

/** The new restriction. */
export interface ModelPermissionUpdateParams {
  /** Whether the list names those allowed or those denied. */
  mode: 'allow_list' | 'deny_list';

  /** The models. */
  model_ids: string[];
}

/** Which models a project may use. */
export interface ProjectModelPermissions {
  /** Whether the list names those allowed or those denied. */
  mode: 'allow_list' | 'deny_list';

  /** The models. */
  model_ids: string[];

  object: 'project.model_permissions';
}

/** Confirms that a restriction was removed. */
export interface ProjectModelPermissionsDeleted {
  /** Whether it was removed. */
  deleted: boolean;

  object: 'project.model_permissions.deleted';
}
