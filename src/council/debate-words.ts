const lower = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** What the pages of the debate say: presence by code, list of speakers, time of groups, amendments, closed session. */
export const debateWords = {
  codeTitle: { fr: 'Code de présence', en: 'Presence code' },
  codeHint: {
    fr: 'Affiché sur l’écran de la salle : un membre qui le saisit à sa place est dans la salle.',
    en: 'Shown on the hall screen: a member who types it at their seat is in the room.',
  },
  codeNone: {
    fr: 'Aucun code n’est affiché : les arrivées se notent ici.',
    en: 'No code is on the screen: arrivals are noted here.',
  },
  drawCode: { fr: 'Tirer un nouveau code', en: 'Draw a new code' },
  drawCodeHint: {
    fr: 'L’ancien cesse aussitôt ; les membres déjà arrivés le restent.',
    en: 'The old one stops at once; members already here stay so.',
  },
  codeField: { fr: 'Code affiché dans la salle', en: 'Code shown in the hall' },
  codeFieldHint: { fr: 'Quatre lettres, sur le grand écran.', en: 'Four letters, on the big screen.' },
  hallCode: { fr: 'Code de présence', en: 'Presence code' },

  ask: { fr: 'Demander la parole', en: 'Ask for the floor' },
  askOrder: { fr: 'Demander un rappel au règlement', en: 'Ask for a point of order' },
  askTitle: { fr: 'La parole', en: 'The floor' },
  askHint: {
    fr: 'Le président donne la parole et tient la liste (L2121-16 CGCT).',
    en: 'The chair gives the floor and keeps the list (L2121-16 CGCT).',
  },
  place: {
    fr: (place: number) =>
      place === 1 ? 'Vous êtes le prochain sur la liste.' : `Vous êtes ${place}e sur la liste.`,
    en: (place: number) =>
      place === 1 ? 'You are next on the list.' : `You are number ${place} on the list.`,
  },
  takeOffOwn: { fr: 'Retirer ma demande', en: 'Withdraw my request' },
  speakingNow: { fr: 'Vous avez la parole.', en: 'You have the floor.' },
  speakingPaused: { fr: 'Votre intervention est en pause.', en: 'Your speech is paused.' },
  changeList: { fr: 'Déplacer ou retirer', en: 'Move or take off' },
  takeOff: { fr: 'Retirer de la liste', en: 'Take off the list' },
  up: { fr: 'Monter', en: 'Move up' },
  down: { fr: 'Descendre', en: 'Move down' },
  askedFromSeat: { fr: 'demandé depuis sa place', en: 'asked from their seat' },
  orderNote: {
    fr: 'Un rappel au règlement met l’orateur et son groupe en pause, et leur rend la parole à sa fin.',
    en: 'A point of order pauses the speaker and their group, and gives the floor back when it ends.',
  },

  timesLink: { fr: 'Fixer le temps des groupes', en: 'Set the time of the groups' },
  timesTitle: { fr: 'Temps de parole des groupes', en: 'Speaking time of the groups' },
  timesLead: {
    fr: 'Le règlement intérieur organise le temps de parole (CE, 22 mai 1987, n° 70085) ; la présentation du rapport et les rappels au règlement ne sont comptés à aucun groupe.',
    en: 'The internal rules organise speaking time (CE, 22 May 1987, n° 70085); the presentation of the report and points of order are charged to no group.',
  },
  bySeats: { fr: 'Répartir selon les sièges', en: 'Share out by seats' },
  bySeatsHint: {
    fr: 'Au plus fort reste, par demi-minutes : la somme fait le total.',
    en: 'By the largest remainder, in half minutes: they add up to the total.',
  },
  total: { fr: 'Temps total, en minutes', en: 'Total time, in minutes' },
  byGroup: { fr: 'Fixer groupe par groupe', en: 'Set group by group' },
  byGroupHint: {
    fr: '4 ou 4:30. Vide : sans durée fixée.',
    en: '4 or 4:30. Empty: no time limit.',
  },
  seatsOf: { fr: (seats: number) => `${seats} sièges`, en: (seats: number) => `${seats} seats` },
  setTimes: { fr: 'Fixer ces temps', en: 'Set these times' },

  amendments: { fr: 'Amendements', en: 'Amendments' },
  amendmentsLink: { fr: 'Déposer un amendement', en: 'Receive an amendment' },
  amendmentsFor: {
    fr: (rank: number) => `Amendements au point ${rank}`,
    en: (rank: number) => `Amendments to item ${rank}`,
  },
  amendmentsLead: {
    fr: 'Les amendements sont votés avant le texte, dans l’ordre que règle le règlement intérieur (L2121-8 CGCT). Que l’amendement passe en premier est l’usage ; aucun texte que nous avons lu ne le dit.',
    en: 'Amendments are voted before the text, in the order that the internal rules settle (L2121-8 CGCT). That the amendment comes first is custom; no text we read says so.',
  },
  amendmentsNone: { fr: 'Aucun amendement.', en: 'No amendment.' },
  amendmentText: { fr: 'Texte de l’amendement', en: 'Text of the amendment' },
  authorSeat: { fr: 'Déposé par le siège', en: 'Tabled by seat' },
  authorGroup: { fr: 'ou par le groupe', en: 'or by group' },
  noGroup: { fr: 'aucun', en: 'none' },
  receive: { fr: 'Enregistrer l’amendement', en: 'Record the amendment' },
  receivedAt: { fr: (hour: string) => `Reçu à ${hour}.`, en: (hour: string) => `Received at ${hour}.` },
  readText: { fr: 'Lire le texte', en: 'Read the text' },
  moot: { fr: 'sans objet', en: 'moot' },
  confirmWithdrawal: {
    fr: 'Un amendement retiré ne revient pas : il faudrait le déposer de nouveau.',
    en: 'A withdrawn amendment does not come back: it would have to be tabled again.',
  },
  proclaimed: {
    fr: (name: string) => `Résultat proclamé, ${lower(name)}`,
    en: (name: string) => `Proclaimed result, ${lower(name)}`,
  },
  counted: {
    fr: (name: string) => `Scrutin clos, ${lower(name)}`,
    en: (name: string) => `Ballot closed, ${lower(name)}`,
  },
  ballotOpen: {
    fr: (name: string) => `${name}, scrutin ouvert`,
    en: (name: string) => `${name}, ballot open`,
  },
  ballotClosed: {
    fr: (name: string) => `${name}, scrutin clos`,
    en: (name: string) => `${name}, ballot closed`,
  },
  call_vote: {
    fr: (number: number) => `Mettre aux voix l’amendement ${number}`,
    en: (number: number) => `Put amendment ${number} to the vote`,
  },
  annul_vote: {
    fr: (number: number) => `Annuler le scrutin de l’amendement ${number}`,
    en: (number: number) => `Annul the ballot on amendment ${number}`,
  },
  close_vote: {
    fr: (number: number) => `Clore le scrutin de l’amendement ${number}`,
    en: (number: number) => `Close the ballot on amendment ${number}`,
  },
  proclaim: {
    fr: (number: number) => `Proclamer le résultat de l’amendement ${number}`,
    en: (number: number) => `Proclaim the result of amendment ${number}`,
  },
  withdraw: {
    fr: (number: number) => `Retirer l’amendement ${number}`,
    en: (number: number) => `Withdraw amendment ${number}`,
  },
} as const;
