import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatDay, formatInstant } from '#kit/instant.ts';
import { matchingWords, methodWords } from '../match-words.ts';
import type { Decision } from '../views/match-decisions.ts';
import type { WhoDecided } from '../views/who-decided.ts';
import { DecisionUndo } from './decision-undo.tsx';
import { LinkReasons, scoreText } from './link-reasons.tsx';
import { decisionText } from './question-notices.tsx';
import { whoText } from './who-text.ts';

type Props = {
  visit: Visit;
  path: string;
  decisions: readonly Decision[];
  who: ReadonlyMap<string, WhoDecided>;
};

/** Decisions, the last first: what, how, by whom, and the way back. */
export function DecisionTable({ visit, path, decisions, who }: Props) {
  const w = inLang(matchingWords, visit.lang);
  return (
    <section class="table-scroll" aria-labelledby="decisions" tabindex={0}>
      <table class="table" data-density="dense" data-narrow="cards">
        <caption id="decisions">{w.decisions}</caption>
        <thead>
          <tr>
            {[w.colActor, w.colDecision, w.colMethod, w.colWhen, w.colUndo].map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {decisions.map((one) => (
            <Line key={one.id} visit={visit} path={path} one={one} who={who} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Line({ visit, path, one, who }: Omit<Props, 'decisions'> & { one: Decision }) {
  const { lang } = visit;
  const w = inLang(matchingWords, lang);
  const person = whoText(who.get(one.mandateId), lang);
  const byRule = one.method === 'identifier' || one.method === 'rule';
  return (
    <tr>
      <th scope="row">
        <a href={visit.href(`/acteurs/${one.slug}`)}>
          <bdi>{one.name}</bdi>
        </a>
      </th>
      <td data-label={w.colDecision}>
        {decisionText(one, lang)}
        {one.unitName !== null && (
          <>
            <br />
            <small class="muted">
              <bdi>{one.unitName}</bdi>
            </small>
          </>
        )}
      </td>
      <td data-label={w.colMethod}>
        {methodWords[one.method][lang]}
        {one.score !== null && `, ${w.score(scoreText(one.score, lang))}`}
        {one.reasons.length > 0 && <LinkReasons reasons={one.reasons} lang={lang} />}
      </td>
      <td data-label={w.colWhen}>
        {formatInstant(one.at, lang)}
        <br />
        <small class="muted">{byRule ? w.launched(person) : person}</small>
      </td>
      <td data-label={w.colUndo}>
        {one.undoneAt === null ? (
          <DecisionUndo visit={visit} path={`${path}/${one.id}/annulation`} name={one.name} />
        ) : (
          <>
            {w.undone(formatDay(one.undoneAt, lang))}
            {one.undoneWith !== null && w.undoneWith(one.undoneWith)}
          </>
        )}
      </td>
    </tr>
  );
}
