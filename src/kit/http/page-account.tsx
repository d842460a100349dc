import { inLang } from '../i18n.ts';
import { roleNames } from '../role-names.ts';
import { frameWords } from './words.ts';
import type { Visit } from './visit.ts';

/** The line that says under which mandate one acts: every act is signed with it. */
export function Account({ visit }: { visit: Visit }) {
  const w = inLang(frameWords, visit.lang);
  const { viewer } = visit;
  if (viewer.personId === null) {
    return (
      <div class="account">
        <a href={visit.href('/connexion')}>{w.signIn}</a>
        {visit.site.demo && <a href={visit.href('/entrer-comme')}>{w.enterAs}</a>}
      </div>
    );
  }
  const acting = viewer.acting;
  return (
    <div class="account">
      <p>
        {w.actingAs} <strong>{viewer.name}</strong>,{' '}
        {acting ? `${roleNames[acting.role][visit.lang]}, ${acting.organisationName}` : w.noMandate}
      </p>
      <a href={visit.href('/mon-espace')}>{w.workspace}</a>
      <form method="post" action={visit.href('/sortie')}>
        <button class="button-quiet" type="submit">
          {w.signOut}
        </button>
      </form>
    </div>
  );
}
