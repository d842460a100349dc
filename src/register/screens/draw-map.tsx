import type { Visit } from '#kit/http/visit.ts';
import { inLang, type Lang } from '#kit/i18n.ts';
import { formatNumber } from '#kit/numbers.ts';
import { lookingWords, mapWords } from '../looking-words.ts';
import type { Drawing, Href } from '../parts/drawing.ts';
import { LiveMap } from '../parts/live-map.tsx';
import { mapSketch } from '../parts/map-sketch.tsx';
import { MapTables } from '../parts/map-tables.tsx';
import { PictureKey } from '../parts/picture-key.tsx';
import type { ActorFilters } from '../rules/filters.ts';
import { addressWith } from '../rules/pictures.ts';
import { type CommuneMap, type ContourSource, communeMap } from '../views/commune-map.ts';

/** The actors asked for, on a map: drawing, live map, tables. */
export async function drawMap(visit: Visit, filters: ActorFilters, href: Href): Promise<Drawing> {
  const { lang } = visit;
  const w = inLang(mapWords, lang);
  const map = await communeMap(visit.ctx, filters);
  const sketch = mapSketch({ map, filters, lang, href });
  const geojson = addressWith('/acteurs/carte.geojson', filters);
  return {
    title: lookingWords.mapTitle[lang],
    lead: lookingWords.mapLead[lang],
    notices: [],
    extra: [],
    controls: null,
    sketch,
    facts: factsOf(map, lang),
    legend: sketch && <PictureKey signs={signsOf(map, w)} />,
    table: <MapTables visit={visit} map={map} filters={filters} />,
    file: {
      columns: ['commune_code', 'commune', 'epci_code', 'epci', 'organisations'],
      rows: [
        ...map.communes.map((one) => [
          one.code,
          one.name,
          one.epci?.code ?? null,
          one.epci?.name ?? null,
          String(one.count),
        ]),
        [null, null, null, null, String(map.unplaced)],
      ],
    },
    credits: map.sources.map((one) => w.contours(creditOf(one))),
    live: sketch && <LiveMap visit={visit} source={visit.href(geojson)} filters={filters} />,
    moreFiles: [{ path: geojson, label: lookingWords.geojson[lang] }],
  };
}

function factsOf(map: CommuneMap, lang: Lang): string[] {
  const w = inLang(mapWords, lang);
  const drawn = map.communes.filter((one) => one.centre !== null);
  const facts = [w.coverage(formatNumber(map.total - map.unplaced, lang), formatNumber(map.total, lang))];
  if (drawn.length === 0) facts.push(w.noPlace);
  else if (drawn.every((one) => one.shape === null)) facts.push(w.noContour);
  else facts.push(`${w.ground(drawn.length)}.`);
  return facts;
}

function signsOf(map: CommuneMap, w: ReturnType<typeof inLang<typeof mapWords>>) {
  const symbol = {
    said: w.keySymbol,
    sign: (
      <>
        <circle class="p-symbol" cx="16" cy="10" r="9" />
        <text class="p-symbol-text" x="16" y="14">
          3
        </text>
      </>
    ),
  };
  if (map.communes.every((one) => one.shape === null)) return [symbol];
  return [
    symbol,
    { said: w.keyHeld, sign: <rect class="p-land-held" x="2" y="2" width="28" height="16" /> },
    { said: w.keyLand, sign: <rect class="p-land" x="2" y="2" width="28" height="16" /> },
    { said: w.keyBorder, sign: <path class="p-border" d="M2 10H30" /> },
  ];
}

/** A source of contours as it asks to be quoted. */
export function creditOf({ source, published, licence }: ContourSource): string {
  return [source, published, licence].filter((part) => part !== null).join(', ');
}
