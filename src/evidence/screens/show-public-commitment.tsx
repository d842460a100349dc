import { page } from '#kit/http/page.tsx';
import { found, Stop } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatAmount } from '#kit/money.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { commitmentPageWords } from '../page-words.ts';
import { CommitmentCard, Worded } from '../parts/commitment-card.tsx';
import { Mark, MarksKey } from '../parts/mark.tsx';
import { SourceLine } from '../parts/source-line.tsx';
import type { CommitmentEvent } from '../rules/commitment-now.ts';
import { findCommitment } from '../views/read-commitments.ts';

/** GET /engagements/:id: the first words, and everything added since. */
export const showPublicCommitment: Screen = async (visit) => {
  const w = inLang(commitmentPageWords, visit.lang);
  const commitment = found(await findCommitment(visit.ctx, visit.params['id'] ?? ''));
  // A draft's commitment is its authors' business: nothing here tells that it exists.
  if (commitment.publishedAt === null) throw new Stop('NOT_FOUND');
  const { wording, note, events } = commitment;
  const title = visit.lang === 'en' && wording.en !== null ? wording.en : wording.fr;
  return page(visit, {
    title,
    crumbs: [{ path: '/engagements', label: w.title }],
    body: (
      <>
        <header class="page-head">
          <p class="page-kicker">{w.kicker}</p>
          <h1>
            <Worded wording={wording} lang={visit.lang} />
          </h1>
          {note && <p class="lead">{note[visit.lang]}</p>}
        </header>
        <CommitmentCard visit={visit} commitment={commitment} level={2} heading={w.whereItStands} />
        <section class="stack" aria-labelledby="suites">
          <h2 id="suites">{w.events}</h2>
          {events.length === 0 ? (
            <p>{w.noEvents}</p>
          ) : (
            <ol class="timeline" data-wide="yes">
              {events.map((event) => (
                <Moment key={event.id} visit={visit} event={event} />
              ))}
            </ol>
          )}
        </section>
        <p class="muted">{w.slippageHow}</p>
        <MarksKey visit={visit} />
      </>
    ),
  });
};

function Moment({ visit, event }: { visit: Visit; event: CommitmentEvent }) {
  const w = inLang(commitmentPageWords, visit.lang);
  return (
    <li class="moment" data-certainty={event.at === null ? 'unknown' : 'exact'}>
      <p class="moment-date">
        {event.at === null ? (
          <span class="unknown">{formatPartialDate(null, visit.lang)}</span>
        ) : (
          <time datetime={event.at}>{formatPartialDate(event.at, visit.lang)}</time>
        )}
      </p>
      {event.kind !== 'note' && <h3>{w[event.kind]}</h3>}
      {event.amountCents !== null && <p>{formatAmount(event.amountCents, visit.lang)}</p>}
      {event.due !== null && <p>{formatPartialDate(event.due, visit.lang)}</p>}
      <p>
        <Worded wording={event.words} lang={visit.lang} /> <Mark visit={visit} mark={event.mark} />
      </p>
      {event.source && (
        <p class="moment-note">
          <SourceLine visit={visit} source={event.source} />
        </p>
      )}
    </li>
  );
}
