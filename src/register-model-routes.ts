import type { Route } from '#kit/http/route.ts';
import { linkPermissions } from './register/link-permissions.ts';
import { postLink, postLinkWithdrawal, showLinks } from './register/screens/keep-links.tsx';
import { postSite, postSiteWithdrawal, showSites } from './register/screens/keep-sites.tsx';
import { showPerimeter } from './register/screens/show-perimeter.tsx';
import { at, everybody, those } from './route-line.ts';

const keepLinks = those(linkPermissions, 'link.keep');

/** The addresses of what an actor is beside its facts: its links, and why it is here. */
export const registerModelRoutes: readonly Route[] = [
  at('GET', '/territoire/perimetre', everybody(), showPerimeter, { steady: true }),
  at('GET', '/acteurs/:slug/liens', keepLinks, showLinks),
  at('POST', '/acteurs/:slug/liens', keepLinks, postLink),
  at('POST', '/acteurs/:slug/liens/:id/retrait', keepLinks, postLinkWithdrawal),
  at('GET', '/acteurs/:slug/implantations', keepLinks, showSites),
  at('POST', '/acteurs/:slug/implantations', keepLinks, postSite),
  at('POST', '/acteurs/:slug/implantations/:id/retrait', keepLinks, postSiteWithdrawal),
];
