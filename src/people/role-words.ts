import type { Lang, Said } from '#kit/i18n.ts';
import { roleNames } from '#kit/role-names.ts';
import type { Role } from '#kit/viewer.ts';

/** A role's name standing alone, as a heading. */
export function roleTitle(role: Role, lang: Lang): string {
  const name = roleNames[role][lang];
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** What a person who holds this role can do, in one sentence. */
export const roleDeeds: Readonly<Record<Role, Said>> = {
  territory_lead: {
    fr: 'Conduit l’équipe : complète le dossier, invite des contributeurs, dépose la candidature.',
    en: 'Leads the team: fills in the file, invites editors, submits the candidature.',
  },
  territory_editor: {
    fr: 'Rédige les réponses du dossier et y joint les pièces ; ne dépose pas.',
    en: 'Writes the answers of the file and adds its pieces; does not submit.',
  },
  council_secretariat: {
    fr: 'Prépare les séances, note les présences et les pouvoirs, tient le registre des délibérations.',
    en: 'Prepares the sittings, notes presences and proxies, keeps the register of deliberations.',
  },
  council_president: {
    fr: 'Préside la séance : donne la parole, ouvre et clôt le scrutin, proclame le résultat.',
    en: 'Chairs the sitting: gives the floor, opens and closes the vote, proclaims the result.',
  },
  council_member: {
    fr: 'Siège, demande la parole, donne ou reçoit un pouvoir, vote.',
    en: 'Sits, asks for the floor, gives or receives a proxy, votes.',
  },
  programme_office: {
    fr: 'Pilote le programme : ouvre les appels, instruit les candidatures, réunit le jury.',
    en: 'Steers the programme: opens calls, examines candidatures, convenes the jury.',
  },
  expert: {
    fr: 'Lit les dossiers qui lui sont confiés, déclare ses intérêts, rend un avis motivé.',
    en: 'Reads the files entrusted to them, declares interests, gives a reasoned opinion.',
  },
  deciding_authority: {
    fr: 'Décide du label, avec ses motifs, au vu de l’instruction et des avis.',
    en: 'Decides on the label, with reasons, on the strength of the examination and the opinions.',
  },
  operator: {
    fr: 'Opère les fonds pour l’État : conventions, versements, bilans consolidés.',
    en: 'Operates the funds for the State: agreements, payments, consolidated reports.',
  },
  fund_manager: {
    fr: 'Gère un fonds : instruit les demandes et suit les engagements.',
    en: 'Manages a fund: examines applications and follows commitments.',
  },
  administrator: {
    fr: 'Tient les comptes et les mandats de l’instance ; aucun droit sur un dossier, un vote ou un label.',
    en: 'Keeps the accounts and mandates of the instance; no right over a file, a vote or a label.',
  },
};

/** Roles gathered as they are shown to somebody who chooses one. */
export const roleGroups: readonly {
  readonly title: Said;
  /** What these mandates cannot do yet, said before somebody tries. */
  readonly note?: Said;
  readonly roles: readonly Role[];
}[] = [
  { title: { fr: 'Le territoire', en: 'The territory' }, roles: ['territory_lead', 'territory_editor'] },
  {
    title: { fr: 'Le conseil', en: 'The council' },
    roles: ['council_secretariat', 'council_president', 'council_member'],
  },
  {
    title: { fr: 'Le programme', en: 'The programme' },
    note: {
      fr: 'Ces mandats existent et se journalisent ; leurs propres écrans ne sont pas dans cette version, sauf la lecture des versions déposées par la Mission et l’autorité qui décide.',
      en: 'These mandates exist and are journalled; their own screens are not in this version, except reading filed versions for the programme office and the deciding authority.',
    },
    roles: ['programme_office', 'expert', 'deciding_authority', 'operator', 'fund_manager'],
  },
  { title: { fr: 'L’instance', en: 'The instance' }, roles: ['administrator'] },
];
