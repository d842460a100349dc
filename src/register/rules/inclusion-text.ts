import type { Lang } from '#kit/i18n.ts';
import { inclusionReasons, readContent } from './inclusion.ts';

/** A reason as a page says it: « Membre de : Minalogic ». */
export function inclusionText(content: string, lang: Lang): string {
  const read = readContent(content);
  if (read === null) return content;
  const said = inclusionReasons[read.reason][lang];
  return read.detail === '' ? said : `${said}${lang === 'fr' ? ' : ' : ': '}${read.detail}`;
}
