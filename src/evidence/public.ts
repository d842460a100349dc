// The door that answers: views, their types, and the pure rules that others must apply in the same way.
export type {
  Commitment,
  CommitmentEvent,
  CommitmentEventKind,
  CommitmentKind,
  CommitmentNow,
  Wording,
} from './rules/commitment-now.ts';
export { commitmentKinds } from './rules/commitment-now.ts';
export type {
  Figure,
  Indicator,
  IndicatorFigures,
  Mark,
  Precision,
  Reading,
  Source,
  Standing,
} from './rules/figure-types.ts';
export { isUnknown, mayStandAlone, type SingleValueRefusal, singleValue } from './rules/single-value.ts';
export { slippageMonths } from './rules/slippage.ts';
export { type Sum, sumAmounts, sumByBook } from './rules/sum-amounts.ts';
export { allFigures, figuresOf } from './views/figures-of.ts';
export { type CitedFigure, findFigures } from './views/find-figures.ts';
export { listEvents, type TimelineEvent } from './views/list-events.ts';
export { type IndicatorInLang, listIndicators } from './views/list-indicators.ts';
export { pieceStream } from './views/piece-stream.ts';
export { commitmentsOf, findCommitment, listCommitments } from './views/read-commitments.ts';
export { findPiece, type Piece, piecesOf } from './views/read-pieces.ts';
export { listSources } from './views/read-source.ts';
