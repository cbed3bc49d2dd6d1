/** Starts the emulator in a process of its own. */
export function startEmulator(): Promise<{
  options: { apiKey: string; baseURL: string; maxRetries: number };
  stop: () => void;
}>;
