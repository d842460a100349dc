import type { Said } from '#kit/i18n.ts';

/**
 * Words an item noted without a vote: « le conseil prend acte de … » (house style, no text fixes a wording). The title
 * stands between quotation marks, so that « de » has no article to be contracted with; its own give way to the second kind.
 */
export function notedProse(title: Said): Said {
  const fr = title.fr.replaceAll(/«\s*/g, '“').replaceAll(/\s*»/g, '”');
  const en = title.en.replaceAll('"', "'");
  return {
    fr: `le conseil prend acte de «\u00a0${fr}\u00a0»`,
    en: `the council takes note of "${en}"`,
  };
}
