import type { ComponentChildren } from 'preact';
import type { Visit } from '#kit/http/visit.ts';
import { inLang, type Lang } from '#kit/i18n.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { formatSiren, type TellableUnit } from '#sirene/public.ts';
import { questionWords } from '../match-question-words.ts';
import { reconciliationTypes } from '../rules/reconciliation-vocabulary.ts';
import type { ShownCandidate } from '../views/match-question.ts';
import { LinkReasons, scoreText } from './link-reasons.tsx';

type Props = { visit: Visit; candidates: readonly ShownCandidate[]; chosen: string };

/** The candidates side by side, each with what tells it from the others; one is chosen, and nothing is before a person does. */
export function MatchCandidates({ visit, candidates, chosen }: Props) {
  const w = inLang(questionWords, visit.lang);
  return (
    <fieldset class="field">
      <legend>{w.choose}</legend>
      <div class="columns">
        {candidates.map((candidate, rank) => (
          <div key={candidate.siren} class="panel">
            <CandidateChoice visit={visit} candidate={candidate} rank={rank} chosen={chosen} />
            <CandidateFacts visit={visit} candidate={candidate} />
          </div>
        ))}
      </div>
    </fieldset>
  );
}

type CandidateProps = { visit: Visit; candidate: ShownCandidate };

function CandidateChoice({
  visit,
  candidate,
  rank,
  chosen,
}: CandidateProps & { rank: number; chosen: string }) {
  const w = inLang(questionWords, visit.lang);
  const { unit, siren } = candidate;
  const id = rank === 0 ? 'f-siren' : `f-siren-${rank}`;
  return (
    <div class="choice">
      <input
        type="radio"
        id={id}
        name="siren"
        value={siren}
        checked={siren === chosen}
        disabled={unit === null}
        data-rank={rank + 1}
      />
      <label for={id}>
        <strong>
          <bdi>{w.candidate(rank + 1, unit === null ? w.gone : (unit.legalName ?? w.noName))}</bdi>
        </strong>
      </label>
    </div>
  );
}

function CandidateFacts({ visit, candidate }: CandidateProps) {
  const { lang } = visit;
  const w = inLang(questionWords, lang);
  const { unit, siren, score, reasons, bearers } = candidate;
  return (
    <dl class="facts">
      <Fact term={w.score}>{scoreText(score, lang)}</Fact>
      <Fact term={w.why}>
        <LinkReasons reasons={reasons} lang={lang} />
      </Fact>
      <Fact term="SIREN">
        {unit === null ? (
          formatSiren(siren)
        ) : (
          <a href={visit.href(`/repertoire/${siren}`)} title={w.seeUnit}>
            {formatSiren(siren)}
          </a>
        )}
      </Fact>
      {unit !== null && <UnitLines unit={unit} lang={lang} />}
      {bearers.length > 0 && (
        <Fact term={w.bearers}>
          {bearers.map((one, rank) => (
            <span key={one.slug}>
              {rank > 0 && ', '}
              <a href={visit.href(`/acteurs/${one.slug}`)}>
                <bdi>{one.name}</bdi>
              </a>
            </span>
          ))}
        </Fact>
      )}
    </dl>
  );
}

function UnitLines({ unit, lang }: { unit: TellableUnit; lang: Lang }) {
  const w = inLang(questionWords, lang);
  const names = [...new Set([unit.acronym, ...unit.names])].filter((name) => name !== null);
  return (
    <>
      <Fact term={w.state}>
        <UnitState unit={unit} lang={lang} />
      </Fact>
      <Fact term={w.names}>
        {names.length === 0 ? <Unknown text={w.none} /> : <bdi>{names.slice(0, 12).join(', ')}</bdi>}
      </Fact>
      <Fact term={w.commune}>
        {unit.commune === null ? (
          <Unknown text={w.unknown} />
        ) : (
          [unit.postcode, unit.commune].filter(Boolean).join(' ')
        )}
      </Fact>
      <Fact term={w.legalForm}>{formText(unit, lang) ?? <Unknown text={w.unknown} />}</Fact>
      <Fact term={w.naf}>
        {unit.naf ?? <Unknown text={w.unknown} />}
        {unit.nafNomenclature !== null && (
          <small class="muted"> {nomenclatureText(unit.nafNomenclature)}</small>
        )}
      </Fact>
      <Fact term={w.created}>
        {unit.createdOn === null ? <Unknown text={w.unknown} /> : formatPartialDate(unit.createdOn, lang)}
      </Fact>
    </>
  );
}

/** Whether the unit is open: a closed one is flagged, and stays a candidate (register.md, § 13, 7). */
export function UnitState({ unit, lang }: { unit: TellableUnit; lang: Lang }) {
  const w = inLang(questionWords, lang);
  if (unit.state === null) return <Unknown text={w.unknown} />;
  if (unit.state === 'active') return <>{w.active}</>;
  return (
    <span class="badge" data-tone="warning">
      {unit.ceasedOn === null ? w.ceased : w.ceasedOn(formatPartialDate(unit.ceasedOn, lang))}
    </span>
  );
}

/** The legal form at its first level, with its code; null when neither is known. */
function formText(unit: TellableUnit, lang: Lang): string | null {
  if (unit.legalForm === null) return null;
  const said = reconciliationTypes.siren[`legal_form_${unit.legalForm[0] ?? ''}`];
  return said === undefined ? unit.legalForm : `${said[lang]} (${unit.legalForm})`;
}

const nomenclatures: Readonly<Record<string, string>> = {
  NAFRev1: 'NAF rév. 1',
  NAFRev2: 'NAF rév. 2',
  NAF2025: 'NAF 2025',
};

function nomenclatureText(code: string): string {
  return nomenclatures[code] ?? code;
}

function Fact({ term, children }: { term: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Unknown({ text }: { text: string }) {
  return <span class="unknown">{text}</span>;
}
