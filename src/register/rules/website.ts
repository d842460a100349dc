/**
 * How a website may be shown. The addresses in clear HTTP come from old public lists, as those wrote them: a name may have been
 * sold since, so it is printed and never linked. Anything but a web address is not shown as one.
 */
export type WebsiteStanding = 'linked' | 'unchecked';

export function websiteStanding(website: string): WebsiteStanding {
  return URL.canParse(website) && new URL(website).protocol === 'https:' ? 'linked' : 'unchecked';
}
