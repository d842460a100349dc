import type { Visit } from '#kit/http/visit.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import type { CallFact } from '../rules/call-content.ts';
import { Cited } from './cited.tsx';

type Props = {
  readonly visit: Visit;
  readonly id: string;
  readonly title: string;
  readonly facts: readonly CallFact[];
};

/** Statements about a call, each with its date if it has one and its sources: known, contradicted or unknown. */
export function CallAbout({ visit, id, title, facts }: Props) {
  if (facts.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="stack">
        {facts.map((fact) => (
          <li key={fact.key}>
            <p>
              {fact.date !== null && (
                <>
                  <time datetime={fact.date}>{formatPartialDate(fact.date, visit.lang)}</time>
                  {visit.lang === 'fr' ? '\u00a0: ' : ': '}
                </>
              )}
              {fact.said[visit.lang]}
            </p>
            <Cited visit={visit} sources={fact.sources} />
          </li>
        ))}
      </ul>
    </section>
  );
}
