// Written by `npm run generate` from spec/. Do not edit.

export { Content, type ContentRetrieveParams } from './content.ts';
export {
  Versions,
  type DeletedSkillVersion,
  type SkillVersion,
  type SkillVersionList,
  type SkillVersionsPage,
  type VersionCreateParams,
  type VersionDeleteParams,
  type VersionListParams,
  type VersionRetrieveParams,
} from './versions.ts';
