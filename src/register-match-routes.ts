import type { Route } from '#kit/http/route.ts';
import type { OnlineRegister } from '#sirene/public.ts';
import { matchPermissions } from './register/match-permissions.ts';
import { postUnitAsking, postUnitForm, showUnitForm } from './register/screens/add-unit.tsx';
import { downloadDecisions, postDecisionUndo, showDecisions } from './register/screens/show-decisions.tsx';
import { postMatching, postNextQuestion, showMatching } from './register/screens/show-matching.tsx';
import { postAnswer, postOnlineAsking, showQuestion } from './register/screens/show-question.tsx';
import { at, those } from './route-line.ts';

const decide = those(matchPermissions, 'match.decide');

/** From actors to legal units, before the profiles: « rapprochements » is no actor. */
export const registerMatchRoutes = (online: OnlineRegister | null): readonly Route[] => [
  at('GET', '/acteurs/rapprochements', decide, showMatching),
  at('POST', '/acteurs/rapprochements', decide, postMatching),
  at('POST', '/acteurs/rapprochements/suivante', decide, postNextQuestion),
  at('GET', '/acteurs/rapprochements/decisions', decide, showDecisions),
  at('GET', '/acteurs/rapprochements/decisions.csv', decide, downloadDecisions),
  at('POST', '/acteurs/rapprochements/decisions/:id/annulation', decide, postDecisionUndo),
  at('GET', '/acteurs/rapprochements/:slug', decide, showQuestion(online)),
  at('POST', '/acteurs/rapprochements/:slug', decide, postAnswer(online)),
  at('POST', '/acteurs/rapprochements/:slug/repertoire-en-ligne', decide, postOnlineAsking(online)),
  at('GET', '/acteurs/:slug/unites', decide, showUnitForm(online)),
  at('POST', '/acteurs/:slug/unites', decide, postUnitForm(online)),
  at('POST', '/acteurs/:slug/unites/repertoire-en-ligne', decide, postUnitAsking(online)),
];
