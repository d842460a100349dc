import type { IndexedActor } from './indexed-actor.ts';
import type { Lexicon } from './lexicon.ts';
import { firstInName, inName, inTown } from './postings-part.ts';
import { eachWord, hashOf, initialsOf, joinedUp, tellingWords, tokensOf } from './search-tokens.ts';

/** Reads the words of one actor after another, by their numbers in a lexicon. */
export interface TextReader {
  /** Calls `visit` once for each word of an actor, with the places where it stands. */
  read(actor: IndexedActor, visit: (word: number, places: number) => void): ActorNames;
}

export interface ActorNames {
  /** « |fit lab|laboratoire de fabrication| »: what verifies that a name is whole. */
  readonly names: string;
  readonly initials: readonly string[];
}

/** A word that was met, at no place that counts: bits of places begin below. */
const met = 8;

export function createTextReader(lexicon: Lexicon): TextReader {
  // What the actor being read holds, by word; only what was touched is put back to 0.
  const placesOf: number[] = [];
  const words: number[] = [];
  const put = (word: number, places: number): void => {
    const before = placesOf[word] ?? 0;
    if (before === 0) words.push(word);
    while (placesOf.length <= word) placesOf.push(0);
    placesOf[word] = before | places | met;
  };
  const putText = (plain: string, places: number): void => {
    const text = joinedUp(plain);
    eachWord(text, (from, until, hash) => put(lexicon.intern(text, from, until, hash), places));
  };
  return {
    read: (actor, visit) => {
      const names = actor.names.split(' | ').map(tokensOf);
      for (const name of names) {
        const [first] = tellingWords(name);
        for (const [at, word] of name.entries()) {
          const places = at === 0 || word === first ? inName | firstInName : inName;
          put(lexicon.intern(word, 0, word.length, hashOf(word)), places);
        }
      }
      putText(actor.town, inTown);
      putText(actor.texts, 0);
      for (const word of words) {
        visit(word, (placesOf[word] ?? 0) & ~met);
        placesOf[word] = 0;
      }
      words.length = 0;
      return {
        names: `|${names.map((name) => name.join(' ')).join('|')}|`,
        initials: names.map(initialsOf).filter((initials) => initials !== null),
      };
    },
  };
}
