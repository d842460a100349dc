// The door of markup: what higher screens show of a legal unit.
export { Activity } from './parts/unit-values.tsx';
