import type { Said } from './i18n.ts';
import type { Role } from './viewer.ts';

/** What each role is called by the people who hold it. */
export const roleNames: Readonly<Record<Role, Said>> = {
  territory_lead: { fr: 'responsable de la candidature', en: 'territory team lead' },
  territory_editor: { fr: 'contributeur de la candidature', en: 'territory team editor' },
  council_secretariat: { fr: 'secrétariat de l’assemblée', en: 'council secretariat' },
  council_president: { fr: 'président de l’assemblée', en: 'council president' },
  council_member: { fr: 'conseiller communautaire', en: 'council member' },
  programme_office: { fr: 'Mission du programme', en: 'programme office' },
  expert: { fr: 'expert', en: 'expert' },
  deciding_authority: { fr: 'autorité qui décide', en: 'deciding authority' },
  operator: { fr: 'opérateur', en: 'operator' },
  fund_manager: { fr: 'gestionnaire de fonds', en: 'fund manager' },
  administrator: { fr: 'administrateur de l’instance', en: 'instance administrator' },
};
