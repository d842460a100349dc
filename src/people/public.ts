export { findViewer, mandatesInForce } from './views/find-viewer.ts';
