import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatNumber } from '#kit/numbers.ts';
import { addressOf, everyActor, type Facet } from '../rules/filters.ts';
import { carriers, pillars, strata, territorySources } from '../rules/territory-facts.ts';
import { layers } from '../rules/vocabulary.ts';
import { territoryWords } from '../territory-words.ts';
import type { ActorCounts } from '../views/count-actors.ts';
import { ActorLinks } from './actor-links.tsx';
import { TerritorySourceLine } from './territory-source.tsx';

type Props = { visit: Visit; counts: ActorCounts; names: ReadonlyMap<string, string> };

/** The « ville complète »: three layers, who is named for each, how many are listed. */
export function Strata({ visit, counts, names }: Props) {
  const { lang } = visit;
  const w = inLang(territoryWords, lang);
  return (
    <section class="stack" aria-labelledby="strata">
      <h2 id="strata">{w.strata}</h2>
      <p>{w.strataLead}</p>
      <ol class="axes">
        {strata.map(({ layer, named }) => (
          <li key={layer} class="axis">
            <h3>{layers[layer][lang]}</h3>
            <p>{w[layer]}</p>
            {named.length > 0 && (
              <p>
                {w.named} <ActorLinks visit={visit} slugs={named} names={names} />.
              </p>
            )}
            <p>
              <ListedLink visit={visit} counts={counts} facet="layer" value={layer} />
            </p>
          </li>
        ))}
      </ol>
      <TerritorySourceLine source={territorySources.complete} lang={lang} />
      <TerritorySourceLine source={territorySources.strata} lang={lang} />
    </section>
  );
}

/** The four pillars of the candidature, each with the organisations listed in its domain. */
export function Pillars({ visit, counts }: Omit<Props, 'names'>) {
  const { lang } = visit;
  const w = inLang(territoryWords, lang);
  return (
    <section class="stack" aria-labelledby="pillars">
      <h2 id="pillars">{w.pillars}</h2>
      <ul class="cards">
        {pillars.map((domain) => (
          <li key={domain} class="card">
            <h3>{w[domain]}</h3>
            <p>
              <ListedLink visit={visit} counts={counts} facet="domain" value={domain} />
            </p>
            {domain === 'commerce' && <p class="card-meta">{w.commerceNear}</p>}
          </li>
        ))}
      </ul>
      <TerritorySourceLine source={territorySources.pillars} lang={lang} />
    </section>
  );
}

/** The three axes of the candidature and who carries it. */
export function AxesAndCarriers({ visit, names }: Omit<Props, 'counts'>) {
  const w = inLang(territoryWords, visit.lang);
  return (
    <div class="columns">
      <section class="stack" aria-labelledby="axes">
        <h2 id="axes">{w.axes}</h2>
        <ol>
          {[w.connect, w.visible, w.champions].map((axis) => (
            <li key={axis}>{axis}</li>
          ))}
        </ol>
        <p>
          <a href={visit.href('/programme')}>{w.axesNot}</a>
        </p>
        <TerritorySourceLine source={territorySources.axes} lang={visit.lang} />
      </section>
      <section class="stack" aria-labelledby="carriers">
        <h2 id="carriers">{w.carriers}</h2>
        <p>{w.carriersText}</p>
        <p>
          <ActorLinks visit={visit} slugs={carriers} names={names} />.
        </p>
        <TerritorySourceLine source={territorySources.carriers} lang={visit.lang} />
      </section>
    </div>
  );
}

type ListedProps = { visit: Visit; counts: ActorCounts; facet: Facet; value: string };

function ListedLink({ visit, counts, facet, value }: ListedProps) {
  const w = inLang(territoryWords, visit.lang);
  const count = counts.facets[facet].find((one) => one.value === value)?.count ?? 0;
  const href = addressOf('/acteurs', { filters: { ...everyActor, [facet]: [value] } });
  return <a href={visit.href(href)}>{w.listedIn(count, formatNumber(count, visit.lang))}</a>;
}
