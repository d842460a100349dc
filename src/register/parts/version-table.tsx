import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatDay } from '#kit/instant.ts';
import { formatNumber } from '#kit/numbers.ts';
import { type PublishedVersion, versionPath } from '../rules/published-version.ts';
import { versionWords } from '../version-words.ts';

/** The versions published, newest first. */
export function VersionTable({ visit, versions }: { visit: Visit; versions: readonly PublishedVersion[] }) {
  const { lang } = visit;
  const w = inLang(versionWords, lang);
  if (versions.length === 0) return <p>{w.noVersion}</p>;
  return (
    <section class="table-scroll" aria-label={w.versionTable} tabindex={0}>
      <table class="table" data-narrow="cards" aria-label={w.versionTable}>
        <thead>
          <tr>
            <th scope="col">{w.versionColumn}</th>
            <th scope="col">{w.dateColumn}</th>
            <th scope="col">{w.actorsColumn}</th>
            <th scope="col">{w.relationsColumn}</th>
          </tr>
        </thead>
        <tbody>
          {versions.map(({ number, at, actors, relations }) => (
            <tr key={number}>
              <th scope="row">
                <a href={visit.href(versionPath(number))}>{w.version(number)}</a>
              </th>
              <td data-label={w.dateColumn}>
                <time datetime={at.toISOString()}>{formatDay(at, lang)}</time>
              </td>
              <td data-label={w.actorsColumn}>{formatNumber(actors, lang)}</td>
              <td data-label={w.relationsColumn}>{formatNumber(relations, lang)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
