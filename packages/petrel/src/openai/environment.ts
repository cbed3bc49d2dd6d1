import type { ReadVariable } from '../core/read-variable.ts';
import { mergeHeaders, type HeaderPatch } from '../core/request/headers.ts';

/** The client's options from environment variables; undefined where they are not set. */
export interface Environment {
  apiKey: string | undefined;
  adminAPIKey: string | undefined;
  organization: string | undefined;
  project: string | undefined;
  baseURL: string | undefined;
  webhookSecret: string | undefined;
  customHeaders: HeaderPatch;
  logLevel: string | undefined;
}

/** Reads the variables of the client. White space around a value, and a blank value, do not count. */
export function readEnvironment(read: ReadVariable): Environment {
  const variable = (name: string): string | undefined => {
    const value = read(name)?.trim();
    return value === '' ? undefined : value;
  };
  return {
    apiKey: variable('OPENAI_API_KEY'),
    adminAPIKey: variable('OPENAI_ADMIN_KEY'),
    organization: variable('OPENAI_ORG_ID'),
    project: variable('OPENAI_PROJECT_ID'),
    baseURL: variable('OPENAI_BASE_URL'),
    webhookSecret: variable('OPENAI_WEBHOOK_SECRET'),
    customHeaders: parseHeaderLines(variable('OPENAI_CUSTOM_HEADERS')),
    logLevel: variable('OPENAI_LOG'),
  };
}

/** Headers of newline-separated `Name: value` lines; lines without a colon do not count. */
export function parseHeaderLines(text: string | undefined): HeaderPatch {
  const pairs: [string, string][] = [];
  for (const line of text?.split('\n') ?? []) {
    const colon = line.indexOf(':');
    if (colon > 0) pairs.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return mergeHeaders(pairs);
}
