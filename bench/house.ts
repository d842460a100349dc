import { largestCircle, upwardArrows } from '../test/house/measure-house.ts';
import { readSources } from '../test/house/read-imports.ts';

/** The house in figures: sizes of the program's files (tests left out), circles, arrows that run upward. */
export async function benchHouse(say: (line: string) => void): Promise<void> {
  const sources = readSources();
  const lines = sources.map((file) => file.lines).sort((a, b) => a - b);
  const at = (share: number): number => lines[Math.floor((lines.length - 1) * share)] ?? 0;
  say(`files: ${lines.length}; lines per file: median ${at(0.5)}, ninth decile ${at(0.9)}, maximum ${at(1)}`);
  say(
    `largest import circle: ${largestCircle(sources).length} files; upward arrows: ${upwardArrows(sources).length}`,
  );
}
