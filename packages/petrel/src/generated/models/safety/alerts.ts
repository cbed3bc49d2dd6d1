// Written by `npm run generate` from spec/. Do not edit.

export interface SafetyAlert {
  id: string;

  created_at: number;

  error_type:
    | 'potentially_unintended_data_transfer' | 'potentially_unintended_data_access'
    | 'potentially_unintended_destructive_activity' | 'other';

  model: string;

  object: 'safety.alert';

  reason: string | null;

  request_id: string;

  request_paused: boolean;

  response_id: string;

  detailed_explanation?: string | null;
}
