import type { Jury } from './jury.ts';

export interface ReviewGroup {
  readonly dossiers: readonly string[];
  readonly experts: readonly string[];
}

/** Dossiers and experts that reviews link, group by group, the largest first: offsets of two groups cannot be told apart (J7.7). */
export function reviewGroups({ reviews }: Pick<Jury, 'reviews'>): readonly ReviewGroup[] {
  const neighbours = new Map<string, Set<string>>();
  const link = (one: string, other: string): void => {
    const known = neighbours.get(one);
    if (known) known.add(other);
    else neighbours.set(one, new Set([other]));
  };
  for (const { dossier, expert } of reviews) {
    link(`d ${dossier}`, `e ${expert}`);
    link(`e ${expert}`, `d ${dossier}`);
  }
  const seen = new Set<string>();
  const groups: ReviewGroup[] = [];
  for (const start of neighbours.keys()) {
    if (seen.has(start)) continue;
    const group = new Set([start]);
    for (const one of group) for (const other of neighbours.get(one) ?? []) group.add(other);
    for (const one of group) seen.add(one);
    const named = (kind: string) =>
      [...group]
        .filter((one) => one.startsWith(kind))
        .map((one) => one.slice(kind.length))
        .sort();
    groups.push({ dossiers: named('d '), experts: named('e ') });
  }
  const first = (group: ReviewGroup): string => group.dossiers[0] ?? '';
  return groups.sort((a, b) => b.dossiers.length - a.dossiers.length || (first(a) < first(b) ? -1 : 1));
}
