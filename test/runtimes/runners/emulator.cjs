const { fork } = require('node:child_process');

/**
 * Starts the emulator in a process of its own, as the thread of a synchronous client waits. Resolves to the
 * options of a client, and a function that ends the process.
 */
exports.startEmulator = () =>
  new Promise((resolve, reject) => {
    const child = fork(__filename, { execArgv: [] });
    child.once('error', reject);
    child.once('message', (options) => resolve({ options, stop: () => child.kill() }));
  });

async function serve() {
  const { createEmulator } = await import('@petrel/emulator');
  const emulator = createEmulator();
  const { url } = await emulator.listen();
  process.send({ apiKey: emulator.apiKey, baseURL: url, maxRetries: 0 });
}

if (require.main === module) void serve();
