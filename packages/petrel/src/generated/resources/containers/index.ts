// Written by `npm run generate` from spec/. Do not edit.

export {
  Containers,
  type ContainerCreateParams,
  type ContainerCreateResponse,
  type ContainerListParams,
  type ContainerListResponse,
  type ContainerListResponsesPage,
  type ContainerRetrieveResponse,
} from './containers.ts';
export {
  Files,
  type FileCreateParams,
  type FileCreateResponse,
  type FileDeleteParams,
  type FileListParams,
  type FileListResponse,
  type FileListResponsesPage,
  type FileRetrieveParams,
  type FileRetrieveResponse,
} from './files/files.ts';
