// The door of markup: what higher screens show of the council.
export { DeliberationCard } from './parts/deliberation-card.tsx';
