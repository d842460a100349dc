import { Mark } from '#evidence/parts.tsx';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatNumber } from '#kit/numbers.ts';
import { graphWords } from '../picture-words.ts';
import type { GraphEdge } from '../rules/actor-graph.ts';
import { datePhrase } from '../rules/date-phrase.ts';
import { relationTypes } from '../rules/vocabulary.ts';

const rowsMax = 400;

/** The links that a graph draws, in rows, each with its source. */
export function LinkTable({ visit, edges }: { visit: Visit; edges: readonly GraphEdge[] }) {
  const { lang } = visit;
  const w = inLang(graphWords, lang);
  if (edges.length === 0) return null;
  return (
    <section class="table-scroll" aria-labelledby="links" tabindex={0}>
      <table class="table" data-density="dense">
        <caption id="links">
          {w.caption}
          {edges.length > rowsMax && <small>{w.rowsCut(formatNumber(rowsMax, lang))}</small>}
        </caption>
        <thead>
          <tr>
            <th scope="col">{w.from}</th>
            <th scope="col">{w.type}</th>
            <th scope="col">{w.to}</th>
            <th scope="col">{w.when}</th>
            <th scope="col">{w.source}</th>
          </tr>
        </thead>
        <tbody>
          {edges.slice(0, rowsMax).map(({ link }) => (
            <tr key={`${link.from.slug} ${link.type} ${link.to.slug} ${link.fromDate}`}>
              <th scope="row">
                <a href={visit.href(`/acteurs/${link.from.slug}`)}>{link.from.name}</a>
              </th>
              <td>{relationTypes[link.type].outward[lang]}</td>
              <td>
                <a href={visit.href(`/acteurs/${link.to.slug}`)}>{link.to.name}</a>
              </td>
              <td>{datePhrase(link.type, link.fromDate, link.untilDate, lang)}</td>
              <td>
                <a href={link.source.url} rel="external" title={link.source.title}>
                  {link.source.publisher}
                </a>{' '}
                <Mark visit={{ lang }} mark={link.mark} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
