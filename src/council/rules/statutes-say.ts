import type { Said } from '#kit/i18n.ts';
import type { MajorityOf, QuorumShare, YesNo } from './profile.ts';

interface Clauses {
  readonly quorum: Readonly<Record<QuorumShare, Said>>;
  readonly majority: Readonly<Record<MajorityOf, Said>>;
  readonly castingVote: Readonly<Record<YesNo, Said>>;
}

/** The clauses that statutes may hold, in a sentence each: what the form offers is what the rules apply. */
export const statutesSay: Clauses = {
  quorum: {
    none: { fr: 'aucun quorum n’est exigé', en: 'no quorum is required' },
    quarter: {
      fr: 'le quart au moins des membres en fonction est présent',
      en: 'at least a quarter of the members in office are present',
    },
    third: {
      fr: 'le tiers au moins des membres en fonction est présent',
      en: 'at least a third of the members in office are present',
    },
    half: {
      fr: 'la moitié au moins des membres en fonction est présente',
      en: 'at least half of the members in office are present',
    },
    more_than_half: {
      fr: 'plus de la moitié des membres en fonction est présente',
      en: 'more than half of the members in office are present',
    },
  },
  majority: {
    all: {
      fr: 'majorité des suffrages exprimés de tous les membres, tous collèges confondus',
      en: 'majority of the votes cast by all members, colleges taken together',
    },
    each_college: {
      fr: 'majorité des suffrages exprimés de tous les membres, et aussi dans chaque collège',
      en: 'majority of the votes cast by all members, and in each college too',
    },
  },
  castingVote: {
    yes: {
      fr: 'à égalité, la voix du président de séance l’emporte, sauf au scrutin secret',
      en: 'at a tie, the voice of the chair prevails, save in a secret ballot',
    },
    no: {
      fr: 'à égalité, personne n’a de voix prépondérante : le texte n’est pas adopté',
      en: 'at a tie, nobody has a casting vote: the text is not adopted',
    },
  },
};
