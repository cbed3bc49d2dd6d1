// Written by `npm run generate` from spec/. Do not edit.

/** A service tier that a project may be allowed to use. */
export type ProjectOptionalServiceTier = 'flex' | 'fast' | 'ultrafast';

/** The service tiers a project may use. */
export interface ProjectServiceTierSettings {
  /** The tier of requests that name none. */
  default: 'standard' | 'fast' | 'scale';

  /** Tiers that may be used. */
  enabled_tiers: 'all' | ProjectOptionalServiceTier[];

  object: 'project.service_tier_settings';
}

/** The service tiers to allow. */
export interface ServiceTierSettingUpdateParams {
  /** The tier of requests that name none. */
  default?: 'standard' | 'fast' | 'scale';

  /** Tiers that may be used. */
  enabled_tiers?: 'all' | ProjectOptionalServiceTier[];
}
