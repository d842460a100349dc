import type { WeightOf } from './compare-words.ts';
import { foldName } from './fold-name.ts';
import { type Grams, gramsOf } from './grams.ts';
import { isNoName, type NameForm, nameForm, namesInCell } from './name-form.ts';
import { joiningWords } from './name-words.ts';
import { RanksByKey } from './ranks-by-key.ts';
import type { NameKind } from './score-names.ts';
import { hostLabel, ownHost } from './website-host.ts';

/** A legal unit as the reference gives it; what it does not say is an empty cell. */
export interface LegalUnit {
  readonly siren: string;
  readonly legalName: string;
  readonly acronym: string;
  readonly tradeNames: readonly string[];
  readonly commune: string;
  readonly postcode: string;
  readonly department: string;
  readonly region: string;
  readonly website: string;
}

export interface KnownName {
  readonly kind: NameKind;
  readonly text: string;
  readonly form: NameForm;
}

/**
 * Legal units ready to be looked for by name, initials or website; a unit is known by its rank. Only keys are kept: the
 * names of the few units that are compared are read again, so that a million units hold in memory.
 */
export interface UnitIndex {
  readonly units: readonly LegalUnit[];
  /** By a name in one piece, with and without the words that join. */
  readonly byName: RanksByKey;
  readonly byInitials: RanksByKey;
  readonly byHost: RanksByKey;
  readonly grams: Grams;
  readonly weightOf: WeightOf;
}

/** The order of the units changes no answer: ties are decided by SIREN. A unit without a name is found by its website only. */
export function buildUnitIndex(units: readonly LegalUnit[]): UnitIndex {
  const builder = unitIndexBuilder();
  for (const unit of units) builder.add(unit);
  return builder.built();
}

/** The same, unit by unit, for who must serve others meanwhile. */
export interface UnitIndexBuilder {
  add(unit: LegalUnit): void;
  built(): UnitIndex;
}

export function unitIndexBuilder(): UnitIndexBuilder {
  const units: LegalUnit[] = [];
  const byName = new RanksByKey();
  const byInitials = new RanksByKey();
  const byHost = new RanksByKey();
  const frequency = new Map<string, number>();
  return {
    add(row) {
      const unit = units.push(row) - 1;
      const host = ownHost(row.website);
      if (host) byHost.add(host, unit);
      for (const key of initials(row.legalName)) byInitials.add(key, unit);
      const words = new Set<string>();
      for (const { form } of namesOf(row)) {
        byName.add(form.glued, unit);
        if (form.whole !== form.glued) byName.add(form.whole, unit);
        for (const word of form.words) words.add(word);
      }
      for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
    },
    built() {
      const rarest = Math.log2(units.length + 2);
      let grams: Grams | null = null;
      return {
        units,
        byName,
        byInitials,
        byHost,
        // Who asks for nothing but equal keys does not pay for them.
        get grams() {
          grams ??= gramsOf([...byName.keys()].sort());
          return grams;
        },
        weightOf: (word) => (rarest - Math.log2((frequency.get(word) ?? 0) + 1)) / rarest,
      };
    },
  };
}

/** Every name that the unit is known by, each once: the legal one first, that of its website last. */
export function namesOf(row: LegalUnit): readonly KnownName[] {
  const host = ownHost(row.website);
  const texts: (readonly [string, NameKind])[] = [
    ...namesInCell(row.legalName).map((text, at) => [text, at === 0 ? 'legal' : 'part'] as const),
    ...row.tradeNames.map((text) => [text, 'trade'] as const),
    [row.acronym, 'acronym'],
    [host ? hostLabel(host) : '', 'host'],
  ];
  const found: KnownName[] = [];
  for (const [text, kind] of texts) {
    const form = isNoName(text) ? null : nameForm(text);
    if (form && !found.some((one) => one.form.glued === form.glued)) found.push({ kind, text, form });
  }
  return found;
}

/** The initials of a name of three words or more, with and without those that join: « école normale supérieure » is ENS. */
function initials(name: string): readonly string[] {
  const words = foldName(name).split(' ');
  if (words.length < 3) return [];
  const of = (some: readonly string[]) => some.map((word) => word[0] ?? '').join('');
  const keys = new Set([of(words), of(words.filter((word) => !joiningWords.has(word)))]);
  return [...keys].filter((key) => key.length >= 3);
}
