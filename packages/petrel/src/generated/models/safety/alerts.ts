// Written by `npm run generate` from spec/. Do not edit.

/** A notice about possible misuse. */
export interface SafetyAlert {
  /** Its id. */
  id: string;

  /** When it was created, in Unix seconds. */
  created_at: number;

  /** What kind of problem it is. */
  error_type:
    | 'potentially_unintended_data_transfer' | 'potentially_unintended_data_access'
    | 'potentially_unintended_destructive_activity' | 'other';

  /** The model. */
  model: string;

  object: 'safety.alert';

  reason: string | null;

  /** Id of the request. */
  request_id: string;

  /** Whether the request was held back. */
  request_paused: boolean;

  /** Id of the response. */
  response_id: string;

  /** What was found, in full. */
  detailed_explanation?: string | null;
}
