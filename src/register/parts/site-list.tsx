import { Mark } from '#evidence/parts.tsx';
import type { Visit } from '#kit/http/visit.ts';
import { inLang, type Lang } from '#kit/i18n.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { formatSiret } from '#sirene/public.ts';
import type { ActorSite } from '../rules/actor-site.ts';
import { siteWords } from '../site-words.ts';
import type { ToldSite } from '../views/actor-sites.ts';

/** A place in one line: what it is called, its establishment, its town. */
export function siteText({ label, siret, commune }: ActorSite, lang: Lang): string {
  const w = inLang(siteWords, lang);
  const number = siret === null ? null : w.siret(formatSiret(siret));
  return [label, number, commune?.name ?? w.unknownPlace].filter((one) => one !== null).join(', ');
}

export function siteDates({ fromDate, untilDate }: ActorSite, lang: Lang): string {
  const w = inLang(siteWords, lang);
  if (fromDate === null && untilDate === null) return w.noDate;
  const parts = [
    fromDate === null ? null : w.since(formatPartialDate(fromDate, lang)),
    untilDate === null ? null : w.until(formatPartialDate(untilDate, lang)),
  ];
  return parts.filter((one) => one !== null).join(', ');
}

/** Where an actor is established, each place with its dates and its source; `headSiret` is the head office of the reference. */
export function SiteList(props: { visit: Visit; sites: readonly ToldSite[]; headSiret: string | null }) {
  const { visit, sites, headSiret } = props;
  const { lang } = visit;
  const w = inLang(siteWords, lang);
  if (sites.length === 0) return <p>{w.none}</p>;
  return (
    <ul>
      {sites.map((site) => (
        <li key={site.id}>
          <bdi>{siteText(site, lang)}</bdi>
          {site.role === 'head' && (
            <>
              {' '}
              <strong>({w.head})</strong>
            </>
          )}
          {site.role !== 'head' && site.siret !== null && site.siret === headSiret && (
            <>
              {' '}
              <strong>({w.headByReference})</strong>
            </>
          )}
          , {siteDates(site, lang)} <Mark visit={{ lang }} mark={site.mark} />{' '}
          <small class="muted">
            <a href={site.source.url} rel="external" lang="fr" title={site.source.title}>
              {site.source.publisher}
            </a>
          </small>
        </li>
      ))}
    </ul>
  );
}
