/** What a counted ballot and a proclaimed result say. */
export const resultWords = {
  proclaimed: {
    fr: (rank: number) => `Résultat proclamé, point ${rank}`,
    en: (rank: number) => `Proclaimed result, item ${rank}`,
  },
  counted: {
    fr: (rank: number) => `Scrutin clos, point ${rank}`,
    en: (rank: number) => `Ballot closed, item ${rank}`,
  },
  awaiting: {
    fr: 'Le président va proclamer le résultat.',
    en: 'The chair is about to proclaim the result.',
  },
  for: { fr: 'Pour', en: 'For' },
  against: { fr: 'Contre', en: 'Against' },
  abstain: {
    fr: (count: number) => (count > 1 ? 'Abstentions' : 'Abstention'),
    en: (count: number) => (count === 1 ? 'Abstention' : 'Abstentions'),
  },
  abstainShort: { fr: 'Abst.', en: 'Abst.' },
  deemed: { fr: 'Réputés s’abstenir', en: 'Deemed abstaining' },
  silent: { fr: 'Sans vote', en: 'No vote' },
  recused: { fr: 'Ne prennent pas part (intérêt)', en: 'Not taking part (interest)' },
  absent: { fr: 'Absents', en: 'Absent' },
  letterFor: { fr: 'P', en: 'F' },
  letterAgainst: { fr: 'C', en: 'N' },
  letterAbstain: { fr: 'A', en: 'A' },
  letterNone: { fr: '–', en: '–' },
  cast: { fr: 'Suffrages exprimés', en: 'Votes cast' },
  majority: { fr: 'Majorité absolue', en: 'Absolute majority' },
  present: { fr: 'Membres présents au point', en: 'Members present for the item' },
  noMajority: { fr: 'aucun suffrage exprimé', en: 'no vote cast' },
  deemedNote: {
    fr: (count: number) =>
      `Dont ${count} abstention${count > 1 ? 's' : ''} de membres partis après l’ouverture du point sans avoir voté : ils sont réputés s’abstenir (CE Ass., 11 décembre 1987, n° 77054).`,
    en: (count: number) =>
      `Of which ${count} abstention${count === 1 ? '' : 's'} of members who left after the item opened without voting: they are deemed abstaining (CE Ass., 11 December 1987, no. 77054).`,
  },
  silentNote: {
    fr: (count: number) =>
      count > 1
        ? `${count} membres présents n’ont pas voté : ils ne prennent pas part au vote, ce ne sont pas des abstentions.`
        : 'Un membre présent n’a pas voté : il ne prend pas part au vote, ce n’est pas une abstention.',
    en: (count: number) =>
      `${count} member${count === 1 ? '' : 's'} present did not vote: they take no part in the vote, which is no abstention.`,
  },
  simulatedNote: {
    fr: (count: number) =>
      `${count} bulletin${count > 1 ? 's' : ''} de sièges fictifs ${count > 1 ? 'ont' : 'a'} été simulé${count > 1 ? 's' : ''} par le programme pour la répétition.`,
    en: (count: number) =>
      `${count} ballot${count === 1 ? '' : 's'} of fictitious seats ${count === 1 ? 'was' : 'were'} simulated by the program for the rehearsal.`,
  },
  mapSentence: {
    fr: (pour: number, against: number, abstain: number, others: number) =>
      `Hémicycle : ${pour} pour, ${against} contre, ${abstain} abstention${abstain > 1 ? 's' : ''}, ${others} sans vote ou absents. Le tableau dit la même chose par groupe.`,
    en: (pour: number, against: number, abstain: number, others: number) =>
      `Hemicycle: ${pour} for, ${against} against, ${abstain} abstention${abstain === 1 ? '' : 's'}, ${others} without a vote or absent. The table says the same by group.`,
  },
  byGroup: { fr: 'Votes par groupe', en: 'Votes by group' },
  names: { fr: 'Le vote de chacun (scrutin public)', en: 'How each voted (public ballot)' },
  seats: {
    fr: (numbers: readonly number[]) => `Siège${numbers.length > 1 ? 's' : ''} ${numbers.join(', ')}`,
    en: (numbers: readonly number[]) => `Seat${numbers.length === 1 ? '' : 's'} ${numbers.join(', ')}`,
  },
  noSeat: { fr: 'Personne', en: 'Nobody' },
  verdict: { fr: (text: string) => `${capital(text)}.`, en: (text: string) => `${capital(text)}.` },
  noted: { fr: 'Le conseil prend acte.', en: 'The council takes note.' },
  noVote: {
    fr: 'Sans vote : rien n’a été mis aux voix, il n’y a donc aucune voix à compter.',
    en: 'Without a vote: nothing was put to the vote, so there are no votes to count.',
  },
  noVoteShort: { fr: 'Sans vote', en: 'Without a vote' },
  withdrawn: { fr: 'Le point est retiré de l’ordre du jour.', en: 'The item is withdrawn from the agenda.' },
  postponed: {
    fr: 'Le point est reporté à une autre séance.',
    en: 'The item is postponed to another sitting.',
  },
  adopted: { fr: 'Adopté', en: 'Adopted' },
  rejected: { fr: 'Rejeté', en: 'Rejected' },
  not_adopted: { fr: 'Non adopté', en: 'Not adopted' },
  appointed: { fr: 'Élection acquise', en: 'Elected' },
  not_appointed: { fr: 'Personne n’est élu', en: 'Nobody is elected' },
  deliberation: { fr: 'Lire la délibération', en: 'Read the deliberation' },
} as const;

/** « M. » stays with the name: a verdict is written large, and breaks often. */
function capital(text: string): string {
  const bound = text.replace(/(?<![\p{L}\d])(M\.|MM\.|Mme|Mmes|Mlle) /gu, '$1\u00a0');
  return bound.charAt(0).toUpperCase() + bound.slice(1);
}
