import type { Profile } from './profile.ts';
import { epci } from './profile-epci.ts';

const uncounted = {
  fr: 'le texte dit « trois jours au moins » sans dire francs : les compter francs n’est jamais trop court ; l’effet de L2121-12 sur les communes de 3 500 habitants et plus n’a pas été établi',
  en: 'the text says "three days at least" without saying clear: counting clear days is never too short; the effect of L2121-12 on communes of 3,500 inhabitants and more was not established',
};

/** Strasbourg, Metz: local law where L2541-1 to -7 CGCT differ, the common law for all the rest. */
export const alsaceMoselle: Profile = {
  name: { fr: 'Alsace-Moselle', en: 'Alsace-Moselle' },
  offers: {
    fr: 'Alsace-Moselle (L2541-2 à L2541-7 du CGCT) : trois jours, la veille en cas d’urgence ; le reste comme en droit commun.',
    en: 'Alsace-Moselle (L2541-2 to L2541-7 CGCT): three days, the day before if urgent; the rest as in common law.',
  },
  notice: {
    first: {
      clearDays: 3,
      article: 'L2541-2 CGCT',
      mark: 'I',
      says: {
        fr: 'trois jours au moins avant la séance ; comptés francs par prudence',
        en: 'at least three days before the sitting; counted as clear days, to be safe',
      },
      why: uncounted,
    },
    urgent: {
      clearDays: 0,
      article: 'L2541-2 CGCT',
      mark: 'I',
      says: {
        fr: 'en cas d’urgence, la veille au plus tard',
        en: 'in an emergency, the day before at the latest',
      },
      why: {
        fr: 'la veille est lue comme le jour qui précède la séance, quelle que soit l’heure',
        en: 'the day before is read as the day preceding the sitting, whatever the hour',
      },
    },
    second: {
      clearDays: 3,
      article: 'L2541-4 CGCT',
      mark: 'I',
      says: {
        fr: 'nouvelle convocation, à trois jours francs par analogie ; elle rappelle que le quorum n’est plus exigé',
        en: 'a new convocation, with three clear days by analogy; it recalls that no quorum is asked any more',
      },
      why: {
        fr: 'le second alinéa de L2121-17 ne s’applique pas ici et L2541-4 ne fixe pas de délai',
        en: 'the second paragraph of L2121-17 does not apply here and L2541-4 sets no delay',
      },
    },
  },
  secondRecallsQuorum: {
    value: 'must',
    article: 'L2541-4 CGCT',
    mark: 'L',
    says: {
      fr: 'la seconde convocation rappelle expressément que le quorum n’est plus exigé',
      en: 'the second convocation expressly recalls that no quorum is asked any more',
    },
  },
  rules: {
    ...epci.rules,
    secondConvocation: {
      value: 'without_quorum',
      article: 'L2541-4 1° CGCT',
      mark: 'L',
      says: {
        fr: 'convoqué une seconde fois sur le même objet, le conseil délibère sans quorum',
        en: 'convened a second time on the same object, the council deliberates without a quorum',
      },
    },
    interestedHalf: {
      value: 'without_quorum',
      article: 'L2541-4 2° CGCT',
      mark: 'L',
      says: {
        fr: 'la moitié des membres ou plus sont intéressés à l’affaire : le conseil délibère quel que soit le nombre des présents',
        en: 'half of the members or more are interested in the matter: the council deliberates whatever the number present',
      },
    },
  },
};
