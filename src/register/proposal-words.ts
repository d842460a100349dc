import type { Said } from '#kit/i18n.ts';
import type { Answer, ProposalKind } from './rules/reference-proposals.ts';

/** What each kind of news is called, and why it matters to a profile. */
export const proposalKindWords: Readonly<Record<ProposalKind | 'later', { name: Said; why: Said }>> = {
  ceased: {
    name: { fr: 'Cessées', en: 'Ceased' },
    why: {
      fr: 'L’unité légale a cessé son activité ; la fiche la montre encore active. Accepter entre la date de fin.',
      en: 'The legal unit ceased; the profile still shows it as active. Accepting enters the date of its end.',
    },
  },
  masked: {
    name: { fr: 'Passées en diffusion partielle', en: 'Turned to partial diffusion' },
    why: {
      fr: 'Son adresse et son sigle ne se montrent plus : la page du répertoire les masque déjà. Accepter retire aussi les autres noms venus du répertoire ; relisez ceux que d’autres sources ont donnés.',
      en: 'Its address and its acronym are no longer shown: the page of the reference masks them already. Accepting also takes off other names that came from the reference; read again those that other sources gave.',
    },
  },
  reopened: {
    name: { fr: 'De nouveau actives', en: 'Active again' },
    why: {
      fr: 'La fiche a une date de fin ; le répertoire dit l’unité active. Accepter retire cette date (sans l’effacer).',
      en: 'The profile has an end; the reference says the unit is active. Accepting withdraws that date (nothing is erased).',
    },
  },
  moved: {
    name: { fr: 'Déménagées', en: 'Moved' },
    why: {
      fr: 'Plus aucun établissement ouvert dans la commune de la fiche. Accepter entre la commune du siège.',
      en: 'No open establishment is left in the town of the profile. Accepting enters the town of the head office.',
    },
  },
  renamed: {
    name: { fr: 'Renommées', en: 'Renamed' },
    why: {
      fr: 'Le nom légal a changé depuis la dernière lecture. Il devient le nom de la fiche si elle portait l’ancien nom légal, sinon un autre nom.',
      en: 'The legal name changed since it was last read. It becomes the name of the profile if that was the former legal name, else another name.',
    },
  },
  activity: {
    name: { fr: 'Autre activité', en: 'Other activity' },
    why: {
      fr: 'Le code d’activité a changé dans la même nomenclature.',
      en: 'The code of activity changed within one nomenclature.',
    },
  },
  recoded: {
    name: { fr: 'Passage à une autre nomenclature', en: 'Switch to another nomenclature' },
    why: {
      fr: 'La même activité, nommée dans une autre nomenclature : ce n’est pas une nouvelle de l’organisation. Les deux codes restent lisibles.',
      en: 'The same activity, named in another nomenclature: no news of the organisation. Both codes stay readable.',
    },
  },
  later: {
    name: { fr: 'Remises à plus tard', en: 'Put off' },
    why: {
      fr: 'Ce que l’équipe a remis à plus tard, tant que le répertoire dit la même chose.',
      en: 'What the team put off, as long as the reference says the same.',
    },
  },
};

export const answerWords: Readonly<Record<Answer, Said>> = {
  accepted: { fr: 'acceptée', en: 'accepted' },
  refused: { fr: 'refusée', en: 'refused' },
  later: { fr: 'remise à plus tard', en: 'put off' },
};

export const proposalWords = {
  title: { fr: 'Ce que le répertoire dit autrement', en: 'What the reference says otherwise' },
  short: { fr: 'Propositions du répertoire', en: 'Proposals of the reference' },
  lead: {
    fr: 'Fermetures, déménagements, changements de nom ou d’activité lus dans le répertoire Sirene. Rien ne change dans le registre tant que vous n’acceptez pas.',
    en: 'Closures, moves, changes of name or activity read in the Sirene reference. Nothing changes in the register until you accept.',
  },
  emptyNoUnit: {
    fr: 'Aucune fiche dont le SIREN soit dans le répertoire importé',
    en: 'No profile whose SIREN is in the imported reference',
  },
  emptyNoUnitHow: {
    fr: 'Les propositions naissent de la comparaison avec les fichiers de l’INSEE. Importez-les d’abord : totem register import --legal-units FICHIER --establishments FICHIER.',
    en: 'Proposals come from comparing with the files of INSEE. Import these first: totem register import --legal-units FILE --establishments FILE.',
  },
  emptyTitle: { fr: 'Rien à décider', en: 'Nothing to decide' },
  emptyWhy: {
    fr: (count: string) =>
      `${count} fiches ont été comparées au répertoire. Il ne dit rien d’autre que ce qui est affiché, ou vous avez déjà répondu. Revenez après la prochaine édition.`,
    en: (count: string) =>
      `${count} profiles were compared with the reference. It says nothing other than what is shown, or you answered already. Come back after the next edition.`,
  },
  unreadTitle: {
    fr: (count: number, text: string) =>
      count === 1 ? '1 unité jamais relevée' : `${text} unités jamais relevées`,
    en: (count: number, text: string) =>
      count === 1 ? '1 unit never taken down' : `${text} units never taken down`,
  },
  unreadWhy: {
    fr: 'Un changement de nom légal, d’activité ou de diffusion ne se voit que par rapport à une lecture précédente : le nom d’usage n’est pas le nom légal. Relevez ce que le répertoire dit aujourd’hui ; les prochaines éditions seront comparées à cela. Aucune fiche ne change.',
    en: 'A change of legal name, activity or diffusion shows only against an earlier reading: the name people use is not the legal one. Take down what the reference says today; the next editions will be compared with it. No profile changes.',
  },
  read: { fr: 'Relever ce qu’il dit aujourd’hui', en: 'Take down what it says today' },
  colActor: { fr: 'Fiche', en: 'Profile' },
  colKnown: { fr: 'Connu', en: 'Known' },
  colSaid: { fr: 'Le répertoire dit', en: 'The reference says' },
  colSource: { fr: 'Édition', en: 'Edition' },
  colDecide: { fr: 'Décider', en: 'Decide' },
  colTick: { fr: 'Cocher', en: 'Tick' },
  tick: { fr: (name: string) => `Cocher ${name}`, en: (name: string) => `Tick ${name}` },
  active: { fr: 'active', en: 'active' },
  ceasedOn: { fr: (day: string) => `cessée le ${day}`, en: (day: string) => `ceased on ${day}` },
  ceasedUnknown: {
    fr: 'cessée, à une date que le répertoire ne dit pas : elle ne peut pas être entrée d’ici',
    en: 'ceased, on a day that the reference does not say: it cannot be entered from here',
  },
  endedOn: { fr: (day: string) => `fin : ${day}`, en: (day: string) => `end: ${day}` },
  full: { fr: 'diffusion entière', en: 'full diffusion' },
  partial: {
    fr: 'diffusion partielle : adresse et sigle masqués',
    en: 'partial diffusion: address and acronym masked',
  },
  asName: { fr: 'deviendrait le nom de la fiche', en: 'would become the name of the profile' },
  asOther: { fr: 'deviendrait un autre nom', en: 'would become another name' },
  beside: {
    fr: (text: string) =>
      `La règle des valeurs montrerait encore « ${text} », lu plus récemment ou mieux établi.`,
    en: (text: string) =>
      `The rule of values would still show "${text}", read more recently or better established.`,
  },
  accept: { fr: 'Accepter', en: 'Accept' },
  refuse: { fr: 'Refuser', en: 'Refuse' },
  later: { fr: 'Plus tard', en: 'Later' },
  forOne: { fr: (name: string) => ` : ${name}`, en: (name: string) => `: ${name}` },
  acceptTicked: { fr: 'Accepter les lignes cochées', en: 'Accept those ticked' },
  refuseTicked: { fr: 'Refuser les lignes cochées', en: 'Refuse those ticked' },
  acceptAll: {
    fr: (text: string) => `Accepter les ${text} changements de nomenclature`,
    en: (text: string) => `Accept the ${text} changes of nomenclature`,
  },
  show: {
    fr: 'Afficher les valeurs acceptées même là où la règle en montrerait une autre',
    en: 'Show the values accepted even where the rule would show another one',
  },
  showHint: {
    fr: 'C’est un choix de l’équipe, valeur par valeur ; il se reprend depuis la fiche.',
    en: 'It is a choice of the team, value by value; it can be taken back from the profile.',
  },
  wholeGroup: {
    fr: (text: string) => `Voir les ${text}, page par page`,
    en: (text: string) => `See all ${text}, page by page`,
  },
  allGroups: { fr: 'Voir tous les groupes', en: 'See all groups' },
  pageOf: {
    fr: (page: string, pages: string) => `Page ${page} sur ${pages}`,
    en: (page: string, pages: string) => `Page ${page} of ${pages}`,
  },
  previous: { fr: 'Page précédente', en: 'Previous page' },
  next: { fr: 'Page suivante', en: 'Next page' },
  recent: { fr: 'Réponses récentes', en: 'Recent answers' },
  recentLine: {
    fr: (kind: string, answer: string, day: string) => `${kind}, ${answer} le ${day}`,
    en: (kind: string, answer: string, day: string) => `${kind}, ${answer} on ${day}`,
  },
  instead: {
    fr: (text: string) => `La fiche montre encore « ${text} ».`,
    en: (text: string) => `The profile still shows "${text}".`,
  },
  choose: { fr: 'Choisir la valeur affichée', en: 'Choose the value shown' },
  undo: { fr: 'Reprendre cette réponse', en: 'Take this answer back' },
  done: {
    fr: (count: number, text: string, answer: string) =>
      count === 1 ? `1 proposition ${answer}.` : `${text} propositions ${answer}s.`,
    en: (count: number, text: string, answer: string) =>
      count === 1 ? `1 proposal ${answer}.` : `${text} proposals ${answer}.`,
  },
  donePutOff: {
    fr: (count: number, text: string) =>
      count === 1 ? '1 proposition remise à plus tard.' : `${text} propositions remises à plus tard.`,
    en: (count: number, text: string) => (count === 1 ? '1 proposal put off.' : `${text} proposals put off.`),
  },
  undone: { fr: 'Réponse reprise.', en: 'Answer taken back.' },
  taken: {
    fr: (count: number, text: string) => (count === 1 ? '1 unité relevée.' : `${text} unités relevées.`),
    en: (count: number, text: string) => (count === 1 ? '1 unit taken down.' : `${text} units taken down.`),
  },
  NOTHING_TICKED: {
    fr: 'Aucune ligne n’est cochée. Cochez celles à accepter ou à refuser.',
    en: 'No line is ticked. Tick those to accept or to refuse.',
  },
  PROPOSAL_MOVED: {
    fr: 'Une de ces propositions a changé depuis que vous l’avez lue : quelqu’un y a répondu, ou le répertoire dit autre chose. Rien n’a été écrit ; voici ce qu’il en est.',
    en: 'One of these proposals changed since you read it: somebody answered, or the reference says something else. Nothing was written; here is how things stand.',
  },
  END_UNKNOWN: {
    fr: 'Le répertoire ne dit pas quand l’une d’elles a cessé : rien ne peut être entré. Décochez-la.',
    en: 'The reference does not say when one of them ceased: nothing can be entered. Untick it.',
  },
  ALREADY_UNDONE: { fr: 'Cette réponse a déjà été reprise.', en: 'This answer was taken back already.' },
} as const;
