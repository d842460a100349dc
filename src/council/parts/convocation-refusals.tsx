import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { convocationRefusals } from '../convocation-refusal-words.ts';
import { convocationWords } from '../convocation-words.ts';
import { citation } from '../rules/citation.ts';
import { articleBehindRefusal, type ConvocationRefusal } from '../rules/convocation-refused.ts';

/** Every refusal of an act at once, each with the article of law behind it. Nothing when there is none. */
export function ConvocationRefusals({
  visit,
  refusals,
}: {
  visit: Visit;
  refusals: readonly ConvocationRefusal[];
}) {
  if (refusals.length === 0) return null;
  const w = inLang(convocationWords, visit.lang);
  return (
    <div class="notice" data-kind="error" role="alert" tabindex={-1} id="refusal">
      <p class="notice-title">
        <span class="notice-kind">{w.refusedKind}</span> {w.refusedTitle}
      </p>
      <LackList visit={visit} lacks={refusals} />
    </div>
  );
}

/** Reasons as a list, each with the items it concerns and its article. */
export function LackList({
  visit,
  lacks,
}: {
  visit: Visit;
  lacks: readonly Pick<ConvocationRefusal, 'code' | 'ranks'>[];
}) {
  const w = inLang(convocationWords, visit.lang);
  return (
    <ul>
      {lacks.map(({ code, ranks }) => {
        const article = articleBehindRefusal(code);
        return (
          <li key={code}>
            {convocationRefusals[code][visit.lang]}
            {w.items(ranks)} {article && <small>({citation(article, visit.lang)})</small>}
          </li>
        );
      })}
    </ul>
  );
}
