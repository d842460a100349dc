import { Mark } from '#evidence/parts.tsx';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { actorFieldNames } from '../import-row-words.ts';
import { mergeActWords } from '../merge-act-words.ts';
import { mergeWords } from '../merge-words.ts';
import { type ActorField, actorFields } from '../rules/actor-fields.ts';
import { type FieldTold, shownOf } from '../views/actor-values.ts';
import type { PairTold } from '../views/tell-pair.ts';
import { contentText } from './import-remarks.tsx';
import { becauseText } from './value-table.tsx';

type Props = { visit: Visit; pair: PairTold };

/** Every fact of two profiles side by side with its sources and marks, which differ, and what the merged profile would show. */
export function PairTable({ visit, pair }: Props) {
  const w = inLang(mergeWords, visit.lang);
  const [a, b] = pair.sides;
  const known = actorFields.filter((field) =>
    pair.sides.some((side) => side.merged.some((one) => one.field === field)),
  );
  return (
    <section class="table-scroll" aria-labelledby="pair-facts" tabindex={0}>
      <table class="table" data-density="dense" data-narrow="cards">
        <caption id="pair-facts">{w.factsCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{w.fact}</th>
            {[a, b].map(({ profile: { actor } }) => (
              <th key={actor.slug} scope="col">
                <a href={visit.href(`/acteurs/${actor.slug}`)}>
                  <bdi>{actor.name}</bdi>
                </a>
              </th>
            ))}
            <th scope="col">{w.merged}</th>
          </tr>
        </thead>
        <tbody>
          {known.map((field) => (
            <FactLine key={field} visit={visit} pair={pair} field={field} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function FactLine({ visit, pair, field }: Props & { field: ActorField }) {
  const { lang } = visit;
  const w = inLang(mergeWords, lang);
  const [a, b] = pair.sides;
  const toldBy = (told: readonly FieldTold[]) => told.find((one) => one.field === field);
  const texts = [toldBy(a.told), toldBy(b.told)].map((told) => shownText(told, visit));
  const standing =
    texts[0] === texts[1]
      ? texts[0] === null
        ? w.neither
        : w.same
      : texts.includes(null)
        ? w.oneSide
        : w.differs;
  return (
    <tr>
      <th scope="row">
        {actorFieldNames[field][lang]}{' '}
        <span class="badge" data-tone={standing === w.differs ? 'warning' : undefined}>
          {standing}
        </span>
      </th>
      {[a, b].map((side) => (
        <td key={side.profile.actor.slug} data-label={side.profile.actor.name} data-flow="text">
          <ToldSide visit={visit} told={toldBy(side.told)} />
        </td>
      ))}
      <td data-label={w.merged} data-flow="text">
        <MergedCell visit={visit} pair={pair} field={field} />
      </td>
    </tr>
  );
}

/** What a profile shows of a field, as one text; null where it is not known. */
function shownText(told: FieldTold | undefined, { lang }: Visit): string | null {
  const values = told === undefined ? [] : shownOf(told);
  if (values.length === 0) return null;
  return values.map((one) => contentText(one.field, one.content, lang)).join(', ');
}

function ToldSide({ visit, told }: { visit: Visit; told: FieldTold | undefined }) {
  const { lang } = visit;
  if (told === undefined) return <span class="unknown">{inLang(mergeWords, lang).unknown}</span>;
  return (
    <ul>
      {told.values.map((value) => (
        <li key={value.id}>
          {value.id === told.shownId || (told.because === 'adds_up' && !told.hidden.has(value)) ? (
            <strong>
              <bdi>{contentText(value.field, value.content, lang)}</bdi>
            </strong>
          ) : (
            <bdi>{contentText(value.field, value.content, lang)}</bdi>
          )}{' '}
          <Mark visit={{ lang }} mark={value.mark} />{' '}
          <small class="muted">
            <a href={value.source.url} rel="external" lang="fr" title={value.source.title}>
              {value.source.publisher}
            </a>
            , {formatPartialDate(value.readOn, lang)}
          </small>
        </li>
      ))}
    </ul>
  );
}

/** The same whichever is kept, said once; else for each. */
function MergedCell({ visit, pair, field }: Props & { field: ActorField }) {
  const w = inLang(mergeWords, visit.lang);
  const acts = inLang(mergeActWords, visit.lang);
  const told = pair.sides.map((side) => side.merged.find((one) => one.field === field));
  const texts = told.map((one) => shownText(one, visit) ?? w.unknown);
  const ways = texts[0] === texts[1] ? [null] : pair.sides;
  return (
    <>
      {ways.map((side, rank) => (
        <p key={side === null ? '' : side.profile.actor.slug}>
          <strong>
            <bdi>{texts[rank]}</bdi>
          </strong>{' '}
          <small class="muted">
            {side !== null && `${acts.keeping(side.profile.actor.name)}. `}
            {told[rank] !== undefined && becauseText(told[rank], visit)}
          </small>
        </p>
      ))}
    </>
  );
}
