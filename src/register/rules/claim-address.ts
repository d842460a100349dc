import { deepPage, ownHost } from '#sirene/public.ts';
import { type WebsiteStanding, websiteStanding } from './website.ts';

/** Where anybody gets an address: having one there proves nothing of whom one works for. */
const webmails =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|aol|proton|protonmail|pm|gmx|zoho|tutanota|mail|yandex|laposte|orange|wanadoo|free|sfr|neuf|bbox|numericable|club-internet|aliceadsl|numericable)\.[a-z]{2,3}(?:\.[a-z]{2})?$/;

/** The domain that an actor's own website proves; null where it has none of its own: a platform, a page of somebody else's site. */
export interface OwnDomain {
  readonly domain: string;
  /** In clear HTTP the address comes from an old list: the name may have been sold since, and the team is told. */
  readonly standing: WebsiteStanding;
}

export function ownDomain(website: string | null): OwnDomain | null {
  const host = website === null || deepPage(website) ? null : ownHost(website);
  const domain = host === null ? null : asciiHost(host);
  if (website === null || domain === null || webmails.test(domain) || /^[\d.]+$/.test(domain)) return null;
  return { domain, standing: websiteStanding(website) };
}

export type AddressFaultCode = 'EMAIL_REQUIRED' | 'EMAIL_INVALID' | 'DOMAIN_DIFFERS';

/** What is wrong with the address of who claims a profile; `own` null asks for any address, which then proves nothing. */
export function addressFaults(email: string, own: OwnDomain | null): AddressFaultCode[] {
  if (email === '') return ['EMAIL_REQUIRED'];
  const host = /^[^\s@<>,;:"()[\]\\]+@([^\s@<>,;:"()[\]\\]+\.[^\s@.<>,;:"()[\]\\]+)$/.exec(email)?.[1];
  const domain = host === undefined || email.length > 254 ? null : asciiHost(host);
  if (domain === null) return ['EMAIL_INVALID'];
  if (own !== null && domain !== own.domain && !domain.endsWith(`.${own.domain}`)) return ['DOMAIN_DIFFERS'];
  return [];
}

/** As mail and the web write it to each other: lower case, accents as `xn--`. */
function asciiHost(host: string): string | null {
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : null;
}
