import { setTimeout as wait } from 'node:timers/promises';
import type { OnlineRegister } from '#sirene/public.ts';
import type { Settings } from '../settings.ts';
import { rechercheEntreprises } from '../sirene/gateways/recherche-entreprises.ts';

/** The online register that the settings allow to be asked; null, the rule: nothing goes out. One a process, which keeps its pace. */
export function onlineRegisterOf(
  settings: Pick<Settings, 'onlineRegister'>,
  patience?: number,
): OnlineRegister | null {
  if (settings.onlineRegister === null) return null;
  return rechercheEntreprises({
    base: settings.onlineRegister,
    now: () => performance.timeOrigin + performance.now(),
    wait: (milliseconds) => wait(milliseconds),
    fetch: (url, options) => fetch(url, options),
    ...(patience === undefined ? {} : { patience }),
  });
}
