import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatDay } from '#kit/instant.ts';
import { correctionKindWords, correctionWords } from '../correction-words.ts';
import { type CorrectionLine, listCorrections } from '../queries/find-correction.ts';
import { livingPage } from './living-page.tsx';

export const correctionsPath = '/acteurs/corrections';

/** GET /acteurs/corrections: what actors asked, those that wait first. */
export const showCorrections: Screen = async (visit) => {
  const w = inLang(correctionWords, visit.lang);
  const lines = await listCorrections(visit.ctx.db);
  return livingPage(visit, {
    title: w.title,
    lead: w.lead,
    body:
      lines.length === 0 ? (
        <div class="empty">
          <h2>{w.emptyTitle}</h2>
          <p>{w.emptyWhy}</p>
        </div>
      ) : (
        <CorrectionTable visit={visit} lines={lines} />
      ),
  });
};

const tones = { waiting: 'todo', answered: 'success', undone: undefined } as const;

function CorrectionTable({ visit, lines }: { visit: Visit; lines: readonly CorrectionLine[] }) {
  const { lang } = visit;
  const w = inLang(correctionWords, lang);
  const states = { waiting: w.waitingState, answered: w.answered, undone: w.undone };
  return (
    <section class="table-scroll" aria-labelledby="corrections" tabindex={0}>
      <table class="table" data-density="dense" data-narrow="cards">
        <caption id="corrections">{w.caption}</caption>
        <thead>
          <tr>
            {[w.colActor, w.colKind, w.colAt, w.colProof, w.colState].map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                <a href={visit.href(`${correctionsPath}/${one.id}`)}>
                  <bdi>{one.name}</bdi>
                </a>
              </th>
              <td data-label={w.colKind}>{correctionKindWords[one.kind][lang]}</td>
              <td data-label={w.colAt}>{formatDay(one.at, lang)}</td>
              <td data-label={w.colProof}>{w[one.proof]}</td>
              <td data-label={w.colState}>
                <span class="badge" data-tone={tones[one.state]}>
                  {states[one.state]}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
