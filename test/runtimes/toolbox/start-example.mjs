import { spawn } from 'node:child_process';
import { once } from 'node:events';

const PROGRAM = 'examples/realtime/push-to-talk-browser/main.ts';

/** Starts the example for browsers on the emulator, and resolves to the address of its page. */
export async function startExample(root) {
  const args = ['--import', 'tsx', PROGRAM, '--port', '0'];
  const server = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(server, 'exit');
  const stop = async () => {
    server.kill();
    await ended;
  };
  for await (const chunk of server.stdout) {
    const url = /http:\S+/.exec(String(chunk))?.[0];
    if (url !== undefined) return { url, stop };
  }
  throw new Error('The example ended at once.');
}
