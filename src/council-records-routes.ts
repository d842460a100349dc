import type { Route } from '#kit/http/route.ts';
import { recordPermissions } from './council/record-permissions.ts';
import { postAdoption, showAdoption } from './council/screens/adopt-minutes.tsx';
import { downloadMinutesPdf, downloadMinutesRtf } from './council/screens/download-minutes.ts';
import { postSecretaries, showSecretaries } from './council/screens/name-secretaries.tsx';
import { postSettling, postSignature } from './council/screens/post-minutes.ts';
import { postPublication, postTransmission, showPublicity } from './council/screens/publish-deliberation.tsx';
import { postSending, showDeadlines } from './council/screens/show-deadlines.tsx';
import { downloadExamined, showExamined } from './council/screens/show-examined.tsx';
import { showMinutes } from './council/screens/show-minutes.tsx';
import { postItemRecord, showItemRecord } from './council/screens/write-item-record.tsx';
import { at, everybody, those } from './route-line.ts';

const secretaries = those(recordPermissions, 'secretaries.name');
const write = those(recordPermissions, 'minutes.write');
const adopt = those(recordPermissions, 'minutes.adopt');
const transmit = those(recordPermissions, 'act.transmit');

/** The addresses of what remains of a sitting: secretaries, minutes, list, deadlines, publication of its acts. */
export const councilRecordsRoutes: readonly Route[] = [
  at('GET', '/conseil/seances/:slug/secretaires', secretaries, showSecretaries),
  at('POST', '/conseil/seances/:slug/secretaires', secretaries, postSecretaries),
  // The desk reads the draft, everybody the published minutes: whose it is, is the screen's business.
  at('GET', '/conseil/seances/:slug/proces-verbal', everybody(), showMinutes),
  at('GET', '/conseil/seances/:slug/proces-verbal.pdf', everybody(), downloadMinutesPdf),
  at('GET', '/conseil/seances/:slug/proces-verbal.rtf', everybody(), downloadMinutesRtf),
  at('GET', '/conseil/seances/:slug/proces-verbal/points/:rank', write, showItemRecord),
  at('POST', '/conseil/seances/:slug/proces-verbal/points/:rank', write, postItemRecord),
  at('POST', '/conseil/seances/:slug/proces-verbal/projet', write, postSettling),
  at('GET', '/conseil/seances/:slug/proces-verbal/approbation', adopt, showAdoption),
  at('POST', '/conseil/seances/:slug/proces-verbal/approbation', adopt, postAdoption),
  at('POST', '/conseil/seances/:slug/proces-verbal/signatures', adopt, postSignature),
  at('GET', '/conseil/seances/:slug/deliberations-examinees', everybody(), showExamined),
  at('GET', '/conseil/seances/:slug/deliberations-examinees.pdf', everybody(), downloadExamined),
  at('POST', '/conseil/seances/:slug/communications', transmit, postSending),
  at('GET', '/conseil/echeances', those(recordPermissions, 'deadlines.read'), showDeadlines),
  at('GET', '/conseil/deliberations/:slug/publicite', transmit, showPublicity),
  at('POST', '/conseil/deliberations/:slug/publicite/transmission', transmit, postTransmission),
  at('POST', '/conseil/deliberations/:slug/publicite/publication', transmit, postPublication),
];
