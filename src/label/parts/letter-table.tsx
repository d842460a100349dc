import { untouched } from '#kit/http/form.ts';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatDay } from '#kit/instant.ts';
import { letterWords } from '../letter-words.ts';
import type { LetterState } from '../rules/letter-state.ts';
import type { TeamLetter } from '../views/team-letters.ts';
import { Once } from './support-once.tsx';

const tones: Readonly<Record<LetterState, string>> = {
  invited: 'todo',
  opened: 'info',
  signed: 'success',
  expired: 'warning',
  revoked: 'blank',
};

/** Every invitation with where it stands and what the team may do about it. `open` is false once the file is closed. */
export function LetterTable({
  visit,
  path,
  letters,
  changes,
}: {
  visit: Visit;
  /** `/candidatures/:slug/dossier/lettres` */
  path: string;
  letters: readonly TeamLetter[];
  changes: 'possible' | 'closed';
}) {
  const w = inLang(letterWords, visit.lang);
  return (
    <section class="table-scroll" aria-labelledby="letters-caption" tabindex={0}>
      <table class="table" data-narrow="cards">
        <caption id="letters-caption">
          {w.title} <small>{w.elsewhereHint}</small>
        </caption>
        <thead>
          <tr>
            {[w.structure, w.state, w.since, w.linkEnds, w.elsewhere, w.actions].map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {letters.map((letter) => (
            <tr key={letter.invitationId} id={`lettre-${letter.invitationId}`}>
              <th scope="row">
                {letter.structureName}
                {letter.email && <p class="muted">{letter.email}</p>}
              </th>
              <td data-label={w.state}>
                <span class="badge" data-tone={tones[letter.state]}>
                  {w[letter.state]}
                </span>
              </td>
              <td data-label={w.since}>
                <time datetime={letter.since.toISOString()}>{formatDay(letter.since, visit.lang)}</time>
              </td>
              <td data-label={w.linkEnds}>
                <time datetime={letter.linksEndAt.toISOString()}>
                  {formatDay(letter.linksEndAt, visit.lang)}
                </time>
              </td>
              <td data-label={w.elsewhere}>{w.elsewhereCount(letter.elsewhere)}</td>
              <td>
                <LetterActs visit={visit} path={path} letter={letter} changes={changes} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function LetterActs({
  visit,
  path,
  letter,
  changes,
}: {
  visit: Visit;
  path: string;
  letter: TeamLetter;
  changes: 'possible' | 'closed';
}) {
  const w = inLang(letterWords, visit.lang);
  const named = <span class="visually-hidden">{w.forStructure(letter.structureName)}</span>;
  const own = `${path}/${letter.invitationId}`;
  const waiting = letter.state !== 'signed' && letter.state !== 'revoked';
  return (
    <div class="row">
      {letter.version > 0 && (
        <a href={visit.href(own)}>
          {w.read}
          {named}
        </a>
      )}
      {changes === 'possible' && waiting && (
        <form method="post" action={visit.href(`${own}/rappel`)}>
          <Once visit={visit} state={untouched} />
          <button class="button" data-kind="quiet" type="submit">
            {w.remind}
            {named}
          </button>
        </form>
      )}
      {changes === 'possible' && letter.state !== 'revoked' && (
        <details>
          <summary>
            {w.revoke}
            {named}
          </summary>
          <p>{w.revokeMeans}</p>
          <form method="post" action={visit.href(`${own}/revocation`)}>
            <button class="button" data-kind="danger" type="submit">
              {w.revokeNow}
              {named}
            </button>
          </form>
        </details>
      )}
    </div>
  );
}
