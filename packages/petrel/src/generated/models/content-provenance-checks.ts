// Written by `npm run generate` from spec/. Do not edit.
import type { Uploadable } from '../../core/uploads.ts';

export interface ContentProvenanceCheck {
  created_at: number;

  object: 'content_provenance_check';

  results: (ContentProvenanceCheck.C2PA | ContentProvenanceCheck.SynthID)[];
}
export namespace ContentProvenanceCheck {
  export interface C2PA {
    generated_at: string | null;

    issuer: string | null;

    model: string | null;

    outcome: 'detected' | 'not_detected';

    /** Default: `c2pa`. */
    type: 'c2pa';

    validation_state: 'trusted' | 'valid' | 'invalid' | 'not_present';
  }

  export interface SynthID {
    generated_at: string | null;

    model: string | null;

    outcome: 'detected' | 'not_detected';

    /** Default: `synthid`. */
    type: 'synthid';
  }
}

export interface ContentProvenanceCheckCreateParams {
  file: Uploadable;
}
