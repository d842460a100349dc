import type { Route } from '#kit/http/route.ts';
import { deliberationPermissions } from './council/deliberation-permissions.ts';
import {
  showActAkn,
  showActOcd,
  showActPopolo,
  showSittingAkn,
  showSittingOcd,
  showSittingPopolo,
  showSittingVotes,
} from './council/screens/show-act-exports.ts';
import { downloadActes, showActes } from './council/screens/show-actes.tsx';
import { showExportsIndex } from './council/screens/show-exports-index.ts';
import { showReplay } from './council/screens/show-replay.tsx';
import { at, everybody, those } from './route-line.ts';

const steady = { steady: true } as const;
const transmit = those(deliberationPermissions, 'deliberation.transmit');
const act = (suffix: string) => `/conseil/deliberations/:file{[a-z0-9-]+\\.${suffix}}`;
const sitting = (suffix: string) => `/conseil/seances/:file{[a-z0-9-]+\\.${suffix}}`;

/**
 * The same record in every standard, and the replay. Before the addresses of deliberations and sittings in the site map:
 * « :slug » would take a file's name too.
 */
export const councilExportRoutes: readonly Route[] = [
  at('GET', '/conseil/formats.json', everybody(), showExportsIndex, steady),
  at('GET', act('popolo\\.json'), everybody(), showActPopolo, steady),
  at('GET', act('ocd\\.json'), everybody(), showActOcd, steady),
  at('GET', act('akn\\.xml'), everybody(), showActAkn, steady),
  at('GET', act('actes\\.xml'), transmit, downloadActes),
  at('GET', '/conseil/deliberations/:slug/actes', transmit, showActes),
  at('GET', sitting('popolo\\.json'), everybody(), showSittingPopolo, steady),
  at('GET', sitting('ocd\\.json'), everybody(), showSittingOcd, steady),
  at('GET', sitting('akn\\.xml'), everybody(), showSittingAkn, steady),
  at('GET', sitting('votes\\.json'), everybody(), showSittingVotes, steady),
  at('GET', '/conseil/seances/:slug/rejeu', everybody(), showReplay, steady),
];
