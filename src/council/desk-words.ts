/** What the desks say: the chair's, the secretariat's, the member's. */
export const deskWords = {
  chairTitle: { fr: 'Bureau du président', en: 'Chair’s desk' },
  chairLead: {
    fr: 'Le programme compte et propose ; le président ouvre, donne la parole et proclame.',
    en: 'The program counts and proposes; the chair opens, gives the floor and proclaims.',
  },
  secretariatTitle: { fr: 'Secrétariat de séance', en: 'Secretariat of the sitting' },
  secretariatLead: {
    fr: 'Qui est là, à quelle heure : le quorum se compte ici, à l’ouverture de chaque point.',
    en: 'Who is here, at what hour: the quorum is counted here, at the opening of each item.',
  },
  sittingPanel: { fr: 'Séance', en: 'Sitting' },
  votePanel: { fr: 'Scrutin', en: 'Ballot' },
  itemPanel: { fr: 'Point en cours', en: 'Current item' },
  noItem: {
    fr: 'Aucun point n’est en discussion. Ouvrez-en un dans l’ordre du jour.',
    en: 'No item is under discussion. Open one in the agenda.',
  },
  fragile: {
    fr: (spare: number) =>
      spare === 0
        ? 'Attention : le quorum est juste. Un départ, et aucun point ne pourra plus s’ouvrir.'
        : `Attention : le quorum tient à ${spare} membre${spare > 1 ? 's' : ''} près. Ouvrez le point avant un départ, ou suspendez la séance.`,
    en: (spare: number) =>
      spare === 0
        ? 'Warning: the quorum is just met. One departure, and no item can be opened.'
        : `Warning: the quorum hangs on ${spare} member${spare === 1 ? '' : 's'}. Open the item before a departure, or suspend the sitting.`,
  },
  missing: {
    fr: (missing: number) =>
      `Il manque ${missing} membre${missing > 1 ? 's' : ''} pour le quorum : aucun point ne peut s’ouvrir (L2121-17 CGCT).`,
    en: (missing: number) =>
      `${missing} more member${missing === 1 ? ' is' : 's are'} needed for the quorum: no item can be opened (L2121-17 CGCT).`,
  },
  open: { fr: (rank: number) => `Ouvrir le point ${rank}`, en: (rank: number) => `Open item ${rank}` },
  find_lack: {
    fr: (rank: number) => `Constater le défaut de quorum au point ${rank}`,
    en: (rank: number) => `Record the lack of quorum on item ${rank}`,
  },
  reopen: { fr: (rank: number) => `Rouvrir le point ${rank}`, en: (rank: number) => `Reopen item ${rank}` },
  call_vote: {
    fr: (rank: number) => `Mettre aux voix le point ${rank}`,
    en: (rank: number) => `Put item ${rank} to the vote`,
  },
  annul_vote: {
    fr: (rank: number) => `Annuler le scrutin du point ${rank}`,
    en: (rank: number) => `Annul the ballot on item ${rank}`,
  },
  close_vote: {
    fr: (rank: number) => `Clore le scrutin du point ${rank}`,
    en: (rank: number) => `Close the ballot on item ${rank}`,
  },
  proclaim: {
    fr: (rank: number) => `Proclamer le résultat du point ${rank}`,
    en: (rank: number) => `Proclaim the result of item ${rank}`,
  },
  proclaim_round: {
    fr: (rank: number) => `Proclamer le tour du point ${rank}`,
    en: (rank: number) => `Proclaim the round of item ${rank}`,
  },
  appoint: {
    fr: (rank: number) => `Donner lecture de la nomination du point ${rank}`,
    en: (rank: number) => `Read out the appointment of item ${rank}`,
  },
  take_note: {
    fr: (rank: number) => `Prendre acte du point ${rank}`,
    en: (rank: number) => `Take note of item ${rank}`,
  },
  withdraw: {
    fr: (rank: number) => `Retirer le point ${rank}`,
    en: (rank: number) => `Withdraw item ${rank}`,
  },
  postpone: {
    fr: (rank: number) => `Reporter le point ${rank}`,
    en: (rank: number) => `Postpone item ${rank}`,
  },
  proposed: { fr: 'Résultat proposé', en: 'Proposed result' },
  proposedNote: {
    fr: 'Calculé par les règles, il ne vaut rien tant que le président ne l’a pas proclamé.',
    en: 'Worked out by the rules, it has no effect until the chair proclaims it.',
  },
  start: { fr: 'Donner la parole', en: 'Give the floor' },
  pause: { fr: 'Mettre en pause', en: 'Pause' },
  resume: { fr: 'Reprendre', en: 'Resume' },
  end: { fr: 'Terminer', en: 'End' },
  to: { fr: (speaker: string) => ` : ${speaker}`, en: (speaker: string) => `: ${speaker}` },
  addSpeaker: { fr: 'Inscrire un orateur', en: 'Add a speaker' },
  seatNumber: { fr: 'Numéro du siège', en: 'Seat number' },
  minutes: { fr: 'Durée en minutes', en: 'Time in minutes' },
  optional: { fr: '(facultatif)', en: '(optional)' },
  ofOrder: { fr: 'Rappel au règlement (compté à aucun groupe)', en: 'Point of order (charged to no group)' },
  add: { fr: 'Inscrire', en: 'Add' },
  missingBallots: {
    fr: (count: number) =>
      `${count} membre${count > 1 ? 's' : ''} n’${count > 1 ? 'ont' : 'a'} pas encore voté. À la clôture, qui est dans la salle sans avoir voté ne prend pas part au vote.`,
    en: (count: number) =>
      `${count} member${count === 1 ? ' has' : 's have'} not voted yet. At the close, whoever is in the room without a vote takes no part in it.`,
  },
  simulateTitle: {
    fr: 'Répétition : faire voter les autres sièges',
    en: 'Rehearsal: let the other seats vote',
  },
  simulateHint: {
    fr: 'Les sièges fictifs présents qui n’ont pas voté reçoivent un bulletin, marqué simulé. Une séance réelle ne le permet pas : chacun vote pour son siège.',
    en: 'Fictitious seats that are present and have not voted get a ballot, marked simulated. A real sitting does not allow it: each votes for their own seat.',
  },
  howManyAgainst: { fr: 'Contre', en: 'Against' },
  howManyAbstain: { fr: 'Abstentions', en: 'Abstentions' },
  simulate: { fr: 'Simuler les bulletins restants', en: 'Simulate the remaining ballots' },
  presence: { fr: 'Présences', en: 'Presence' },
  bulkTitle: { fr: 'Répétition : faire arriver les sièges', en: 'Rehearsal: let seats arrive' },
  bulkHint: {
    fr: 'Pour jouer la séance seul. Dans une séance réelle, chaque arrivée est notée une à une.',
    en: 'To play the sitting alone. In a real sitting, each arrival is noted one by one.',
  },
  everybodyArrives: { fr: 'Tout le monde arrive', en: 'Everybody arrives' },
  everybodyLeaves: { fr: 'Tout le monde part', en: 'Everybody leaves' },
  firstSeat: { fr: 'Du siège', en: 'From seat' },
  lastSeat: { fr: 'au siège', en: 'to seat' },
  rangeArrives: { fr: 'Ces sièges arrivent', en: 'These seats arrive' },
  rangeLeaves: { fr: 'Ces sièges partent', en: 'These seats leave' },
  groupArrives: { fr: (name: string) => `${name} arrive`, en: (name: string) => `${name} arrives` },
  groupLeaves: { fr: (name: string) => `${name} part`, en: (name: string) => `${name} leaves` },
  allGroups: { fr: 'Tous les groupes', en: 'All groups' },
  filter: { fr: 'Filtrer par groupe', en: 'Filter by group' },
  seat: { fr: 'Siège', en: 'Seat' },
  state: { fr: 'État', en: 'State' },
  note: { fr: 'Noter', en: 'Note' },
  present: { fr: 'Présent', en: 'Present' },
  absent: { fr: 'Absent', en: 'Absent' },
  gone: { fr: 'Parti', en: 'Left' },
  arrival: { fr: 'Arrivée', en: 'Arrival' },
  departure: { fr: 'Départ', en: 'Departure' },
  ofSeat: { fr: (number: number) => ` du siège ${number}`, en: (number: number) => ` of seat ${number}` },
  seatsCaption: {
    fr: (present: number, seats: number) => `${present} présents sur ${seats} sièges`,
    en: (present: number, seats: number) => `${present} present of ${seats} seats`,
  },
  newRehearsal: { fr: 'Lancer une nouvelle répétition', en: 'Start a new rehearsal' },
  newRehearsalHint: {
    fr: 'Une séance neuve, avec le même ordre du jour et personne encore arrivé.',
    en: 'A fresh sitting, with the same agenda and nobody there yet.',
  },
} as const;
