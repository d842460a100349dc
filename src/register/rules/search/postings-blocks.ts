import { type DocSet, emptySet, unite } from './doc-set.ts';
import type { Holders } from './postings-part.ts';

/** The documents of many words that follow one another, together: a letter begins a word in ten. */
interface Block {
  /** The words from one number up to another. */
  readonly from: number;
  readonly until: number;
  readonly sets: { readonly all: DocSet; readonly named: DocSet; readonly first: DocSet };
}

/** A block is closed when it has an entry for one document in so many. */
const blockShare = 16;

/** Adds to the sets the documents that hold one of the words from one number up to another. */
export type CollectRun = (from: number, until: number, sets: Holders) => void;

/** `collect`, many words at once. `starts`: where the entries of each word begin; `size`: how many documents there are. */
export function collectBlocks(starts: Uint32Array, size: number, collect: CollectRun): CollectRun {
  const blocks: Block[] = [];
  let from = 0;
  for (let word = 0; word + 1 < starts.length; word += 1) {
    if (((starts[word + 1] ?? 0) - (starts[from] ?? 0)) * blockShare < size) continue;
    const sets = { all: emptySet(size), named: emptySet(size), first: emptySet(size) };
    collect(from, word + 1, sets);
    blocks.push({ from, until: word + 1, sets });
    from = word + 1;
  }
  return (first, end, sets) => {
    let next = first;
    for (const block of blocks) {
      if (block.from < first || block.until > end) continue;
      if (next < block.from) collect(next, block.from, sets);
      unite(sets.all, block.sets.all);
      if (sets.named) unite(sets.named, block.sets.named);
      if (sets.first) unite(sets.first, block.sets.first);
      next = block.until;
    }
    if (next < end) collect(next, end, sets);
  };
}
