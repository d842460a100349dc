import type { Route } from '#kit/http/route.ts';
import { streamLive } from '#kit/live/stream.ts';
import type { OnlineRegister } from '#sirene/public.ts';
import { deliberationPermissions } from './council/deliberation-permissions.ts';
import { postCompletion, showCompletion } from './council/screens/complete-deliberation.tsx';
import { postSiretForm, showSiretForm } from './council/screens/enter-siret.tsx';
import { postNumberForm, showNumberForm } from './council/screens/number-deliberation.tsx';
import { showAssembly } from './council/screens/show-assembly.tsx';
import { redirectDeliberation, showDeliberation } from './council/screens/show-deliberation.tsx';
import {
  showDeliberationsJson,
  showRehearsalScdl,
  showScdl,
} from './council/screens/show-deliberation-files.ts';
import { showDeliberations } from './council/screens/show-deliberations.tsx';
import { downloadExtract, showExtract } from './council/screens/show-extract.tsx';
import { convocationRoutes } from './council-convocation-routes.ts';
import { debateRoutes } from './council-debate-routes.ts';
import { councilExportRoutes } from './council-export-routes.ts';
import { councilMembersRoutes } from './council-members-routes.ts';
import { councilNominationRoutes } from './council-nomination-routes.ts';
import { councilProfilesRoutes } from './council-profiles-routes.ts';
import { councilRecordsRoutes } from './council-records-routes.ts';
import { councilVideoRoutes } from './council-video-routes.ts';
import { showFigure } from './evidence/screens/show-figure.tsx';
import { showFigures } from './evidence/screens/show-figures.tsx';
import { showFiguresCsv } from './evidence/screens/show-figures-csv.ts';
import { showFiguresJson } from './evidence/screens/show-figures-json.ts';
import { showPublicCommitment } from './evidence/screens/show-public-commitment.tsx';
import { showPublicCommitments } from './evidence/screens/show-public-commitments.tsx';
import { showSources } from './evidence/screens/show-sources.tsx';
import { showJournal } from './journal/screens/show-journal.tsx';
import { showVerification } from './journal/screens/show-verification.tsx';
import { labelRoutes, labelSupportRoutes } from './label-routes.ts';
import { openDataFiles } from './open-data-files.ts';
import { showOpenData } from './opendata/screens/show-open-data.tsx';
import { peoplePermissions } from './people/permissions.ts';
import { postGrantForm, showGrantForm } from './people/screens/grant-form.tsx';
import { postOrganisationForm, showOrganisationForm } from './people/screens/organisation-form.tsx';
import { postLeave } from './people/screens/post-leave.ts';
import { postMandateChoice } from './people/screens/post-mandate-choice.ts';
import { postEnterAs, showEnterAs } from './people/screens/show-enter-as.tsx';
import { showLinkSent } from './people/screens/show-link-sent.tsx';
import { postMandateEnd, showMandate } from './people/screens/show-mandate.tsx';
import { showMandates } from './people/screens/show-mandates.tsx';
import { showOutbox } from './people/screens/show-outbox.tsx';
import { postSignIn, showSignIn } from './people/screens/show-sign-in.tsx';
import { showWorkspace } from './people/screens/show-workspace.tsx';
import { postUseLink, showUseLink } from './people/screens/use-link.tsx';
import { showActor } from './register/screens/show-actor.tsx';
import { showActors } from './register/screens/show-actors.tsx';
import { showActorsCsv } from './register/screens/show-actors-csv.ts';
import { showActorsJson } from './register/screens/show-actors-json.ts';
import { showActorsReadme } from './register/screens/show-actors-readme.ts';
import { showRelationsCsv } from './register/screens/show-relations-csv.ts';
import { showTerritory } from './register/screens/show-territory.tsx';
import { registerImportRoutes } from './register-import-routes.ts';
import { leadingOn } from './register-moved-routes.ts';
import { registerOutRoutes } from './register-out-routes.ts';
import { registerViewRoutes } from './register-view-routes.ts';
import { at, everybody, signedIn, those } from './route-line.ts';
import { sireneRoutes } from './sirene-routes.ts';
import { sitePermissions } from './site/permissions.ts';
import { showAccessibility } from './site/screens/show-accessibility.tsx';
import { showFeed } from './site/screens/show-feed.ts';
import { showHome } from './site/screens/show-home.tsx';
import { showPost } from './site/screens/show-post.tsx';
import { showPosts } from './site/screens/show-posts.tsx';
import { showProgramme } from './site/screens/show-programme.tsx';
import { postPostForm, showPostForm } from './site/screens/write-post.tsx';
import { sittingRoutes } from './sitting-routes.ts';

/** A page whose drawing can be kept until the journal moves. */
const steady = { steady: true } as const;

/** The site map: method, path, who may come, screen. One line each; a snapshot test holds it. English addresses add /en. */
const firstRoutes: readonly Route[] = [
  at('GET', '/en-direct', everybody(), streamLive),
  at('GET', '/journal', everybody(), showJournal),
  at('GET', '/journal/verification', everybody(), showVerification),
  at('GET', '/chiffres', everybody(), showFigures, steady),
  at('GET', '/chiffres.csv', everybody(), showFiguresCsv, steady),
  at('GET', '/chiffres.json', everybody(), showFiguresJson, steady),
  at('GET', '/chiffres/:slug', everybody(), showFigure, steady),
  at('GET', '/engagements', everybody(), showPublicCommitments, steady),
  at('GET', '/engagements/:id', everybody(), showPublicCommitment, steady),
  at('GET', '/sources', everybody(), showSources, steady),
  at('GET', '/entrer-comme', everybody(), showEnterAs),
  at('POST', '/entrer-comme', everybody(), postEnterAs),
  at('GET', '/mon-espace', signedIn(), showWorkspace),
  at('POST', '/mandat', signedIn(), postMandateChoice),
  at('POST', '/sortie', everybody(), postLeave),
  at('GET', '/connexion', everybody(), showSignIn),
  at('POST', '/connexion', everybody(), postSignIn),
  at('GET', '/connexion/envoi', everybody(), showLinkSent),
  at('GET', '/connexion/:token', everybody(), showUseLink),
  at('POST', '/connexion/:token', everybody(), postUseLink),
  at('GET', '/boite-locale', everybody(), showOutbox),
  at('GET', '/mandats', those(peoplePermissions, 'mandates.list'), showMandates),
  at('GET', '/mandats/nouveau', those(peoplePermissions, 'mandates.list'), showGrantForm),
  at('POST', '/mandats/nouveau', those(peoplePermissions, 'mandates.list'), postGrantForm),
  at('GET', '/mandats/organisation', those(peoplePermissions, 'organisation.add'), showOrganisationForm),
  at('POST', '/mandats/organisation', those(peoplePermissions, 'organisation.add'), postOrganisationForm),
  at('GET', '/mandats/:id', those(peoplePermissions, 'mandates.list'), showMandate),
  at('POST', '/mandats/:id/fin', those(peoplePermissions, 'mandates.list'), postMandateEnd),
  at('GET', '/', everybody(), showHome, steady),
  at('GET', '/programme', everybody(), showProgramme, steady),
  at('GET', '/accessibilite', everybody(), showAccessibility, steady),
  at('GET', '/actualites', everybody(), showPosts, steady),
  at('GET', '/actualites.atom', everybody(), showFeed, steady),
  at('GET', '/actualites/nouvelle', those(sitePermissions, 'post.write'), showPostForm),
  at('POST', '/actualites/nouvelle', those(sitePermissions, 'post.write'), postPostForm),
  at('GET', '/actualites/:slug', everybody(), showPost, steady),
  ...labelRoutes,
  at('GET', '/conseil', everybody(), showAssembly, steady),
  at('GET', '/conseil/deliberations', everybody(), showDeliberations, steady),
  at('GET', '/conseil/deliberations.csv', everybody(), showScdl, steady),
  at('GET', '/conseil/deliberations-repetition.csv', everybody(), showRehearsalScdl, steady),
  at('GET', '/conseil/deliberations.json', everybody(), showDeliberationsJson, steady),
  ...councilExportRoutes,
  at('GET', '/conseil/deliberations/:slug', everybody(), showDeliberation, steady),
  at('GET', '/conseil/deliberations/:slug/extrait', everybody(), showExtract, steady),
  at('GET', '/conseil/deliberations/:slug/extrait.pdf', everybody(), downloadExtract, steady),
  at(
    'GET',
    '/conseil/deliberations/:slug/numero',
    those(deliberationPermissions, 'deliberation.number'),
    showNumberForm,
  ),
  at(
    'POST',
    '/conseil/deliberations/:slug/numero',
    those(deliberationPermissions, 'deliberation.number'),
    postNumberForm,
  ),
  ...convocationRoutes,
  ...sireneRoutes,
  ...sittingRoutes,
  ...councilMembersRoutes,
  ...debateRoutes,
  ...councilRecordsRoutes,
  ...councilNominationRoutes,
  ...councilProfilesRoutes,
  ...councilVideoRoutes,
  at(
    'GET',
    '/conseil/deliberations/:slug/complement',
    those(deliberationPermissions, 'deliberation.complete'),
    showCompletion,
  ),
  at(
    'POST',
    '/conseil/deliberations/:slug/complement',
    those(deliberationPermissions, 'deliberation.complete'),
    postCompletion,
  ),
  at('GET', '/conseil/siret', those(deliberationPermissions, 'assembly.identify'), showSiretForm),
  at('POST', '/conseil/siret', those(deliberationPermissions, 'assembly.identify'), postSiretForm),
  at('GET', '/donnees', everybody(), showOpenData(openDataFiles), steady),
  at('GET', '/sujets/council/deliberation/:id', everybody(), redirectDeliberation, steady),
  at('GET', '/territoire', everybody(), showTerritory, steady),
  at('GET', '/acteurs', everybody(), showActors, steady),
  at('GET', '/acteurs.csv', everybody(), showActorsCsv, steady),
  at('GET', '/acteurs.json', everybody(), showActorsJson, steady),
  at('GET', '/acteurs-lisezmoi.txt', everybody(), showActorsReadme),
  ...registerViewRoutes,
];

/** After the pages of imports and of matching, some of which may ask outside. */
const lastRoutes: readonly Route[] = [
  at('GET', '/acteurs/:slug', everybody(), showActor, steady),
  at('GET', '/relations.csv', everybody(), showRelationsCsv, steady),
  ...registerOutRoutes,
  ...labelSupportRoutes,
];

/** The whole site map, where `online` is whom the pages that offer it may ask about legal units; null: nobody. */
export function routesWith(online: OnlineRegister | null): readonly Route[] {
  return leadingOn([...firstRoutes, ...registerImportRoutes(online), ...lastRoutes]);
}

/** The same where nothing goes out: the addresses are those of every instance. */
export const routes = routesWith(null);
