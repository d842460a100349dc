import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatNumber } from '#kit/numbers.ts';
import { correctionWords } from '../correction-words.ts';
import { proposalWords } from '../proposal-words.ts';
import { reviewWords } from '../review-words.ts';

/** Where the team keeps the register alive; `waiting` is how many corrections wait for an answer. */
export function LivingLinks({ visit, waiting }: { visit: Visit; waiting: number }) {
  const { lang } = visit;
  const w = inLang(correctionWords, lang);
  const links: [string, string][] = [
    ['/acteurs/propositions', proposalWords.short[lang]],
    ['/acteurs/a-revoir', reviewWords.title[lang]],
    ['/acteurs/corrections', waiting === 0 ? w.short : w.waiting(w.short, formatNumber(waiting, lang))],
  ];
  return (
    <>
      {links.map(([path, label]) => (
        <a key={path} class="button" data-kind="secondary" href={visit.href(path)}>
          {label}
        </a>
      ))}
    </>
  );
}
