// Written by `npm run generate` from spec/. Do not edit.

export type ProjectOptionalServiceTier = 'flex' | 'fast' | 'ultrafast';

export interface ProjectServiceTierSettings {
  default: 'standard' | 'fast' | 'scale';

  enabled_tiers: 'all' | ProjectOptionalServiceTier[];

  object: 'project.service_tier_settings';
}

export interface ServiceTierSettingUpdateParams {
  default?: 'standard' | 'fast' | 'scale';

  enabled_tiers?: 'all' | ProjectOptionalServiceTier[];
}
