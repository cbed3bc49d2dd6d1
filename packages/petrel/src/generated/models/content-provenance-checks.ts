// Written by `npm run generate` from spec/. Do not edit.
import type { Uploadable } from '../../core/request/uploads.ts';

/** What was found in a file. */
export interface ContentProvenanceCheck {
  /** When it was checked, in Unix seconds. */
  created_at: number;

  object: 'content_provenance_check';

  /** One finding for each kind of mark that applies to the file. */
  results: (ContentProvenanceCheck.C2PA | ContentProvenanceCheck.SynthID)[];
}
export namespace ContentProvenanceCheck {
  /** Whether the file has signed C2PA metadata of OpenAI. */
  export interface C2PA {
    /** When the content was made, if the metadata includes it. */
    generated_at: string | null;

    /** Who signed the metadata. */
    issuer: string | null;

    /** The model that made the content, if the metadata includes it. */
    model: string | null;

    /** Whether such metadata was found. */
    outcome: 'detected' | 'not_detected';

    /** Default: `c2pa`. */
    type: 'c2pa';

    /** Whether the signature holds. */
    validation_state: 'trusted' | 'valid' | 'invalid' | 'not_present';
  }

  /** Whether the file has a SynthID watermark of OpenAI. */
  export interface SynthID {
    /** When the content was made, if known. */
    generated_at: string | null;

    /** The model that made the content, if known. */
    model: string | null;

    /** Whether the watermark was found. */
    outcome: 'detected' | 'not_detected';

    /** Default: `synthid`. */
    type: 'synthid';
  }
}

/** The file to check. */
export interface ContentProvenanceCheckCreateParams {
  /** An image or audio file. */
  file: Uploadable;
}
