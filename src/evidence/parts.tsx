// The door of markup: what higher screens show of evidence.
export { CommitmentCard } from './parts/commitment-card.tsx';
export { FigureInline, FigureValue, figureAddress } from './parts/figure-value.tsx';
export { Mark, MarksKey } from './parts/mark.tsx';
export { PieceRow } from './parts/piece-row.tsx';
export { RivalFigures } from './parts/rival-figures.tsx';
export { SourceLine } from './parts/source-line.tsx';
