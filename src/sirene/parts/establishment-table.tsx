import { inLang, type Lang } from '#kit/i18n.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { masked } from '../rules/shown-unit.ts';
import { formatSiret } from '../rules/siren.ts';
import type { Establishment } from '../rules/unit.ts';
import { unitWords } from '../unit-words.ts';
import { Activity, Value, Values } from './unit-values.tsx';

/** The establishments of a unit, one a line. */
export function EstablishmentTable({ list, lang }: { list: readonly Establishment[]; lang: Lang }) {
  const w = inLang(unitWords, lang);
  return (
    <section class="table-scroll" aria-label={w.caption} tabindex={0}>
      <table class="table">
        <caption>{w.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{w.siret}</th>
            <th scope="col">{w.state}</th>
            <th scope="col">{w.address}</th>
            <th scope="col">{w.signs}</th>
            <th scope="col">{w.activity}</th>
          </tr>
        </thead>
        <tbody>
          {list.map((one) => (
            <tr key={one.siret}>
              <th scope="row">
                {formatSiret(one.siret)}
                {one.role === 'head' && <small>{` ${w.role}`}</small>}
              </th>
              <td>
                <State one={one} lang={lang} />
              </td>
              <td>
                <Address one={one} lang={lang} />
              </td>
              <td>
                <Values
                  texts={[...(one.tradeName === null ? [] : [one.tradeName]), ...one.signs]}
                  lang={lang}
                />
              </td>
              <td>
                <Activity naf={one.naf} lang={lang} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function State({ one, lang }: { one: Establishment; lang: Lang }) {
  const w = inLang(unitWords, lang);
  if (one.state === null) return <Value text={null} lang={lang} />;
  const said = one.state === 'active' ? w.open : w.closed;
  const since = one.state === 'active' ? one.createdOn : one.closedOn;
  return (
    <>
      {said} {since !== null && <small class="muted">{w.since(formatPartialDate(since, lang))}</small>}
    </>
  );
}

/** The street, then the postcode and the town, which stays when the rest is masked. */
function Address({ one, lang }: { one: Establishment; lang: Lang }) {
  const town = one.postcode === masked ? one.commune : [one.postcode, one.commune].filter(Boolean).join(' ');
  return (
    <>
      <Value text={one.address} lang={lang} />
      {town !== null && town !== '' && (
        <>
          <br />
          <span lang="fr">{town}</span>
        </>
      )}
    </>
  );
}
