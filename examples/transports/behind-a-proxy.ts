import OpenAI from 'petrel';
import { nodeTransport } from 'petrel/node';

/**
 * A client inside a company: it goes out by the company's proxy, trusts the company's certificates,
 * and uses no more than 32 connections.
 */
export function companyClient(proxy: string, ca: string): OpenAI {
  return new OpenAI({ transport: nodeTransport({ proxy, tls: { ca }, maxConnections: 32 }) });
}
