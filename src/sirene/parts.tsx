// The door of markup: what higher screens show of a legal unit.
export { SectionText } from './parts/section-text.tsx';
export { Activity } from './parts/unit-values.tsx';
