import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatNumber } from '#kit/numbers.ts';
import { mapWords } from '../looking-words.ts';
import { type ActorFilters, addressOf } from '../rules/filters.ts';
import { unknownValue } from '../rules/vocabulary.ts';
import type { CommuneMap, MapCommune } from '../views/commune-map.ts';

type TableProps = { visit: Visit; map: CommuneMap; filters: ActorFilters };

/** What the map draws, in rows: the communes that hold somebody, then their groups. */
export function MapTables({ visit, map, filters }: TableProps) {
  return (
    <>
      <CommuneTable visit={visit} map={map} filters={filters} />
      <EpciTable visit={visit} map={map} filters={filters} />
    </>
  );
}

function CommuneTable({ visit, map, filters }: TableProps) {
  const { lang } = visit;
  const w = inLang(mapWords, lang);
  const held = map.communes.filter((one) => one.count > 0).sort((a, b) => b.count - a.count);
  const listOf = (code: string) =>
    visit.href(addressOf('/acteurs', { filters: { ...filters, commune: [code] } }));
  return (
    <section class="table-scroll" aria-labelledby="communes" tabindex={0}>
      <table class="table" data-density="dense">
        <caption id="communes">{w.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{w.commune}</th>
            <th scope="col">{w.epci}</th>
            <th scope="col">{w.insee}</th>
            <th scope="col" class="num">
              {w.count}
            </th>
          </tr>
        </thead>
        <tbody>
          {held.map((one) => (
            <tr key={one.code}>
              <th scope="row">
                <a href={listOf(one.code)}>{one.name}</a>
                {one.centre === null && <small class="muted"> ({w.notDrawn})</small>}
              </th>
              <td>{one.epci?.name ?? w.noEpci}</td>
              <td>{one.code}</td>
              <td class="num">{formatNumber(one.count, lang)}</td>
            </tr>
          ))}
          {map.unplaced > 0 && (
            <tr>
              <th scope="row">
                <a href={listOf(unknownValue)}>{w.unplaced}</a>
              </th>
              <td />
              <td />
              <td class="num">{formatNumber(map.unplaced, lang)}</td>
            </tr>
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{w.total}</th>
            <td />
            <td />
            <td class="num">{formatNumber(map.total, lang)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function EpciTable({ visit, map, filters }: TableProps) {
  const { lang } = visit;
  const w = inLang(mapWords, lang);
  return (
    <section class="table-scroll" aria-labelledby="groups" tabindex={0}>
      <table class="table" data-density="dense">
        <caption id="groups">{w.epciCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{w.epci}</th>
            <th scope="col" class="num">
              {w.epciCommunes}
            </th>
            <th scope="col" class="num">
              {w.epciHeld}
            </th>
            <th scope="col" class="num">
              {w.count}
            </th>
          </tr>
        </thead>
        <tbody>
          {groupsOf(map).map(({ name, communes, held, count }) => (
            <tr key={name ?? ''}>
              <th scope="row">
                {held.length > 0 ? (
                  <a href={visit.href(addressOf('/acteurs', { filters: { ...filters, commune: held } }))}>
                    {name ?? w.noEpci}
                  </a>
                ) : (
                  (name ?? w.noEpci)
                )}
              </th>
              <td class="num">{formatNumber(communes, lang)}</td>
              <td class="num">{formatNumber(held.length, lang)}</td>
              <td class="num">{formatNumber(count, lang)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface Group {
  readonly name: string | null;
  communes: number;
  readonly held: string[];
  count: number;
}

/** The groups of communes of the map, fullest first. */
function groupsOf(map: CommuneMap): Group[] {
  const groups = new Map<string, Group>();
  for (const one of map.communes) add(groups, one);
  return [...groups.values()].sort((a, b) => b.count - a.count || (a.name ?? '').localeCompare(b.name ?? ''));
}

function add(groups: Map<string, Group>, { code, epci, count }: MapCommune): void {
  const key = epci?.code ?? '';
  const group = groups.get(key) ?? { name: epci?.name ?? null, communes: 0, held: [], count: 0 };
  group.communes += 1;
  group.count += count;
  if (count > 0) group.held.push(code);
  groups.set(key, group);
}
