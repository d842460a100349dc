import { Fact, Unknown } from '#kit/http/fact.tsx';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatPartialDate, type PartialDate } from '#kit/partial-date.ts';
import { callWords } from '../call-words.ts';
import type { Call } from '../queries/find-candidature.ts';
import { labelWords } from '../words.ts';
import { durationSaid } from './call-duration.ts';

type Props = { readonly visit: Visit; readonly call: Call };

/** When a call opens and closes, how many labels, how long they last; what is not known says so. */
export function CallTerms({ visit, call }: Props) {
  const { lang } = visit;
  const w = inLang(labelWords, lang);
  const { completenessMonths } = call.content.parameters;
  const day = (date: PartialDate | null) => formatPartialDate(date, lang);
  return (
    <section class="panel" aria-label={w.call}>
      {call.kind === 'permanent' && <p>{w.permanent}</p>}
      {call.opens !== null && call.closes !== null && <p>{w.dated(day(call.opens), day(call.closes))}</p>}
      <dl class="facts">
        <Fact term={w.opensOn}>{call.opens === null ? <Unknown text={day(null)} /> : day(call.opens)}</Fact>
        <Fact term={w.closesOn}>
          <CallClosing visit={visit} call={call} />
        </Fact>
        <Fact term={w.ceiling}>
          <CallCeiling visit={visit} call={call} />
        </Fact>
        <Fact term={w.validity}>
          <CallDuration visit={visit} call={call} />
        </Fact>
        <Fact term={w.completeness}>
          {completenessMonths === null ? (
            <Unknown text={callWords.unknown[lang]} />
          ) : (
            w.completenessMonths(completenessMonths)
          )}
        </Fact>
        <Fact term={w.callVersion}>{String(call.version)}</Fact>
      </dl>
    </section>
  );
}

export function CallClosing({ visit, call }: Props) {
  const { lang } = visit;
  if (call.kind === 'permanent') return <>{labelWords.noDeadline[lang]}</>;
  const said = formatPartialDate(call.closes, lang);
  return call.closes === null ? <Unknown text={said} /> : <time datetime={call.closes}>{said}</time>;
}

function CallCeiling({ visit, call }: Props) {
  const { lang } = visit;
  if (call.numerusClausus !== null) return <>{String(call.numerusClausus)}</>;
  if (call.content.parameters.ceilingKnown) return <>{labelWords.noCeiling[lang]}</>;
  return <Unknown text={callWords.unknown[lang]} />;
}

export function CallDuration({ visit, call }: Props) {
  const said = durationSaid(call.content.parameters, visit.lang);
  return said === null ? <Unknown text={callWords.unknownFeminine[visit.lang]} /> : <span>{said}</span>;
}
