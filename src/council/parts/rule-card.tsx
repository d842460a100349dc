import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { markWords, profileWords } from '../profile-words.ts';
import { citation } from '../rules/citation.ts';
import type { Sourced } from '../rules/profile.ts';

export interface RuleCardProps {
  readonly visit: Pick<Visit, 'lang'>;
  readonly title: string;
  readonly value: string;
  readonly rule: Sourced;
}

const tones = { L: 'success', S: 'info', D: 'info', I: 'warning' } as const;

/** One rule: its value, what it says, the article and the mark; for an inference, why it is one. */
export function RuleCard({ visit, title, value, rule }: RuleCardProps) {
  const { lang } = visit;
  const w = inLang(profileWords, lang);
  const colon = lang === 'fr' ? '\u00a0: ' : ': ';
  return (
    <li class="card">
      <h3 class="card-title">{title}</h3>
      <p>
        <strong>{value}</strong>
      </p>
      <p>{capital(rule.says[lang])}.</p>
      <p>
        <small>
          {rule.article === null ? capital(w.noArticle) : citation(rule.article, lang)}{' '}
          <span class="badge" data-tone={tones[rule.mark]}>
            {markWords[rule.mark][lang]}
          </span>
        </small>
      </p>
      {rule.mark === 'I' && (
        <p class="muted">
          <small>
            {w.why}
            {colon}
            {rule.why[lang]}.
          </small>
        </p>
      )}
    </li>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
