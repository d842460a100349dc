import type { ProfileRules } from './profile.ts';
import { videoInAssociation } from './video-rules.ts';

const statutes = 'loi du 1er juillet 1901, art. 1 et 5 ; statuts';
const undeclared = {
  fr: 'la loi de 1901 laisse ce point aux statuts, et aucune clause n’a été déclarée',
  en: 'the law of 1901 leaves this to the statutes, and no clause was declared',
};

/** What the statutes of an association may hold and cannot be declared here yet: substitutes, members interested, video. */
export const associationRest: Pick<
  ProfileRules,
  'substitutes' | 'substituteQuorum' | 'interestedHalf' | keyof typeof videoInAssociation
> = {
  ...videoInAssociation,
  substitutes: {
    value: 'none',
    article: statutes,
    mark: 'I',
    says: { fr: 'personne n’a de suppléant', en: 'nobody has a substitute' },
    why: undeclared,
  },
  substituteQuorum: {
    value: 'none',
    article: statutes,
    mark: 'I',
    says: { fr: 'sans suppléant, la règle ne sert pas', en: 'without substitutes, the rule is not used' },
    why: undeclared,
  },
  interestedHalf: {
    value: 'quorum',
    article: statutes,
    mark: 'I',
    says: {
      fr: 'le quorum que les statuts demandent reste exigé même si la moitié des membres sont intéressés à l’affaire',
      en: 'the quorum that the statutes ask for still holds although half of the members are interested in the matter',
    },
    why: undeclared,
  },
};
