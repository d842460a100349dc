import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatInstant } from '#kit/instant.ts';
import { cancellationWords } from '../cancellation-words.ts';
import { convocationWords } from '../convocation-words.ts';
import { citation } from '../rules/citation.ts';
import type { Convocation } from '../views/find-convocation.ts';

interface Props {
  readonly visit: Visit;
  readonly slug: string;
  readonly convocation: Convocation;
}

/** How a sitting was convened and when, what was frozen, and what the council said of the urgency. Public. */
export function ConvocationFacts({ visit, slug, convocation }: Props) {
  const { lang } = visit;
  const w = inLang(convocationWords, lang);
  const base = `/conseil/seances/${slug}`;
  return (
    <section class="panel stack" aria-labelledby="convened">
      <h2 class="panel-title" id="convened">
        {w.convenedTitle}
      </h2>
      <p>{w.convened(w[convocation.notice], formatInstant(convocation.sentAt, lang))}.</p>
      {convocation.notice === 'second' && (
        <div class="notice" data-kind="info">
          <p>{w.notNeeded}</p>
        </div>
      )}
      <dl class="facts">
        <div>
          <dt>{w.when}</dt>
          <dd>{formatInstant(convocation.plannedAt, lang)}</dd>
        </div>
        <div>
          <dt>{w.place}</dt>
          <dd>
            {convocation.place}
            {convocation.venue === 'video' && ` (${w.byVideo})`}
          </dd>
        </div>
        <div>
          <dt>{w.clearDays}</dt>
          <dd>
            {w.daysOf(convocation.clearDays, convocation.requiredDays)} ({citation(convocation.article, lang)}
            )
          </dd>
        </div>
        <div>
          <dt>{w.members}</dt>
          <dd>{convocation.members}</dd>
        </div>
        <div>
          <dt>{w.register}</dt>
          <dd>
            <a href={visit.href('/conseil/convocations')}>{w.registerNumber(convocation.number)}</a>
          </dd>
        </div>
        {convocation.followsSlug !== null && (
          <div>
            <dt>{w.follows}</dt>
            <dd>
              <a href={visit.href(`/conseil/seances/${convocation.followsSlug}`)}>{w.followsLink}</a>
            </dd>
          </div>
        )}
        {convocation.replacesSlug !== null && (
          <div>
            <dt>{cancellationWords.replaces[lang]}</dt>
            <dd>
              <a href={visit.href(`/conseil/seances/${convocation.replacesSlug}`)}>
                {cancellationWords.replacesLink[lang]}
              </a>
            </dd>
          </div>
        )}
        {convocation.notice === 'urgent' && <Urgency visit={visit} convocation={convocation} />}
        <div>
          <dt>{w.fingerprint}</dt>
          <dd>
            <code class="hash">sha256:{convocation.agendaSha256}</code>
            <br />
            <a href={visit.href(`${base}/ordre-du-jour.json`)}>{w.agendaJson}</a>
          </dd>
        </div>
      </dl>
      <p>
        <a href={visit.href(`${base}.ics`)} data-turbo="false">
          {w.calendar}
        </a>
      </p>
    </section>
  );
}

function Urgency({ visit, convocation }: { visit: Visit; convocation: Convocation }) {
  const w = inLang(convocationWords, visit.lang);
  const { ruling, urgencyReason } = convocation;
  return (
    <>
      <div>
        <dt>{w.reason}</dt>
        <dd>{urgencyReason}</dd>
      </div>
      <div>
        <dt>{w.ruling}</dt>
        <dd>
          {ruling === null
            ? w.to_rule
            : `${w[ruling.outcome]}, ${formatInstant(ruling.at, visit.lang)}. ${ruling.account}`}
        </dd>
      </div>
    </>
  );
}
