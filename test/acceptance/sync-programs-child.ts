import type { ProgramResult } from './sync-programs.ts';

interface Program {
  file: string;
  environment: Readonly<Record<string, string>>;
}

let printed = '';
process.stdout.write = (text: string | Uint8Array): boolean => {
  printed += String(text);
  return true;
};

process.on('message', ({ file, environment }: Program) => {
  printed = '';
  Object.assign(process.env, environment);
  import(file).then(
    () => report(null),
    (error: unknown) => report(error instanceof Error ? error.constructor.name : String(error)),
  );
});

function report(error: string | null): void {
  const result: ProgramResult = { printed, error };
  process.send?.(result);
}
