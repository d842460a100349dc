import { page } from '#kit/http/page.tsx';
import { found, Stop } from '#kit/http/stop.ts';
import type { Screen } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { isId } from '#kit/ids.ts';
import { may } from '#kit/viewer.ts';
import { letterSigningWords } from '../letter-signing-words.ts';
import { letterWords } from '../letter-words.ts';
import { LetterProof, LetterSheet } from '../parts/letter-sheet.tsx';
import { fileCrumbs, publicCrumbs } from '../parts/support-crumbs.ts';
import { examinerPermissions } from '../permissions.ts';
import { findCandidature } from '../queries/find-candidature.ts';
import { filedLetters } from '../queries/hold-support.ts';
import { letterVersions } from '../queries/signed-letters.ts';
import { supportPermissions } from '../support-permissions.ts';
import { lettersPath } from './show-letters.tsx';

/** GET /candidatures/:slug/dossier/lettres/:id: a signed letter, whole, with its earlier versions. For the team; what was filed, for those who examine. */
export const showLetter: Screen = async (visit) => {
  const slug = visit.params['slug'] ?? '';
  const id = visit.params['id'] ?? '';
  const candidature = found(await findCandidature(visit.ctx, slug));
  const ours = may(visit.viewer, supportPermissions, 'letter.manage', candidature.organisationId);
  if (!ours && !may(visit.viewer, examinerPermissions, 'deposit.read')) throw new Stop('NOT_FOUND');
  if (!isId(id)) throw new Stop('NOT_FOUND');
  const filed = await filedLetters(visit.ctx.db, candidature.id);
  const [current, ...earlier] = (await letterVersions(visit.ctx, id))
    .filter((letter) => letter.candidatureId === candidature.id)
    // Those who examine read what was filed, and nothing of the draft.
    .filter((letter) => ours || filed.has(letter.id));
  if (!current) throw new Stop('NOT_FOUND');
  const w = inLang(letterSigningWords, visit.lang);
  const { title } = inLang(letterWords, visit.lang);
  return page(visit, {
    title: current.structureName,
    crumbs: ours
      ? [...fileCrumbs(visit.lang, slug, candidature.title), { path: lettersPath(slug), label: title }]
      : publicCrumbs(visit.lang, slug, candidature.title),
    headers: { 'cache-control': 'private, no-store' },
    body: (
      <>
        <header class="page-head">
          <p class="page-kicker">{title}</p>
          <h1>{current.structureName}</h1>
        </header>
        <LetterSheet visit={visit} letter={current} />
        <p>{current.publication === 'published' ? w.willPublish : w.wontPublish}</p>
        <LetterProof visit={visit} letter={current} />
        {current.hashHolds === 'no' && (
          <div class="notice" data-kind="error" role="alert">
            <p>{w.hashBroken}</p>
          </div>
        )}
        {earlier.length > 0 && (
          <section class="stack">
            <h2>{w.earlier}</h2>
            {earlier.map((letter) => (
              <details key={letter.id}>
                <summary>
                  {w.version} {letter.version}
                </summary>
                <LetterSheet visit={visit} letter={letter} />
                <LetterProof visit={visit} letter={letter} />
              </details>
            ))}
          </section>
        )}
      </>
    ),
  });
};
