// Written by `npm run generate` from spec/. Do not edit.

export {
  Environments,
  type EnvironmentCreateParams,
  type EnvironmentInfo,
  type EnvironmentInfosPage,
  type EnvironmentListParams,
} from './environments.ts';
export {
  Files,
  type EnvironmentFile,
  type EnvironmentFilesPage,
  type FileCreateParams,
  type FileListParams,
} from './files.ts';
export {
  Templates,
  type EnvironmentTemplate,
  type EnvironmentTemplateDeleted,
  type EnvironmentTemplatesPage,
  type TemplateCreateParams,
  type TemplateListParams,
  type TemplateUpdateParams,
} from './templates.ts';
