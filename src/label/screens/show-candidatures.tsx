import { page } from '#kit/http/page.tsx';
import type { Screen } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { callWords } from '../call-words.ts';
import { labelsWords } from '../labels-words.ts';
import { StandingBadge, StateBadge } from '../parts/candidature-signs.tsx';
import { listCandidatures } from '../views/list-candidatures.ts';
import { labelWords } from '../words.ts';

/** GET /candidatures: every candidature and where it stands. */
export const showCandidatures: Screen = async (visit) => {
  const { lang } = visit;
  const w = inLang(labelWords, lang);
  const candidatures = await listCandidatures(visit.ctx);
  // Those whose carrier nobody knows are facts read elsewhere: they have a line, not a card.
  const [ours, others] = [
    candidatures.filter((one) => one.carrier !== ''),
    candidatures.filter((one) => one.carrier === ''),
  ];
  return page(visit, {
    title: w.candidatures,
    description: w.candidaturesLead,
    body: (
      <>
        <header class="page-head">
          <h1>{w.candidatures}</h1>
          <p class="lead">{w.candidaturesLead}</p>
          <p>
            <a href={visit.href('/labels')}>{labelsWords.title[lang]}</a>{' '}
            <a href={visit.href('/appels')}>{callWords.calls[lang]}</a>
          </p>
        </header>
        {candidatures.length === 0 && (
          <div class="empty">
            <h2>{w.noCandidature}</h2>
            <p>{w.noCandidatureHint}</p>
          </div>
        )}
        <ul class="cards">
          {ours.map((one) => (
            <li key={one.id} class="card">
              <h2 class="card-title">
                <a href={visit.href(`/candidatures/${one.slug}`)}>{one.title[lang]}</a>
              </h2>
              <p class="row">
                <StateBadge visit={visit} candidature={one} />{' '}
                <StandingBadge visit={visit} candidature={one} />
              </p>
              <p class="card-meta">
                {w.carriedBy} {one.carrier}
              </p>
              <p>
                <a href={visit.href(`/appels/${one.call.slug}`)}>{w.kicker(one.call.name[lang])}</a>
              </p>
            </li>
          ))}
        </ul>
        {others.length > 0 && (
          <section aria-labelledby="others">
            <h2 id="others">{w.otherCandidatures}</h2>
            <ul>
              {others.map((one) => (
                <li key={one.id}>
                  <a href={visit.href(`/candidatures/${one.slug}`)}>{one.title[lang]}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
      </>
    ),
  });
};
