import { formatHour } from '#kit/instant.ts';
import { numberWords } from './rules/number-words.ts';

/** What is said of a closed session. */
export const closedSessionWords = {
  title: { fr: 'Huis clos', en: 'Closed session' },
  publicSentence: { fr: 'La séance se tient à huis clos.', en: 'The sitting is held in closed session.' },
  publicHint: {
    fr: 'Le conseil l’a décidé (L2121-18, L5211-11 CGCT). Le résultat des votes sera public ; cette page reprend à la fin du huis clos.',
    en: 'The council decided so (L2121-18, L5211-11 CGCT). The results of votes will be public; this page resumes when the closed session ends.',
  },
  deskNotice: {
    fr: (at: Date) =>
      `La séance se tient à huis clos depuis ${formatHour(at, 'fr')} : ni le public ni l’écran de salle ne suivent.`,
    en: (at: Date) =>
      `The sitting is in closed session since ${formatHour(at, 'en')}: neither the public nor the hall screen follow.`,
  },
  lead: {
    fr: (members: number, article: string) =>
      `Demandé par le président ou par ${numberWords(members, 'masculine')} membres, décidé sans débat, à la majorité absolue des membres présents ou représentés : une abstention pèse comme un vote contre (${article}).`,
    en: (members: number, article: string) =>
      `Asked by the president or ${members} members, decided without debate, by the absolute majority of members present or represented: an abstention weighs as a vote against (${article}).`,
  },
  propose: { fr: 'Décider du huis clos', en: 'Decide on a closed session' },
  end: { fr: 'Mettre fin au huis clos', en: 'End the closed session' },
  endHint: {
    fr: 'Le public et l’écran de salle suivront de nouveau ; le refermer demanderait un nouveau vote.',
    en: 'The public and the hall screen will follow again; closing it again would take another vote.',
  },
  endNow: { fr: 'Oui, rouvrir la séance au public', en: 'Yes, open the sitting to the public again' },
  whoAsks: { fr: 'Qui demande le huis clos ?', en: 'Who asks for the closed session?' },
  president: { fr: 'Le président', en: 'The president' },
  members: {
    fr: (members: number) => `Des membres du conseil, ${numberWords(members, 'masculine')} au moins`,
    en: (members: number) => `Members of the council, ${members} at least`,
  },
  seats: { fr: 'Sièges des demandeurs', en: 'Seats of those who ask' },
  seatsHint: {
    fr: 'Séparés par des virgules : 3, 8, 12, 40, 57.',
    en: 'Separated by commas: 3, 8, 12, 40, 57.',
  },
  counted: { fr: 'Voix comptées à main levée', en: 'Voices counted by show of hands' },
  base: {
    fr: (present: number, represented: number, required: number) =>
      `${present} présents et ${represented} représentés : il faut ${required} voix pour.`,
    en: (present: number, represented: number, required: number) =>
      `${present} present and ${represented} represented: ${required} voices for are needed.`,
  },
  for: { fr: 'Pour', en: 'For' },
  against: { fr: 'Contre', en: 'Against' },
  abstain: { fr: 'Abstentions', en: 'Abstentions' },
  confirm: {
    fr: 'Ceux qui ne sont comptés nulle part n’ont pas pris part au vote',
    en: 'Those counted nowhere took no part in the vote',
  },
  record: { fr: 'Enregistrer la décision', en: 'Record the decision' },
  history: { fr: 'Demandes de huis clos', en: 'Requests for a closed session' },
  granted: { fr: 'accordé', en: 'granted' },
  refused: { fr: 'refusé', en: 'refused' },
  askedBy: {
    fr: (seats: readonly number[]) =>
      seats.length === 0 ? 'demandé par le président' : `demandé par les sièges ${seats.join(', ')}`,
    en: (seats: readonly number[]) =>
      seats.length === 0 ? 'asked by the president' : `asked by seats ${seats.join(', ')}`,
  },
  voices: {
    fr: (votes: { for: number; against: number; abstain: number; required: number }) =>
      `${votes.for} pour, ${votes.against} contre, ${votes.abstain} abstentions ; ${votes.required} requises`,
    en: (votes: { for: number; against: number; abstain: number; required: number }) =>
      `${votes.for} for, ${votes.against} against, ${votes.abstain} abstentions; ${votes.required} needed`,
  },
  fromTo: {
    fr: (from: Date, to: Date | null) =>
      to ? `de ${formatHour(from, 'fr')} à ${formatHour(to, 'fr')}` : `à ${formatHour(from, 'fr')}`,
    en: (from: Date, to: Date | null) =>
      to ? `from ${formatHour(from, 'en')} to ${formatHour(to, 'en')}` : `at ${formatHour(from, 'en')}`,
  },
} as const;
