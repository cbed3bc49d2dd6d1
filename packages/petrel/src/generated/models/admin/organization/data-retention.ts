// Written by `npm run generate` from spec/. Do not edit.

export interface DataRetentionUpdateParams {
  retention_type:
    | 'zero_data_retention' | 'modified_abuse_monitoring' | 'enhanced_zero_data_retention'
    | 'enhanced_modified_abuse_monitoring';
}

export interface OrganizationDataRetention {
  object: 'organization.data_retention';

  type:
    | 'zero_data_retention' | 'modified_abuse_monitoring' | 'enhanced_zero_data_retention'
    | 'enhanced_modified_abuse_monitoring';
}
