import { readFile } from 'node:fs/promises';
import type { Ctx } from '#kit/ctx.ts';
import { assert } from '#kit/result.ts';
import { importContours } from './actions/import-contours.ts';

const file = new URL('../../example/communes.geojson', import.meta.url);

/** Where the communes of the example's actors are: one point each, so that the map has something to show before any contour. */
export async function loadContoursExample(ctx: Ctx): Promise<number> {
  const done = await importContours(ctx, {
    text: await readFile(file, 'utf8'),
    source: 'IGN, ADMIN EXPRESS COG 2018, INSEE ; simplification G. David ; un point dans chaque commune',
    licence: 'Licence Ouverte',
    published: '2018',
  });
  if (done.ok) return done.value.communes;
  assert(
    done.refusals[0]?.code === 'SAME_FILE',
    'the points of the example are refused only when already there',
  );
  return 0;
}
