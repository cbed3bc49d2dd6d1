import OpenAI, { APIError } from 'petrel';
import { Responses } from 'petrel/resources/responses/responses';
import required from './required.cjs';

/** A bundle of what is imported and required holds one build, of which both are given the same. */
for (const [one, other] of [
  [OpenAI, required.OpenAI],
  [APIError, required.APIError],
  [Responses, required.Responses],
]) {
  if (one !== other) throw new Error('The bundle holds both builds.');
}
