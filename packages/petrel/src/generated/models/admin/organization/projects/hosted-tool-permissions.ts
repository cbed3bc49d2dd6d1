// Written by `npm run generate` from spec/. Do not edit.

/** The tools to allow or forbid. */
export interface HostedToolPermissionUpdateParams {
  /** Whether it may run code. */
  code_interpreter?: HostedToolPermissionUpdateParams.CodeInterpreter | null;

  /** Whether it may search files. */
  file_search?: HostedToolPermissionUpdateParams.CodeInterpreter | null;

  /** Whether it may make images. */
  image_generation?: HostedToolPermissionUpdateParams.CodeInterpreter | null;

  /** Whether it may use MCP servers. */
  mcp?: HostedToolPermissionUpdateParams.CodeInterpreter | null;

  /** Whether it may search the web. */
  web_search?: HostedToolPermissionUpdateParams.CodeInterpreter | null;
}

export namespace HostedToolPermissionUpdateParams {
  /** Whether a tool may be used. */
  export type CodeInterpreter = ProjectHostedToolPermissions.CodeInterpreter;

  /** Whether a tool may be used. */
  export type FileSearch = ProjectHostedToolPermissions.CodeInterpreter;

  /** Whether a tool may be used. */
  export type ImageGeneration = ProjectHostedToolPermissions.CodeInterpreter;

  /** Whether a tool may be used. */
  export type Mcp = ProjectHostedToolPermissions.CodeInterpreter;

  /** Whether a tool may be used. */
  export type WebSearch = ProjectHostedToolPermissions.CodeInterpreter;
}

/** Which hosted tools a project may use. */
export interface ProjectHostedToolPermissions {
  /** Whether it may run code. */
  code_interpreter: ProjectHostedToolPermissions.CodeInterpreter;

  /** Whether it may search files. */
  file_search: ProjectHostedToolPermissions.CodeInterpreter;

  /** Whether it may make images. */
  image_generation: ProjectHostedToolPermissions.CodeInterpreter;

  /** Whether it may use MCP servers. */
  mcp: ProjectHostedToolPermissions.CodeInterpreter;

  /** Whether it may search the web. */
  web_search: ProjectHostedToolPermissions.CodeInterpreter;
}
export namespace ProjectHostedToolPermissions {
  /** Whether a tool may be used. */
  export interface CodeInterpreter {
    /** Whether it may. */
    enabled: boolean;
  }

  /** Whether a tool may be used. */
  export type FileSearch = CodeInterpreter;

  /** Whether a tool may be used. */
  export type ImageGeneration = CodeInterpreter;

  /** Whether a tool may be used. */
  export type Mcp = CodeInterpreter;

  /** Whether a tool may be used. */
  export type WebSearch = CodeInterpreter;
}
