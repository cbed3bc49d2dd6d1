import { SourceThread } from './source-thread.ts';

/** An emulator in a thread of its own, which answers while this thread waits. */
export interface EmulatorThread {
  url: string;
  apiKey: string;
  close(): Promise<void>;
}

/** Starts one on the loopback interface. */
export async function startEmulatorThread(): Promise<EmulatorThread> {
  const thread = await SourceThread.start<{ url: string; apiKey: string }>(
    'packages/emulator/src/index.ts',
    `const emulator = module.createEmulator();
    const { url } = await emulator.listen();
    parentPort.postMessage({ url, apiKey: emulator.apiKey });`,
  );
  return { ...thread.ready, close: () => thread.end() };
}
