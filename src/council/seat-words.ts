/** What a member reads at their own seat, on a phone. */
export const seatWords = {
  title: { fr: (number: number) => `Siège ${number}`, en: (number: number) => `Seat ${number}` },
  noSeat: { fr: 'Vous n’avez pas de siège dans cette assemblée', en: 'You hold no seat in this assembly' },
  noSeatHint: {
    fr: 'On vote depuis son siège. Si c’est une erreur, le secrétariat de l’assemblée tient les mandats.',
    en: 'One votes from one’s seat. If this is a mistake, the council’s secretariat keeps the mandates.',
  },
  arrive: { fr: 'Je suis arrivé', en: 'I have arrived' },
  arriveHint: {
    fr: 'Votre présence est notée avec l’heure ; elle compte pour le quorum et permet de voter.',
    en: 'Your presence is noted with the hour; it counts for the quorum and lets you vote.',
  },
  leave: { fr: 'Je quitte la séance', en: 'I am leaving' },
  leaveHint: {
    fr: 'Votre départ est noté avec l’heure : vous ne comptez plus dans le quorum et ne votez plus.',
    en: 'Your departure is noted with the hour: you no longer count in the quorum, nor vote.',
  },
  leaveNow: { fr: 'Oui, noter mon départ', en: 'Yes, note my departure' },
  presentSince: {
    fr: (hour: string) => `Présent depuis ${hour}.`,
    en: (hour: string) => `Present since ${hour}.`,
  },
  goneSince: { fr: (hour: string) => `Parti à ${hour}.`, en: (hour: string) => `Left at ${hour}.` },
  neverCame: { fr: 'Vous n’êtes pas encore noté présent.', en: 'You are not noted present yet.' },
  itemOpenBallot: {
    fr: (rank: number) => `Point ${rank}, scrutin ouvert`,
    en: (rank: number) => `Item ${rank}, ballot open`,
  },
  itemDiscussed: {
    fr: (rank: number) => `Point ${rank}, en discussion`,
    en: (rank: number) => `Item ${rank}, under discussion`,
  },
  itemClosedBallot: {
    fr: (rank: number) => `Point ${rank}, scrutin clos`,
    en: (rank: number) => `Item ${rank}, ballot closed`,
  },
  ballotLegend: { fr: 'Votre vote, en votre nom', en: 'Your vote, in your own name' },
  for: { fr: 'Pour', en: 'For' },
  against: { fr: 'Contre', en: 'Against' },
  abstain: { fr: 'Abstention', en: 'Abstention' },
  vote: { fr: 'Voter', en: 'Vote' },
  voteAgain: { fr: 'Remplacer mon vote', en: 'Replace my vote' },
  receipt: { fr: 'Votre vote est enregistré', en: 'Your vote is recorded' },
  recordedAt: { fr: (hour: string) => `Enregistré à ${hour}.`, en: (hour: string) => `Recorded at ${hour}.` },
  attempt: {
    fr: (attempt: number) => `C’est votre ${attempt}e bulletin ; seul le dernier compte.`,
    en: (attempt: number) => `This is your ballot no. ${attempt}; only the last one counts.`,
  },
  simulated: {
    fr: 'Ce bulletin a été simulé par le programme pour la répétition ; vous pouvez le remplacer.',
    en: 'This ballot was simulated by the program for the rehearsal; you can replace it.',
  },
  change: { fr: 'Reprendre ce vote', en: 'Change this vote' },
  untilClose: { fr: 'Possible jusqu’à la clôture.', en: 'Possible until the close.' },
  keep: { fr: 'Garder mon vote', en: 'Keep my vote' },
  didNotVote: { fr: 'Vous n’avez pas voté.', en: 'You did not vote.' },
  youVoted: {
    fr: (choice: string) => `Vous avez voté : ${choice}.`,
    en: (choice: string) => `You voted: ${choice}.`,
  },
  presentFirst: {
    fr: 'Pour voter, faites d’abord noter votre présence.',
    en: 'To vote, first have your presence noted.',
  },
  waiting: { fr: 'Rien à voter pour l’instant.', en: 'Nothing to vote on for now.' },
} as const;
