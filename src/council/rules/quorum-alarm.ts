import type { Said } from '#kit/i18n.ts';
import { commonRules } from './profiles.ts';
import { type Quorum, type QuorumCount, quorumOf } from './quorum.ts';

export type QuorumAlarm = 'comfortable' | 'fragile' | 'not_reached';

/**
 * Warns before an item opens, when the quorum is missing or hangs on a few members (L2121-17 CGCT).
 * In 2023 a métropole voted 47 items below its quorum because nothing said so in time.
 */
export function quorumAlarm(
  count: QuorumCount,
  margin: number = commonRules.fragileMargin.value,
): QuorumAlarm {
  const { required, reached } = quorumOf(count);
  if (required === 0) return 'comfortable';
  if (!reached) return 'not_reached';
  return count.present - required <= margin ? 'fragile' : 'comfortable';
}

/**
 * The state of the quorum in a sentence, with the proxies that do not count in it (L2121-17 CGCT). `found` is the quorum
 * as it was judged then; absent, it is judged from the count.
 */
export function quorumSentence(
  count: QuorumCount & { readonly proxies: number },
  found: Quorum = quorumOf(count),
): Said {
  const { required, reached } = found;
  const { present, proxies } = count;
  const heads = `${present} présent${present > 1 ? 's' : ''}`;
  const idle = proxies === 0 ? '' : ` ; ${proxiesFr(proxies)}`;
  const idleEn = proxies === 0 ? '' : `; ${proxiesEn(proxies)}`;
  if (required === 0)
    return {
      fr: `aucun quorum exigé (${heads}${idle})`,
      en: `no quorum required (${present} present${idleEn})`,
    };
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
