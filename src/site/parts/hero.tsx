import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { homeWords } from '../home-words.ts';

/** The opening of the home page: the question, the answer in one sentence, the signature. */
export function Hero({ visit }: { visit: Visit }) {
  const w = inLang(homeWords, visit.lang);
  return (
    <section class="hero">
      <div class="hero-ridge" aria-hidden="true" />
      <svg class="hero-totem" viewBox="0 0 32 60" aria-hidden="true">
        <path class="brand-lit" d="M18 1 27 11H5L11.5 5.5 14 7.2z" />
        <path
          class="brand-ink"
          fill-rule="evenodd"
          d="M3 12.5h26v8H3zM10.5 14.1a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8zM21.5 14.1a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8zM6 22h20v9H6zM11 25.6h10v1.8H11zM4 32.5h24v8H4zM7.5 34.5v4h4v-4zM16 34.3a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4zM22.5 33.7l2.8 2.8-2.8 2.8-2.8-2.8zM7 42h18v5H7zM2 48.5h28V60H2z"
        />
      </svg>
      <div class="hero-inner">
        <p class="hero-kicker">{w.kicker}</p>
        <h1>{w.title}</h1>
        <p class="lead">{w.lead}</p>
        <p class="hero-signature">Digital Grenoble · #DigiGre</p>
        <div class="hero-actions">
          <a class="button" href={visit.href('/candidatures/digital-grenoble-2014')}>
            {w.readCandidature}
          </a>
          <a class="button" data-kind="secondary" href={visit.href('/acteurs')}>
            {w.seeActors}
          </a>
        </div>
      </div>
    </section>
  );
}
