import type { Said } from '#kit/i18n.ts';

// The rehearsal: a fictitious assembly with the sizes of a real one, so that every rule can be tried live.

/**
 * Sizes of the seven groups at the sitting of 25 April 2014, as an opposition association wrote them down the next day
 * (ades-grenoble.org, 26 April 2014). The groups of the rehearsal keep the sizes and nothing else.
 */
export const rehearsalGroupSizes = [28, 27, 24, 23, 11, 9, 2] as const;

export function groupName(rank: number): string {
  return `Groupe ${rank} (fictif)`;
}

export interface PlannedSpeech {
  readonly kind: 'presentation' | 'group';
  /** Rank of the group that speaks; null for the rapporteur. */
  readonly groupRank: number | null;
  readonly speaker: string;
  readonly quotaS: number;
}

export interface PlannedItem {
  readonly title: Said;
  readonly object: string;
  readonly subject: string | null;
  readonly rapporteur: string | null;
  readonly speeches: readonly PlannedSpeech[];
}

/** Twenty minutes of presentation, then twenty shared out, about by size: the length of the real debate of 2014. */
const groupMinutes = [5, 4, 4, 3, 2, 1, 1] as const;

/** The agenda of a rehearsal. `candidatureId` is the fictitious candidature that the second item supports. */
export function rehearsalItems(candidatureId: string): readonly PlannedItem[] {
  const rapporteur = 'Rapporteur 1 (fictif)';
  return [
    {
      title: {
        fr: 'Approbation du procès-verbal (répétition)',
        en: 'Approval of the minutes (rehearsal)',
      },
      object: 'Approbation du procès-verbal de la séance précédente (répétition)',
      subject: null,
      rapporteur: null,
      speeches: [],
    },
    {
      title: {
        fr: 'Soutien à la candidature Digital Grenoble (répétition)',
        en: 'Support for the Digital Grenoble candidature (rehearsal)',
      },
      object: 'Soutien de la Métropole à la candidature Digital Grenoble (répétition)',
      subject: `label/candidature/${candidatureId}`,
      rapporteur,
      speeches: [
        { kind: 'presentation', groupRank: null, speaker: rapporteur, quotaS: 20 * 60 },
        ...groupMinutes.map((minutes, index) => ({
          kind: 'group' as const,
          groupRank: index + 1,
          speaker: `Orateur ${index + 1} (fictif)`,
          quotaS: minutes * 60,
        })),
      ],
    },
    {
      title: {
        fr: 'Vœu pour un bâtiment commun du numérique (répétition)',
        en: 'Wish for a shared digital building (rehearsal)',
      },
      object: 'Vœu relatif à un bâtiment commun du numérique (répétition)',
      subject: null,
      rapporteur: null,
      speeches: [],
    },
  ];
}

/** « repetition », « repetition-2 »…: the address of the nth rehearsal. */
export function rehearsalSlug(rank: number): string {
  return rank === 1 ? 'repetition' : `repetition-${rank}`;
}

export function rehearsalTitle(rank: number): Said {
  const mark = rank === 1 ? '' : ` n° ${rank}`;
  return {
    fr: `Séance de répétition${mark} (sièges fictifs)`,
    en: `Rehearsal sitting${rank === 1 ? '' : ` no. ${rank}`} (fictitious seats)`,
  };
}
