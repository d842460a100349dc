import { Mark } from '#evidence/parts.tsx';
import { Fact } from '#kit/http/fact.tsx';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { deliberationWords } from '../deliberation-words.ts';
import { ballotModes } from '../rules/ballot-mode.ts';
import type { Deliberation } from '../rules/deliberation.ts';
import { DeliberationDate } from './deliberation-date.tsx';

interface Props {
  readonly visit: Pick<Visit, 'lang' | 'href'>;
  readonly deliberation: Deliberation;
}

/** What identifies the act: day, number, matter, ballot, sitting; unknown is said. */
export function DeliberationAct({ visit, deliberation }: Props) {
  const w = inLang(deliberationWords, visit.lang);
  const { number, matter, mode, sitting } = deliberation;
  return (
    <section aria-labelledby="act">
      <h2 id="act">{w.act}</h2>
      <dl class="facts">
        <Fact term={w.assembly}>
          <a href={visit.href('/conseil')}>{deliberation.assembly.name}</a>
        </Fact>
        <Fact term={w.date}>
          <DeliberationDate visit={visit} dated={deliberation} />
        </Fact>
        {sitting && (
          <Fact term={w.sitting}>
            <a href={visit.href(`/conseil/seances/${sitting.slug}`)}>
              {w.sittingItem(sitting.title[visit.lang], sitting.rank)}
            </a>
          </Fact>
        )}
        <Fact term={w.number}>
          {number === null ? <span class="unknown">{w.unknown}</span> : number.text}
          {number?.source && (
            <>
              {' '}
              (<a href={number.source.url}>{number.source.title}</a>)
            </>
          )}
        </Fact>
        <Fact term={w.matter}>
          {matter === null ? (
            <span class="unknown">{w.unknown}</span>
          ) : (
            `${matter.code} ${matter.name[visit.lang]}`
          )}
        </Fact>
        <Fact term={w.mode}>
          {mode === null ? (
            <span class="unknown">{w.unknown}</span>
          ) : mode === 'noted' ? (
            w.notedMode
          ) : mode === 'no_ballot' ? (
            w.noBallotMode
          ) : (
            ballotModes[mode][visit.lang]
          )}
        </Fact>
      </dl>
    </section>
  );
}

/** Who presented and how long it took: « environ » when the source says so (GRE-12). */
export function DeliberationDebate({ visit, deliberation }: Props) {
  const w = inLang(deliberationWords, visit.lang);
  const { rapporteur, minutes } = deliberation;
  const duration = (value: number | null) =>
    value === null ? (
      <span class="unknown">{w.unknown}</span>
    ) : (
      <>
        {minutes.precision === 'about' ? w.about(value) : w.exactly(value)} <Mark visit={visit} mark="S" />
      </>
    );
  return (
    <section aria-labelledby="debate">
      <h2 id="debate">{w.debate}</h2>
      <dl class="facts">
        <Fact term={w.rapporteur}>
          {rapporteur === null ? <span class="unknown">{w.unknown}</span> : rapporteur.name}
          {rapporteur?.capacity && `, ${rapporteur.capacity[visit.lang]}`}
        </Fact>
        <Fact term={w.presentation}>{duration(minutes.presentation)}</Fact>
        <Fact term={w.total}>{duration(minutes.total)}</Fact>
      </dl>
    </section>
  );
}
