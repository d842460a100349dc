import { Mark } from '#evidence/parts.tsx';
import type { Visit } from '#kit/http/visit.ts';
import { inLang, type Lang } from '#kit/i18n.ts';
import { formatInstant } from '#kit/instant.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import type { Step } from '../rules/candidature-states.ts';
import type { HistoryItem } from '../rules/known-history.ts';
import { actorNames, eventNames } from '../state-words.ts';
import type { RecordedStep } from '../views/candidature-history.ts';
import { labelWords } from '../words.ts';
import { Cited } from './cited.tsx';

type Props = { readonly visit: Visit; readonly history: readonly HistoryItem<RecordedStep>[] };

/** What happened to a candidature, in order: dates as precise as the sources, gaps said instead of hidden. */
export function History({ visit, history }: Props) {
  const w = inLang(labelWords, visit.lang);
  if (history.length === 0) return <p>{w.historyNone}</p>;
  return (
    <ol class="timeline" data-wide="yes">
      {history.map((item, rank) =>
        item.kind === 'known' ? (
          <Known key={item.step.number} visit={visit} step={item.step} />
        ) : (
          <li key={item.steps.map((one) => one.id).join()} class="moment" data-certainty="unknown">
            <p class="moment-date">
              <span class="unknown">{w.dateNotKnown}</span>
            </p>
            <p>
              {(rank === 0 ? w.deducedBefore : w.deduced)(stepNames(item.steps, visit.lang))}{' '}
              <Mark visit={visit} mark="I" />
            </p>
            <p class="moment-note">{w.deducedNote}</p>
          </li>
        ),
      )}
    </ol>
  );
}

function Known({ visit, step }: { visit: Visit; step: RecordedStep }) {
  const { lang } = visit;
  const w = inLang(labelWords, lang);
  const { participants = [], quotes = [], rivalDates = [], notes = [] } = step.details;
  const exact = step.at !== null || (step.knownDate?.length ?? 0) === 10;
  return (
    <li class="moment" data-certainty={exact ? 'exact' : 'between'}>
      <p class="moment-date">
        <StepDate visit={visit} step={step} />
      </p>
      <h3>{eventNames[step.event][lang]}</h3>
      <p>
        {step.basis[lang]} {step.mark && <Mark visit={visit} mark={step.mark} />}
      </p>
      <p class="moment-note">{w.by(actorNames[step.actor][lang])}</p>
      {participants.length > 0 && (
        <p class="moment-note">
          {w.participants} {participants.map((one) => one[lang]).join(', ')}
        </p>
      )}
      {quotes.map((quote) => (
        <p key={quote.text}>
          « {quote.text} », {quote.by[lang]}.
        </p>
      ))}
      {notes.map((note) => (
        <p key={note.said.fr}>{note.said[lang]}</p>
      ))}
      {rivalDates.map((rival) => (
        <p key={rival.date} class="moment-note">
          {w.rivalDate(formatPartialDate(rival.date, lang), rival.source.name)}
        </p>
      ))}
      <Cited visit={visit} sources={step.sources} />
    </li>
  );
}

function StepDate({ visit, step }: { visit: Visit; step: RecordedStep }) {
  const { lang } = visit;
  if (step.at !== null) return <time datetime={step.at.toISOString()}>{formatInstant(step.at, lang)}</time>;
  if (step.dateWords !== null) return <>{step.dateWords[lang]}</>;
  if (step.knownDate === null) return <span class="unknown">{formatPartialDate(null, lang)}</span>;
  return <time datetime={step.knownDate}>{formatPartialDate(step.knownDate, lang)}</time>;
}

function stepNames(steps: readonly Step[], lang: Lang): string {
  return steps.map((one) => lowered(eventNames[one.event][lang])).join(', ');
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
