import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { civilDay } from '#kit/instant.ts';
import { formatNumber } from '#kit/numbers.ts';
import { lookingWords } from '../looking-words.ts';
import type { Drawing, Href } from '../parts/drawing.ts';
import { GraphForm } from '../parts/graph-form.tsx';
import { graphSketch } from '../parts/graph-sketch.tsx';
import { LinkTable } from '../parts/link-table.tsx';
import { PictureKey, type Sign } from '../parts/picture-key.tsx';
import { graphWords } from '../picture-words.ts';
import { type ActorGraph, actorGraph, cutGraph } from '../rules/actor-graph.ts';
import { relationFileColumns } from '../rules/file-columns.ts';
import type { ActorFilters } from '../rules/filters.ts';
import { graphExtra, readGraph } from '../rules/read-graph.ts';
import { actorLinks } from '../views/actor-links.ts';
import { survivorOf } from '../views/survivor-of.ts';

/** More discs than this on one drawing are a cloud. */
const nodesMax = 180;

/** The links of the actors asked for, at a moment, of some types, around somebody. */
export async function drawGraph(visit: Visit, filters: ActorFilters, href: Href): Promise<Drawing> {
  const { lang } = visit;
  const w = inLang(graphWords, lang);
  const today = civilDay(visit.ctx.now());
  const read = readGraph(visit.url.searchParams, today);
  // An address kept from before its actor was merged goes on answering.
  const around = read.around === null ? null : ((await survivorOf(visit.ctx, read.around)) ?? read.around);
  const asked = { ...read, around };
  const found = await actorLinks(visit.ctx, filters);
  const whole = actorGraph(found.links, asked);
  const request = { ...asked, around: whole.centre?.slug ?? null };
  const shown = cutGraph(whole, nodesMax);
  const lost = asked.around !== null && whole.centre === null ? [w.AROUND_UNKNOWN(asked.around)] : [];
  const everybody = asked.around === null ? whole : actorGraph(found.links, { ...asked, around: null });
  return {
    title: whole.centre === null ? lookingWords.graphTitle[lang] : w.around(whole.centre.name),
    lead: lookingWords.graphLead[lang],
    notices: [...asked.notices.map((one) => w[one.code](one.value)), ...lost],
    extra: graphExtra(request),
    controls: (
      <GraphForm {...{ visit, filters, request, today }} links={found.links} nodes={everybody.nodes} />
    ),
    sketch: graphSketch({ graph: shown, lang, href }),
    facts: factsOf(whole, shown, found.total, visit),
    legend: <PictureKey signs={signsOf(whole, w)} />,
    table: <LinkTable visit={visit} edges={shown.edges} />,
    file: {
      columns: relationFileColumns.map((one) => one.name),
      rows: whole.edges.map(({ link }) =>
        relationFileColumns.map((one) => one.cell(link, visit.site.publicUrl)),
      ),
    },
    credits: [],
    live: null,
    moreFiles: [],
  };
}

function factsOf(whole: ActorGraph, shown: ActorGraph, total: number, { lang }: Visit): string[] {
  const w = inLang(graphWords, lang);
  const number = (value: number) => formatNumber(value, lang);
  const undated = whole.edges.filter((one) => one.undated).length;
  const asked = whole.nodes.filter((one) => one.asked).length;
  const beside = whole.nodes.length - asked;
  const facts = [
    whole.edges.length === 0
      ? w.none
      : `${w.count(whole.edges.length, number(whole.edges.length), number(whole.nodes.length))}.`,
  ];
  if (shown.nodes.length < whole.nodes.length)
    facts.push(w.cut(number(shown.nodes.length), number(whole.nodes.length)));
  if (undated > 0) facts.push(w.undated(undated, number(undated)));
  if (whole.hidden > 0) facts.push(w.hidden(whole.hidden, number(whole.hidden)));
  if (beside > 0) facts.push(w.beside(beside, number(beside)));
  if (whole.centre === null && total > asked) facts.push(w.alone(total - asked, number(total - asked)));
  return facts;
}

function signsOf(graph: ActorGraph, w: ReturnType<typeof inLang<typeof graphWords>>) {
  const disc = (kind: string) => <circle class={kind} cx="16" cy="10" r="8" />;
  const signs: Sign[] = [{ said: w.keyNode, sign: disc('p-node') }];
  if (graph.nodes.some((one) => !one.asked)) signs.push({ said: w.keyBeside, sign: disc('p-node-beside') });
  if (graph.centre) signs.push({ said: w.keyCentre, sign: disc('p-node-centre') });
  if (graph.edges.some((one) => one.undated))
    signs.push({ said: w.keyUndated, sign: <path class="p-link-undated" d="M0 10H32" /> });
  return signs;
}
