import { preciseHour } from './rules/precise-hour.ts';

/** What the pages of sittings say to everybody. Desks and refusals have words of their own. */
export const councilWords = {
  council: { fr: 'Le conseil', en: 'The council' },
  sittings: { fr: 'Séances', en: 'Sittings' },
  sittingsLead: {
    fr: 'Une séance se suit ici en direct : ordre du jour, quorum, débat, vote et résultat proclamé.',
    en: 'A sitting is followed here live: agenda, quorum, debate, vote and proclaimed result.',
  },
  none: { fr: 'Aucune séance', en: 'No sitting' },
  noneHint: {
    fr: 'Le secrétariat de l’assemblée convoque une séance ; dans l’exemple, il lance une répétition.',
    en: 'The council’s secretariat convenes a sitting; in the example, it starts a rehearsal.',
  },
  rehearsal: { fr: 'Répétition, sièges fictifs', en: 'Rehearsal, fictitious seats' },
  rehearsalNote: {
    fr: 'Séance de répétition : les sièges, les groupes et les votes sont fictifs. Les sept groupes ont les effectifs du 25 avril 2014 (28, 27, 24, 23, 11, 9 et 2), et rien d’autre d’eux.',
    en: 'Rehearsal sitting: seats, groups and votes are fictitious. The seven groups have the sizes of 25 April 2014 (28, 27, 24, 23, 11, 9 and 2), and nothing else of them.',
  },
  realSitting: { fr: 'Séance', en: 'Sitting' },
  noDate: { fr: 'sans date : elle se joue quand on veut', en: 'no date: it is played at will' },
  unknownDate: { fr: 'date non connue', en: 'date not known' },
  inOffice: {
    fr: (seats: number) => `${seats} membres en exercice`,
    en: (seats: number) => `${seats} members in office`,
  },
  itemCount: {
    fr: (items: number) => `${items} point${items > 1 ? 's' : ''} à l’ordre du jour`,
    en: (items: number) => `${items} agenda item${items === 1 ? '' : 's'}`,
  },
  follow: { fr: 'Suivre la séance', en: 'Follow the sitting' },
  refresh: { fr: 'Actualiser', en: 'Refresh' },
  readAt: {
    fr: (at: Date) => `État à ${preciseHour(at, 'fr')}`,
    en: (at: Date) => `As of ${preciseHour(at, 'en')}`,
  },
  hallScreen: { fr: 'Écran de salle', en: 'Hall screen' },
  publicPage: { fr: 'Page publique', en: 'Public page' },
  chairDesk: { fr: 'Bureau du président', en: 'Chair’s desk' },
  secretariat: { fr: 'Secrétariat', en: 'Secretariat' },
  convocation: { fr: 'Suivi de la convocation', en: 'Follow-up of the convocation' },
  ownConvocation: { fr: 'Ma convocation', en: 'My convocation' },
  fictitious: { fr: 'membres fictifs', en: 'fictitious members' },
  ownSeat: { fr: 'Ma place', en: 'My seat' },
  desks: { fr: 'Vos pages de cette séance', en: 'Your pages of this sitting' },
  agenda: { fr: 'Ordre du jour', en: 'Agenda' },
  item: { fr: (rank: number) => `Point ${rank}`, en: (rank: number) => `Item ${rank}` },
  rapporteur: {
    fr: (name: string) => `Rapporteur : ${name}`,
    en: (name: string) => `Rapporteur: ${name}`,
  },
  presentOf: {
    fr: (present: number) => `${present} présent${present > 1 ? 's' : ''}`,
    en: (present: number) => `${present} present`,
  },
  outOf: { fr: (seats: number) => `sur ${seats}.`, en: (seats: number) => `of ${seats}.` },
  quorumReached: {
    fr: (required: number) => `Quorum atteint : ${required}.`,
    en: (required: number) => `Quorum reached: ${required}.`,
  },
  quorumNone: { fr: 'Aucun quorum exigé.', en: 'No quorum required.' },
  quorumMissing: {
    fr: (required: number) => `Quorum non atteint : ${required}.`,
    en: (required: number) => `Quorum not reached: ${required}.`,
  },
  quorumFound: {
    fr: (hour: string, sentence: string) => `Constaté à ${hour} : ${sentence} (L2121-17 CGCT).`,
    en: (hour: string, sentence: string) => `Found at ${hour}: ${sentence} (L2121-17 CGCT).`,
  },
  quorumNotRequired: {
    fr: (article: string) => `Point repris par une seconde convocation : aucun quorum exigé (${article}).`,
    en: (article: string) => `Item taken up by a second convocation: no quorum required (${article}).`,
  },
  stateLabel: { fr: 'État', en: 'State' },
  speaking: { fr: 'Parole', en: 'The floor' },
  nobodySpeaks: { fr: 'Personne n’a la parole.', en: 'Nobody has the floor.' },
  next: { fr: 'Ensuite', en: 'Next' },
  presentation: { fr: 'Présentation du rapport', en: 'Presentation of the report' },
  pointOfOrder: { fr: 'Rappel au règlement', en: 'Point of order' },
  timeByGroup: { fr: 'Temps de parole par groupe', en: 'Speaking time by group' },
  group: { fr: 'Groupe', en: 'Group' },
  spent: { fr: 'Employé', en: 'Spent' },
  left: { fr: 'Reste', en: 'Left' },
  share: { fr: 'Part', en: 'Share' },
  received: {
    fr: (received: number, expected: number) =>
      `${received} bulletin${received > 1 ? 's' : ''} reçu${received > 1 ? 's' : ''} sur ${expected} attendu${expected > 1 ? 's' : ''}.`,
    en: (received: number, expected: number) =>
      `${received} ballot${received === 1 ? '' : 's'} received of ${expected} expected.`,
  },
  noPartial: {
    fr: 'Le sens des votes n’est connu de personne avant la clôture.',
    en: 'Nobody knows how the votes went before the close.',
  },
  hallNotOpen: { fr: 'La séance n’est pas encore ouverte.', en: 'The sitting is not open yet.' },
  hallSuspended: { fr: 'Séance suspendue', en: 'Sitting suspended' },
  hallClosed: { fr: 'Séance levée', en: 'Sitting closed' },
  hallBetween: { fr: 'La séance est ouverte.', en: 'The sitting is open.' },
  hallFirst: { fr: 'À l’ordre du jour', en: 'On the agenda' },
  noJs: {
    fr: 'Cette page se met à jour seule ; sans scripts, actualisez-la.',
    en: 'This page updates itself; without scripts, refresh it.',
  },
} as const;
