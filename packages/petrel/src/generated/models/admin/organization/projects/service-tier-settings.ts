// Written by `npm run generate` from spec/. Do not edit.

/** A service tier that a project may be allowed to use. */
export type ProjectOptionalServiceTier = 'flex' | 'fast' | 'ultrafast';

/** The service tiers a project may use. */
export interface ProjectServiceTierSettings {
  /** Tier of requests that name none, or `auto`. */
  default: 'standard' | 'fast' | 'scale';

  /** Tiers besides the standard one; `all` for those to come too, an empty list for none. */
  enabled_tiers: 'all' | ProjectOptionalServiceTier[];

  object: 'project.service_tier_settings';
}

/** The service tiers to allow. */
export interface ServiceTierSettingUpdateParams {
  /** Tier of requests that name none, or `auto`. */
  default?: 'standard' | 'fast' | 'scale';

  /** Tiers besides the standard one; `all` for those to come too, an empty list for none. */
  enabled_tiers?: 'all' | ProjectOptionalServiceTier[];
}
