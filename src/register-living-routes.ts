import type { Route } from '#kit/http/route.ts';
import { livingPermissions } from './register/living-permissions.ts';
import { postDecisionUndo } from './register/screens/post-decision-undo.ts';
import { postProposals, postReading, showProposals } from './register/screens/show-proposals.tsx';
import { at, those } from './route-line.ts';

const decide = those(livingPermissions, 'reference.decide');

/** The addresses of the living register, before those of profiles: « propositions » is no actor. */
export const registerLivingRoutes: readonly Route[] = [
  at('GET', '/acteurs/propositions', decide, showProposals),
  at('POST', '/acteurs/propositions', decide, postProposals),
  at('POST', '/acteurs/propositions/releve', decide, postReading),
  at('POST', '/acteurs/propositions/:id/annulation', decide, postDecisionUndo),
];
