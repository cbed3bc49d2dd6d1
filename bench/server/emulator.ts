import type * as PetrelEmulator from '@petrel/emulator';
import { API_KEY } from '../clients/client.ts';

// The emulator, of the module named by the argument, in a process of its own. It sends its port to
// the process that started it, and ends with it.
const { createEmulator }: typeof PetrelEmulator = await import(process.argv[2] ?? '');
const server = await createEmulator({ seed: 1, apiKeys: [API_KEY] }).listen();
process.on('disconnect', () => process.exit(0));
process.send?.(server.port);
