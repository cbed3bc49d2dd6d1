// Written by `npm run generate` from spec/. Do not edit.

export { Content } from './content.ts';
export {
  Skills,
  type DeletedSkill,
  type Skill,
  type SkillCreateParams,
  type SkillList,
  type SkillListParams,
  type SkillUpdateParams,
  type SkillsPage,
} from './skills.ts';
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
} from './versions/versions.ts';
