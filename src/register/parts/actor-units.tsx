import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatDay } from '#kit/instant.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { may } from '#kit/viewer.ts';
import { formatSiren } from '#sirene/public.ts';
import { matchPermissions } from '../match-permissions.ts';
import { matchingWords, methodWords } from '../match-words.ts';
import type { Actor, ActorName } from '../rules/actor.ts';
import { isOpen } from '../rules/match-state.ts';
import { noUnitWords, unitLinkWords } from '../unit-link-words.ts';
import type { ActorUnits, UnitLink } from '../views/actor-units.ts';
import { LinkReasons, scoreText } from './link-reasons.tsx';
import { UnitState } from './match-candidates.tsx';

type Props = { visit: Visit; actor: Actor; units: ActorUnits };

/** The legal units of an actor: how each link was made, what the reference says now; or why there is none. */
export function ActorUnitsSection({ visit, actor, units }: Props) {
  const { lang } = visit;
  const w = inLang(unitLinkWords, lang);
  const { state, links } = units;
  const { siren } = actor;
  const rival =
    siren !== null && links.length > 0 && !links.some((one) => one.siren === siren) ? siren : null;
  return (
    <section class="stack" aria-labelledby="unites">
      <h2 id="unites">{w.title}</h2>
      {state !== 'linked_by_rule' && state !== 'linked_by_team' ? (
        <p>{noUnitWords[state][lang]}</p>
      ) : (
        <>
          <p>{w.lead}</p>
          <LinkTable visit={visit} links={links} />
          {links.some((one) => one.unit?.state === 'ceased') && <Closed visit={visit} units={units} />}
          {rival !== null && (
            <p>
              <a href={visit.href(`/acteurs/${actor.slug}/valeurs#siren`)}>
                {w.otherShown(formatSiren(rival))}
              </a>
            </p>
          )}
        </>
      )}
      {may(visit.viewer, matchPermissions, 'match.decide') && (
        <TeamLinks visit={visit} actor={actor} units={units} />
      )}
    </section>
  );
}

function LinkTable({ visit, links }: { visit: Visit; links: readonly UnitLink[] }) {
  const w = inLang(unitLinkWords, visit.lang);
  return (
    <section class="table-scroll" aria-labelledby="unites-liens" tabindex={0}>
      <table class="table" data-density="dense" data-narrow="cards">
        <caption id="unites-liens">{w.caption}</caption>
        <thead>
          <tr>
            {[w.colUnit, w.colState, w.colHow, w.colDates].map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {links.map((one) => (
            <LinkLine key={one.id} visit={visit} one={one} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function LinkLine({ visit, one }: { visit: Visit; one: UnitLink }) {
  const { lang } = visit;
  const w = inLang(unitLinkWords, lang);
  const dates = [
    one.from === null ? null : w.from(formatPartialDate(one.from, lang)),
    one.until === null ? null : w.until(formatPartialDate(one.until, lang)),
  ].filter((said) => said !== null);
  return (
    <tr>
      <th scope="row">
        {one.unit === null ? (
          formatSiren(one.siren)
        ) : (
          <a href={visit.href(`/repertoire/${one.siren}`)}>
            <bdi>{one.unit.legalName ?? formatSiren(one.siren)}</bdi>
          </a>
        )}
        <br />
        <small class="muted">SIREN {formatSiren(one.siren)}</small>
        {one.sharedWith.length > 0 && <Shared visit={visit} sharing={one.sharedWith} />}
      </th>
      <td data-label={w.colState}>
        {one.unit === null ? (
          <span class="unknown">{one.method === 'online' ? w.notHere : w.gone}</span>
        ) : (
          <UnitState unit={one.unit} lang={lang} />
        )}
      </td>
      <td data-label={w.colHow}>
        {methodWords[one.method][lang]}
        {one.score !== null && `, ${matchingWords.score[lang](scoreText(one.score, lang))}`}
        {one.reasons.length > 0 && <LinkReasons reasons={one.reasons} lang={lang} />}
        <small class="muted">
          {(one.method === 'online' ? w.decidedOnline : w.decided)(
            formatDay(one.at, lang),
            one.edition.title,
            formatPartialDate(one.edition.publishedOn, lang),
          )}
        </small>
      </td>
      <td data-label={w.colDates}>
        {dates.length === 0 ? <span class="unknown">{w.noDates}</span> : dates.join(', ')}
      </td>
    </tr>
  );
}

function Shared({ visit, sharing }: { visit: Visit; sharing: readonly ActorName[] }) {
  const w = inLang(unitLinkWords, visit.lang);
  return (
    <p>
      <small>
        {w.shared} <Names visit={visit} actors={sharing} />
      </small>
    </p>
  );
}

function Names({ visit, actors }: { visit: Visit; actors: readonly ActorName[] }) {
  return actors.map((one, rank) => (
    <span key={one.slug}>
      {rank > 0 && ', '}
      <a href={visit.href(`/acteurs/${one.slug}`)}>
        <bdi>{one.name}</bdi>
      </a>
    </span>
  ));
}

/** A closed unit stays linked: who came after is proposed, not put in its place (register.md, § 13, 7). */
function Closed({ visit, units }: { visit: Visit; units: ActorUnits }) {
  const w = inLang(unitLinkWords, visit.lang);
  return (
    <div class="notice" data-kind="warning">
      <p>{w.closed}</p>
      {units.successors.length === 0 ? (
        <p>{w.noSuccessor}</p>
      ) : (
        <p>
          {w.successors} <Names visit={visit} actors={units.successors} />
        </p>
      )}
    </div>
  );
}

function TeamLinks({ visit, actor, units }: Props) {
  const w = inLang(unitLinkWords, visit.lang);
  return (
    <p class="row">
      {isOpen(units.state) && (
        <a data-turbo-prefetch="false" href={visit.href(`/acteurs/rapprochements/${actor.slug}`)}>
          {w.answerIt}
        </a>
      )}
      <a href={visit.href(`/acteurs/${actor.slug}/unites`)}>{w.add}</a>
      {units.links.length > 0 && <a href={visit.href('/acteurs/rapprochements/decisions')}>{w.undoWhere}</a>}
    </p>
  );
}
