#!/usr/bin/env node
import { onCapableNode } from './node-version.mjs';

if (await onCapableNode()) {
  await import('./types.mjs');
  await import('../src/start.ts');
}
