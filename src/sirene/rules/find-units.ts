import type { NameForm } from './name-form.ts';
import type { RanksByKey } from './ranks-by-key.ts';
import type { UnitIndex } from './unit-index.ts';

const alikeWanted = 25;

/** The units worth comparing: those that bear the name, look like it, have its initials, or the website. */
export function unitsWorthComparing(
  index: UnitIndex,
  forms: readonly NameForm[],
  label: NameForm | null,
  host: string | null,
): ReadonlySet<number> {
  const units = new Set<number>();
  const add = (ranks: Iterable<number>) => {
    for (const unit of ranks) units.add(unit);
  };
  for (const form of forms) {
    add(index.byName.of(form.glued));
    add(index.byName.of(form.whole));
    for (const name of index.grams.nearest(form.glued, alikeWanted)) add(index.byName.of(name));
    if (form.words.length === 1) add(index.byInitials.of(form.glued));
  }
  if (label) add(index.byName.of(label.glued));
  if (host) add(index.byHost.of(host));
  return units;
}

/** The units that bear the very name, its initials, or the website: those of keys that `bearersMax` bear at most, and nobody near. */
export function unitsOfSameKeys(
  index: UnitIndex,
  forms: readonly NameForm[],
  label: NameForm | null,
  host: string | null,
  bearersMax: number,
): ReadonlySet<number> {
  const units = new Set<number>();
  const add = (ranks: RanksByKey, key: string) => {
    if (ranks.count(key) <= bearersMax) for (const unit of ranks.of(key)) units.add(unit);
  };
  for (const form of forms) {
    add(index.byName, form.glued);
    add(index.byName, form.whole);
    if (form.words.length === 1) add(index.byInitials, form.glued);
  }
  if (label) add(index.byName, label.glued);
  if (host) add(index.byHost, host);
  return units;
}
