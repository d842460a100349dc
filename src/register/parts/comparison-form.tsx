import { Fragment } from 'preact';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { comparisonWords } from '../comparison-words.ts';
import { dashboardWords } from '../dashboard-words.ts';
import type { Perimeter } from '../rules/perimeter.ts';
import type { Comparison } from '../views/read-comparison.ts';
import { PerimeterSelect } from './dashboard-form.tsx';

type Props = {
  visit: Visit;
  comparison: Comparison;
  views: readonly { readonly token: string; readonly name: Perimeter['name'] }[];
};

/** Two sides: where, when, which figure. Sent by GET: a comparison is an address. */
export function ComparisonForm({ visit, comparison, views }: Props) {
  const w = inLang(comparisonWords, visit.lang);
  return (
    <form
      class="panel graph-form"
      method="get"
      action={visit.href('/acteurs/comparaison')}
      aria-label={w.compare}
    >
      <div class="columns">
        <SideFields {...{ visit, comparison, views }} side="a" />
        <SideFields {...{ visit, comparison, views }} side="b" />
      </div>
      <button class="button" type="submit">
        {w.compare}
      </button>
    </form>
  );
}

function SideFields({ visit, comparison, views, side }: Props & { side: 'a' | 'b' }) {
  const { lang } = visit;
  const w = inLang(comparisonWords, lang);
  const choice = comparison.choices[side === 'a' ? 0 : 1];
  const figures = [
    { code: '', name: w.everyFigure },
    { code: 'actives', name: dashboardWords.active[lang] },
    { code: 'creations', name: dashboardWords.created[lang] },
    ...comparison.indicators.map((one) => ({ code: one.code, name: one.name[lang] })),
  ];
  return (
    <fieldset>
      <legend>{side === 'a' ? w.sideA : w.sideB}</legend>
      <div class="stack" data-gap="small">
        <div class="field">
          <label for={side}>{w.perimeter}</label>
          <PerimeterSelect
            visit={visit}
            name={side}
            places={comparison.places}
            chosen={choice.token}
            views={views}
          />
        </div>
        <div class="field">
          <label for={`annee-${side}`}>{w.year}</label>
          <input
            id={`annee-${side}`}
            name={`annee-${side}`}
            type="text"
            inputmode="numeric"
            maxlength={4}
            size={6}
            value={String(choice.year)}
          />
        </div>
        <div class="field">
          <label for={`chiffre-${side}`}>{w.figure}</label>
          <select id={`chiffre-${side}`} name={`chiffre-${side}`}>
            {figures.map(({ code, name }) => (
              <option key={code} value={code} selected={code === choice.figure}>
                {name}
              </option>
            ))}
          </select>
        </div>
      </div>
    </fieldset>
  );
}

/** Where to start from: two years of everything, and the two largest groups of towns. */
export function Suggestions({ visit, comparison }: Pick<Props, 'visit' | 'comparison'>) {
  const { lang } = visit;
  const w = inLang(comparisonWords, lang);
  const { places, choices } = comparison;
  const { year } = choices[0];
  const [first, second] = places.each;
  const links = [
    {
      label: w.versus(w.side(places.register.name[lang], String(year - 5)), String(year)),
      path: `/acteurs/comparaison?a=&annee-a=${year - 5}&b=&annee-b=${year}`,
    },
    ...(first && second
      ? [
          {
            label: w.side(w.versus(first.name[lang], second.name[lang]), String(year)),
            path: `/acteurs/comparaison?a=${first.token}&annee-a=${year}&b=${second.token}&annee-b=${year}`,
          },
        ]
      : []),
  ];
  return (
    <div class="empty">
      <p>{w.nothingYet}</p>
      <p>
        {w.nothingHint}
        {links.map(({ label, path }) => (
          <Fragment key={path}>
            <br />
            <a href={visit.href(path)}>{label}</a>
          </Fragment>
        ))}
      </p>
    </div>
  );
}
