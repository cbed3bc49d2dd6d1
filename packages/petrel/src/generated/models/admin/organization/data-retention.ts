// Written by `npm run generate` from spec/. Do not edit.

/** The new setting. */
export interface DataRetentionUpdateParams {
  /** The setting. */
  retention_type:
    | 'zero_data_retention' | 'modified_abuse_monitoring' | 'enhanced_zero_data_retention'
    | 'enhanced_modified_abuse_monitoring';
}

/** How long the organization's data is kept. */
export interface OrganizationDataRetention {
  object: 'organization.data_retention';

  /** The setting. */
  type:
    | 'zero_data_retention' | 'modified_abuse_monitoring' | 'enhanced_zero_data_retention'
    | 'enhanced_modified_abuse_monitoring';
}
