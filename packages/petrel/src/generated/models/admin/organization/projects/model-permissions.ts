// Written by `npm run generate` from spec/. Do not edit.

export interface ModelPermissionUpdateParams {
  mode: 'allow_list' | 'deny_list';

  model_ids: string[];
}

export interface ProjectModelPermissions {
  mode: 'allow_list' | 'deny_list';

  model_ids: string[];

  object: 'project.model_permissions';
}

export interface ProjectModelPermissionsDeleted {
  deleted: boolean;

  object: 'project.model_permissions.deleted';
}
