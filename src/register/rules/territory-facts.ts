import type { PartialDate } from '#kit/partial-date.ts';
import type { Mark } from './actor.ts';
import type { Domain } from './vocabulary.ts';

/** Where a statement of the territory's page was read. */
export interface TerritorySource {
  readonly publisher: string;
  readonly url: string;
  readonly published: PartialDate | null;
  readonly mark: Mark;
}

/** The sources of the page, by what they support: facts F0.9, F6.5, F6.2 and F6.1 of the example's file of facts. */
export const territorySources = {
  complete: source('Digital Grenoble', 'https://digital-grenoble.com/pourquoi-digital-grenoble/', '2014'),
  strata: source(
    'Présences Grenoble',
    'https://presences-grenoble.fr/actualites-numerique-grenoble/digital-grenoble-la-dynamique-du-numerique-en-marche.htm?detail=true',
    '2015-09-01',
  ),
  pillars: source(
    'La Tribune',
    'http://region-aura.latribune.fr/territoire/2014-11-12/french-tech-grenoble-va-surfer-sur-le-label.html',
    '2014-11-12',
  ),
  axes: source(
    'Gre-mag',
    'https://www.gre-mag.fr/actualites/grenoble-dans-lequipe-de-france-du-numerique/',
    '2014',
  ),
  carriers: source(
    'Grenoble Ecobiz',
    'https://www.grenoble-ecobiz.biz/jcms/rec_494707/en/grenoble-decroche-le-label-french-tech',
    null,
  ),
} as const;

/** The layers of the « ville complète », from the matter up, with the actors that the source names for each (F6.5). */
export const strata = [
  { layer: 'hardware', named: ['hp-grenoble', 'bull', 'stmicroelectronics'] },
  {
    layer: 'software',
    named: ['atos', 'capgemini', 'orange-grenoble', 'xerox-research-centre-europe', 'bonitasoft', 'hardis'],
  },
  { layer: 'domain', named: [] },
] as const satisfies readonly { layer: string; named: readonly string[] }[];

/** The four pillars (F6.2), by the domain of the register that is theirs, or the nearest to it. */
export const pillars = [
  'energy',
  'health',
  'connected_objects',
  'commerce',
] as const satisfies readonly Domain[];

/** Who carried the candidature, and who was associated with it (F6.1). */
export const carriers = ['grenoble-alpes-metropole', 'le-gresivaudan', 'cci-grenoble'] as const;

/** The indicators that speak of the whole ecosystem, by slug: one that an instance does not define is left out. */
export const territoryFigures: readonly string[] = ['entreprises-numeriques', 'emplois-numeriques'];

function source(publisher: string, url: string, published: PartialDate | null): TerritorySource {
  return { publisher, url, published, mark: 'S' };
}
