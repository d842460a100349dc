import { setTimeout as pause } from 'node:timers/promises';
import { confirmImport, judgeList } from './import-steps.ts';
import { importStockText } from './import-stock-text.ts';
import {
  type EstablishmentCells,
  establishmentColumns,
  establishmentRow,
  keyed,
  siretOf,
  stockCsv,
  type UnitCells,
  unitColumns,
  unitRow,
} from './stock-files.ts';
import type { SeenPage, Visitor } from './visitor.ts';
import type { World } from './world.ts';

/** An invented unit whose head office is in that town. */
export interface InventedUnit {
  readonly siren: string;
  readonly name: string;
  readonly town?: readonly [name: string, code: string, postcode: string];
  readonly cells?: UnitCells;
  readonly place?: EstablishmentCells;
}

const grenoble = ['GRENOBLE', '38185', '38000'] as const;
export const bernin = ['BERNIN', '38039', '38190'] as const;
export const meylan = ['MEYLAN', '38229', '38240'] as const;

export const sirenOf = {
  minalogic: keyed('50000001'),
  soitec: keyed('50000002'),
  oldSoitec: keyed('50000003'),
  inovallee: keyed('50000004'),
  person: keyed('50000005'),
  elsewhere: keyed('50000006'),
  /** Carried by « CEA Grenoble » in the example. */
  cea: '775685019',
} as const;

/**
 * A reference that the example's actors meet in every way: one sure name (Minalogic), two namesakes (Soitec, of which one closed), a
 * number carried already (CEA Grenoble), a unit of partial diffusion (Inovallée), a natural person, and nobody for most.
 */
export const someReference: readonly InventedUnit[] = [
  { siren: sirenOf.minalogic, name: 'MINALOGIC' },
  { siren: sirenOf.soitec, name: 'SOITEC', town: bernin },
  {
    siren: sirenOf.oldSoitec,
    name: 'SOITEC',
    town: bernin,
    cells: { etatAdministratifUniteLegale: 'C', dateDebut: '2019-03-31' },
  },
  {
    siren: sirenOf.cea,
    name: 'COMMISSARIAT ENERGIE ATOMIQUE',
    cells: { sigleUniteLegale: 'CEA', categorieJuridiqueUniteLegale: '4120' },
  },
  {
    siren: sirenOf.inovallee,
    name: 'INOVALLEE',
    town: meylan,
    cells: { statutDiffusionUniteLegale: 'P', sigleUniteLegale: 'IVL' },
    place: { statutDiffusionEtablissement: 'P' },
  },
  { siren: sirenOf.elsewhere, name: 'ATELIER DU TEST' },
  {
    siren: sirenOf.person,
    name: '',
    cells: {
      categorieJuridiqueUniteLegale: '1000',
      nomUniteLegale: 'EXEMPLE',
      prenom1UniteLegale: 'CAMILLE',
    },
  },
];

/** The two stock files of these units: one line each, and their head offices. Another day is another edition. */
export function stockTexts(units: readonly InventedUnit[], publishedOn: string) {
  const rows = units.map(({ siren, name, cells }) =>
    unitRow({
      siren,
      // The same bytes twice are one edition.
      dateDernierTraitementUniteLegale: `${publishedOn}T00:00:00`,
      denominationUniteLegale: name,
      nicSiegeUniteLegale: siretOf(siren, 1).slice(9),
      ...cells,
    }),
  );
  const heads = units.map(({ siren, town = grenoble, place }) => {
    const siret = siretOf(siren, 1);
    return establishmentRow({
      siren,
      siret,
      nic: siret.slice(9),
      libelleCommuneEtablissement: town[0],
      codeCommuneEtablissement: town[1],
      codePostalEtablissement: town[2],
      ...place,
    });
  });
  return { units: stockCsv(unitColumns, rows), establishments: stockCsv(establishmentColumns, heads) };
}

/** Reads a reference, as `totem register import` does. */
export async function readReference(
  world: Pick<World, 'ctx'>,
  units: readonly InventedUnit[] = someReference,
  publishedOn = '2026-11-01',
): Promise<void> {
  const options = { publishedOn, personsReason: 'essai' };
  const texts = stockTexts(units, publishedOn);
  await importStockText(world.ctx, texts.units, options);
  await importStockText(world.ctx, texts.establishments, options);
}

/** Presses « Rapprocher », and waits for the end: a page drawn at the very end may hold some of what was before. */
export async function runMatching(team: Visitor): Promise<SeenPage> {
  const pressed = await team.submit(await team.get('/acteurs/rapprochements'), 'Rapprocher');
  const end = await settled(team, pressed);
  return end === pressed ? pressed : team.get(end.path);
}

export const questionOf = (slug: string) => `/acteurs/rapprochements/${slug}`;

/** Answers a question by one of its buttons; `siren` chooses a candidate. */
export async function answer(
  team: Visitor,
  page: SeenPage,
  button: string,
  fields: Readonly<Record<string, string>> = {},
): Promise<SeenPage> {
  const form = page.form(button);
  return team.post(form.action, { ...form.fields, ...fields });
}

/** Imports a list whole; on a busy machine the pages say « en cours » for a while. */
export async function bringIn(team: Visitor, list: string): Promise<SeenPage> {
  const judged = await settled(team, await judgeList(team, list));
  return settled(team, await confirmImport(team, judged));
}

async function settled(team: Visitor, page: SeenPage): Promise<SeenPage> {
  let now = page;
  while (/En cours|Rapprochement en cours/.test(now.text)) {
    await pause(200);
    now = await team.get(now.path);
  }
  return now;
}
