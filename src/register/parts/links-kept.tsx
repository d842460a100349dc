import { Mark } from '#evidence/parts.tsx';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatDay } from '#kit/instant.ts';
import { linkWords } from '../link-words.ts';
import { datePhrase } from '../rules/date-phrase.ts';
import { relationTypes } from '../rules/vocabulary.ts';
import type { KeptLink } from '../views/kept-links.ts';

type Props = { visit: Visit; slug: string; links: readonly KeptLink[] };

/** Every link of an actor that stands, where it was read, how it came, and the button that withdraws it. */
export function LinksKept({ visit, slug, links }: Props) {
  const w = inLang(linkWords, visit.lang);
  if (links.length === 0) return <p>{w.none}</p>;
  return (
    <section class="table-scroll" aria-labelledby="kept" tabindex={0}>
      <table class="table" data-density="dense" data-narrow="cards">
        <caption id="kept">{w.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{w.link}</th>
            <th scope="col">{w.dates}</th>
            <th scope="col">{w.source}</th>
            <th scope="col">{w.entered}</th>
            <th scope="col">{w.act}</th>
          </tr>
        </thead>
        <tbody>
          {links.map((link) => (
            <LinkLine key={link.id} visit={visit} slug={slug} link={link} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function LinkLine({ visit, slug, link }: Omit<Props, 'links'> & { link: KeptLink }) {
  const { lang } = visit;
  const w = inLang(linkWords, lang);
  const { source, importNumber, enteredAt } = link;
  const said = relationTypes[link.type][link.direction][lang];
  const by =
    importNumber !== null
      ? w.byImport(importNumber)
      : enteredAt === null
        ? w.byLoading
        : w.byTeam(formatDay(enteredAt, lang));
  return (
    <tr>
      <th scope="row">
        {said}
        {lang === 'fr' ? ' : ' : ': '}
        <a href={visit.href(`/acteurs/${link.other.slug}`)}>
          <bdi>{link.other.name}</bdi>
        </a>
      </th>
      <td data-label={w.dates}>{datePhrase(link.type, link.fromDate, link.untilDate, lang)}</td>
      <td data-label={w.source}>
        <Mark visit={{ lang }} mark={link.mark} />{' '}
        <a href={source.url} rel="external" title={source.title}>
          {source.publisher}
        </a>
      </td>
      <td data-label={w.entered}>{by}</td>
      <td data-label={w.act}>
        <form method="post" action={visit.href(`/acteurs/${slug}/liens/${link.id}/retrait`)}>
          <button
            class="button"
            data-kind="quiet"
            type="submit"
            aria-label={w.withdrawOf(`${said} ${link.other.name}`)}
          >
            {w.act}
          </button>
        </form>
      </td>
    </tr>
  );
}
