import { isFeminine } from './rules/nomination-prose.ts';

/** What is said of nominations: the post, who stands, rounds, secrecy set aside. */
export const nominationWords = {
  title: { fr: 'Nominations et candidatures', en: 'Appointments and candidacies' },
  lead: {
    fr: 'Quel point est une nomination, quel poste il pourvoit, qui est candidat. Le vote est secret ; une seule candidature prend effet sans scrutin (L2121-21 CGCT).',
    en: 'Which item is an appointment, which post it fills, who stands. The vote is secret; a single candidacy takes effect without a ballot (L2121-21 CGCT).',
  },
  declareTitle: { fr: 'Dire qu’un point est une nomination', en: 'Say that an item is an appointment' },
  declareHint: {
    fr: 'Avant son ouverture seulement : le mode de scrutin en dépend.',
    en: 'Before it opens only: the mode of ballot depends on it.',
  },
  noneToDeclare: {
    fr: 'Tous les points sont déjà ouverts ou dits.',
    en: 'All items are already open or said.',
  },
  post: { fr: 'Poste à pourvoir', en: 'Post to fill' },
  postHint: {
    fr: 'Tel qu’il sera lu, par exemple « Délégué au syndicat (fictif) ».',
    en: 'As it will be read out, for instance “Delegate to the union (fictitious)”.',
  },
  declare: { fr: 'Dire que c’est une nomination', en: 'Say it is an appointment' },
  revoke: { fr: 'Ce n’est pas une nomination', en: 'It is not an appointment' },
  ofItem: { fr: (rank: number) => ` (point ${rank})`, en: (rank: number) => ` (item ${rank})` },
  postSaid: { fr: (post: string) => `Poste : ${post}`, en: (post: string) => `Post: ${post}` },
  postUnknown: { fr: 'Poste non connu', en: 'Post not known' },
  candidates: { fr: 'Candidats', en: 'Candidates' },
  candidate: { fr: 'Candidat', en: 'Candidate' },
  noCandidate: { fr: 'Aucune candidature n’est notée.', en: 'No candidacy is noted.' },
  oneCandidate: {
    fr: 'Une seule candidature : pas de scrutin. La nomination prend effet quand le président en donne lecture (L2121-21 CGCT).',
    en: 'A single candidacy: no ballot. The appointment takes effect when the president reads it out (L2121-21 CGCT).',
  },
  name: { fr: 'Nom du candidat', en: 'Candidate’s name' },
  nameHint: {
    fr: 'Tel qu’il sera lu. Écrivez « Mme … » pour l’accord au féminin.',
    en: 'As it will be read out. Write “Mme …” for the French feminine.',
  },
  seatNumber: { fr: 'Siège, si c’est un membre', en: 'Seat, for a member' },
  seat: { fr: 'Siège', en: 'Seat' },
  notMember: { fr: 'aucun', en: 'none' },
  born: { fr: 'Jour de naissance', en: 'Day of birth' },
  bornOptional: { fr: 'Date de naissance', en: 'Date of birth' },
  bornHint: {
    fr: 'Facultative : elle ne sert qu’à départager une égalité au troisième tour, et n’est pas publiée.',
    en: 'Optional: it only settles a tie at the third round, and is not published.',
  },
  toKnow: { fr: 'Noter sa date de naissance', en: 'Note their date of birth' },
  bornUnknown: { fr: 'non connue', en: 'not known' },
  noteBirth: { fr: 'Noter la date', en: 'Note the date' },
  state: { fr: 'État', en: 'State' },
  isStanding: { fr: 'Se présente', en: 'Standing' },
  isWithdrawn: { fr: 'Candidature retirée', en: 'Withdrawn' },
  addTitle: { fr: 'Noter une candidature', en: 'Note a candidacy' },
  add: { fr: 'Noter cette candidature', en: 'Note this candidacy' },
  withdraw: { fr: 'Retirer', en: 'Withdraw' },
  restore: { fr: 'Représenter', en: 'Stand again' },
  of: { fr: (name: string) => ` : ${name}`, en: (name: string) => `: ${name}` },
  closedToCandidacies: {
    fr: 'Les candidatures se notent et se retirent avant le vote, ou entre deux tours.',
    en: 'Candidacies are noted and withdrawn before the vote, or between two rounds.',
  },
  tieAsks: {
    fr: (names: string) =>
      `Égalité en tête au troisième tour : le plus âgé est élu (L2121-21 CGCT). Date de naissance à noter : ${names}.`,
    en: (names: string) =>
      `A tie in front at the third round: the eldest is elected (L2121-21 CGCT). Date of birth to note: ${names}.`,
  },
  noNomination: {
    fr: 'Aucun point de cette séance n’est une nomination.',
    en: 'No item of this sitting is an appointment.',
  },
  round: {
    fr: (round: number) => `${round === 1 ? '1er' : `${round}e`} tour`,
    en: (round: number) => `Round ${round}`,
  },
  ruleAbsolute: {
    fr: 'Majorité absolue des suffrages exprimés ; les blancs n’en sont pas (L2121-21 CGCT).',
    en: 'Absolute majority of the votes cast; blanks are not votes cast (L2121-21 CGCT).',
  },
  ruleRelative: {
    fr: 'Majorité relative ; à égalité, le plus âgé est élu (L2121-21 CGCT).',
    en: 'Relative majority; at a tie, the eldest is elected (L2121-21 CGCT).',
  },
  beyondThird: {
    fr: 'Aucun texte ne prévoit de tour après le troisième : la règle du troisième est gardée (inférence).',
    en: 'No text foresees a round after the third: the rule of the third is kept (inference).',
  },
  lastStanding: {
    fr: 'Un seul candidat reste après un tour : il est voté encore, le texte parlant d’une seule candidature « déposée » (inférence).',
    en: 'One candidate is left after a round: they are still voted, the text speaking of a single candidacy “filed” (inference).',
  },
  votes: { fr: 'Voix', en: 'Votes' },
  cast: { fr: 'Suffrages exprimés', en: 'Votes cast' },
  needed: { fr: 'Majorité absolue', en: 'Absolute majority' },
  noCast: { fr: 'aucun suffrage exprimé', en: 'no vote cast' },
  blanks: { fr: 'Blancs', en: 'Blank' },
  nulls: { fr: 'Nuls', en: 'Null' },
  abstentions: { fr: 'Abstentions', en: 'Abstentions' },
  notTakingPart: { fr: 'Ne prennent pas part', en: 'Not taking part' },
  elected: {
    fr: (name: string) => (isFeminine(name) ? 'Élue' : 'Élu'),
    en: (_name: string) => 'Elected',
  },
  roundResult: {
    fr: (rank: number, round: number) => `Point ${rank}, ${round === 1 ? '1er' : `${round}e`} tour`,
    en: (rank: number, round: number) => `Item ${rank}, round ${round}`,
  },
  proposed: {
    fr: (title: string, proposed: string) => `${title} : ${proposed.toLocaleLowerCase('fr')}`,
    en: (title: string, proposed: string) => `${title}: ${proposed.toLocaleLowerCase('en')}`,
  },
  nobodyAt: {
    fr: (round: number) => `Personne n’est élu au ${round === 1 ? '1er' : `${round}e`} tour.`,
    en: (round: number) => `Nobody is elected at round ${round}.`,
  },
  earlier: { fr: 'Tours précédents', en: 'Earlier rounds' },
  who: { fr: 'Le vote de chacun (scrutin public)', en: 'How each voted (public ballot)' },
  nobody: { fr: 'Personne', en: 'Nobody' },
  secrecyTitle: { fr: 'Écarter le secret', en: 'Set secrecy aside' },
  secrecyLead: {
    fr: 'Le conseil peut décider, à l’unanimité, de ne pas voter au secret, sauf si un texte l’impose (L2121-21 CGCT). Comptez les contre et les abstentions.',
    en: 'The council may decide, unanimously, not to vote in secret, unless a text imposes it (L2121-21 CGCT). Count those against and abstaining.',
  },
  secrecySetting: {
    fr: 'Réglage : l’unanimité, c’est aucune opposition. Aucun texte ne dit si une abstention la rompt (inférence de L2121-21) : les abstentions sont signalées.',
    en: 'Setting: unanimity is no opposition. No text says whether an abstention breaks it (inference from L2121-21): abstentions are flagged.',
  },
  secrecyNoText: {
    fr: 'Vérifié : aucun texte n’impose le secret pour ce poste',
    en: 'Checked: no text imposes secrecy for this post',
  },
  against: { fr: 'Contre', en: 'Against' },
  abstain: { fr: 'Abstentions', en: 'Abstentions' },
  decide: { fr: 'Noter la décision', en: 'Note the decision' },
  secrecySetAside: {
    fr: (voices: number, abstain: number) =>
      `Le conseil a décidé à l’unanimité de ne pas voter au secret (${voices} voix, aucune contre${abstain > 0 ? `, ${abstain} abstention${abstain > 1 ? 's' : ''}` : ''}).`,
    en: (voices: number, abstain: number) =>
      `The council unanimously decided not to vote in secret (${voices} voices, none against${abstain > 0 ? `, ${abstain} abstention${abstain === 1 ? '' : 's'}` : ''}).`,
  },
  secrecyAbstained: {
    fr: 'Attention : des membres se sont abstenus. Aucun texte ne dit si cela rompt l’unanimité (inférence).',
    en: 'Warning: members abstained. No text says whether this breaks unanimity (inference).',
  },
  secrecyKept: {
    fr: (against: number) =>
      against > 0
        ? `Le vote reste secret : ${against} voix contre, l’unanimité n’est pas atteinte.`
        : 'Le vote reste secret : l’unanimité n’est pas atteinte.',
    en: (against: number) =>
      against > 0
        ? `The vote stays secret: ${against} against, unanimity is not reached.`
        : 'The vote stays secret: unanimity is not reached.',
  },
  noName: { fr: 'Blanc', en: 'Blank' },
  publicLegend: { fr: 'Votre vote, en votre nom', en: 'Your vote, in your own name' },
  proclaimNext: {
    fr: 'Personne n’est élu : proclamez le tour, la discussion reprend, puis appelez le suivant.',
    en: 'Nobody is elected: proclaim the round, the discussion resumes, then call the next one.',
  },
  whereBirths: {
    fr: 'Le secrétariat la note à la page des nominations.',
    en: 'The secretariat notes it on the page of appointments.',
  },
  simulateHint: {
    fr: 'Les sièges fictifs qui n’ont pas voté votent pour ces candidats, tous les autres blanc ou abstention. Une séance réelle ne le permet pas.',
    en: 'Fictitious seats that have not voted vote for these candidates, all the others blank or abstaining. A real sitting does not allow it.',
  },
  readDeliberation: { fr: 'Lire la délibération', en: 'Read the deliberation' },
} as const;
