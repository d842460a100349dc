import type { Lang } from '#kit/i18n.ts';
import { sayRefusal } from '../refusal-words.ts';
import { citation } from '../rules/citation.ts';
import { lawBehind, type Refused } from '../rules/council-refused.ts';

/**
 * Every refusal of an act at once, each with the article of law behind it. Nothing when there is none. `data-keep`: it
 * stays on the page that refreshes itself, until the next act.
 */
export function RefusalNotice({ lang, refusals }: { lang: Lang; refusals: readonly Refused[] }) {
  if (refusals.length === 0) return null;
  return (
    <div class="notice" data-kind="error" role="alert" tabindex={-1} id="refusal" data-keep="refusal">
      <p class="notice-title">
        <span class="notice-kind">{lang === 'fr' ? 'Refusé\u00a0:' : 'Refused:'}</span>{' '}
        {lang === 'fr' ? 'l’acte n’a pas été accompli' : 'the act was not carried out'}
      </p>
      <ul>
        {refusals.map((refused) => (
          <li key={refused.code}>
            {sayRefusal(refused, lang)} <Law lang={lang} refused={refused} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** « L2121-17 CGCT : le conseil ne délibère que si… » */
function Law({ lang, refused }: { lang: Lang; refused: Refused }) {
  const article = lawBehind(refused);
  if (!article) return null;
  return (
    <small>
      {citation(article.article, lang)}
      {lang === 'fr' ? '\u00a0: ' : ': '}
      {article[lang]}.
    </small>
  );
}
