import type { Said } from '#kit/i18n.ts';
import type { Impossible } from './impossible.ts';
import { type Chosen, loadsOf, type Matrix } from './matrix.ts';

/** Why each pair of an assignment is there, in one sentence: what forced it, else how near it is. By row, then column. */
export function explainer(matrix: Matrix, chosen: Chosen): (dossier: number, expert: number) => Said {
  const { costs, experts, reviews, least, most } = matrix;
  const loads = loadsOf(matrix, chosen);
  return (dossier, expert) => {
    const base = dossier * experts.length;
    const own = costs[base + expert] ?? 0;
    const able = experts.flatMap((_, at) => {
      const cost = costs[base + at] ?? Number.NaN;
      return Number.isNaN(cost) ? [] : [{ at, cost }];
    });
    if (able.length === reviews[dossier])
      return {
        fr: `Seuls ${able.length} experts peuvent l’examiner sans conflit : tous sont retenus.`,
        en: `Only ${able.length} experts may examine it without a conflict: all are taken.`,
      };
    const nearer = able.filter((one) => one.cost < own);
    const place = {
      fr: `${nearer.length + 1}ᵉ sur ${able.length}`,
      en: `number ${nearer.length + 1} of ${able.length}`,
    };
    const free = nearer.filter((one) => chosen[base + one.at] === 0);
    const full = free.filter((one) => loads[one.at] === most[one.at]);
    const near = {
      fr: `Coût ${own}, ${nearer.length === 0 ? 'le plus proche' : place.fr} des experts possibles.`,
      en: `Cost ${own}, ${nearer.length === 0 ? 'the nearest' : place.en} among the experts possible.`,
    };
    if (free.length === 0) return near;
    if (loads[expert] === least[expert])
      return {
        fr: `${near.fr} Il le faut pour son minimum de ${least[expert]}.`,
        en: `${near.en} Needed for this expert’s minimum of ${least[expert]}.`,
      };
    if (full.length === free.length)
      return {
        fr: `${near.fr} Les plus proches ont leur maximum de dossiers.`,
        en: `${near.en} Nearer ones have their maximum of dossiers.`,
      };
    return {
      fr: `${near.fr} Les plus proches servent mieux d’autres dossiers.`,
      en: `${near.en} Nearer ones serve other dossiers better.`,
    };
  };
}

/** What makes it impossible, with the names and the count. */
export function saidImpossible({ kind, dossiers, experts, needed, possible }: Impossible): Said {
  const [those, them] = [dossiers.join(', '), experts.join(', ')];
  if (kind === 'too_few_experts')
    return {
      fr: `Ces dossiers demandent ${needed} avis : ${those}. Les experts sans conflit avec eux ne peuvent leur en donner que ${possible} : ${them || 'aucun'}.`,
      en: `These dossiers need ${needed} reviews: ${those}. The experts without a conflict with them can give them only ${possible}: ${them || 'none'}.`,
    };
  return {
    fr: `Ces experts doivent rendre au moins ${needed} avis : ${them}. Les dossiers sans conflit avec eux ne peuvent leur en confier que ${possible} : ${those || 'aucun'}.`,
    en: `These experts must give at least ${needed} reviews: ${them}. The dossiers without a conflict with them can give them only ${possible}: ${those || 'none'}.`,
  };
}
