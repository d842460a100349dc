import { addDoc, addRun, countRun, type DocSet, hasDoc } from './doc-set.ts';
import type { SearchIndex } from './search-index.ts';

/** How many documents of a set are in each cell. */
export function perCell({ cells, documents, runs }: SearchIndex, docs: DocSet): Uint32Array {
  const { cellOf, size } = documents;
  const counts = new Uint32Array(cells.size);
  for (let cell = 0; cell + 1 < runs.length; cell += 1)
    counts[cell] = countRun(docs, runs[cell] ?? 0, runs[cell + 1] ?? 0);
  for (let doc = runs.at(-1) ?? 0; doc < size; doc += 1)
    if (hasDoc(docs, doc)) counts[cellOf[doc] ?? 0] = (counts[cellOf[doc] ?? 0] ?? 0) + 1;
  return counts;
}

/** Adds to a set the documents of the cells wanted. */
export function addCells(
  { documents, runs }: SearchIndex,
  isWanted: (cell: number) => boolean,
  set: DocSet,
): void {
  const { cellOf, size } = documents;
  for (let cell = 0; cell + 1 < runs.length; cell += 1)
    if (isWanted(cell)) addRun(set, runs[cell] ?? 0, runs[cell + 1] ?? 0);
  for (let doc = runs.at(-1) ?? 0; doc < size; doc += 1) if (isWanted(cellOf[doc] ?? 0)) addDoc(set, doc);
}
