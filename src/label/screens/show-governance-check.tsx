import { json } from '#kit/http/answers.ts';
import { ErrorSummary, SelectField, TextField } from '#kit/http/fields.tsx';
import type { FormState } from '#kit/http/form.ts';
import { page } from '#kit/http/page.tsx';
import { found } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { callWords } from '../call-words.ts';
import { GovernanceAnswers } from '../parts/governance-answers.tsx';
import type { Call } from '../queries/find-candidature.ts';
import { judgeDeclared, type Measure, measureKeys, measures, rulesOf } from '../rules/call-rule.ts';
import { readDeclared } from '../rules/read-declared.ts';
import { findCall } from '../views/find-call.ts';

/**
 * GET /appels/:slug/gouvernance?pour=capitale&fullTimeStaff=2: what a declared governance keeps of the rules of an edition (LBL-16),
 * each with its source. Nothing is kept. `format=json` gives the same answers.
 */
export const showGovernanceCheck: Screen = async (visit) => {
  const { lang, url } = visit;
  const w = inLang(callWords, lang);
  const { call } = found(await findCall(visit.ctx, visit.params['slug'] ?? ''));
  const { variants, rules } = call.content;
  const asked = url.searchParams.get('pour');
  const variant = variants.find((one) => one.key === asked) ?? variants[0];
  const wanted = measureKeys.filter((one) =>
    rulesOf(rules, variant?.key ?? '').some((rule) => rule.measure === one),
  );
  const { declared, faults } = readDeclared(url.searchParams, wanted);
  const state: FormState = {
    values: Object.fromEntries(url.searchParams),
    faults: [
      ...(asked !== null && asked !== variant?.key ? [{ field: 'pour', code: 'noVariant' }] : []),
      ...faults.map((field) => ({ field, code: field })),
    ],
  };
  const answers = judgeDeclared(rules, variant?.key ?? '', declared);
  if (url.searchParams.get('format') === 'json')
    return json({
      call: call.slug,
      version: call.version,
      variant: variant?.key ?? null,
      faults: state.faults,
      answers,
    });
  const isAsked = asked !== null && state.faults.length === 0;
  return page(visit, {
    title: w.check,
    description: w.checkLead,
    crumbs: [
      { path: '/appels', label: w.calls },
      { path: `/appels/${call.slug}`, label: call.name[lang] },
    ],
    body: (
      <>
        <header class="page-head">
          <p class="page-kicker">{call.name[lang]}</p>
          <h1>{w.check}</h1>
          <p class="lead">{w.checkLead}</p>
        </header>
        {rules.length === 0 || variant === undefined ? (
          <div class="empty">
            <p>{w.checkNone}</p>
          </div>
        ) : (
          <>
            {isAsked && <GovernanceAnswers visit={visit} answers={answers} />}
            <Declaration visit={visit} call={call} wanted={wanted} state={state} variant={variant.key} />
          </>
        )}
      </>
    ),
  });
};

type Props = {
  readonly visit: Visit;
  readonly call: Call;
  readonly wanted: readonly Measure[];
  readonly state: FormState;
  readonly variant: string;
};

function Declaration({ visit, call, wanted, state, variant }: Props) {
  const { lang } = visit;
  const w = inLang(callWords, lang);
  const sentences = {
    noVariant: w.noVariant,
    ...Object.fromEntries(wanted.map((one) => [one, w.badNumber(measures[one].name[lang])])),
  };
  const choices = call.content.variants.map((one) => ({ value: one.key, label: one.name[lang] }));
  const answers = [
    { value: '', label: w.notKnown },
    { value: 'oui', label: w.yes },
    { value: 'non', label: w.no },
  ];
  return (
    <form method="get" action={visit.href(`/appels/${call.slug}/gouvernance`)} class="stack no-print">
      <h2>{w.declare}</h2>
      <ErrorSummary lang={lang} state={state} sentences={sentences} />
      <SelectField
        name="pour"
        label={w.variant}
        state={state}
        sentences={sentences}
        choices={choices}
        value={variant}
      />
      {wanted.map((one) => {
        const field = {
          name: one,
          label: measures[one].name[lang],
          state,
          sentences,
          width: 'short' as const,
        };
        return measures[one].unit === 'yes' ? (
          <SelectField key={one} {...field} choices={answers} />
        ) : (
          <TextField key={one} {...field} inputmode="decimal" maxlength={20} />
        );
      })}
      <button type="submit" class="button">
        {w.judge}
      </button>
    </form>
  );
}
