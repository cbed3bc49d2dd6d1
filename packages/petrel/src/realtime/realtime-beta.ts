/** The header of the Realtime API as it was in beta. */
export const REALTIME_BETA: Readonly<Record<string, string>> = { 'openai-beta': 'realtime=v1' };
