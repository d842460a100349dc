import type { Visit } from '#kit/http/visit.ts';

const name = 'totem_lettre';

/** Where the demonstration shows a new personal link once: a cookie of this page, read and dropped by the next one. */
export function carryLetterLink(visit: Visit, path: string, secret: string): Record<string, string> {
  if (!visit.site.demo) return {};
  return { 'set-cookie': `${name}=${secret}; Path=${visit.href(path)}; Max-Age=120; HttpOnly; SameSite=Lax` };
}

/** The secret carried over from the act just done, with the header that drops it; null when there is none. */
export function takeLetterLink(
  visit: Visit,
  path: string,
): { secret: string; headers: Record<string, string> } | null {
  const secret = visit.site.demo ? visit.cookie(name) : null;
  if (secret === null || !/^[\w-]{43}$/.test(secret)) return null;
  return {
    secret,
    headers: { 'set-cookie': `${name}=; Path=${visit.href(path)}; Max-Age=0; HttpOnly; SameSite=Lax` },
  };
}

/** The public address of a secret, in the language of its reader. */
export function letterAddress(visit: Visit, secret: string, lang: 'fr' | 'en'): string {
  return `${visit.site.publicUrl}${lang === 'en' ? '/en' : ''}/lettres/${secret}`;
}
