import { Mark } from '#evidence/parts.tsx';
import { Fact, Unknown } from '#kit/http/fact.tsx';
import type { Visit } from '#kit/http/visit.ts';
import { inLang, type Lang } from '#kit/i18n.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { formatSiren } from '#sirene/public.ts';
import { profileWords } from '../profile-words.ts';
import type { Actor, ActorName } from '../rules/actor.ts';
import type { ActorField } from '../rules/actor-fields.ts';
import { type MatchState, matchStates } from '../rules/match-state.ts';
import { domains, kinds, layers } from '../rules/vocabulary.ts';
import { websiteStanding } from '../rules/website.ts';
import { valueWords } from '../value-words.ts';
import type { FieldTold } from '../views/actor-values.ts';
import { FieldValues } from './field-values.tsx';
import { SourceLine } from './source-line.tsx';

interface FactsProps {
  readonly visit: Visit;
  readonly actor: Actor;
  /** The page of its legal unit, where the reference has it. */
  readonly unitHref: string | null;
  /** Every value of every fact, rivals included. */
  readonly told: readonly FieldTold[];
  /** Other actors of the same SIREN. */
  readonly sharing: readonly ActorName[];
  /** A research unit that others supervise: they are the legal units. */
  readonly supervised: boolean;
  /** Where the actor stands with its legal unit: « not a legal unit » is an answer. */
  readonly unitState: MatchState;
}

/** Every fact of a profile; what is not known says so at its place, so that nothing is missing silently. */
export function ActorFacts({ visit, actor, unitHref, told, sharing, supervised, unitState }: FactsProps) {
  const { lang } = visit;
  const w = inLang(profileWords, lang);
  const values = (field: ActorField) => (
    <FieldValues visit={visit} slug={actor.slug} told={told} field={field} />
  );
  const day = (date: string | null) =>
    date === null ? <Unknown text={w.unknownPlace} /> : formatPartialDate(date, lang);
  const named = actor.otherNames.length > 0 ? actor.otherNames.join(', ') : <Unknown text={w.none} />;
  const fields = actor.domains.map((domain) => domains[domain][lang]).join(', ');
  return (
    <dl class="facts">
      <Fact term={w.otherNames}>
        {named} {values('name')} {values('other_names')}
      </Fact>
      <Fact term={w.kind}>
        {kinds[actor.kind][lang]} {values('kind')}
      </Fact>
      <Fact term={w.siren}>
        <SirenFact
          actor={actor}
          unitHref={unitHref}
          supervised={supervised}
          unitState={unitState}
          lang={lang}
        />{' '}
        {values('siren')}
        <SharedSiren visit={visit} sharing={sharing} />
      </Fact>
      <Fact term={w.commune}>
        {actor.commune === null ? <Unknown text={w.unknownPlace} /> : actor.commune}
        {actor.communeCode !== null && <small class="muted"> ({w.insee(actor.communeCode)})</small>}{' '}
        {values('commune')}
      </Fact>
      <Fact term={w.layer}>
        {actor.layer === null ? <Unknown text={w.unknownPlace} /> : layers[actor.layer][lang]}{' '}
        {values('layer')}
      </Fact>
      <Fact term={w.domains}>
        {fields === '' ? <Unknown text={w.unknownPlural} /> : fields} {values('domains')}
      </Fact>
      <Fact term={w.activeFrom}>
        {day(actor.activeFrom)} {values('active_from')}
      </Fact>
      <Fact term={w.activeUntil}>
        {day(actor.activeUntil)} {values('active_until')}
      </Fact>
      <Fact term={w.website}>
        <WebsiteFact website={actor.website} lang={lang} /> {values('website')}
      </Fact>
      <Fact term={w.source}>
        <Mark visit={{ lang }} mark={actor.mark} /> <SourceLine source={actor.source} lang={lang} />
      </Fact>
    </dl>
  );
}

type SirenProps = Pick<FactsProps, 'actor' | 'unitHref' | 'supervised' | 'unitState'> & { lang: Lang };

function SirenFact({ actor, unitHref, supervised, unitState, lang }: SirenProps) {
  const w = inLang(profileWords, lang);
  if (actor.siren === null && unitState === 'not_a_unit') return matchStates.not_a_unit[lang];
  if (actor.siren === null || actor.sirenSource === null)
    return supervised ? w.noLegalUnit : <Unknown text={w.unknown} />;
  return (
    <>
      {unitHref === null ? formatSiren(actor.siren) : <a href={unitHref}>{formatSiren(actor.siren)}</a>}{' '}
      <small class="muted">
        <a href={actor.sirenSource.url} rel="external">
          {w.sirenFrom(actor.sirenSource.title)}
        </a>
      </small>
    </>
  );
}

/** One legal unit may carry several institutions: a count of actors is no count of companies. */
function SharedSiren({ visit, sharing }: Pick<FactsProps, 'visit' | 'sharing'>) {
  const w = inLang(valueWords, visit.lang);
  if (sharing.length === 0) return null;
  return (
    <p>
      {w.sharedSiren}{' '}
      {sharing.map((one, rank) => (
        <span key={one.slug}>
          {rank > 0 && ', '}
          <a href={visit.href(`/acteurs/${one.slug}`)}>{one.name}</a>
        </span>
      ))}
      {visit.lang === 'fr' ? ' : ' : ': '}
      {w.sharedSirenWhy}.
    </p>
  );
}

/** A website in clear HTTP comes from an old list: printed as that list writes it, never linked. */
function WebsiteFact({ website, lang }: { website: string | null; lang: Lang }) {
  const w = inLang(profileWords, lang);
  if (website === null) return <Unknown text={w.unknown} />;
  if (websiteStanding(website) === 'linked') {
    return (
      <a href={website} rel="external">
        {website}
      </a>
    );
  }
  return (
    <>
      {website}{' '}
      <small class="muted">
        <strong>{w.unchecked}</strong>, {w.uncheckedWhy}
      </small>
    </>
  );
}
