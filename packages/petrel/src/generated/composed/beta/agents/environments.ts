// Written by `npm run generate` from spec/. Do not edit.
import type { ResourceClient } from '../../../../core/client/resource-client.ts';
import type {
  EnvironmentCreateParams,
  EnvironmentInfo,
  EnvironmentInfosPage,
  EnvironmentListParams,
} from '../../../models/beta/agents/environments/environments.ts';
import type {
  EnvironmentFile,
  EnvironmentFilesPage,
  FileCreateParams,
  FileListParams,
} from '../../../models/beta/agents/environments/files.ts';
import type {
  EnvironmentTemplate,
  EnvironmentTemplateDeleted,
  EnvironmentTemplatesPage,
  TemplateCreateParams,
  TemplateListParams,
  TemplateUpdateParams,
} from '../../../models/beta/agents/environments/templates.ts';
import {
  Environments as EnvironmentsOperations,
} from '../../../resources/beta/agents/environments/environments.ts';
import { Templates } from '../../../resources/beta/agents/environments/templates.ts';
import { Files } from './environments/files.ts';

// Without the classes that are replaced: a namespace does not hide inherited static members.
const EnvironmentsBase: Omit<typeof EnvironmentsOperations, 'prototype' | 'Files'> & (new (client: ResourceClient) => EnvironmentsOperations) = EnvironmentsOperations;

/** The machines that sessions run on. */
export class Environments extends EnvironmentsBase {
  /** Files on the machine of a session. */
  override files: Files = new Files(this._client);
}

Environments.Files = Files;

export declare namespace Environments {
  export {
    Files,
    Templates,
    type EnvironmentCreateParams,
    type EnvironmentInfo,
    type EnvironmentInfosPage,
    type EnvironmentListParams,
    type EnvironmentFile,
    type EnvironmentFilesPage,
    type FileCreateParams,
    type FileListParams,
    type EnvironmentTemplate,
    type EnvironmentTemplateDeleted,
    type EnvironmentTemplatesPage,
    type TemplateCreateParams,
    type TemplateListParams,
    type TemplateUpdateParams,
  };
}
