import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { newId } from '#kit/ids.ts';
import { formatDay } from '#kit/instant.ts';
import { answerWords, proposalKindWords, proposalWords } from '../proposal-words.ts';
import type { DecisionTold } from '../views/proposals-page.ts';
import { contentText } from './import-remarks.tsx';

type Props = { visit: Visit; decisions: readonly DecisionTold[] };

/** The last answers, each to be taken back; where the profile still shows something else, that is said and can be chosen. */
export function RecentDecisions({ visit, decisions }: Props) {
  const w = inLang(proposalWords, visit.lang);
  if (decisions.length === 0) return null;
  return (
    <section class="stack" data-gap="small" aria-labelledby="recentes">
      <h2 id="recentes">{w.recent}</h2>
      <ul class="stack" data-gap="small">
        {decisions.map((one) => (
          <DecisionLine key={one.id} visit={visit} one={one} />
        ))}
      </ul>
    </section>
  );
}

function DecisionLine({ visit, one }: { visit: Visit; one: DecisionTold }) {
  const { lang } = visit;
  const w = inLang(proposalWords, lang);
  const kind = proposalKindWords[one.kind].name[lang];
  return (
    <li>
      <a href={visit.href(`/acteurs/${one.slug}`)}>
        <bdi>{one.name}</bdi>
      </a>
      {lang === 'fr' ? ' : ' : ': '}
      {w.recentLine(kind, answerWords[one.answer][lang], formatDay(one.at, lang))}.{' '}
      {one.instead !== null && one.field !== null && (
        <>
          <bdi>{w.instead(contentText(one.field, one.instead, lang))}</bdi>{' '}
          <a href={visit.href(`/acteurs/${one.slug}/valeurs/${one.field}`)}>
            {w.choose}
            <span class="visually-hidden">{w.forOne(one.name)}</span>
          </a>
        </>
      )}
      <form method="post" action={visit.href(`/acteurs/propositions/${one.id}/annulation`)}>
        <input type="hidden" name="once" value={newId(visit.ctx.now())} />
        <button class="button" data-kind="quiet" type="submit">
          {w.undo}
          <span class="visually-hidden">{w.forOne(one.name)}</span>
        </button>
      </form>
    </li>
  );
}
