import type { Said } from '#kit/i18n.ts';
import type { LawMark, NoticeType, ProfileRules } from './rules/profile.ts';
import { videoRuleSection, videoRuleWords } from './video-rule-words.ts';

export type RuleName = keyof ProfileRules;
type RuleWords = {
  readonly [Name in RuleName]: {
    readonly title: Said;
    readonly value: (value: ProfileRules[Name]['value']) => Said;
  };
};

const notAdopted = (): Said => ({ fr: 'non adopté', en: 'not adopted' });
const yesNo = (value: 'yes' | 'no'): Said =>
  value === 'yes' ? { fr: 'oui', en: 'yes' } : { fr: 'non', en: 'no' };
const members = (count: number): Said => ({
  fr: `${count} membre${count > 1 ? 's' : ''}`,
  en: `${count} member${count === 1 ? '' : 's'}`,
});
const oneIn = (count: number): Said => ({
  fr: `1 membre présent sur ${count}, arrondi au-dessus`,
  en: `1 member present in ${count}, rounded up`,
});

const shares: Readonly<Record<ProfileRules['quorum']['value'], Said>> = {
  more_than_half: { fr: 'plus de la moitié', en: 'more than half' },
  half: { fr: 'la moitié', en: 'half' },
  third: { fr: 'un tiers', en: 'a third' },
  quarter: { fr: 'un quart', en: 'a quarter' },
  none: { fr: 'aucun', en: 'none' },
};

/** Each rule of a profile: its name, and its value as people read it. */
export const ruleWords: RuleWords = {
  quorum: { title: { fr: 'Quorum', en: 'Quorum' }, value: (share) => shares[share] },
  secondConvocation: {
    title: { fr: 'Séance convoquée de nouveau', en: 'Sitting convened again' },
    value: () => ({ fr: 'sans quorum', en: 'without quorum' }),
  },
  interestedHalf: {
    title: { fr: 'La moitié des membres intéressés', en: 'Half of the members interested' },
    value: (value) =>
      value === 'quorum'
        ? { fr: 'le quorum reste exigé', en: 'the quorum is still required' }
        : { fr: 'sans quorum', en: 'without quorum' },
  },
  proxiesPerHolder: {
    title: { fr: 'Pouvoirs par porteur', en: 'Proxies per holder' },
    value: (count) => ({ fr: `${count}`, en: `${count}` }),
  },
  proxySittings: {
    title: { fr: 'Durée d’un pouvoir', en: 'How long a proxy holds' },
    value: (count) => ({
      fr: `${count} séances de suite`,
      en: `${count} sittings in a row`,
    }),
  },
  substitutes: {
    title: { fr: 'Suppléants', en: 'Substitutes' },
    value: (value) =>
      value === 'single_seats'
        ? { fr: 'pour les communes à un seul siège', en: 'for communes with one seat' }
        : { fr: 'aucun', en: 'none' },
  },
  substituteQuorum: {
    title: { fr: 'Le suppléant qui siège', en: 'A substitute who sits' },
    value: (value) =>
      value === 'counts'
        ? { fr: 'compte pour le quorum et vote', en: 'counts for the quorum and votes' }
        : { fr: 'sans objet', en: 'not applicable' },
  },
  closedSessionMembers: {
    title: { fr: 'Demander le huis clos', en: 'Asking for a closed session' },
    value: members,
  },
  publicShare: {
    title: { fr: 'Demander le scrutin public', en: 'Asking for a public ballot' },
    value: oneIn,
  },
  secretShare: {
    title: { fr: 'Demander le scrutin secret', en: 'Asking for a secret ballot' },
    value: oneIn,
  },
  nominationSecret: {
    title: { fr: 'Nomination au scrutin secret', en: 'Nomination by secret ballot' },
    value: yesNo,
  },
  majority: {
    title: { fr: 'Majorité', en: 'Majority' },
    value: (of) =>
      of === 'all'
        ? { fr: 'des suffrages exprimés', en: 'of the votes cast' }
        : { fr: 'de tous, et de chaque collège', en: 'of all, and of each college' },
  },
  castingVote: { title: { fr: 'Voix prépondérante', en: 'Casting vote' }, value: yesNo },
  secretTie: { title: { fr: 'Égalité au scrutin secret', en: 'Tie in a secret ballot' }, value: notAdopted },
  accountsTie: {
    title: { fr: 'Égalité sur les comptes', en: 'Tie on the accounts' },
    value: (value) =>
      value === 'adopted'
        ? { fr: 'adoptés', en: 'adopted' }
        : { fr: 'comme tout autre vote', en: 'as any other vote' },
  },
  silentChairTie: {
    title: { fr: 'Égalité, le président sans vote', en: 'Tie, the chair without a vote' },
    value: notAdopted,
  },
  noVoteCast: { title: { fr: 'Aucun suffrage exprimé', en: 'No vote cast' }, value: notAdopted },
  fragileMargin: { title: { fr: 'Alerte de quorum', en: 'Quorum alarm' }, value: members },
  blanksInScdl: {
    title: { fr: 'Blancs et nuls en données ouvertes', en: 'Blank and null ballots in open data' },
    value: (value) =>
      value === 'left_out'
        ? { fr: 'hors de VOTE_REEL', en: 'left out of VOTE_REEL' }
        : { fr: 'rien n’est publié', en: 'nothing is published' },
  },
  legalityControl: {
    title: { fr: 'Contrôle de légalité', en: 'Control of legality' },
    value: (value) =>
      value === 'prefect'
        ? { fr: 'transmission au préfet', en: 'sent to the préfet' }
        : { fr: 'aucun', en: 'none' },
  },
  ...videoRuleWords,
};

export const noticeTitles: Readonly<Record<NoticeType, Said>> = {
  first: { fr: 'Première convocation', en: 'First convocation' },
  urgent: { fr: 'Convocation d’urgence', en: 'Urgent convocation' },
  second: { fr: 'Seconde convocation', en: 'Second convocation' },
};

/** The rules as the page groups them; each is in one section, a test says so. */
export const ruleSections: readonly { readonly title: Said; readonly rules: readonly RuleName[] }[] = [
  {
    title: { fr: 'Se réunir', en: 'Sitting' },
    rules: [
      'quorum',
      'secondConvocation',
      'interestedHalf',
      'fragileMargin',
      'proxiesPerHolder',
      'proxySittings',
      'substitutes',
      'substituteQuorum',
      'closedSessionMembers',
    ],
  },
  {
    title: { fr: 'Mettre aux voix', en: 'Calling a vote' },
    rules: ['publicShare', 'secretShare', 'nominationSecret'],
  },
  {
    title: { fr: 'Décider', en: 'Deciding' },
    rules: ['majority', 'castingVote', 'silentChairTie', 'secretTie', 'accountsTie', 'noVoteCast'],
  },
  { title: { fr: 'Publier', en: 'Publishing' }, rules: ['legalityControl', 'blanksInScdl'] },
  videoRuleSection,
];

export const markWords: Readonly<Record<LawMark, Said>> = {
  L: { fr: 'lu dans le texte', en: 'read in the text' },
  S: { fr: 'source secondaire', en: 'secondary source' },
  D: { fr: 'déclaré d’après les statuts', en: 'declared from the statutes' },
  I: { fr: 'inférence, à confirmer', en: 'inference, to be confirmed' },
};

/** What the page of the rules and the form that chooses them say. */
export const profileWords = {
  title: { fr: 'Les règles appliquées', en: 'The rules applied' },
  lead: {
    fr: (assembly: string) =>
      `Ce que Totem applique aux séances de ${assembly} : chaque règle, sa valeur, son article, et d’où elle vient.`,
    en: (assembly: string) =>
      `What Totem applies to the sittings of ${assembly}: each rule, its value, its article, and where it comes from.`,
  },
  description: {
    fr: 'Quorum, convocation, pouvoirs, scrutins, majorité : chaque règle avec son article.',
    en: 'Quorum, convocation, proxies, ballots, majority: each rule with its article.',
  },
  cardHint: {
    fr: 'Quorum, convocation, pouvoirs, scrutins, majorité : ce que Totem applique ici, avec l’article, et ce qui reste une inférence.',
    en: 'Quorum, convocation, proxies, ballots, majority: what Totem applies here, with the article, and what remains an inference.',
  },
  regime: { fr: 'Régime', en: 'Regime' },
  noAssembly: {
    fr: 'Aucune assemblée n’est décrite : voici le droit commun des métropoles et communautés.',
    en: 'No assembly is described: this is the common law of métropoles and communities.',
  },
  theCommonLaw: { fr: 'une métropole ou une communauté', en: 'a métropole or a community' },
  inferred: {
    fr: (count: number) =>
      count > 1
        ? `${count} de ces règles sont des inférences : aucun texte lu ne les tranche. Elles sont prudentes, marquées, et disent pourquoi.`
        : `${count} de ces règles est une inférence : aucun texte lu ne la tranche. Elle est prudente, marquée, et dit pourquoi.`,
    en: (count: number) =>
      `${count} of these rules ${count === 1 ? 'is an inference' : 'are inferences'}: no text we read settles ${count === 1 ? 'it' : 'them'}. ${count === 1 ? 'It is' : 'They are'} cautious, marked, and say why.`,
  },
  convene: { fr: 'Convoquer', en: 'Convening' },
  recall: { fr: 'Rappel de l’absence de quorum', en: 'Recalling that no quorum is asked' },
  must: { fr: 'obligatoire', en: 'mandatory' },
  notAsked: { fr: 'non exigé', en: 'not required' },
  clearDays: {
    fr: (days: number) => (days === 0 ? 'la veille' : `${days} jour${days > 1 ? 's francs' : ' franc'}`),
    en: (days: number) => (days === 0 ? 'the day before' : `${days} clear day${days === 1 ? '' : 's'}`),
  },
  noArticle: { fr: 'aucun texte', en: 'no text' },
  why: { fr: 'Pourquoi', en: 'Why' },
  check: {
    fr: 'La commande « totem council check » applique toujours le droit commun des EPCI : chacun peut y vérifier les calculs.',
    en: 'The command "totem council check" always applies the common law of the EPCI: anybody can check the computations there.',
  },
  statutes: { fr: 'Association : ce que disent les statuts', en: 'Association: what the statutes say' },
  statutesHint: {
    fr: 'Pour une association seulement. Ce qui n’est pas déclaré suit une inférence, marquée comme telle sur la page des règles. Les collèges sont les groupes de l’assemblée, à créer ensuite.',
    en: 'For an association only. What is not declared follows an inference, marked so on the page of the rules. Colleges are the groups of the assembly, to create next.',
  },
  undeclared: { fr: 'Non déclaré', en: 'Not declared' },
  statutesArticle: { fr: 'Articles des statuts', en: 'Articles of the statutes' },
  statutesArticleHint: {
    fr: 'Par exemple : articles 9 et 11 des statuts. Ils sont cités à côté de chaque décision.',
    en: 'For instance: articles 9 and 11 of the statutes. They are cited beside each decision.',
  },
} as const;
