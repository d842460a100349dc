import type { Route } from '#kit/http/route.ts';
import { memberPermissions } from './council/member-permissions.ts';
import { postGroupChange, showGroupChange } from './council/screens/change-group.tsx';
import { postAssemblyForm, showAssemblyForm } from './council/screens/create-assembly.tsx';
import { postGroupForm, showGroupForm } from './council/screens/create-group.tsx';
import { downloadRefused, downloadTemplate } from './council/screens/download-members-files.ts';
import { postImport, postImportConfirmation, showImport } from './council/screens/import-members.tsx';
import { postInstallation, showInstallation } from './council/screens/install-member.tsx';
import {
  postSubstitute,
  postSubstituteEnd,
  showSubstituteEnd,
  showSubstituteForm,
} from './council/screens/name-substitute.tsx';
import { postDeparture, showDeparture } from './council/screens/record-departure.tsx';
import { postReplacement, showReplacement } from './council/screens/replace-member.tsx';
import { showMembers } from './council/screens/show-members.tsx';
import { showSeat } from './council/screens/show-seat.tsx';
import { at, everybody, those } from './route-line.ts';

const keep = those(memberPermissions, 'members.keep');
const create = those(memberPermissions, 'assembly.create');

/** The addresses of the members: what everybody reads, and one address per act of the secretariat. */
export const councilMembersRoutes: readonly Route[] = [
  at('GET', '/conseil/assemblee', create, showAssemblyForm),
  at('POST', '/conseil/assemblee', create, postAssemblyForm),
  at('GET', '/conseil/groupes/nouveau', keep, showGroupForm),
  at('POST', '/conseil/groupes/nouveau', keep, postGroupForm),
  // Not « steady »: who sits changes with the day, without any act.
  at('GET', '/conseil/membres', everybody(), showMembers),
  at('GET', '/conseil/membres/modele.csv', keep, downloadTemplate),
  at('GET', '/conseil/membres/import', keep, showImport),
  at('POST', '/conseil/membres/import', keep, postImport, { upload: true }),
  at('POST', '/conseil/membres/import/confirmation', keep, postImportConfirmation),
  at('POST', '/conseil/membres/import/refus', keep, downloadRefused),
  at('GET', '/conseil/membres/:number', everybody(), showSeat),
  at('GET', '/conseil/membres/:number/installation', keep, showInstallation),
  at('POST', '/conseil/membres/:number/installation', keep, postInstallation),
  at('GET', '/conseil/membres/:number/depart', keep, showDeparture),
  at('POST', '/conseil/membres/:number/depart', keep, postDeparture),
  at('GET', '/conseil/membres/:number/remplacement', keep, showReplacement),
  at('POST', '/conseil/membres/:number/remplacement', keep, postReplacement),
  at('GET', '/conseil/membres/:number/suppleant', keep, showSubstituteForm),
  at('POST', '/conseil/membres/:number/suppleant', keep, postSubstitute),
  at('GET', '/conseil/membres/:number/suppleant/fin', keep, showSubstituteEnd),
  at('POST', '/conseil/membres/:number/suppleant/fin', keep, postSubstituteEnd),
  at('GET', '/conseil/membres/:number/groupe', keep, showGroupChange),
  at('POST', '/conseil/membres/:number/groupe', keep, postGroupChange),
];
