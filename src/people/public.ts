export { findViewer, mandatesInForce } from './views/find-viewer.ts';
export { type TeamMember, teamOf } from './views/list-team.ts';
