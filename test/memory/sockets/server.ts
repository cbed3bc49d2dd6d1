import { createEmulator } from '@petrel/emulator';
import { WebSocketServer } from 'ws';
import { listenOnLoopback } from '../../support/loopback-server.ts';
import { createServer } from 'node:http';

/**
 * The server that sockets are measured against, in a process of its own. It sends where it listens to the
 * process that started it: one server returns every message, the other is the emulator. To each message
 * of that process it answers with the number of sessions that are open.
 */
const echo = createServer();
new WebSocketServer({ server: echo, perMessageDeflate: false }).on('connection', (socket) => {
  socket.on('message', (data) => socket.send(String(data)));
});

const emulator = createEmulator();
process.on('disconnect', () => process.exit());
process.on('message', () => process.send?.(emulator.sockets.length));
const { origin } = await listenOnLoopback(echo);
const { url } = await emulator.listen();
process.send?.({ echo: `${origin}/v1`, emulator: url, apiKey: emulator.apiKey });
