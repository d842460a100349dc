export { findViewer, mandatesInForce } from './views/find-viewer.ts';
export { teamOf, type TeamMember } from './views/list-team.ts';
