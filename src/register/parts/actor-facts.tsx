import type { ComponentChildren } from 'preact';
import { Mark } from '#evidence/parts.tsx';
import { inLang, type Lang } from '#kit/i18n.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { formatSiren } from '#sirene/public.ts';
import { profileWords } from '../profile-words.ts';
import type { Actor } from '../rules/actor.ts';
import { domains, kinds, layers } from '../rules/vocabulary.ts';
import { websiteStanding } from '../rules/website.ts';
import { SourceLine } from './source-line.tsx';

interface Shown {
  readonly actor: Actor;
  /** The page of its legal unit, where the reference has it. */
  readonly unitHref: string | null;
  readonly lang: Lang;
}

/** Every fact of a profile; what is not known says so at its place, so that nothing is missing silently. */
export function ActorFacts({ actor, unitHref, lang }: Shown) {
  const w = inLang(profileWords, lang);
  const day = (date: string | null) =>
    date === null ? <Unknown text={w.unknownPlace} /> : formatPartialDate(date, lang);
  const named = actor.otherNames.length > 0 ? actor.otherNames.join(', ') : <Unknown text={w.none} />;
  const fields = actor.domains.map((domain) => domains[domain][lang]).join(', ');
  return (
    <dl class="facts">
      <Fact term={w.otherNames}>{named}</Fact>
      <Fact term={w.kind}>{kinds[actor.kind][lang]}</Fact>
      <Fact term={w.siren}>
        <SirenFact actor={actor} unitHref={unitHref} lang={lang} />
      </Fact>
      <Fact term={w.commune}>
        {actor.commune === null ? <Unknown text={w.unknownPlace} /> : actor.commune}
        {actor.communeCode !== null && <small class="muted"> ({w.insee(actor.communeCode)})</small>}
      </Fact>
      <Fact term={w.layer}>
        {actor.layer === null ? <Unknown text={w.unknownPlace} /> : layers[actor.layer][lang]}
      </Fact>
      <Fact term={w.domains}>{fields === '' ? <Unknown text={w.unknownPlural} /> : fields}</Fact>
      <Fact term={w.activeFrom}>{day(actor.activeFrom)}</Fact>
      <Fact term={w.activeUntil}>{day(actor.activeUntil)}</Fact>
      <Fact term={w.website}>
        <WebsiteFact website={actor.website} lang={lang} />
      </Fact>
      <Fact term={w.source}>
        <Mark visit={{ lang }} mark={actor.mark} /> <SourceLine source={actor.source} lang={lang} />
      </Fact>
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Unknown({ text }: { text: string }) {
  return <span class="unknown">{text}</span>;
}

function SirenFact({ actor, unitHref, lang }: Shown) {
  const w = inLang(profileWords, lang);
  if (actor.siren === null || actor.sirenSource === null) return <Unknown text={w.unknown} />;
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
