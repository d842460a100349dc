import type { Lang } from '#kit/i18n.ts';
import { amendmentName } from '../rules/amendment-title.ts';
import type { ItemNow } from '../rules/sitting-now.ts';
import { councilWords } from '../words.ts';

type Named = Pick<ItemNow, 'rank' | 'amends' | 'title'>;

/** « Point 2 », « Amendement 1 au point 2 » */
export function itemName(item: Named, lang: Lang): string {
  const { amends } = item;
  return amends ? amendmentName(amends.parentRank, amends.number)[lang] : councilWords.item[lang](item.rank);
}

/** « Point 2 : Soutien à la candidature »; the title of an amendment already says which one it is. */
export function itemHeading(item: Named, lang: Lang): string {
  if (item.amends) return item.title[lang];
  return `${itemName(item, lang)}${lang === 'fr' ? '\u00a0: ' : ': '}${item.title[lang]}`;
}
