import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { callWords } from '../call-words.ts';
import { activeValue, type RuleAnswer, type Verdict } from '../rules/call-rule.ts';
import { Cited } from './cited.tsx';
import { measureSaid, needSaid } from './rule-said.ts';

type Props = { readonly visit: Visit; readonly answers: readonly RuleAnswer[] };

const tones = { kept: 'success', broken: 'error', unknown: 'blank' } as const;

/** Rule by rule: what was declared, what is needed, the answer and its source. */
export function GovernanceAnswers({ visit, answers }: Props) {
  const { lang } = visit;
  const w = inLang(callWords, lang);
  const count = (verdict: Verdict) => answers.filter((one) => one.verdict === verdict).length;
  const said = { kept: w.kept, broken: w.broken, unknown: w.cannotTell };
  return (
    <section aria-labelledby="answers">
      <h2 id="answers">{w.summary(count('kept'), count('broken'), count('unknown'))}</h2>
      <section class="table-scroll" aria-labelledby="answers" tabindex={0}>
        <table class="table">
          <caption class="visually-hidden">{w.rules}</caption>
          <thead>
            <tr>
              <th scope="col">{w.rule}</th>
              <th scope="col">{w.applied}</th>
              <th scope="col">{w.declared}</th>
              <th scope="col">{w.verdict}</th>
            </tr>
          </thead>
          <tbody>
            {answers.map(({ rule, declared, verdict, otherwise }) => (
              <tr key={rule.key}>
                <th scope="row">
                  {rule.says[lang]}
                  <Cited
                    visit={visit}
                    sources={rule.values.flatMap((one) => (one.active ? one.sources : []))}
                  />
                </th>
                <td>{needSaid(rule, activeValue(rule), lang)}</td>
                <td>
                  {declared === null ? (
                    <span class="unknown">{w.unknown}</span>
                  ) : (
                    measureSaid(rule.measure, declared, lang)
                  )}
                </td>
                <td>
                  <span class="badge" data-tone={tones[verdict]}>
                    {said[verdict]}
                  </span>
                  {otherwise.map((one) => (
                    <div key={String(one.value)}>
                      <p>{w.otherwise(needSaid(rule, one.value, lang))}</p>
                      <Cited visit={visit} sources={one.sources} />
                    </div>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
