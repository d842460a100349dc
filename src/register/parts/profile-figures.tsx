import { Mark } from '#evidence/parts.tsx';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { figureWords } from '../figure-words.ts';
import { periodSaid } from '../rules/indicator.ts';
import type { FiguresOfIndicator, FiguresOfYear } from '../views/actor-figures.ts';
import { definitionText, FigureCell } from './figure-table.tsx';

type Props = { visit: Visit; slug: string; told: readonly FiguresOfIndicator[]; enters: boolean };

const yearsMax = 5;

/** The figures of an actor on its profile: the last years of each, those that rivals contest said; the rest is one page further. */
export function ProfileFigures({ visit, slug, told, enters }: Props) {
  const { lang } = visit;
  const w = inLang(figureWords, lang);
  const standing = told.filter((one) => one.years.length > 0);
  if (standing.length === 0 && !enters) return null;
  return (
    <section class="stack" data-gap="small" aria-labelledby="figures">
      <h2 id="figures">{w.short}</h2>
      {standing.length === 0 && <p>{w.none}</p>}
      {standing.length > 0 && (
        <dl class="facts">
          {standing.map(({ indicator, years }) => (
            <div key={indicator.code}>
              <dt>{indicator.name[lang]}</dt>
              <dd>
                <ul>
                  {years.slice(0, yearsMax).map((year) => (
                    <li key={year.year}>
                      {periodSaid(indicator.kind, year.figures[0]?.period ?? String(year.year), lang)}
                      {lang === 'fr' ? ' : ' : ': '}
                      <ShownValue visit={visit} indicator={indicator} year={year} />
                    </li>
                  ))}
                </ul>
                <small class="muted">{definitionText(indicator, visit)}</small>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p>
        <a href={visit.href(`/acteurs/${slug}/chiffres`)}>{standing.length > 0 ? w.all : w.enter}</a>
      </p>
    </section>
  );
}

type ShownProps = Pick<Props, 'visit'> & { indicator: FiguresOfIndicator['indicator']; year: FiguresOfYear };

function ShownValue({ visit, indicator, year }: ShownProps) {
  const { lang } = visit;
  const w = inLang(figureWords, lang);
  const [shown] = year.figures;
  if (shown === undefined) return null;
  const contested = year.because !== 'only' && year.because !== 'agreed';
  return (
    <>
      <FigureCell visit={visit} indicator={indicator} figure={shown} />{' '}
      <Mark visit={{ lang }} mark={shown.mark} />{' '}
      <small class="muted">
        <a href={shown.source.url} rel="external" lang="fr" title={shown.source.title}>
          {shown.source.publisher}
        </a>
        {contested && `, ${w.rivals(year.figures.length)}`}
      </small>
    </>
  );
}
