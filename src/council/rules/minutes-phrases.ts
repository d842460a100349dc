import type { Said } from '#kit/i18n.ts';
import type { MinutesQuorum, MinutesRequest, MinutesSpeech } from './minutes.ts';
import type { Choice } from './outcome.ts';
import type { Recusal } from './recusal.ts';

// The words of the minutes: what is settled, printed and hashed, so they live with the rule and not with the pages.

export const minutesPhrases = {
  title: {
    fr: (day: string) => `Procès-verbal de la séance du ${day}`,
    en: (day: string) => `Minutes of the sitting of ${day}`,
  },
  untitled: { fr: 'Procès-verbal', en: 'Minutes' },
  rehearsal: {
    fr: 'Exemple, sans valeur juridique : les sièges, les groupes et les votes de cette répétition sont fictifs.',
    en: 'Example, without legal value: the seats, groups and votes of this rehearsal are fictitious.',
  },
  courtesy: { fr: '', en: 'Courtesy translation: the French text alone counts.' },
  unknown: { fr: 'non connu', en: 'not known' },
  time: { fr: '1. Date et heure', en: '1. Date and time' },
  planned: { fr: 'Prévue', en: 'Planned' },
  opened: { fr: 'Ouverte', en: 'Opened' },
  suspended: { fr: 'Suspendue', en: 'Suspended' },
  closed: { fr: 'Levée', en: 'Closed' },
  lackOfQuorum: { fr: 'Défaut de quorum', en: 'Lack of quorum' },
  place: { fr: 'Réunion', en: 'Meeting' },
  hall: { fr: 'dans une salle', en: 'in one hall' },
  video: { fr: 'par visioconférence (L5211-11-1 CGCT)', en: 'by video (L5211-11-1 CGCT)' },
  from: {
    fr: (from: string, to: string) => `de ${from} à ${to}`,
    en: (from: string, to: string) => `from ${from} to ${to}`,
  },
  notResumed: { fr: 'la levée', en: 'the close' },
  chair: { fr: '2. Présidence', en: '2. Chair' },
  president: { fr: 'Président de séance', en: 'President of the sitting' },
  chairOf: {
    fr: (rank: number) => `Président pour le point ${rank}`,
    en: (rank: number) => `Chair of item ${rank}`,
  },
  present: { fr: '3. Membres présents', en: '3. Members present' },
  presentCount: {
    fr: (count: number, all: number) => `${count} des ${all} membres en exercice ont été présents.`,
    en: (count: number, all: number) => `${count} of the ${all} members in office were present.`,
  },
  noMovement: {
    fr: 'Ni arrivée ni départ n’a été noté après l’ouverture.',
    en: 'Neither arrival nor departure was noted after the opening.',
  },
  movements: { fr: 'Arrivées et départs', en: 'Arrivals and departures' },
  hour: { fr: 'Heure', en: 'Hour' },
  movement: { fr: 'Mouvement', en: 'Movement' },
  members: { fr: 'Membres', en: 'Members' },
  arrived: { fr: 'arrivée', en: 'arrival' },
  left: { fr: 'départ', en: 'departure' },
  represented: { fr: '4. Membres représentés', en: '4. Members represented' },
  noProxy: { fr: 'Aucun pouvoir n’a été donné.', en: 'No proxy was given.' },
  proxies: { fr: 'Pouvoirs écrits (L2121-20 CGCT)', en: 'Written proxies (L2121-20 CGCT)' },
  grantor: { fr: 'Membre représenté', en: 'Member represented' },
  holder: { fr: 'A reçu pouvoir', en: 'Holder' },
  writtenOn: { fr: 'Écrit du', en: 'Written on' },
  ended: { fr: 'Fin', en: 'End' },
  whole: { fr: 'fin de la séance', en: 'end of the sitting' },
  revoked: { fr: (hour: string) => `révoqué à ${hour}`, en: (hour: string) => `revoked at ${hour}` },
  lapsed: {
    fr: (hour: string) => `caduc à ${hour}, son auteur étant arrivé`,
    en: (hour: string) => `lapsed at ${hour}, when its grantor arrived`,
  },
  secretaries: { fr: '5. Secrétaires de séance', en: '5. Secretaries of the sitting' },
  quorum: { fr: '6. Quorum', en: '6. Quorum' },
  quorumCaption: {
    fr: 'Membres présents, sans les pouvoirs (L2121-17 CGCT)',
    en: 'Members present, proxies aside (L2121-17 CGCT)',
  },
  when: { fr: 'Constaté', en: 'Found' },
  inOffice: { fr: 'En exercice', en: 'In office' },
  notCounted: { fr: 'Non comptés', en: 'Not counted' },
  presentColumn: { fr: 'Présents', en: 'Present' },
  required: { fr: 'Requis', en: 'Required' },
  notReachedItem: { fr: 'non examiné', en: 'not examined' },
  reached: { fr: 'atteint', en: 'reached' },
  notAsked: {
    fr: (article: string) => `non exigé (${article})`,
    en: (article: string) => `not required (${article})`,
  },
  notReached: { fr: 'non atteint', en: 'not reached' },
  result: { fr: 'Quorum', en: 'Quorum' },
  counted: { fr: 'Membres comptés', en: 'Members counted' },
  agenda: { fr: '7. Ordre du jour', en: '7. Agenda' },
  deliberations: {
    fr: '8. Délibérations adoptées, rejetées, points retirés ou reportés',
    en: '8. Deliberations adopted, rejected, items withdrawn or postponed',
  },
  item: { fr: 'Point', en: 'Item' },
  number: { fr: 'Numéro', en: 'Number' },
  object: { fr: 'Objet', en: 'Object' },
  decision: { fr: 'Décision', en: 'Decision' },
  examined: {
    fr: '9 à 12. Rapports, demandes de scrutin, résultats et teneur des discussions',
    en: '9 to 12. Reports, requests for a ballot, results and content of the discussions',
  },
  itemTitle: {
    fr: (rank: number, title: string) => `Point ${rank} : ${title}`,
    en: (rank: number, title: string) => `Item ${rank}: ${title}`,
  },
  rapporteur: { fr: 'Rapporteur', en: 'Rapporteur' },
  report: { fr: 'Au vu du rapport', en: 'On the report' },
  noReport: { fr: 'non indiqué', en: 'not given' },
  discussion: { fr: 'Teneur des discussions', en: 'Content of the discussion' },
  noSummary: { fr: 'Non rédigée.', en: 'Not written yet.' },
  speakers: { fr: 'Prises de parole', en: 'Speeches' },
  speaker: { fr: 'Orateur', en: 'Speaker' },
  group: { fr: 'Au titre de', en: 'On behalf of' },
  duration: { fr: 'Durée', en: 'Length' },
  requests: { fr: 'Demandes de scrutin particulier', en: 'Requests for a particular ballot' },
  noRequest: {
    fr: 'Aucune demande de scrutin particulier.',
    en: 'No request for a particular ballot.',
  },
  recusals: { fr: 'Membres intéressés', en: 'Interested members' },
  ballot: {
    fr: (mode: string, hour: string) => `Résultat du ${mode}, proclamé à ${hour}`,
    en: (mode: string, hour: string) => `Result of the ${mode}, proclaimed at ${hour}`,
  },
  noVote: { fr: 'Sans vote.', en: 'Without a vote.' },
  annulled: {
    fr: (mode: string, hour: string) => `Le ${mode} a été annulé à ${hour} avant sa proclamation.`,
    en: (mode: string, hour: string) => `The ${mode} was annulled at ${hour} before it was proclaimed.`,
  },
  secretBallot: {
    fr: 'Scrutin secret : aucun nom n’est joint au sens du vote (L2121-21 CGCT).',
    en: 'Secret ballot: no name goes with the sense of a vote (L2121-21 CGCT).',
  },
  count: { fr: 'Décompte', en: 'Count' },
  howMany: { fr: 'Nombre', en: 'Number' },
  voices: { fr: 'Noms des votants et sens de leur vote', en: 'Names of the voters and sense of their vote' },
  sense: { fr: 'Sens', en: 'Sense' },
  deemed: {
    fr: (count: number) => `dont ${count} parti${count > 1 ? 's' : ''} en cours de point`,
    en: (count: number) => `of whom ${count} left during the item`,
  },
  byProxy: {
    fr: (member: string, holder: string) => `${member} (par pouvoir donné à ${holder})`,
    en: (member: string, holder: string) => `${member} (by proxy given to ${holder})`,
  },
  silent: { fr: 'Présents sans vote', en: 'Present without a vote' },
  leftDeemed: { fr: 'Réputés s’abstenir', en: 'Deemed abstaining' },
  nobody: { fr: 'Aucun.', en: 'None.' },
} as const;

/** The header block of a deliberation, as in use. */
export const countPhrases = {
  inOffice: { fr: 'Nombre de membres en exercice', en: 'Number of members in office' },
  present: { fr: 'Présents', en: 'Present' },
  represented: { fr: 'Représentés (pouvoirs)', en: 'Represented (proxies)' },
  voters: { fr: 'Votants', en: 'Voters' },
  cast: { fr: 'Suffrages exprimés', en: 'Votes cast' },
  for: { fr: 'Pour', en: 'For' },
  against: { fr: 'Contre', en: 'Against' },
  abstain: { fr: 'Abstentions', en: 'Abstentions' },
  blank: { fr: 'Bulletins blancs', en: 'Blank ballots' },
  null: { fr: 'Bulletins nuls', en: 'Null ballots' },
  notTakingPart: { fr: 'Ne prennent pas part au vote', en: 'Not taking part in the vote' },
} as const satisfies Record<string, Said>;

export const senses: Readonly<Record<Choice, Said>> = {
  for: { fr: 'Pour', en: 'For' },
  against: { fr: 'Contre', en: 'Against' },
  abstain: { fr: 'Abstention', en: 'Abstention' },
};

export const quorumMoments: Readonly<Record<MinutesQuorum['on'], Said<(rank: number) => string>>> = {
  opening: { fr: () => 'ouverture', en: () => 'opening' },
  resumption: { fr: () => 'reprise', en: () => 'resumption' },
  item: { fr: (rank) => `point ${rank}`, en: (rank) => `item ${rank}` },
};

export const speechKinds: Readonly<Record<MinutesSpeech['kind'], Said>> = {
  presentation: { fr: 'présentation du rapport', en: 'presentation of the report' },
  group: { fr: 'sans groupe', en: 'no group' },
  point_of_order: { fr: 'rappel au règlement', en: 'point of order' },
};

/** « Sièges 12 et 14, intéressés à l’affaire, ne prennent part ni au débat ni au vote. » */
export const recusalPhrases: Readonly<Record<Recusal, Said<(who: string, count: number) => string>>> = {
  personal_interest: {
    fr: (who, count) =>
      count > 1
        ? `${who}, intéressés à l’affaire, ne prennent part ni au débat ni au vote (L2131-11 CGCT).`
        : `${who}, intéressé à l’affaire, ne prend part ni au débat ni au vote (L2131-11 CGCT).`,
    en: (who, count) =>
      count > 1
        ? `${who}, interested in the matter, take part neither in the debate nor in the vote (L2131-11 CGCT).`
        : `${who}, interested in the matter, takes part neither in the debate nor in the vote (L2131-11 CGCT).`,
  },
  designated_by_law: {
    fr: (who, count) =>
      count > 1
        ? `${who}, désignés par la loi dans l’organisme concerné, ne prennent part ni au débat ni au vote (L1111-6 II CGCT).`
        : `${who}, désigné par la loi dans l’organisme concerné, ne prend part ni au débat ni au vote (L1111-6 II CGCT).`,
    en: (who, count) =>
      count > 1
        ? `${who}, designated by law in the body concerned, take part neither in the debate nor in the vote (L1111-6 II CGCT).`
        : `${who}, designated by law in the body concerned, takes part neither in the debate nor in the vote (L1111-6 II CGCT).`,
  },
  accounts_withdrawal: {
    fr: (who) => `${who}, président, se retire au moment du vote de ses comptes (L2121-14 CGCT).`,
    en: (who) => `${who}, president, withdraws while the accounts are voted (L2121-14 CGCT).`,
  },
};

/** « Scrutin secret demandé par sièges 1 à 31 : 31 sur 95 présents, 32 requis, non accordé. » */
export const requestPhrase: Said<(who: string, request: MinutesRequest) => string> = {
  fr: (who, { wanted, members, present, required, granted }) =>
    `Scrutin ${wanted === 'secret' ? 'secret' : 'public'} demandé par ${members.length} des ${present} membres présents ` +
    `(${who}), ${required} requis (${wanted === 'secret' ? 'le tiers' : 'le quart'}, L2121-21 CGCT) : ` +
    `${granted === 'granted' ? 'demande accordée' : 'demande non accordée'}.`,
  en: (who, { wanted, members, present, required, granted }) =>
    `${wanted === 'secret' ? 'Secret' : 'Public'} ballot asked for by ${members.length} of the ${present} members present ` +
    `(${who}), ${required} required (${wanted === 'secret' ? 'a third' : 'a quarter'}, L2121-21 CGCT): ` +
    `${granted === 'granted' ? 'granted' : 'not granted'}.`,
};
