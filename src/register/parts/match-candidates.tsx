import { Fact, Unknown } from '#kit/http/fact.tsx';
import type { Visit } from '#kit/http/visit.ts';
import { inLang, type Lang } from '#kit/i18n.ts';
import { formatInstant } from '#kit/instant.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { formatSiren, type TellableUnit } from '#sirene/public.ts';
import { questionWords } from '../match-question-words.ts';
import { onlineWords } from '../online-words.ts';
import { rankKey } from '../rules/rank-key.ts';
import { reconciliationTypes } from '../rules/reconciliation-vocabulary.ts';
import type { OnlineAnswered } from '../views/answered-online.ts';
import type { ShownCandidate } from '../views/match-question.ts';
import { LinkReasons, scoreText } from './link-reasons.tsx';

/** A unit to choose: one that the matcher proposed from the reference here, or one that the online register told. */
type Card = Pick<ShownCandidate, 'siren' | 'score' | 'reasons' | 'unit' | 'bearers'> & {
  readonly online: ShownCandidate['online'];
  /** When the online register told of it; null for one of the reference. */
  readonly heardAt: Date | null;
  /** Whether those of both stand together: each then says where it comes from. */
  readonly among: 'one source' | 'two sources';
};

type Props = {
  visit: Visit;
  candidates: readonly ShownCandidate[];
  online: OnlineAnswered | null;
  chosen: string;
  /** The field that holds the choice. */
  name?: string;
};

/** The candidates side by side, each with what tells it from the others; one is chosen, and nothing is before a person does. */
export function MatchCandidates({ visit, candidates, online, chosen, name = 'siren' }: Props) {
  const w = inLang(questionWords, visit.lang);
  const heard = online?.units ?? [];
  const among = candidates.length > 0 && heard.length > 0 ? 'two sources' : 'one source';
  const cards: Card[] = [
    ...candidates.map((one) => ({ ...one, heardAt: null, among }) as const),
    ...heard.map((one) => ({ ...one, online: null, heardAt: online?.at ?? null, among }) as const),
  ];
  return (
    <fieldset class="field">
      <legend>{w.choose}</legend>
      <div class="columns">
        {cards.map((candidate, rank) => (
          <div key={`${candidate.siren} ${rank}`} class="panel">
            <CandidateChoice visit={visit} candidate={candidate} rank={rank} chosen={chosen} name={name} />
            <CandidateFacts visit={visit} candidate={candidate} />
          </div>
        ))}
      </div>
    </fieldset>
  );
}

type CandidateProps = { visit: Visit; candidate: Card };

function CandidateChoice({
  visit,
  candidate,
  rank,
  chosen,
  name,
}: CandidateProps & { rank: number; chosen: string; name: string }) {
  const w = inLang(questionWords, visit.lang);
  const { unit, siren } = candidate;
  const id = rank === 0 ? `f-${name}` : `f-${name}-${rank}`;
  const key = rankKey(rank);
  return (
    <div class="choice">
      <input
        type="radio"
        id={id}
        name={name}
        value={siren}
        checked={siren === chosen}
        disabled={unit === null}
        data-rank={key ?? undefined}
      />
      <label for={id}>
        <strong>
          <bdi>
            {w.candidate(key ?? String(rank + 1), unit === null ? w.gone : (unit.legalName ?? w.noName))}
          </bdi>
        </strong>
      </label>
    </div>
  );
}

function CandidateFacts({ visit, candidate }: CandidateProps) {
  const { lang } = visit;
  const w = inLang(questionWords, lang);
  const { unit, siren, score, reasons, bearers, online, heardAt, among } = candidate;
  const o = inLang(onlineWords, lang);
  return (
    <dl class="facts">
      {heardAt === null && among === 'two sources' && <Fact term={o.sourceTerm}>{o.here}</Fact>}
      {heardAt !== null && <Fact term={o.sourceTerm}>{o.source(formatInstant(heardAt, lang))}</Fact>}
      <Fact term={w.score}>{scoreText(score, lang)}</Fact>
      <Fact term={w.why}>
        <LinkReasons reasons={reasons} lang={lang} />
      </Fact>
      <Fact term="SIREN">
        {unit === null || heardAt !== null ? (
          formatSiren(siren)
        ) : (
          <a href={visit.href(`/repertoire/${siren}`)} title={w.seeUnit}>
            {formatSiren(siren)}
          </a>
        )}
      </Fact>
      {unit !== null && <UnitLines unit={unit} lang={lang} />}
      {unit !== null && heardAt === null && <Created unit={unit} lang={lang} />}
      {online !== null && <Fact term={o.title}>{stateText(online.state, lang)}</Fact>}
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
    </>
  );
}

/** The online register is not asked for it. */
function Created({ unit, lang }: { unit: TellableUnit; lang: Lang }) {
  const w = inLang(questionWords, lang);
  return (
    <Fact term={w.created}>
      {unit.createdOn === null ? <Unknown text={w.unknown} /> : formatPartialDate(unit.createdOn, lang)}
    </Fact>
  );
}

function stateText(state: TellableUnit['state'], lang: Lang): string {
  const w = inLang(questionWords, lang);
  return state === null ? w.stateUnknown : w[state];
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
