import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { Activity } from '#sirene/parts.tsx';
import { formatSiren } from '#sirene/public.ts';
import { proposalKindWords, proposalWords } from '../proposal-words.ts';
import { mayAccept } from '../rules/reference-proposals.ts';
import type { ProposalGroup, ToldProposal } from '../views/proposals-page.ts';
import { contentText } from './import-remarks.tsx';

type TableProps = { visit: Visit; group: ProposalGroup; ticked: ReadonlySet<string> };

/** One group of proposals: what is known beside what the reference says, and the three answers for each. */
export function ProposalTable({ visit, group, ticked }: TableProps) {
  const w = inLang(proposalWords, visit.lang);
  const id = `groupe-${group.kind}`;
  return (
    <section class="table-scroll" aria-labelledby={id} tabindex={0}>
      <table class="table" data-density="dense" data-narrow="cards">
        <caption id={id} class="visually-hidden">
          {proposalKindWords[group.kind].name[visit.lang]} ({group.total})
        </caption>
        <thead>
          <tr>
            {[w.colTick, w.colActor, w.colKnown, w.colSaid, w.colSource, w.colDecide].map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {group.proposals.map((one) => (
            <ProposalLine key={one.key} visit={visit} one={one} ticked={ticked.has(one.key)} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

type LineProps = { visit: Visit; one: ToldProposal };

function ProposalLine({ visit, one, ticked }: LineProps & { ticked: boolean }) {
  const { lang } = visit;
  const w = inLang(proposalWords, lang);
  return (
    <tr>
      <td data-label={w.colTick}>
        <input type="checkbox" name="take" value={one.key} checked={ticked} aria-label={w.tick(one.name)} />
      </td>
      <th scope="row">
        <a href={visit.href(`/acteurs/${one.slug}`)}>
          <bdi>{one.name}</bdi>
        </a>
        <br />
        <small class="muted">
          <a href={visit.href(`/repertoire/${one.siren}`)}>{formatSiren(one.siren)}</a>
        </small>
      </th>
      <td data-label={w.colKnown}>
        <KnownText visit={visit} one={one} />
      </td>
      <td data-label={w.colSaid} data-flow="text">
        <SaidText visit={visit} one={one} />
        {one.beside !== null && one.enters !== null && (
          <>
            {' '}
            <small class="muted">
              <bdi>{w.beside(contentText(one.enters.field, one.beside, lang))}</bdi>
            </small>
          </>
        )}
      </td>
      <td data-label={w.colSource} data-flow="text">
        <span lang="fr">{one.edition.title}</span>, {formatPartialDate(one.edition.publishedOn, lang)}
      </td>
      <td data-label={w.colDecide}>
        <div class="row">
          {mayAccept(one) && <Answer answer="accepted" label={w.accept} one={one} visit={visit} />}
          <Answer answer="refused" label={w.refuse} one={one} visit={visit} />
          {one.state === 'open' && <Answer answer="later" label={w.later} one={one} visit={visit} />}
        </div>
      </td>
    </tr>
  );
}

function Answer({ visit, one, answer, label }: LineProps & { answer: string; label: string }) {
  const w = inLang(proposalWords, visit.lang);
  return (
    <button
      class="button"
      data-kind={answer === 'accepted' ? 'secondary' : 'quiet'}
      type="submit"
      name="one"
      value={`${answer} ${one.key}`}
    >
      {label}
      <span class="visually-hidden">{w.forOne(one.name)}</span>
    </button>
  );
}

function KnownText({ visit, one }: LineProps) {
  const { lang } = visit;
  const w = inLang(proposalWords, lang);
  switch (one.kind) {
    case 'ceased':
      return <>{w.active}</>;
    case 'masked':
      return <>{w.full}</>;
    case 'reopened':
      return <>{w.endedOn(formatPartialDate(one.from, lang))}</>;
    case 'activity':
    case 'recoded':
      return <Activity naf={one.nafs?.from ?? null} lang={lang} />;
    default:
      return <bdi>{one.from}</bdi>;
  }
}

function SaidText({ visit, one }: LineProps) {
  const { lang } = visit;
  const w = inLang(proposalWords, lang);
  switch (one.kind) {
    case 'ceased':
      return <>{one.to === null ? w.ceasedUnknown : w.ceasedOn(formatPartialDate(one.to, lang))}</>;
    case 'masked':
      return <>{w.partial}</>;
    case 'reopened':
      return <>{w.active}</>;
    case 'activity':
    case 'recoded':
      return <Activity naf={one.nafs?.to ?? null} lang={lang} />;
    case 'renamed':
      return (
        <>
          <bdi>{one.to}</bdi>{' '}
          <small class="muted">({one.enters?.field === 'name' ? w.asName : w.asOther})</small>
        </>
      );
    default:
      return <bdi>{one.to}</bdi>;
  }
}
