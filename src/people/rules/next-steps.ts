import type { Said } from '#kit/i18n.ts';
import type { Role } from '#kit/viewer.ts';

/** A place where a role goes on working. */
export interface NextStep {
  readonly path: string;
  readonly label: Said;
}

const dossier: NextStep = {
  path: '/candidatures/digital-grenoble-repetition/dossier',
  label: { fr: 'Compléter le dossier de candidature', en: 'Fill in the candidature file' },
};
const council: NextStep = {
  path: '/conseil/seances',
  label: { fr: 'Aller aux séances du conseil', en: 'Go to the council’s sittings' },
};
const candidatures: NextStep = {
  path: '/candidatures',
  label: { fr: 'Lire les candidatures', en: 'Read the candidatures' },
};
const programme: NextStep = {
  path: '/programme',
  label: { fr: 'Voir le programme', en: 'See the programme' },
};
const journal: NextStep = {
  path: '/journal',
  label: { fr: 'Lire le journal des actes', en: 'Read the journal of acts' },
};
const mandates: NextStep = { path: '/mandats', label: { fr: 'Tenir les mandats', en: 'Keep the mandates' } };

/** What each role usually does next. Plain addresses: the modules above are not known here. */
export const nextSteps: Readonly<Record<Role, readonly NextStep[]>> = {
  territory_lead: [dossier, mandates],
  territory_editor: [dossier],
  council_secretariat: [council, mandates],
  council_president: [council],
  council_member: [council],
  programme_office: [candidatures, programme],
  expert: [candidatures, programme],
  deciding_authority: [candidatures, programme],
  operator: [programme, journal],
  fund_manager: [programme, journal],
  administrator: [mandates, journal],
};
