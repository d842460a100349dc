import type { Said } from '#kit/i18n.ts';
import type { Jury, Variances } from './jury.ts';
import type { ReviewGroup } from './review-groups.ts';

export interface CalibrationNote {
  readonly code:
    | 'GROUPS_APART'
    | 'VARIANCES_NOT_ESTIMATED'
    | 'EXPERTS_ALIKE'
    | 'DOSSIERS_ALIKE'
    | 'INTERVALS';
}

/** What whoever reads the figures must know of them. */
export function notesOf(of: {
  readonly jury: Jury;
  readonly groups: readonly ReviewGroup[];
  readonly estimated: boolean;
  readonly variances: Variances;
}): (CalibrationNote & Said)[] {
  const { jury, groups, estimated, variances } = of;
  const notes: (CalibrationNote & Said)[] = [];
  if (groups.length > 1) {
    const named = groups.map((group) => `[${group.experts.join(', ')}]`).join(' ');
    notes.push({
      code: 'GROUPS_APART',
      fr: `Ces groupes d’experts ne partagent aucun dossier : ${named}. Leurs écarts ne se comparent pas, et les rangs sont donnés groupe par groupe.`,
      en: `These groups of experts share no dossier: ${named}. Their offsets cannot be compared, and ranks are given group by group.`,
    });
  }
  if (jury.variances === null && !estimated)
    notes.push({
      code: 'VARIANCES_NOT_ESTIMATED',
      fr: 'Trop peu de notes, ou aucune différence entre elles, pour estimer les variances : elles sont prises égales.',
      en: 'Too few scores, or no difference between them, to estimate variances: they are taken as equal.',
    });
  if (estimated && variances.expert < variances.noise / 1000)
    notes.push({
      code: 'EXPERTS_ALIKE',
      fr: 'Aucune différence de sévérité entre experts ne se voit : les notes calées sont les moyennes, rapprochées.',
      en: 'No difference of severity between experts can be seen: calibrated scores are the means, drawn together.',
    });
  if (estimated && variances.dossier < variances.noise / 1000)
    notes.push({
      code: 'DOSSIERS_ALIKE',
      fr: 'Aucune différence entre dossiers ne se voit au-delà du hasard des lectures.',
      en: 'No difference between dossiers can be seen beyond the chance of readings.',
    });
  notes.push({
    code: 'INTERVALS',
    fr: 'Avec peu d’avis par dossier le calage est fort : lisez l’intervalle, pas la deuxième décimale. Le comité décide.',
    en: 'With few reviews a dossier the shrinkage is strong: read the interval, not the second decimal. The committee decides.',
  });
  return notes;
}
