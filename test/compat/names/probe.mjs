// Prints, as JSON, every name that a package has at run time. Plain JavaScript, so that Node
// resolves the package by itself, as it does for its users.
import { createRequire } from 'node:module';
import { argv, stdin, stdout } from 'node:process';
import { text } from 'node:stream/consumers';
import { sampleObjects } from './sample-objects.mjs';

const [packageName] = argv.slice(2);
const modules = JSON.parse(await text(stdin));
const require = createRequire(import.meta.url);
const builtIn = new Set([Object, Function, Promise, Error].map(({ prototype }) => prototype));
const ofEveryFunction = new Set(['length', 'name', 'prototype', 'arguments', 'caller']);
const identities = new Map();
const names = [];
const files = {};

for (const module of modules) await walkModule(module);
for (const [name, object] of await sampleObjects((path) => import(`${packageName}${path}`))) {
  for (const member of memberNames(object)) add(`an instance of ${name}: ${member}`, 'any', null);
}
stdout.write(JSON.stringify({ names, files }));

/** Modules that cannot be loaded in both ways have no names. */
async function walkModule(module) {
  const path = module === '.' ? packageName : `${packageName}/${module}`;
  let imported;
  let required;
  try {
    imported = await import(path);
    required = require(path);
    files[module] = require.resolve(path);
    for (const suffix of module === '.' ? [] : ['.js', '.mjs']) await import(`${path}${suffix}`);
  } catch (error) {
    files[module] = { error: String(error) };
    return;
  }
  for (const name of exportedNames(imported)) walk(`${module}: ${name}`, imported[name], []);
  add(`${module}: require`, typeof required, null);
  for (const name of exportedNames(required)) {
    add(`${module}: require ${name}`, typeof required[name], null);
  }
}

/** What a user can destructure; `default` and the marks of transpilers are no names. */
function exportedNames(namespace) {
  return Object.getOwnPropertyNames(namespace)
    .filter((name) => !ofEveryFunction.has(name))
    .filter((name) => !['__esModule', 'module.exports'].includes(name))
    .sort((left, right) => ancestors(namespace[left]) - ancestors(namespace[right]));
}

/** How many classes are above a class, which has their members: those are recorded first. */
function ancestors(value) {
  return typeof value === 'function' ? 1 + ancestors(Object.getPrototypeOf(value)) : 0;
}

function add(name, kind, identity) {
  names.push({ name, kind, identity });
}

/** Notes a value, and what hangs on it when it is a class. `above` keeps from walking in circles. */
function walk(name, value, above) {
  if (typeof value !== 'function') return add(name, typeof value, null);
  const known = identities.get(value);
  if (known === undefined) identities.set(value, name);
  add(name, 'function', known ?? name);
  if (known !== undefined || above.includes(value)) return;
  for (const member of staticNames(value))
    walk(`${name}.${member}`, value[member], [...above, value]);
  for (const member of memberNames(value.prototype ?? {})) {
    add(`${name}.prototype.${member}`, 'any', null);
  }
}

function staticNames(value) {
  const found = new Set();
  for (let at = value; at !== null && !builtIn.has(at) && at !== Error && at !== Promise;) {
    if (isClientAbove(at, value)) break;
    for (const name of Object.getOwnPropertyNames(at)) found.add(name);
    at = Object.getPrototypeOf(at);
  }
  return [...found].filter((name) => !ofEveryFunction.has(name));
}

/** Whether a class is the client of the reference, whose members are recorded once, and not for each cloud. */
function isClientAbove(above, value) {
  return packageName === 'openai' && above !== value && above?.name === 'OpenAI';
}

/** Of the reference client, only what it adds to the language; of petrel, everything. */
function memberNames(object) {
  const found = new Set();
  for (let at = object; at !== null; at = Object.getPrototypeOf(at)) {
    if (packageName === 'openai' && builtIn.has(at)) break;
    if (isClientAbove(at.constructor, object.constructor)) break;
    for (const name of Object.getOwnPropertyNames(at)) found.add(name);
    if (Object.hasOwn(at, Symbol.asyncIterator)) found.add('Symbol.asyncIterator');
  }
  found.delete('constructor');
  return [...found];
}
