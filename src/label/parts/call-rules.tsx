import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatNumber } from '#kit/numbers.ts';
import { callWords } from '../call-words.ts';
import type { Call } from '../queries/find-candidature.ts';
import { activeValue, type CallCase, type CallRule, measures } from '../rules/call-rule.ts';
import { Cited } from './cited.tsx';
import { needSaid } from './rule-said.ts';

type Props = { readonly visit: Visit; readonly call: Call };

/** What an edition gives: a métropole, a Capitale, a network that is not a label. */
export function CallVariants({ visit, call }: Props) {
  const { lang } = visit;
  const w = inLang(callWords, lang);
  if (call.content.variants.length === 0) return null;
  return (
    <section aria-labelledby="variants">
      <h2 id="variants">{w.variants}</h2>
      <dl class="facts">
        {call.content.variants.map((one) => (
          <div key={one.key}>
            <dt>{one.name[lang]}</dt>
            <dd>
              {[
                one.isLabel ? null : w.notALabel,
                one.given === null ? null : w.given(formatNumber(one.given, lang)),
              ]
                .filter((said) => said !== null)
                .join(lang === 'fr' ? '\u00a0; ' : '; ')}
              {one.given === null && <span class="unknown">{w.unknown}</span>}
              <Cited visit={visit} sources={one.sources} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The rules of an edition that a declaration can be checked against, and the cases that try them. */
export function CallRules({ visit, call }: Props) {
  const w = inLang(callWords, visit.lang);
  const { rules, cases } = call.content;
  if (rules.length === 0) return null;
  return (
    <>
      <section aria-labelledby="rules">
        <h2 id="rules">{w.rules}</h2>
        <p class="muted">{w.rulesLead}</p>
        <ol class="stack">
          {rules.map((rule) => (
            <RuleItem key={rule.key} visit={visit} call={call} rule={rule} />
          ))}
        </ol>
        <p class="no-print">
          <a class="button" href={visit.href(`/appels/${call.slug}/gouvernance`)}>
            {w.check}
          </a>
        </p>
      </section>
      {cases.length > 0 && (
        <section aria-labelledby="cases">
          <h2 id="cases">{w.cases}</h2>
          <p class="muted">{w.casesLead}</p>
          <ul class="stack">
            {cases.map((one) => (
              <CaseItem key={one.key} visit={visit} call={call} one={one} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function RuleItem({ visit, call, rule }: Props & { readonly rule: CallRule }) {
  const { lang } = visit;
  const w = inLang(callWords, lang);
  const names = call.content.variants
    .filter((one) => rule.variants.includes(one.key))
    .map((one) => one.name[lang]);
  const colon = lang === 'fr' ? '\u00a0: ' : ': ';
  return (
    <li id={`rule-${rule.key}`}>
      <p>{rule.says[lang]}</p>
      <p class="muted">
        {w.binds} {names.length === 0 ? w.everyVariant : names.join(', ')}.{' '}
        {measures[rule.measure].name[lang]}
        {colon}
        {needSaid(rule, activeValue(rule), lang)}.
      </p>
      {rule.values.map((one) => (
        <div key={String(one.value)}>
          {!one.active && <p>{w.rival(needSaid(rule, one.value, lang))}</p>}
          <Cited visit={visit} sources={one.sources} />
        </div>
      ))}
    </li>
  );
}

function CaseItem({ visit, call, one }: Props & { readonly one: CallCase }) {
  const { lang } = visit;
  const w = inLang(callWords, lang);
  const said = (keys: readonly string[]) =>
    call.content.rules
      .filter((rule) => keys.includes(rule.key))
      .map((rule) => measures[rule.measure].name[lang])
      .join(lang === 'fr' ? '\u00a0; ' : '; ');
  const variant = call.content.variants.find((each) => each.key === one.variant);
  return (
    <li>
      <p>
        {variant?.name[lang]}
        {lang === 'fr' ? '\u00a0: ' : ': '}
        {one.says[lang]}
      </p>
      <p class="muted">
        {one.broken.length === 0 ? w.caseKept : w.caseBroken(said(one.broken))}{' '}
        {one.unknown.length > 0 && w.caseUnknown(said(one.unknown))}
      </p>
    </li>
  );
}
