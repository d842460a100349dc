import type { Route } from '#kit/http/route.ts';
import { leadOn } from './register/screens/lead-on.tsx';

const profile = '/acteurs/:slug';
/** The page that undoes a merge is about the merged profile itself. */
const ofMerged = `${profile}/separation`;

/** These routes, those of one profile leading on to the one that stands for it once it was merged: one rule, whatever is added. */
export function leadingOn(routes: readonly Route[]): readonly Route[] {
  const looked = new Set(routes.filter((one) => one.method === 'GET').map((one) => one.path));
  return routes.map((route) =>
    isOfProfile(route.path) ? { ...route, screen: leadOn(route.screen, looked.has(route.path)) } : route,
  );
}

function isOfProfile(path: string): boolean {
  return path !== ofMerged && (path === profile || path.startsWith(`${profile}/`));
}
