import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { callWords } from '../call-words.ts';
import { activeValue, type RuleAnswer, type Verdict } from '../rules/call-rule.ts';
import { Cited } from './cited.tsx';
import { measureSaid, needSaid } from './rule-said.ts';

type Props = { readonly visit: Visit; readonly answers: readonly RuleAnswer[] };

const tones = { kept: 'success', broken: 'error', unknown: 'blank' } as const;

/** Rule by rule: the answer, what was declared, what is needed and its source. A list and not a table: it is read on a phone. */
export function GovernanceAnswers({ visit, answers }: Props) {
  const w = inLang(callWords, visit.lang);
  const count = (verdict: Verdict) => answers.filter((one) => one.verdict === verdict).length;
  return (
    <section aria-labelledby="answers">
      <h2 id="answers">{w.summary(count('kept'), count('broken'), count('unknown'))}</h2>
      <ul class="stack">
        {answers.map((answer) => (
          <Answer key={answer.rule.key} visit={visit} answer={answer} />
        ))}
      </ul>
    </section>
  );
}

function Answer({ visit, answer }: { readonly visit: Visit; readonly answer: RuleAnswer }) {
  const { lang } = visit;
  const w = inLang(callWords, lang);
  const { rule, declared, verdict, otherwise } = answer;
  const said = { kept: w.kept, broken: w.broken, unknown: w.cannotTell }[verdict];
  const colon = lang === 'fr' ? '\u00a0: ' : ': ';
  return (
    <li>
      <p>
        <span class="badge" data-tone={tones[verdict]}>
          {said}
        </span>{' '}
        <strong>{rule.says[lang]}</strong>
      </p>
      <p>
        {w.declared}
        {colon}
        {declared === null ? (
          <span class="unknown">{w.unknown}</span>
        ) : (
          measureSaid(rule.measure, declared, lang)
        )}
        {lang === 'fr' ? '\u00a0; ' : '; '}
        {w.needed}
        {colon}
        {needSaid(rule, activeValue(rule), lang)}.
      </p>
      <Cited visit={visit} sources={rule.values.flatMap((one) => (one.active ? one.sources : []))} />
      {otherwise.map((one) => (
        <div key={String(one.value)}>
          <p>{w.otherwise(needSaid(rule, one.value, lang))}</p>
          <Cited visit={visit} sources={one.sources} />
        </div>
      ))}
    </li>
  );
}
