import type { IndicatorFigures } from '#evidence/public.ts';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatNumber } from '#kit/numbers.ts';
import { homeWords } from '../home-words.ts';

/** The three axes of the national initiative (F0.4), each sum opening onto its proof. */
export function Axes({ visit, money }: { visit: Visit; money: readonly IndicatorFigures[] }) {
  const w = inLang(homeWords, visit.lang);
  const sum = (slug: string) => {
    const figure = money.find((one) => one.indicator.slug === slug)?.figures[0];
    if (!figure || figure.value === null) return null;
    const unit = money.find((one) => one.indicator.slug === slug)?.indicator.unit[visit.lang] ?? '';
    return (
      <a class="figure-inline" href={visit.href(`/chiffres/${slug}`)}>
        {formatNumber(figure.value, visit.lang)}&nbsp;{unit}
      </a>
    );
  };
  return (
    <section aria-labelledby="axes" class="stack">
      <h2 id="axes">{w.axesTitle}</h2>
      <p>{w.axesLead}</p>
      <ol class="axes">
        <li class="axis">
          <h3>{w.axis1}</h3>
          <p>{w.axis1Text}</p>
        </li>
        <li class="axis">
          <h3>{w.axis2}</h3>
          <p>
            {sum('fonds-d-acceleration')} {w.axis2Text}
          </p>
        </li>
        <li class="axis">
          <h3>{w.axis3}</h3>
          <p>
            {sum('promotion-internationale')} {w.axis3Text}
          </p>
        </li>
      </ol>
      <p>
        <a href={visit.href('/programme')}>{w.moreProgramme}</a>
      </p>
    </section>
  );
}
