import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { roleNames } from '#kit/role-names.ts';
import { roleTitle } from '../role-words.ts';
import { peopleWords } from '../words.ts';

/** The viewer's mandates in force, each with a button to act under it. */
export function MandateCards({ visit }: { visit: Visit }) {
  const w = inLang(peopleWords, visit.lang);
  const { mandates, acting } = visit.viewer;
  if (mandates.length === 0) {
    return (
      <div class="empty">
        <h3>{w.noMandate}</h3>
        <p>{w.noMandateHint}</p>
      </div>
    );
  }
  return (
    <>
      {acting === null && (
        <div class="notice" data-kind="warning">
          <p>{w.chooseFirst}</p>
        </div>
      )}
      <ul class="cards">
        {mandates.map((mandate) => (
          <li class="card" key={mandate.id}>
            <h3 class="card-title">{roleTitle(mandate.role, visit.lang)}</h3>
            <p class="card-meta">{mandate.organisationName}</p>
            {mandate.id === acting?.id ? (
              <p>
                <span class="badge" data-tone="success">
                  {w.actingNow}
                </span>
              </p>
            ) : (
              <form method="post" action={visit.href('/mandat')}>
                <input type="hidden" name="mandate" value={mandate.id} />
                <button
                  type="submit"
                  class="button"
                  data-kind="secondary"
                  aria-describedby={`m-${mandate.id}`}
                >
                  {w.actAs}
                </button>{' '}
                <span class="visually-hidden" id={`m-${mandate.id}`}>
                  {roleNames[mandate.role][visit.lang]}, {mandate.organisationName}
                </span>
              </form>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
