import { cardPage } from '#kit/http/card-page.tsx';
import { found } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatSiren } from '#sirene/public.ts';
import { EntityCard } from '../parts/entity-card.tsx';
import { reconciliationWords } from '../reconciliation-words.ts';
import type { Actor } from '../rules/actor.ts';
import { viewOf } from '../rules/reconciliation-manifest.ts';
import type { ServiceName } from '../rules/reconciliation-vocabulary.ts';
import { type ToldUnit, unitEntity } from '../rules/told-unit.ts';
import { kinds } from '../rules/vocabulary.ts';
import { findActors } from '../views/find-actors.ts';
import { tellUnits } from '../views/meet-units.ts';

/** GET …/preview?id=: what a candidate is, small enough to be shown beside a spreadsheet. */
export function showPreview(service: ServiceName): Screen {
  return async (visit) => {
    const id = visit.url.searchParams.get('id') ?? '';
    if (service === 'acteurs') return actorPreview(visit, found((await findActors(visit.ctx, [id])).get(id)));
    return unitPreview(visit, found((await tellUnits(visit.ctx, [id])).get(id)));
  };
}

function actorPreview(visit: Visit, actor: Actor): Response {
  const { lang, site } = visit;
  const w = inLang(reconciliationWords, lang);
  const facts = [
    [w.kind, kinds[actor.kind][lang]],
    [w.commune, actor.commune ?? w.unknown],
    ['SIREN', actor.siren === null ? w.unknown : formatSiren(actor.siren)],
    [w.source, `${actor.source.publisher}, ${actor.source.title}`],
  ] as const;
  return cardPage(
    lang,
    actor.name,
    <EntityCard
      name={actor.name}
      lead={actor.summary[lang]}
      facts={facts}
      link={{ url: viewOf('acteurs', actor.slug, site.publicUrl, lang), label: w.profile }}
    />,
  );
}

function unitPreview(visit: Visit, told: ToldUnit): Response {
  const { lang, site } = visit;
  const w = inLang(reconciliationWords, lang);
  const { unit, actor } = told;
  const entity = unitEntity(told, lang);
  const others = [...new Set([...(unit?.names ?? []), ...(actor ? [actor.name] : [])])];
  const place = unit ? [unit.postcode, unit.commune].filter(Boolean).join(' ') : (actor?.commune ?? '');
  const facts = [
    ['SIREN', formatSiren(told.siren)],
    [w.knownAs, others.filter((name) => name !== entity.name).join(', ') || w.unknown],
    [w.commune, place || w.unknown],
    [w.state, unit?.state ? w[unit.state] : w.unknown],
    ['NAF', unit?.naf ? `${unit.naf} (${unit.nafNomenclature ?? w.unknown})` : w.unknown],
  ] as const;
  return cardPage(
    lang,
    entity.name,
    <EntityCard
      name={entity.name}
      lead={unit?.diffusion === 'partial' ? w.partial : null}
      facts={facts}
      link={{ url: viewOf('siren', told.siren, site.publicUrl, lang), label: w.directory }}
    />,
  );
}
