import { readFileSync } from 'node:fs';
import OpenAI from 'petrel';
import { undiciTransport } from 'petrel/undici';

/** A client that shows who it is with a certificate, and speaks HTTP/2 where it can. */
export function memberClient(folder: string): OpenAI {
  const tls = {
    ca: readFileSync(`${folder}/ca.pem`),
    cert: readFileSync(`${folder}/client.pem`),
    key: readFileSync(`${folder}/client-key.pem`),
  };
  return new OpenAI({ transport: undiciTransport({ tls, allowH2: true }) });
}
