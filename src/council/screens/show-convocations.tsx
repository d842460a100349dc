import { page } from '#kit/http/page.tsx';
import type { Screen } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatInstant } from '#kit/instant.ts';
import { cancellationWords } from '../cancellation-words.ts';
import { convocationWords } from '../convocation-words.ts';
import { listConvocations } from '../views/list-prepared.ts';
import { addressOf } from './sitting-of-visit.ts';

/** GET /conseil/convocations: the register of convocations (L2121-10 CGCT), the last one first. */
export const showConvocations: Screen = async (visit) => {
  const { lang } = visit;
  const w = inLang(convocationWords, lang);
  const lines = await listConvocations(visit.ctx);
  return page(visit, {
    title: w.registerTitle,
    description: w.registerLead,
    crumbs: [{ path: '/conseil/seances', label: w.sittings }],
    body: (
      <>
        <header class="page-head">
          <h1>{w.registerTitle}</h1>
          <p class="lead">{w.registerLead}</p>
        </header>
        {lines.length === 0 ? (
          <div class="empty">
            <h2>{w.registerNone}</h2>
            <p>{w.registerNoneHint}</p>
          </div>
        ) : (
          <section class="table-scroll" aria-labelledby="register" tabindex={0}>
            <table class="table" data-narrow="cards">
              <caption id="register">{w.registerTitle}</caption>
              <thead>
                <tr>
                  <th scope="col">{w.number}</th>
                  <th scope="col">{w.sittingOn}</th>
                  <th scope="col">{w.sentOn}</th>
                  <th scope="col">{w.clearDays}</th>
                  <th scope="col">{w.members}</th>
                  <th scope="col">{w.fingerprint}</th>
                </tr>
              </thead>
              <tbody>
                {lines.map((line) => (
                  <tr key={line.slug}>
                    <th scope="row">{line.number}</th>
                    <td data-label={w.sittingOn}>
                      <a href={visit.href(addressOf(line))}>{line.title[lang]}</a>, {line.assembly}
                      {line.standing === 'fictitious' && ` (${w.fictitious})`},{' '}
                      {formatInstant(line.plannedAt, lang)}
                      {line.cancelledAt !== null && (
                        <>
                          {' '}
                          <span class="badge" data-tone="error">
                            {cancellationWords.registered[lang](formatInstant(line.cancelledAt, lang))}
                          </span>
                        </>
                      )}
                    </td>
                    <td data-label={w.sentOn}>
                      {formatInstant(line.sentAt, lang)}, {w[line.notice].toLowerCase()}
                    </td>
                    <td data-label={w.clearDays}>{w.daysOf(line.clearDays, line.requiredDays)}</td>
                    <td data-label={w.members}>{line.members}</td>
                    <td data-label={w.fingerprint}>
                      <code class="hash">{line.agendaSha256}</code>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        )}
      </>
    ),
  });
};
