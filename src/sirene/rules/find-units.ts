import type { NameForm } from './name-form.ts';
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
