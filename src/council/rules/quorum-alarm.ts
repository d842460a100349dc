import type { Said } from '#kit/i18n.ts';
import { type QuorumCount, quorumOf } from './quorum.ts';

export type QuorumAlarm = 'comfortable' | 'fragile' | 'not_reached';

/** How many departures are feared: our choice, no text sets it; a setting of the body. */
export const fragileMargin = 3;

/**
 * Warns before an item opens, when the quorum is missing or hangs on a few members (L2121-17 CGCT).
 * In 2023 a métropole voted 47 items below its quorum because nothing said so in time.
 */
export function quorumAlarm(count: QuorumCount, margin: number = fragileMargin): QuorumAlarm {
  const { required, reached } = quorumOf(count);
  if (!reached) return 'not_reached';
  return count.present - required <= margin ? 'fragile' : 'comfortable';
}

/** The state of the quorum in a sentence, with the proxies that do not count in it (L2121-17 CGCT). */
export function quorumSentence(count: QuorumCount & { readonly proxies: number }): Said {
  const { required, reached } = quorumOf(count);
  const { present, proxies } = count;
  const heads = `${present} présent${present > 1 ? 's' : ''}`;
  const idle = proxies === 0 ? '' : ` ; ${proxiesFr(proxies)}`;
  const idleEn = proxies === 0 ? '' : `; ${proxiesEn(proxies)}`;
  return {
    fr: `quorum de ${required} ${reached ? 'atteint' : 'non atteint'} (${heads}${idle})`,
    en: `quorum of ${required} ${reached ? 'reached' : 'not reached'} (${present} present${idleEn})`,
  };
}

function proxiesFr(proxies: number): string {
  return proxies === 1 ? 'le pouvoir ne compte pas' : `les ${proxies} pouvoirs ne comptent pas`;
}

function proxiesEn(proxies: number): string {
  return proxies === 1 ? 'the proxy does not count' : `the ${proxies} proxies do not count`;
}
