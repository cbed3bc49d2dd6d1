/** Serves an emulator in a process of its own, which can be killed: `emulator-process.ts PORT INTERVAL`. */
import { createEmulator } from '@petrel/emulator';

const [port = 0, streamInterval = 0] = process.argv.slice(2).map(Number);
const server = await createEmulator({ streamInterval }).listen({ port });
console.log(server.url);
