import type { Route } from '#kit/http/route.ts';
import { livingPermissions } from './register/living-permissions.ts';
import {
  postAnswers,
  postCorrectionUndo,
  showCorrectionAsked,
} from './register/screens/answer-correction.tsx';
import { postClaim, showClaim, showClaimSent } from './register/screens/claim-profile.tsx';
import {
  postConfirmation,
  postConfirmationUndo,
  showConfirmation,
} from './register/screens/confirm-actor.tsx';
import { postCorrection, showCorrection } from './register/screens/correct-profile.tsx';
import { postDecisionUndo } from './register/screens/post-decision-undo.ts';
import { showActivities } from './register/screens/show-activities.tsx';
import { showCorrections } from './register/screens/show-corrections.tsx';
import { postProposals, postReading, showProposals } from './register/screens/show-proposals.tsx';
import { showStale } from './register/screens/show-stale.tsx';
import { at, everybody, those } from './route-line.ts';

const decide = those(livingPermissions, 'reference.decide');
const answer = those(livingPermissions, 'correction.answer');
const confirm = those(livingPermissions, 'actor.confirm');

/** The addresses of the living register, before those of profiles: « propositions » is no actor. */
export const registerLivingRoutes: readonly Route[] = [
  at('GET', '/acteurs/propositions', decide, showProposals),
  at('POST', '/acteurs/propositions', decide, postProposals),
  at('POST', '/acteurs/propositions/releve', decide, postReading),
  at('POST', '/acteurs/propositions/:id/annulation', decide, postDecisionUndo),
  at('GET', '/acteurs/activites', everybody(), showActivities, { steady: true }),
  at('GET', '/acteurs/a-revoir', confirm, showStale),
  at('GET', '/acteurs/corrections', answer, showCorrections),
  at('GET', '/acteurs/corrections/:id', answer, showCorrectionAsked),
  at('POST', '/acteurs/corrections/:id', answer, postAnswers),
  at('POST', '/acteurs/corrections/:id/annulation', answer, postCorrectionUndo),
  at('GET', '/acteurs/:slug/revendication', everybody(), showClaim),
  at('POST', '/acteurs/:slug/revendication', everybody(), postClaim),
  at('GET', '/acteurs/:slug/revendication/envoi', everybody(), showClaimSent),
  at('GET', '/acteurs/:slug/correction/:token', everybody(), showCorrection),
  at('POST', '/acteurs/:slug/correction/:token', everybody(), postCorrection),
  at('GET', '/acteurs/:slug/confirmation', confirm, showConfirmation),
  at('POST', '/acteurs/:slug/confirmation', confirm, postConfirmation),
  at('POST', '/acteurs/:slug/confirmation/annulation', confirm, postConfirmationUndo),
];
