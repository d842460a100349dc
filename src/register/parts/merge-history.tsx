import type { Visit } from '#kit/http/visit.ts';
import { inLang, type Lang } from '#kit/i18n.ts';
import { formatDay } from '#kit/instant.ts';
import { roleNames } from '#kit/role-names.ts';
import { mergeActWords } from '../merge-act-words.ts';
import type { MergeAuthor, MergeTold } from '../views/merge-history.ts';

/** « par responsable de la candidature, Grenoble-Alpes Métropole »: a role on an organisation, never a name. */
function authorText(by: MergeAuthor | null, lang: Lang): string {
  return by === null ? '' : ` ${mergeActWords.by[lang](roleNames[by.role][lang], by.organisation)}`;
}

export function mergeText({ absorbed, survivor, at, by }: MergeTold, lang: Lang): string {
  const said = mergeActWords.mergedNotice[lang](absorbed.name, survivor.name, formatDay(at, lang));
  return `${said}${authorText(by, lang)}`;
}

/** Somebody came by the address of a profile that was merged: it is said at once. */
export function MergeNotice({ visit, merges }: { visit: Visit; merges: readonly MergeTold[] }) {
  const { lang } = visit;
  const w = inLang(mergeActWords, lang);
  const from = visit.url.searchParams.get('de');
  const one = merges.findLast(({ absorbed, undone }) => absorbed.slug === from && undone === null);
  if (one === undefined) return null;
  return (
    <div class="notice" data-kind="info" role="status">
      <p>
        <span class="notice-kind">{w.aside}</span> <bdi>{mergeText(one, lang)}</bdi>.
      </p>
      <p>{w.asideWhy}</p>
    </div>
  );
}

/** Every merge of this profile and every undoing, in order, with who acted and when. `undoes`: may this reader undo one? */
export function MergeHistory(props: { visit: Visit; merges: readonly MergeTold[]; undoes: 'yes' | 'no' }) {
  const { visit, merges, undoes } = props;
  const { lang } = visit;
  const w = inLang(mergeActWords, lang);
  if (merges.length === 0) return null;
  return (
    <section class="stack" data-gap="small" aria-labelledby="merges">
      <h2 id="merges">{w.historyTitle}</h2>
      <ul>
        {merges.map((one) => (
          <li key={one.at.toISOString() + one.absorbed.slug}>
            <bdi>{mergeText(one, lang)}</bdi>.
            {one.undone !== null && (
              <>
                {' '}
                <bdi>
                  {w.unmergedNotice(one.absorbed.name, one.survivor.name, formatDay(one.undone.at, lang))}
                  {authorText(one.undone.by, lang)}
                </bdi>
                .
              </>
            )}
            {one.undone === null && undoes === 'yes' && (
              <>
                {' '}
                <a href={visit.href(`/acteurs/${one.absorbed.slug}/separation`)}>
                  {w.undo}
                  <span class="visually-hidden"> ({one.absorbed.name})</span>
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
