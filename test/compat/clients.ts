import * as openai from 'openai';
import * as openaiErrors from 'openai/error';
import { Stream as OpenAIStream } from 'openai/streaming';
import * as petrelPackage from 'petrel';
import * as petrelErrors from 'petrel/error';
import type { OpenAI, Stream } from 'petrel';

/** What a program imports from either package. */
export interface Library {
  OpenAI: typeof OpenAI;
  Stream: typeof Stream;
  toFile: (bytes: Uint8Array<ArrayBuffer>, name: string) => Promise<File>;
  /** The error classes that both packages have, by their names. */
  errors: Readonly<Record<string, unknown>>;
}

/** The reference client, typed as petrel: `npm run test:compat` compares the types of the two. */
export const reference = {
  OpenAI: openai.OpenAI,
  Stream: OpenAIStream,
  toFile: openai.toFile,
  errors: openaiErrors,
} as object as Library;

/** petrel. */
export const petrel: Library = {
  OpenAI: petrelPackage.OpenAI,
  Stream: petrelPackage.Stream,
  toFile: petrelPackage.toFile,
  // A program written for the reference client cannot name petrel's additional classes.
  errors: Object.fromEntries(
    Object.entries<unknown>(petrelErrors).filter(([name]) => name in openaiErrors),
  ),
};
