const ALLOWED: ReadonlySet<string> = new Set(['accept', 'user-agent', 'x-client-request-id']);

/**
 * Whether a header may be sent to another origin. The rest stay behind: any of them may hold a
 * credential, or identify the caller.
 */
export function isAllowedCrossOrigin(name: string): boolean {
  return ALLOWED.has(name) || name.startsWith('content-');
}
