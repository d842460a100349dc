import type { Said } from '#kit/i18n.ts';
import type { Beginning, Departure, Ending } from './rules/holding.ts';

/** Why a holding begins, in a word. */
export const begunWords: Readonly<Record<Beginning, Said>> = {
  installed: { fr: 'Installation', en: 'Installation' },
  replaces: { fr: 'Remplacement', en: 'Replacement' },
  changes_group: { fr: 'Changement de groupe', en: 'Change of group' },
};

/** Why a member leaves, in a word. */
export const leftWords: Readonly<Record<Departure, Said>> = {
  resigned: { fr: 'Démission', en: 'Resignation' },
  died: { fr: 'Décès', en: 'Death' },
  lost_mandate: { fr: 'Perte du mandat municipal', en: 'Loss of the municipal mandate' },
  term_ended: { fr: 'Fin du mandat', en: 'End of the term' },
};

export const endedWords: Readonly<Record<Ending, Said>> = {
  ...leftWords,
  changes_group: begunWords.changes_group,
};

/** What the pages of the members say. */
export const memberWords = {
  council: { fr: 'Le conseil', en: 'The council' },
  title: { fr: 'Les membres', en: 'The members' },
  cardHint: {
    fr: 'Qui siège aujourd’hui, dans quel groupe, depuis quand ; qui a siégé ; les sièges vacants.',
    en: 'Who sits today, in which group, since when; who sat; the vacant seats.',
  },
  lead: {
    fr: (assembly: string) =>
      `L’assemblée de ${assembly} : qui y siège, dans quel groupe, depuis quand, et pourquoi chacun est arrivé ou parti.`,
    en: (assembly: string) =>
      `The assembly of ${assembly}: who sits in it, in which group, since when, and why each came or left.`,
  },
  rehearsal: { fr: 'Répétition.', en: 'Rehearsal.' },
  rehearsalHint: {
    fr: 'Les groupes et les sièges de cette assemblée sont fictifs et numérotés ; personne de réel n’y siège.',
    en: 'The groups and seats of this assembly are fictitious and numbered; no real person sits in it.',
  },
  inOffice: { fr: 'Membres en exercice', en: 'Members in office' },
  ofSeats: {
    fr: (seats: number) => (seats === 1 ? 'sur 1 siège' : `sur ${seats} sièges`),
    en: (seats: number) => (seats === 1 ? 'of 1 seat' : `of ${seats} seats`),
  },
  onDay: { fr: (day: string) => `Au ${day}`, en: (day: string) => `On ${day}` },
  vacantSeats: { fr: 'Sièges vacants', en: 'Vacant seats' },
  vacantUnit: { fr: (n: number) => (n > 1 ? 'vacants' : 'vacant'), en: () => 'vacant' },
  vacantEffect: {
    fr: 'Un siège vacant baisse le nombre de membres en exercice, et le quorum avec lui.',
    en: 'A vacant seat lowers the number of members in office, and the quorum with it.',
  },
  vacantNone: { fr: 'Aucun siège n’est vacant.', en: 'No seat is vacant.' },
  quorum: { fr: 'Quorum', en: 'Quorum' },
  quorumUnit: { fr: 'présents au moins', en: 'present at least' },
  quorumNone: { fr: 'personne ne siège', en: 'nobody sits' },
  search: { fr: 'Chercher un membre ou un siège', en: 'Search for a member or a seat' },
  searchButton: { fr: 'Chercher', en: 'Search' },
  searchAll: { fr: 'Tous les membres', en: 'All members' },
  found: {
    fr: (n: number, q: string) =>
      `${n === 0 ? 'Personne' : n === 1 ? '1 membre' : `${n} membres`} pour « ${q} ».`,
    en: (n: number, q: string) => `${n === 0 ? 'Nobody' : n === 1 ? '1 member' : `${n} members`} for "${q}".`,
  },
  sitting: { fr: 'Qui siège', en: 'Who sits' },
  toGroup: { fr: 'Aller à un groupe', en: 'Go to a group' },
  groupCount: {
    fr: (n: number) => (n > 1 ? `${n} membres` : `${n} membre`),
    en: (n: number) => (n === 1 ? '1 member' : `${n} members`),
  },
  seat: { fr: 'Siège', en: 'Seat' },
  seatNumber: { fr: (n: number) => `Siège ${n}`, en: (n: number) => `Seat ${n}` },
  member: { fr: 'Membre', en: 'Member' },
  group: { fr: 'Groupe', en: 'Group' },
  since: { fr: 'Depuis le', en: 'Since' },
  from: { fr: 'Du', en: 'From' },
  ends: { fr: 'Fin le', en: 'Ends on' },
  beganBy: { fr: 'Début par', en: 'Began by' },
  endedBy: { fr: 'Fin par', en: 'Ended by' },
  stillSits: { fr: 'siège toujours', en: 'still sits' },
  toCome: { fr: (day: string) => `à partir du ${day}`, en: (day: string) => `from ${day}` },
  endsSoon: {
    fr: (day: string) => `jusqu’au ${day} (exclu)`,
    en: (day: string) => `until ${day} (excluded)`,
  },
  nameKept: { fr: 'nom non publié ici', en: 'name not published here' },
  nameErased: { fr: 'nom effacé', en: 'name erased' },
  nobodySits: { fr: 'Personne ne siège encore', en: 'Nobody sits yet' },
  nobodySitsHint: {
    fr: 'Le secrétariat de l’assemblée installe ses membres un par un, ou tous par un fichier.',
    en: 'The council’s secretariat installs its members one by one, or all from a file.',
  },
  history: { fr: 'Qui a siégé', en: 'Who sat' },
  historyCaption: { fr: 'Départs et changements de groupe', en: 'Departures and changes of group' },
  historyNone: { fr: 'Aucun départ ni changement de groupe.', en: 'No departure and no change of group.' },
  seatHistory: { fr: 'Ce siège dans le temps', en: 'This seat over time' },
  upcoming: { fr: 'À venir', en: 'To come' },
  vacant: { fr: 'Siège vacant', en: 'Vacant seat' },
  vacantToday: {
    fr: 'Personne ne tient ce siège aujourd’hui : il n’est pas compté dans les membres en exercice.',
    en: 'Nobody holds this seat today: it is not counted among the members in office.',
  },
  email: { fr: 'Adresse électronique', en: 'E-mail' },
  emailUnknown: {
    fr: 'non connue : ce membre ne peut pas encore se connecter',
    en: 'not known: this member cannot sign in yet',
  },
  emailFictitious: {
    fr: 'aucune : on y entre par « Entrer comme… »',
    en: 'none: one enters it by "Enter as…"',
  },
  inference: { fr: 'interprétation de Totem', en: 'Totem’s reading' },
  keep: { fr: 'Tenir les membres', en: 'Keep the members' },
  install: { fr: 'Installer un membre', en: 'Install a member' },
  installIn: {
    fr: (n: number) => `Installer un membre au siège ${n}`,
    en: (n: number) => `Install a member in seat ${n}`,
  },
  depart: { fr: 'Enregistrer un départ', en: 'Record a departure' },
  replace: { fr: 'Remplacer', en: 'Replace' },
  changeGroup: { fr: 'Changer de groupe', en: 'Change group' },
  createGroup: { fr: 'Créer un groupe', en: 'Create a group' },
  importMembers: { fr: 'Importer une liste', en: 'Import a list' },
  noAssembly: { fr: 'Aucune assemblée n’est décrite', en: 'No assembly is described' },
  noAssemblyHint: {
    fr: 'Le secrétariat d’une assemblée la crée : son nom, son nombre de sièges et l’acte qui le fixe.',
    en: 'The secretariat of an assembly creates it: its name, its number of seats and the act that sets it.',
  },
  notYours: {
    fr: (other: string, own: string) =>
      `Vous lisez l’assemblée de ${other}. Celle de ${own} n’est pas encore créée ici.`,
    en: (other: string, own: string) =>
      `You are reading the assembly of ${other}. That of ${own} is not created here yet.`,
  },
  createAssembly: { fr: 'Créer l’assemblée', en: 'Create the assembly' },
} as const;
