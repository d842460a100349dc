import type { Gate, Method, Route } from '#kit/http/route.ts';
import type { Screen } from '#kit/http/visit.ts';
import { may, type PermissionTable } from '#kit/viewer.ts';

/** One line of the site map. */
export function at(
  method: Method,
  path: string,
  gate: Gate,
  screen: Screen,
  options: Pick<Route, 'upload' | 'steady' | 'open'> = {},
): Route {
  return { method, path, gate, screen, ...options };
}

export function everybody(): Gate {
  return { kind: 'public' };
}

/** Anybody with an account, whatever the mandate. */
export function signedIn(): Gate {
  return { kind: 'signed-in' };
}

/** The roles that a module's table lists for this verb; the act checks the organisation again. */
export function those<T extends PermissionTable>(table: T, verb: keyof T & string): Gate {
  return { kind: 'permission', name: verb, admits: (viewer) => may(viewer, table, verb) };
}
