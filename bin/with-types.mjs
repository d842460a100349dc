#!/usr/bin/env node
import { resolve } from 'node:path';
// Runs one of the project's TypeScript entry points on a Node that can read it:
// `node bin/with-types.mjs FILE [ARG …]`.
import { pathToFileURL } from 'node:url';
import { onCapableNode } from './node-version.mjs';

if (await onCapableNode()) {
  await import('./types.mjs');
  const [entry, ...rest] = process.argv.slice(2);
  process.argv.splice(1, process.argv.length - 1, resolve(entry), ...rest);
  await import(pathToFileURL(resolve(entry)).href);
}
