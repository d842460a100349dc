import { inLang } from '../i18n.ts';
import { roleNames } from '../role-names.ts';
import type { Visit } from './visit.ts';
import { frameWords } from './words.ts';

/** The way in, or the way out. */
export function SignInTools({ visit }: { visit: Visit }) {
  const w = inLang(frameWords, visit.lang);
  if (visit.viewer.personId === null) {
    return (
      <>
        {visit.site.demo && <a href={visit.href('/entrer-comme')}>{w.enterAs}</a>}
        <a href={visit.href('/connexion')}>{w.signIn}</a>
      </>
    );
  }
  return (
    <>
      <a href={visit.href('/mon-espace')}>{w.workspace}</a>
      <form method="post" action={visit.href('/sortie')}>
        <button class="button" data-kind="quiet" type="submit">
          {w.signOut}
        </button>
      </form>
    </>
  );
}

/** The line that says under which mandate one acts: every act is signed with it. */
export function ActingAs({ visit }: { visit: Visit }) {
  const w = inLang(frameWords, visit.lang);
  const { viewer } = visit;
  if (viewer.personId === null) return null;
  const { acting } = viewer;
  return (
    <p class="acting-as">
      {w.actingAs} <strong>{viewer.name}</strong>,{' '}
      {acting ? `${roleNames[acting.role][visit.lang]}, ${acting.organisationName}` : w.noMandate}.{' '}
      {viewer.mandates.length > 1 && <a href={visit.href('/mon-espace')}>{w.changeMandate}</a>}
    </p>
  );
}
