import type { Mark } from './actor.ts';
import { type ActorFigure, sameFigure } from './actor-figure.ts';

/**
 * Which of rival figures is shown and counted: a value before a reason for not knowing; else the latest date, where an indicator
 * counts on dates; else the best established (S read in the source, over P, over I, over ?); else the one read most recently; else
 * the one entered first. The others stand beside it. Never an average. The view register.shown_figure says the same.
 */
export type FigureBecause = 'only' | 'agreed' | 'known' | 'date' | 'mark' | 'latest' | 'first';

export interface ShownFigure<F> {
  readonly figure: F;
  readonly because: FigureBecause;
}

const marksByStrength: readonly Mark[] = ['S', 'P', 'I', '?'];

/** The figure to show among those of one indicator and one year, and why it rather than another; null when there is none. */
export function shownFigure<F extends ActorFigure>(figures: readonly F[]): ShownFigure<F> | null {
  const [first, ...others] = [...figures].sort(byRule);
  if (first === undefined) return null;
  if (others.length === 0) return { figure: first, because: 'only' };
  const rival = others.find((one) => !sameFigure(one.content, first.content));
  if (rival === undefined) return { figure: first, because: 'agreed' };
  return { figure: first, because: becauseOf(first, rival) };
}

function becauseOf(first: ActorFigure, rival: ActorFigure): FigureBecause {
  if (isKnown(first) !== isKnown(rival)) return 'known';
  if (first.period !== rival.period) return 'date';
  if (first.mark !== rival.mark) return 'mark';
  return first.readOn !== rival.readOn ? 'latest' : 'first';
}

function byRule(a: ActorFigure, b: ActorFigure): number {
  if (isKnown(a) !== isKnown(b)) return isKnown(a) ? -1 : 1;
  if (a.period !== b.period) return a.period < b.period ? 1 : -1;
  const strength = marksByStrength.indexOf(a.mark) - marksByStrength.indexOf(b.mark);
  if (strength !== 0) return strength;
  if (a.readOn !== b.readOn) return a.readOn < b.readOn ? 1 : -1;
  return a.rank - b.rank;
}

function isKnown(figure: ActorFigure): boolean {
  return figure.content.is !== 'unknown';
}
