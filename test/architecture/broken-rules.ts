import { join } from 'node:path';
import type { ModuleReference } from './module-references.ts';
import { mayUseBuiltins, roomOf, workspaces, type Room } from './rooms.ts';

/** What a file may not import, as sentences. */
export function brokenRules(file: string, references: readonly ModuleReference[]): string[] {
  const room = roomOf(file);
  if (room === undefined) return [`${file} belongs to no room`];
  if (room.name === 'client' && !isOfClient(room, file)) {
    return [`${file} lies in a folder that is no room`];
  }
  return references.flatMap(({ specifier }) => {
    const reason = refusal(room, file, specifier);
    return reason === null ? [] : [`${file} (${room.name}) imports ${specifier}: ${reason}`];
  });
}

function isOfClient(room: Room, file: string): boolean {
  return room.files?.includes(file) === true || !file.slice(room.folder.length + 1).includes('/');
}

function refusal(room: Room, file: string, specifier: string): string | null {
  if (specifier.startsWith('node:')) {
    return mayUseBuiltins(room, file) ? null : 'built into Node, which is not everywhere';
  }
  if (!specifier.startsWith('.')) return refusedPackage(room, packageName(specifier));
  const target = roomOf(join(file, '..', specifier));
  return target === undefined ? 'outside of all rooms' : refusedRoom(room, target.name);
}

function refusedPackage(room: Room, name: string): string | null {
  const workspace = workspaces[name];
  if (workspace !== undefined) return refusedRoom(room, workspace);
  return room.packages.includes(name) ? null : 'a package this room does not use';
}

function refusedRoom(room: Room, target: string): string | null {
  return target === room.name || room.mayImport.includes(target) ? null : `the room ${target}`;
}

function packageName(specifier: string): string {
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}
