/** Sites where many bodies have a page: their address says nothing of who it is. */
const platforms =
  /(?:^|\.)(?:linkedin|facebook|twitter|x|instagram|youtube|sites\.google|google|wixsite|wix|wordpress|blogspot|jimdo|jimdofree|weebly|over-blog|e-monsite|canalblog|free|orange|wanadoo|pagesperso-orange|pagespro-orange|helloasso|github|gitlab|medium|notion|linktr|tumblr|webnode|webflow|squarespace|shopify|myshopify|business|site|eklablog|hal|crunchbase|societe|pappers|malt|etsy|amazon|ning|meetup|eventbrite)(?:\.(?:com|fr|org|net|io|site|me|ee|page))+$/;

/** The host of an address as a key, without `www`; null for a platform, for what is no address, and for a bare word. */
export function ownHost(website: string): string | null {
  const text = website.trim().toLowerCase();
  if (text === '') return null;
  const found = /^(?:https?:\/\/)?(?:[^/@]*@)?([a-z0-9\-.\u00e0-\u00ff]+)(?::\d+)?(?:[/?#].*)?$/.exec(text);
  const host = (found?.[1] ?? '').replace(/^www\d?\./, '').replace(/\.$/, '');
  if (!/^[^.]+(?:\.[^.]+)+$/.test(host) || platforms.test(host)) return null;
  return host;
}

/** Is this a page deep in a site? What it speaks of may be a part only of whose site it is. */
export function deepPage(website: string): boolean {
  const path = website
    .trim()
    .replace(/^https?:\/\//i, '')
    .split('/')
    .slice(1)
    .filter(Boolean);
  return path.some((part) => !frontPages.test(part));
}

const frontPages = /^(?:fr|en|contacts?|index\.\w+|accueil|home|about|a-propos)$/i;

/** The part of a host that its owner chose, as words: `univ grenoble` of `www.univ-grenoble.fr`, `exemple` of `exemple.co.uk`. */
export function hostLabel(host: string): string {
  const parts = host.split('.');
  const short = parts.length > 2 && /^(?:co|com|org|asso|gouv|ac|net|edu)$/.test(parts.at(-2) ?? '');
  return (parts.at(short ? -3 : -2) ?? host).replace(/-/g, ' ');
}
