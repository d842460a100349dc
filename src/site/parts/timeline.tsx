import type { TimelineEvent } from '#evidence/public.ts';
import type { Visit } from '#kit/http/visit.ts';
import { inLang, type Lang } from '#kit/i18n.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { homeWords } from '../home-words.ts';

/** What happened, in the order the sources allow; an unknown date keeps its place and says its bounds. */
export function Timeline({ visit, events }: { visit: Visit; events: readonly TimelineEvent[] }) {
  const w = inLang(homeWords, visit.lang);
  if (events.length === 0) return null;
  return (
    <section aria-labelledby="timeline" class="stack">
      <h2 id="timeline">{w.timelineTitle}</h2>
      <ol class="timeline" data-wide="yes">
        {events.map((event) => (
          <li key={event.id} class="moment" data-certainty={certaintyOf(event)}>
            <p class="moment-date">
              <When event={event} lang={visit.lang} />
            </p>
            <h3>{event.title[visit.lang]}</h3>
            {event.text && <p>{event.text[visit.lang]}</p>}
            <p class="moment-note">
              {event.sources.map((source) =>
                source.url ? (
                  <a key={source.id} href={source.url} rel="noopener">
                    {source.publisher}
                  </a>
                ) : (
                  <span key={source.id}>{source.publisher}</span>
                ),
              )}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function certaintyOf(event: TimelineEvent): 'exact' | 'between' | 'unknown' {
  if (event.at !== null) return 'exact';
  return event.notBefore !== null || event.notAfter !== null ? 'between' : 'unknown';
}

function When({ event, lang }: { event: TimelineEvent; lang: Lang }) {
  const w = inLang(homeWords, lang);
  if (event.dateWords) return <>{event.dateWords[lang]}</>;
  if (event.at !== null) return <time datetime={event.at}>{formatPartialDate(event.at, lang)}</time>;
  const bounds =
    event.notBefore !== null && event.notAfter !== null
      ? `, ${w.between(formatPartialDate(event.notBefore, lang), formatPartialDate(event.notAfter, lang))}`
      : '';
  return (
    <>
      <span class="unknown">{w.unknownDate}</span>
      {bounds}
    </>
  );
}
