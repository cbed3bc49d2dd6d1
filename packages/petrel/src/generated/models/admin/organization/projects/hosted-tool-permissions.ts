// Written by `npm run generate` from spec/. Do not edit.

export interface HostedToolPermissionUpdateParams {
  code_interpreter?: HostedToolPermissionUpdateParams.CodeInterpreter | null;

  file_search?: HostedToolPermissionUpdateParams.CodeInterpreter | null;

  image_generation?: HostedToolPermissionUpdateParams.CodeInterpreter | null;

  mcp?: HostedToolPermissionUpdateParams.CodeInterpreter | null;

  web_search?: HostedToolPermissionUpdateParams.CodeInterpreter | null;
}

export namespace HostedToolPermissionUpdateParams {
  export type CodeInterpreter = ProjectHostedToolPermissions.CodeInterpreter;

  export type FileSearch = ProjectHostedToolPermissions.CodeInterpreter;

  export type ImageGeneration = ProjectHostedToolPermissions.CodeInterpreter;

  export type Mcp = ProjectHostedToolPermissions.CodeInterpreter;

  export type WebSearch = ProjectHostedToolPermissions.CodeInterpreter;
}

export interface ProjectHostedToolPermissions {
  code_interpreter: ProjectHostedToolPermissions.CodeInterpreter;

  file_search: ProjectHostedToolPermissions.CodeInterpreter;

  image_generation: ProjectHostedToolPermissions.CodeInterpreter;

  mcp: ProjectHostedToolPermissions.CodeInterpreter;

  web_search: ProjectHostedToolPermissions.CodeInterpreter;
}
export namespace ProjectHostedToolPermissions {
  export interface CodeInterpreter {
    enabled: boolean;
  }

  export type FileSearch = ProjectHostedToolPermissions.CodeInterpreter;

  export type ImageGeneration = ProjectHostedToolPermissions.CodeInterpreter;

  export type Mcp = ProjectHostedToolPermissions.CodeInterpreter;

  export type WebSearch = ProjectHostedToolPermissions.CodeInterpreter;
}
