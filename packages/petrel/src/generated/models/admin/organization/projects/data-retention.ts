// Written by `npm run generate` from spec/. Do not edit.

/** The new setting. */
export interface DataRetentionUpdateParams {
  /** The setting. */
  retention_type:
    | 'organization_default' | 'none' | 'zero_data_retention' | 'modified_abuse_monitoring'
    | 'enhanced_zero_data_retention' | 'enhanced_modified_abuse_monitoring';
}

/** How long a project's data is kept. */
export interface ProjectDataRetention {
  object: 'project.data_retention';

  /** The setting. */
  type:
    | 'organization_default' | 'none' | 'zero_data_retention' | 'modified_abuse_monitoring'
    | 'enhanced_zero_data_retention' | 'enhanced_modified_abuse_monitoring';
}
