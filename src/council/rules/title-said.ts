import type { Said } from '#kit/i18n.ts';

/** A title in both languages; without an English one the French stands, and says that it is French. */
export function titleSaid(fr: string, en: string | null): Said {
  return { fr, en: en ?? `${fr} (in French)` };
}
