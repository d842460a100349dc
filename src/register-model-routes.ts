import type { Route } from '#kit/http/route.ts';
import { linkPermissions } from './register/link-permissions.ts';
import { postLink, postLinkWithdrawal, showLinks } from './register/screens/keep-links.tsx';
import { postSite, postSiteWithdrawal, showSites } from './register/screens/keep-sites.tsx';
import { postSubdomain, postSubdomainWithdrawal, showTaxonomy } from './register/screens/keep-taxonomy.tsx';
import { showPerimeter } from './register/screens/show-perimeter.tsx';
import { taxonomyPermissions } from './register/taxonomy-permissions.ts';
import { at, everybody, those } from './route-line.ts';

const keepLinks = those(linkPermissions, 'link.keep');
const keepTaxonomy = those(taxonomyPermissions, 'taxonomy.keep');

/** The addresses of what an actor is beside its facts: its links, and why it is here. */
export const registerModelRoutes: readonly Route[] = [
  at('GET', '/territoire/perimetre', everybody(), showPerimeter, { steady: true }),
  at('GET', '/territoire/taxonomie', everybody(), showTaxonomy),
  at('POST', '/territoire/taxonomie', keepTaxonomy, postSubdomain),
  at('POST', '/territoire/taxonomie/:id/retrait', keepTaxonomy, postSubdomainWithdrawal),
  at('GET', '/acteurs/:slug/liens', keepLinks, showLinks),
  at('POST', '/acteurs/:slug/liens', keepLinks, postLink),
  at('POST', '/acteurs/:slug/liens/:id/retrait', keepLinks, postLinkWithdrawal),
  at('GET', '/acteurs/:slug/implantations', keepLinks, showSites),
  at('POST', '/acteurs/:slug/implantations', keepLinks, postSite),
  at('POST', '/acteurs/:slug/implantations/:id/retrait', keepLinks, postSiteWithdrawal),
];
