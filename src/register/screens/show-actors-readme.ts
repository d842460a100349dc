import type { Screen } from '#kit/http/visit.ts';
import { inLang, type Lang } from '#kit/i18n.ts';
import { readmeWords } from '../readme-words.ts';
import type { FactSource } from '../rules/actor.ts';
import { attributionsOf, sourcesOf } from '../rules/actor-json.ts';
import { actorFileColumns, type Column, relationFileColumns } from '../rules/file-columns.ts';
import { everyActor } from '../rules/filters.ts';
import { registerFile } from '../views/register-file.ts';
import { aboutWords } from '../words.ts';

/** GET /acteurs-lisezmoi.txt: what stands beside the files: perimeter, columns, sources, attributions to repeat. */
export const showActorsReadme: Screen = async (visit) => {
  const file = await registerFile(visit.ctx, { filters: everyActor, sort: 'name', page: 1 });
  const text = readmeText(sourcesOf(file.actors, file.relations), visit.lang);
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};

/** What stands beside the files, in one language. */
export function readmeText(sources: readonly FactSource[], lang: Lang): string {
  const w = inLang(readmeWords, lang);
  const columnLines = <Row>(columns: readonly Column<Row>[]) =>
    columns.map((one) => `  ${one.name.padEnd(18)}${one.meaning[lang]}`);
  const lines = [
    w.title,
    '',
    ...inLang(aboutWords, lang).about.map((sentence) => `- ${sentence}`),
    '',
    w.format,
    '',
    'acteurs.csv',
    ...columnLines(actorFileColumns),
    '',
    'relations.csv',
    ...columnLines(relationFileColumns),
    '',
    'acteurs.json',
    `  ${w.json}`,
    '',
    'acteurs.geojson',
    `  ${w.geojson}`,
    '',
    'acteurs.parquet, relations.parquet',
    `  ${w.parquet}`,
    '',
    'acteurs.schema.json, relations.schema.json',
    `  ${w.schema}`,
    '',
    w.attributions,
    ...attributionsOf(sources).map((text) => `- ${text}`),
    '',
    w.sources,
    ...sources.map((one) => `- ${one.slug} : ${one.publisher}, ${one.title}, ${one.url}`),
  ];
  return `${lines.join('\n')}\n`;
}
