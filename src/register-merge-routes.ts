import type { Route } from '#kit/http/route.ts';
import { mergePermissions } from './register/merge-permissions.ts';
import { showMergeWith } from './register/screens/merge-with.tsx';
import { postSeparation, showSeparation } from './register/screens/separate-profile.tsx';
import { showDuplicates } from './register/screens/show-duplicates.tsx';
import { postMerge, postVerdict, showPair } from './register/screens/show-pair.tsx';
import { at, those } from './route-line.ts';

const merge = those(mergePermissions, 'actors.merge');

/** The addresses where the team says which profiles are one, before those of profiles: « doublons » is no actor. */
export const registerMergeRoutes: readonly Route[] = [
  at('GET', '/acteurs/doublons', merge, showDuplicates),
  at('GET', '/acteurs/doublons/:a/:b', merge, showPair),
  at('POST', '/acteurs/doublons/:a/:b/fusion', merge, postMerge),
  at('POST', '/acteurs/doublons/:a/:b/decision', merge, postVerdict),
  at('GET', '/acteurs/:slug/fusion', merge, showMergeWith),
  at('GET', '/acteurs/:slug/separation', merge, showSeparation),
  at('POST', '/acteurs/:slug/separation', merge, postSeparation),
];
