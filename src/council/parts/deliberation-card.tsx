import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { deliberationWords, outcomeWords, standingWords } from '../deliberation-words.ts';
import type { Deliberation } from '../rules/deliberation.ts';
import { DeliberationDate } from './deliberation-date.tsx';

const tones = {
  adopted: 'success',
  rejected: 'error',
  not_adopted: 'error',
  noted: 'info',
  appointed: 'success',
} as const;

interface Props {
  readonly visit: Pick<Visit, 'lang' | 'href'>;
  readonly deliberation: Deliberation;
  /** Level of the heading in its page; 3 by default. */
  readonly level?: 2 | 3 | 4;
}

/** One deliberation in a list: what was decided, when, in which words; a rehearsal says that it is one. */
export function DeliberationCard({ visit, deliberation, level = 3 }: Props) {
  const w = inLang(deliberationWords, visit.lang);
  const Heading = `h${level}` as const;
  return (
    <article class="card">
      <Heading class="card-title">
        <a href={visit.href(`/conseil/deliberations/${deliberation.slug}`)}>
          {deliberation.title[visit.lang]}
        </a>
      </Heading>
      <p class="card-meta">
        <span class="badge" data-tone={tones[deliberation.outcome]}>
          {outcomeWords[deliberation.outcome][visit.lang]}
        </span>{' '}
        {standingWords[deliberation.standing][visit.lang]}
      </p>
      <p>
        <strong>{capitalised(deliberation.wording[visit.lang])}</strong>
      </p>
      <p class="card-meta">
        {deliberation.assembly.name}, <DeliberationDate visit={visit} dated={deliberation} />
      </p>
      {deliberation.number === null && (
        <p class="card-meta">
          {w.number}
          {nonBreaking(visit)}: <span class="unknown">{w.unknown}</span>
        </p>
      )}
    </article>
  );
}

/** The wording as it opens a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function nonBreaking({ lang }: Pick<Visit, 'lang'>): string {
  return lang === 'fr' ? '\u00a0' : '';
}
