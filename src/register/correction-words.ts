import type { Said } from '#kit/i18n.ts';
import type { CorrectionKind } from './rules/correction.ts';

export const correctionKindWords: Readonly<Record<CorrectionKind, Said>> = {
  corrects: { fr: 'des corrections', en: 'corrections' },
  confirms: { fr: 'tout est exact', en: 'all is right' },
  withdraws: { fr: 'retrait de la fiche', en: 'withdrawal of the profile' },
};

/** What the team reads and answers of what actors ask. */
export const correctionWords = {
  title: { fr: 'Ce que les acteurs demandent', en: 'What actors ask' },
  short: { fr: 'Corrections demandées', en: 'Corrections asked for' },
  waiting: {
    fr: (label: string, count: string) => `${label} (${count})`,
    en: (label: string, count: string) => `${label} (${count})`,
  },
  lead: {
    fr: 'Corrections, confirmations et retraits demandés par les organisations elles-mêmes. Rien ne change avant votre réponse ; elle part par courriel, puis l’adresse est effacée.',
    en: 'Corrections, confirmations and withdrawals asked by the organisations themselves. Nothing changes before your answer; it leaves by mail, then the address is erased.',
  },
  emptyTitle: { fr: 'Personne n’a rien demandé', en: 'Nobody asked anything' },
  emptyWhy: {
    fr: 'Chaque fiche porte un lien « Corriger ou revendiquer cette fiche ». Ce qui vient par là s’affiche ici, le plus ancien d’abord.',
    en: 'Each profile bears a link "Correct or claim this profile". What comes from there shows here, the oldest first.',
  },
  caption: { fr: 'Demandes des acteurs', en: 'What actors asked' },
  colActor: { fr: 'Fiche', en: 'Profile' },
  colKind: { fr: 'Demande', en: 'Asked' },
  colAt: { fr: 'Reçue', en: 'Received' },
  colProof: { fr: 'Preuve', en: 'Proof' },
  colState: { fr: 'État', en: 'State' },
  waitingState: { fr: 'attend une réponse', en: 'waits for an answer' },
  answered: { fr: 'répondue', en: 'answered' },
  undone: { fr: 'réponse reprise', en: 'answer taken back' },
  own_domain: { fr: 'adresse du domaine du site', en: 'address at the website’s domain' },
  none: { fr: 'aucune', en: 'none' },
  oneTitle: {
    fr: (name: string) => `Demande sur la fiche : ${name}`,
    en: (name: string) => `Asked about the profile: ${name}`,
  },
  askedFor: {
    fr: (name: string) =>
      `Lien demandé pour « ${name} », réunie depuis à cette fiche : la preuve porte sur elle.`,
    en: (name: string) =>
      `Link asked for "${name}", merged into this profile since: the proof is about that one.`,
  },
  received: { fr: 'Reçue le', en: 'Received on' },
  from: { fr: 'De', en: 'From' },
  erased: { fr: 'adresse effacée', en: 'address erased' },
  proof: { fr: 'Ce qui prouve', en: 'What proves' },
  proofOwn: {
    fr: 'L’adresse est du domaine du site que la fiche affichait.',
    en: 'The address is at the domain of the website that the profile showed.',
  },
  proofUnchecked: {
    fr: 'Ce site est « non vérifié » : le nom de domaine a pu changer de mains. Vérifiez avant d’accepter.',
    en: 'This website is "unchecked": the domain name may have changed hands. Check before accepting.',
  },
  proofNone: {
    fr: 'Rien : la fiche n’avait pas de site propre. Vérifiez par un autre moyen avant d’accepter.',
    en: 'Nothing: the profile had no website of its own. Check by other means before accepting.',
  },
  reason: { fr: 'Motif donné', en: 'Reason given' },
  noReason: { fr: 'aucun', en: 'none' },
  before: { fr: 'Affiché à l’envoi', en: 'Shown when it was sent' },
  after: { fr: 'Demandé', en: 'Asked' },
  unknown: { fr: 'non connu', en: 'not known' },
  addition: { fr: 's’ajoute', en: 'is added' },
  looksLikePerson: { fr: 'paraît le nom d’une personne', en: 'looks like the name of a person' },
  denialAsked: {
    fr: 'Accepter affiche ce fait comme non connu, selon la règle des valeurs ; ce que disent les autres sources reste lisible.',
    en: 'Accepting shows this fact as not known, by the rule of values; what the other sources say can still be read.',
  },
  denialOfOne: {
    fr: 'Accepter n’affiche plus cette valeur, et elle seule, sauf si une source mieux établie ou lue depuis la donne.',
    en: 'Accepting no longer shows this value, and it alone, unless a better established source or one read since gives it.',
  },
  denialOfSiren: {
    fr: 'Le lien avec l’unité légale, s’il y en a un, se reprend à part.',
    en: 'The link with the legal unit, if there is one, is taken back apart.',
  },
  confirms: {
    fr: 'L’organisation dit que tout est exact. Accepter date la fiche de ce jour-là.',
    en: 'The organisation says that all is right. Accepting dates the profile of that day.',
  },
  withdraws: {
    fr: 'L’organisation demande à quitter le registre. Accepter retire la fiche des pages, de la recherche et des exports ; son adresse répond « retirée », et aucun import ne la ramène.',
    en: 'The organisation asks to leave the register. Accepting takes the profile off pages, search and exports; its address answers "withdrawn", and no import brings it back.',
  },
  accept: { fr: 'Accepter', en: 'Accept' },
  refuse: { fr: 'Refuser', en: 'Refuse' },
  why: { fr: 'Motif, envoyé à l’organisation', en: 'Reason, sent to the organisation' },
  whyHint: {
    fr: 'Obligatoire pour un refus.',
    en: 'Required for a refusal.',
  },
  show: {
    fr: 'Afficher les valeurs acceptées même là où la règle en montrerait une autre',
    en: 'Show the values accepted even where the rule would show another one',
  },
  send: { fr: 'Répondre, et effacer l’adresse', en: 'Answer, and erase the address' },
  accepted: { fr: 'accepté', en: 'accepted' },
  refused: { fr: 'refusé', en: 'refused' },
  undo: { fr: 'Reprendre ce qui a été accepté', en: 'Take back what was accepted' },
  undoHint: {
    fr: 'Les valeurs acceptées sont retirées (par une ligne, sans être effacées), la fiche revient si elle avait été retirée. Le courriel parti ne se reprend pas.',
    en: 'The values accepted are withdrawn (by a row, nothing is erased), the profile comes back if it had left. The mail that left is not taken back.',
  },
  undoneOn: {
    fr: (day: string) => `Ce qui avait été accepté a été repris le ${day}.`,
    en: (day: string) => `What had been accepted was taken back on ${day}.`,
  },
  instead: {
    fr: (text: string) => `La fiche montre encore « ${text} ».`,
    en: (text: string) => `The profile still shows "${text}".`,
  },
  choose: { fr: 'Voir les valeurs et choisir', en: 'See the values and choose' },
  ANSWER_REQUIRED: { fr: 'Acceptez ou refusez.', en: 'Accept or refuse.' },
  REASON_REQUIRED: {
    fr: 'Dites pourquoi c’est refusé : l’organisation le lira.',
    en: 'Say why it is refused: the organisation will read it.',
  },
  TEXT_TOO_LONG: { fr: '2 000 signes au plus.', en: '2,000 characters at most.' },
  ANSWERED_SINCE: {
    fr: 'Quelqu’un de l’équipe a répondu entre-temps. Rien de plus n’a été écrit.',
    en: 'Somebody of the team answered meanwhile. Nothing more was written.',
  },
  STANDS_FOR_OTHERS: {
    fr: 'Cette fiche en réunit d’autres, qui disparaîtraient avec elle : défaites d’abord la réunion, puis répondez.',
    en: 'This profile holds others, which would go with it: undo the merge first, then answer.',
  },
  leftOn: {
    fr: (day: string) => `Cette fiche a quitté le registre le ${day}, à la demande de l’organisation.`,
    en: (day: string) => `This profile left the register on ${day}, as the organisation asked.`,
  },
} as const;
