import type { Gate, Route } from '#kit/http/route.ts';
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
import { postLetterLink, showLetterLink } from './label/screens/answer-letter.tsx';
import { postQuestion, showQuestion } from './label/screens/answer-question.tsx';
import { postFigureChoice, showFigureChoice } from './label/screens/choose-figure.tsx';
import { downloadPiece } from './label/screens/download-piece.ts';
import { downloadReceipt } from './label/screens/download-receipt.ts';
import { postFiling, showFiling } from './label/screens/filing.tsx';
import { postLetterReminder } from './label/screens/post-letter-reminder.ts';
import { postLetterRevocation } from './label/screens/post-letter-revocation.ts';
import { postPieceBlank } from './label/screens/post-piece-blank.ts';
import { postPieceWithdrawal } from './label/screens/post-piece-withdrawal.ts';
import { redirectCandidature } from './label/screens/redirect-candidature.ts';
import { showCall } from './label/screens/show-call.tsx';
import { showCandidature } from './label/screens/show-candidature.tsx';
import { showCandidatures } from './label/screens/show-candidatures.tsx';
import { showCompleteness } from './label/screens/show-completeness.tsx';
import { showDeposit } from './label/screens/show-deposit.tsx';
import { showDossier } from './label/screens/show-dossier.tsx';
import { showLetter } from './label/screens/show-letter.tsx';
import { postLetterInvitation, showLetters } from './label/screens/show-letters.tsx';
import { postPiece, showPieces } from './label/screens/show-pieces.tsx';
import { showPublicLetters } from './label/screens/show-public-letters.tsx';
import { postAmendment, showTeamCommitment } from './label/screens/show-team-commitment.tsx';
import { postCommitment, showTeamCommitments } from './label/screens/show-team-commitments.tsx';
import { supportPermissions } from './label/support-permissions.ts';
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
  at('GET', '/appels/:slug', everybody(), showCall, steady),
  at('GET', '/candidatures', everybody(), showCandidatures, steady),
  at('GET', '/candidatures/:slug', everybody(), showCandidature, steady),
  // Signed in only: whether the file is theirs is the screen's business, and « introuvable » says nothing to others.
  at('GET', '/candidatures/:slug/dossier', signedIn(), showDossier),
  at('GET', '/candidatures/:slug/dossier/questions/:key', signedIn(), showQuestion),
  at('POST', '/candidatures/:slug/dossier/questions/:key', signedIn(), postQuestion),
  at('GET', '/candidatures/:slug/dossier/chiffres/:key', signedIn(), showFigureChoice),
  at('POST', '/candidatures/:slug/dossier/chiffres/:key', signedIn(), postFigureChoice),
  at('GET', '/candidatures/:slug/dossier/verification', signedIn(), showCompleteness),
  at('GET', '/candidatures/:slug/depot', signedIn(), showFiling),
  at('POST', '/candidatures/:slug/depot', signedIn(), postFiling),
  at('GET', '/candidatures/:slug/depots/:number', signedIn(), showDeposit),
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
  at('GET', '/sujets/label/candidature/:id', everybody(), redirectCandidature, steady),
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
  at('GET', '/candidatures/:slug/dossier/pieces', team('piece.manage'), showPieces),
  at('POST', '/candidatures/:slug/dossier/pieces', team('piece.manage'), postPiece, {
    upload: true,
  }),
  at('POST', '/candidatures/:slug/dossier/pieces/absences', team('piece.manage'), postPieceBlank),
  at('POST', '/candidatures/:slug/dossier/pieces/:id/retrait', team('piece.manage'), postPieceWithdrawal),
  at('GET', '/candidatures/:slug/dossier/pieces/:id', signedIn(), downloadPiece),
  at('GET', '/candidatures/:slug/dossier/lettres', team('letter.manage'), showLetters),
  at('POST', '/candidatures/:slug/dossier/lettres', team('letter.manage'), postLetterInvitation),
  at('GET', '/candidatures/:slug/dossier/lettres/:id', signedIn(), showLetter),
  at('POST', '/candidatures/:slug/dossier/lettres/:id/rappel', team('letter.manage'), postLetterReminder),
  at(
    'POST',
    '/candidatures/:slug/dossier/lettres/:id/revocation',
    team('letter.manage'),
    postLetterRevocation,
  ),
  at('GET', '/candidatures/:slug/dossier/engagements', team('commitment.manage'), showTeamCommitments),
  at('POST', '/candidatures/:slug/dossier/engagements', team('commitment.manage'), postCommitment),
  at('GET', '/candidatures/:slug/dossier/engagements/:id', team('commitment.manage'), showTeamCommitment),
  at('POST', '/candidatures/:slug/dossier/engagements/:id', team('commitment.manage'), postAmendment),
  at('GET', '/candidatures/:slug/depots/:number/recepisse.pdf', signedIn(), downloadReceipt),
  at('GET', '/candidatures/:slug/lettres', everybody(), showPublicLetters),
  at('GET', '/lettres/:token', everybody(), showLetterLink),
  at('POST', '/lettres/:token', everybody(), postLetterLink),
];

/** The whole site map, where `online` is whom the pages that offer it may ask about legal units; null: nobody. */
export function routesWith(online: OnlineRegister | null): readonly Route[] {
  return leadingOn([...firstRoutes, ...registerImportRoutes(online), ...lastRoutes]);
}

/** The same where nothing goes out: the addresses are those of every instance. */
export const routes = routesWith(null);

/** The team of a candidature, for its pieces, letters and commitments. */
function team(verb: keyof typeof supportPermissions): Gate {
  return those(supportPermissions, verb);
}
