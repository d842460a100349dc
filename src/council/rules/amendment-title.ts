import type { Said } from '#kit/i18n.ts';

/** « Amendement 1 au point 2, siège 12 »: what a ballot, the hall and the minutes call an amendment. */
export function amendmentTitle(
  parentRank: number,
  number: number,
  author: {
    readonly seat: { readonly number: number } | null;
    readonly group: { readonly name: string } | null;
  },
): Said {
  const name = amendmentName(parentRank, number);
  if (author.group) return { fr: `${name.fr}, ${author.group.name}`, en: `${name.en}, ${author.group.name}` };
  const seat = author.seat?.number ?? 0;
  return { fr: `${name.fr}, siège ${seat}`, en: `${name.en}, seat ${seat}` };
}

/** « Amendement 1 au point 2 » */
export function amendmentName(parentRank: number, number: number): Said {
  return {
    fr: `Amendement ${number} au point ${parentRank}`,
    en: `Amendment ${number} to item ${parentRank}`,
  };
}
