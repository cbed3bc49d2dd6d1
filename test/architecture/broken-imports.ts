import { join } from 'node:path';
import {
  coreFolders,
  layerOf,
  layers,
  mayUseBuiltins,
  rankInCore,
  workspaces,
  type Layer,
} from './layers.ts';
import type { ModuleReference } from './module-references.ts';

/** What a file may not import, as sentences. */
export function brokenImports(file: string, references: readonly ModuleReference[]): string[] {
  const layer = layerOf(file);
  if (layer === undefined) return [`${file} belongs to no layer`];
  if (layer.name === 'entries' && !isEntry(layer, file)) {
    return [`${file} is in a folder that is no layer`];
  }
  if (rankInCore(file) === coreFolders.length)
    return [`${file} is in a folder that core does not list`];
  return references.flatMap((reference) => {
    const reason = brokenRule(layer, file, reference);
    return reason === null
      ? []
      : [`${file} (${layer.name}) imports ${reference.specifier}: ${reason}`];
  });
}

function isEntry(layer: Layer, file: string): boolean {
  return layer.files?.includes(file) === true || !file.slice(layer.folder.length + 1).includes('/');
}

function brokenRule(layer: Layer, file: string, reference: ModuleReference): string | null {
  const { specifier, isType } = reference;
  if (specifier.startsWith('node:')) {
    return mayUseBuiltins(layer, file) ? null : 'built into Node, which is not everywhere';
  }
  if (!specifier.startsWith('.')) return brokenPackage(layer, packageName(specifier), isType);
  const target = join(file, '..', specifier);
  const targetLayer = layerOf(target);
  if (targetLayer === undefined) return 'outside of all layers';
  return brokenLayer(layer, targetLayer.name, isType) ?? brokenOrder(file, target);
}

function brokenPackage(layer: Layer, name: string, isType: boolean): string | null {
  const workspace = workspaces[name];
  if (workspace !== undefined) return brokenLayer(layer, workspace, isType);
  return layer.packages?.includes(name) === true ? null : 'a package this layer does not use';
}

function brokenLayer(layer: Layer, target: string, isType: boolean): string | null {
  if (target === layer.name || layer.mayImport.includes(target)) return null;
  return isType && layer.mayImportTypes?.includes(target) === true ? null : `the layer ${target}`;
}

/** Core is ordered: a folder imports itself, those before it, and the files beside the folders. */
function brokenOrder(file: string, target: string): string | null {
  const [from, to] = [rankInCore(file), rankInCore(target)];
  return from === null || to === null || to <= from ? null : 'a later part of core';
}

function packageName(specifier: string): string {
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

/** Layers that are marked as planned and have files, and the other way round. */
export function wronglyPlanned(files: readonly string[]): string[] {
  return layers
    .filter((layer) => {
      const exists = files.some((file) => layerOf(file) === layer);
      return exists === (layer.isPlanned === true);
    })
    .map(({ name }) => name);
}
