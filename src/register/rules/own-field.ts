import type { Lang, Said } from '#kit/i18n.ts';
import { headingKey } from './import-fields.ts';
import { isDomain } from './taxonomy.ts';
import { type Domain, domains } from './vocabulary.ts';

// A field of the territory’s own is a value of the filter by field, under the one of the vocabulary that holds it: who is of
// « e-commerce » is of commerce, so that choosing commerce finds it too.

/** « commerce.e-commerce »: a field of the territory’s own as filters name it, the same however its French name is accented. */
export function ownFieldCode(domain: Domain, nameFr: string): string {
  return `${domain}.${headingKey(nameFr).replaceAll(' ', '-')}`;
}

/** The field of the vocabulary that a code is of; null for what is no code of a field of the territory’s own. */
export function domainOfOwn(code: string): Domain | null {
  const [, domain = ''] = /^([a-z_]+)\.[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u.exec(code) ?? [];
  return isDomain(domain) ? domain : null;
}

/** How a code is said where the name that the territory gave is not at hand. */
export function ownFieldSaid(code: string): Said | null {
  const domain = domainOfOwn(code);
  if (domain === null) return null;
  const name = code.slice(domain.length + 1).replaceAll('-', ' ');
  return { fr: `${domains[domain].fr}\u00a0: ${name}`, en: `${domains[domain].en}: ${name}` };
}

/** « commerce: E-commerce »: how a list’s word for a field of the territory’s own is kept as a value. */
export function ownFieldContent(domain: Domain, nameFr: string): string {
  return `${domain}: ${nameFr}`;
}

/** What a kept value of a field says: the one of the vocabulary, and the territory’s own with the name it had. */
export function readField(content: string): {
  readonly domain: string;
  readonly own: { readonly code: string; readonly nameFr: string } | null;
} {
  const [domain = '', ...rest] = content.split(': ');
  const nameFr = rest.join(': ');
  const own = nameFr === '' || !isDomain(domain) ? null : { code: ownFieldCode(domain, nameFr), nameFr };
  return { domain, own };
}

/** A kept value of a field in words. */
export function fieldText(content: string, lang: Lang): string {
  const { domain, own } = readField(content);
  if (!isDomain(domain)) return content;
  const said = domains[domain][lang];
  return own === null ? said : `${said}${lang === 'fr' ? '\u00a0: ' : ': '}${own.nameFr}`;
}
