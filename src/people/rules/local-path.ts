const base = 'http://local.invalid';

/**
 * The path of this site that a text names, or null: what follows a sign-in must never lead to another site (CWE-601).
 * Judged on the address as a browser reads it, because « /\evil », « //evil » and « /..//evil » all leave the site.
 */
export function localPath(text: string): string | null {
  if (!text.startsWith('/') || text.length > 500 || /[\p{Cc}\\]/u.test(text)) return null;
  if (!URL.canParse(text, base)) return null;
  const url = new URL(text, base);
  if (url.origin !== base || url.pathname.startsWith('//')) return null;
  // The language is added again when the address is written for its reader.
  const path = url.pathname.replace(/^\/en(?=\/|$)/, '') || '/';
  return path.startsWith('//') ? null : path + url.search;
}
