import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatNumber } from '#kit/numbers.ts';
import type { Subdomain } from '../queries/subdomains.ts';
import { addressOf, everyActor, type Facet } from '../rules/filters.ts';
import { ownFieldCode } from '../rules/own-field.ts';
import { domainDefinitions, layerDefinitions } from '../rules/taxonomy.ts';
import { codesOf, domains, layers, unknownValue } from '../rules/vocabulary.ts';
import { taxonomyWords } from '../taxonomy-words.ts';
import type { ActorCounts } from '../views/count-actors.ts';

type Props = { visit: Visit; counts: ActorCounts };

/** The layers, what each holds, and how many actors are filed in it. */
export function LayerTable({ visit, counts }: Props) {
  const { lang } = visit;
  const w = inLang(taxonomyWords, lang);
  return (
    <section class="stack" aria-labelledby="layers">
      <h2 id="layers">{w.layers}</h2>
      <p>{w.layersWhy}</p>
      <div class="table-scroll">
        <table class="table" data-narrow="cards">
          <caption class="visually-hidden">{w.layers}</caption>
          <thead>
            <tr>
              <th scope="col">{w.name}</th>
              <th scope="col">{w.definition}</th>
              <th scope="col" class="num">
                {w.actors}
              </th>
            </tr>
          </thead>
          <tbody>
            {codesOf(layers).map((code) => (
              <tr key={code}>
                <th scope="row">{layers[code][lang]}</th>
                <td data-label={w.definition}>{layerDefinitions[code][lang]}</td>
                <td class="num" data-label={w.actors}>
                  <Count visit={visit} counts={counts} facet="layer" value={code} />
                </td>
              </tr>
            ))}
            <tr>
              <th scope="row">{w.unknown}</th>
              <td data-label={w.definition}>–</td>
              <td class="num" data-label={w.actors}>
                <Count visit={visit} counts={counts} facet="layer" value={unknownValue} />
              </td>
            </tr>
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** The fields, what each takes in, those of the territory’s own under it, and how many actors are filed in it. */
export function DomainTable({
  visit,
  counts,
  own,
  keeps,
}: Props & { own: readonly Subdomain[]; keeps: boolean }) {
  const { lang } = visit;
  const w = inLang(taxonomyWords, lang);
  return (
    <section class="stack" aria-labelledby="domains">
      <h2 id="domains">{w.domains}</h2>
      <p>
        {w.domainsWhy} {w.read}
      </p>
      <div class="table-scroll">
        <table class="table" data-narrow="cards">
          <caption class="visually-hidden">{w.domains}</caption>
          <thead>
            <tr>
              <th scope="col">{w.name}</th>
              <th scope="col">{w.definition}</th>
              <th scope="col">{w.own}</th>
              <th scope="col" class="num">
                {w.actors}
              </th>
            </tr>
          </thead>
          <tbody>
            {codesOf(domains).map((code) => (
              <tr key={code}>
                <th scope="row">{domains[code][lang]}</th>
                <td data-label={w.definition}>{domainDefinitions[code][lang]}</td>
                <td data-label={w.own}>
                  <OwnFields
                    visit={visit}
                    counts={counts}
                    own={own.filter((one) => one.domain === code)}
                    keeps={keeps}
                  />
                </td>
                <td class="num" data-label={w.actors}>
                  <Count visit={visit} counts={counts} facet="domain" value={code} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function OwnFields({ visit, counts, own, keeps }: Props & { own: readonly Subdomain[]; keeps: boolean }) {
  const { lang } = visit;
  const w = inLang(taxonomyWords, lang);
  if (own.length === 0) return <span class="muted">{w.noOwn}</span>;
  return (
    <ul>
      {own.map(({ id, domain, nameFr, nameEn, definitionFr, definitionEn }) => {
        const name = lang === 'fr' ? nameFr : nameEn;
        const definition = lang === 'fr' ? definitionFr : definitionEn;
        return (
          <li key={id}>
            <bdi>{name}</bdi>
            {definition !== null && <small class="muted"> {definition}</small>}{' '}
            <Count
              visit={visit}
              counts={counts}
              facet="domain"
              value={ownFieldCode(domain, nameFr)}
              said={w.filed}
            />
            {keeps && (
              <form method="post" action={visit.href(`/territoire/taxonomie/${id}/retrait`)}>
                <button class="button" data-kind="quiet" type="submit" aria-label={w.withdrawOf(name)}>
                  {w.withdraw}
                </button>
              </form>
            )}
          </li>
        );
      })}
    </ul>
  );
}

type CountProps = Props & {
  facet: Facet;
  value: string;
  /** The number in words, where no column says what it counts. */
  said?: (count: number, text: string) => string;
};

function Count({ visit, counts, facet, value, said = (_count, text) => text }: CountProps) {
  const count = counts.facets[facet].find((one) => one.value === value)?.count ?? 0;
  const told = said(count, formatNumber(count, visit.lang));
  if (count === 0) return <>{told}</>;
  const filters = { ...everyActor, [facet]: [value] };
  return <a href={visit.href(addressOf('/acteurs', { filters }))}>{told}</a>;
}
