import { floors } from './import-table.ts';
import type { SourceFile } from './read-imports.ts';

const modules = floors.flat();

/** The module a file belongs to; null for the composing files at the top. */
export function moduleOf(path: string): string | null {
  const [first = ''] = path.split('/');
  return modules.includes(first) ? first : null;
}

/** The floor of a module, from the ground up. */
export function floorOf(module: string): number {
  return floors.findIndex((floor) => floor.includes(module));
}

/** Arrows that run upward or sideways: each as a sentence. */
export function upwardArrows(sources: readonly SourceFile[]): string[] {
  const arrows: string[] = [];
  for (const file of sources) {
    const from = moduleOf(file.path);
    for (const one of file.imports) {
      const to = moduleOf(one.path);
      // The composing files at the top may use everything.
      if (from === to || from === null) continue;
      if (to === null) arrows.push(`${file.path} reaches up to ${one.path}`);
      else if (floorOf(to) >= floorOf(from)) {
        arrows.push(`${file.path} (${from}) may not know ${one.path} (${to})`);
      }
    }
  }
  return arrows;
}

/** The largest strongly connected set of files (Tarjan), by value imports and type imports alike. */
export function largestCircle(sources: readonly SourceFile[]): string[] {
  const byPath = new Map(sources.map((file) => [file.path, file]));
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  let largest: string[] = [];
  const visit = (path: string): void => {
    index.set(path, index.size);
    low.set(path, index.get(path) ?? 0);
    stack.push(path);
    for (const { path: next } of byPath.get(path)?.imports ?? []) {
      if (!byPath.has(next)) continue;
      if (!index.has(next)) {
        visit(next);
        low.set(path, Math.min(low.get(path) ?? 0, low.get(next) ?? 0));
      } else if (stack.includes(next)) low.set(path, Math.min(low.get(path) ?? 0, index.get(next) ?? 0));
    }
    if (low.get(path) !== index.get(path)) return;
    const circle = stack.splice(stack.indexOf(path));
    if (circle.length > 1 && circle.length > largest.length) largest = circle;
  };
  for (const path of byPath.keys()) if (!index.has(path)) visit(path);
  return largest.sort();
}
