#!/usr/bin/env node
import { runCommand } from './run-command.ts';

// A source that never ends, such as a terminal, must not keep the process.
process.exit(await runCommand(process.argv.slice(2)));
