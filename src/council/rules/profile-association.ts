import type { Said } from '#kit/i18n.ts';
import { associationRest } from './association-rest.ts';
import type { Profile } from './profile.ts';

const contract = 'loi du 1er juillet 1901, art. 1 et 5 ; statuts';

const byAnalogy: Said = {
  fr: 'la loi de 1901 laisse ce point aux statuts ; faute de clause déclarée, Totem reprend la règle des conseils',
  en: 'the law of 1901 leaves this to the statutes; with no clause declared, Totem takes up the rule of councils',
};
const silent: Said = {
  fr: 'la loi de 1901 laisse ce point aux statuts, et aucune clause n’a été déclarée',
  en: 'the law of 1901 leaves this to the statutes, and no clause was declared',
};

/**
 * An association's board (loi du 1er juillet 1901): its statutes are its law, one person has one vote. What is not declared
 * from them is our inference. Its colleges are the groups of its assembly.
 */
export const association: Profile = {
  name: { fr: 'association (loi de 1901)', en: 'association (law of 1901)' },
  offers: {
    fr: 'Association : les statuts font la loi ; une personne, une voix ; collèges possibles ; ni préfet ni données SCDL.',
    en: 'Association: the statutes are the law; one person, one vote; colleges are possible; neither préfet nor SCDL data.',
  },
  notice: {
    first: {
      clearDays: 5,
      article: contract,
      mark: 'I',
      says: {
        fr: 'cinq jours francs entre l’envoi et la réunion',
        en: 'five clear days between the sending and the meeting',
      },
      why: byAnalogy,
    },
    urgent: {
      clearDays: 1,
      article: contract,
      mark: 'I',
      says: {
        fr: 'en cas d’urgence, un jour franc ; le conseil se prononce sur l’urgence à l’ouverture',
        en: 'in an emergency, one clear day; the board rules on the urgency at the opening',
      },
      why: byAnalogy,
    },
    second: {
      clearDays: 3,
      article: contract,
      mark: 'I',
      says: {
        fr: 'faute de quorum, nouvelle convocation à trois jours francs',
        en: 'where the quorum was missed, a new convocation with three clear days',
      },
      why: byAnalogy,
    },
  },
  secondRecallsQuorum: {
    value: 'not_asked',
    article: contract,
    mark: 'I',
    says: {
      fr: 'la seconde convocation n’a pas à rappeler que le quorum n’est plus exigé',
      en: 'the second convocation need not recall that no quorum is asked any more',
    },
    why: byAnalogy,
  },
  rules: {
    ...associationRest,
    quorum: {
      value: 'none',
      article: contract,
      mark: 'I',
      says: { fr: 'aucun quorum n’est exigé', en: 'no quorum is required' },
      why: silent,
    },
    secondConvocation: {
      value: 'without_quorum',
      article: contract,
      mark: 'I',
      says: {
        fr: 'convoqué de nouveau faute de quorum, le conseil délibère sans quorum sur les points repris',
        en: 'convened again for want of a quorum, the board deliberates without one on the items taken up',
      },
      why: byAnalogy,
    },
    proxiesPerHolder: {
      value: 1,
      article: contract,
      mark: 'I',
      says: { fr: 'un seul pouvoir par personne', en: 'one proxy per person' },
      why: byAnalogy,
    },
    proxySittings: {
      value: 3,
      article: contract,
      mark: 'I',
      says: {
        fr: 'le pouvoir vaut pour trois réunions consécutives au plus, sauf maladie constatée',
        en: 'a proxy holds for three consecutive meetings at most, save certified illness',
      },
      why: byAnalogy,
    },
    closedSessionMembers: {
      value: 3,
      article: contract,
      mark: 'I',
      says: {
        fr: 'le huis clos est demandé par trois membres ou par le président, et voté à la majorité absolue des membres présents ou représentés',
        en: 'a closed session is asked by three members or by the president, and voted by the absolute majority of members present or represented',
      },
      why: byAnalogy,
    },
    publicShare: {
      value: 4,
      article: contract,
      mark: 'I',
      says: {
        fr: 'le vote nominatif est de droit si le quart des membres présents le demande',
        en: 'a vote by name is due if a quarter of the members present ask for it',
      },
      why: byAnalogy,
    },
    secretShare: {
      value: 3,
      article: contract,
      mark: 'I',
      says: {
        fr: 'le scrutin est secret si le tiers des membres présents le demande, sauf majorité par collège',
        en: 'the ballot is secret if a third of the members present ask for it, save where each college must have its majority',
      },
      why: byAnalogy,
    },
    nominationSecret: {
      value: 'no',
      article: contract,
      mark: 'I',
      says: {
        fr: 'une désignation se vote comme une autre décision',
        en: 'an appointment is voted as any other decision',
      },
      why: silent,
    },
    majority: {
      value: 'all',
      article: contract,
      mark: 'I',
      says: {
        fr: 'une personne, une voix ; majorité des suffrages exprimés de tous les membres, tous collèges confondus',
        en: 'one person, one vote; majority of the votes cast by all members, colleges taken together',
      },
      why: silent,
    },
    castingVote: {
      value: 'no',
      article: contract,
      mark: 'I',
      says: {
        fr: 'à égalité, personne n’a de voix prépondérante : le texte n’est pas adopté',
        en: 'at a tie, nobody has a casting vote: the text is not adopted',
      },
      why: {
        fr: 'une personne a une voix : une seconde ne se présume pas, il faut que les statuts la donnent',
        en: 'one person has one vote: a second one is not presumed, the statutes must give it',
      },
    },
    secretTie: {
      value: 'not_adopted',
      article: contract,
      mark: 'I',
      says: {
        fr: 'au scrutin secret, le partage des voix vaut rejet',
        en: 'in a secret ballot, a tie amounts to rejection',
      },
      why: byAnalogy,
    },
    accountsTie: {
      value: 'as_any_vote',
      article: contract,
      mark: 'I',
      says: {
        fr: 'les comptes se votent comme une autre décision',
        en: 'the accounts are voted as any other decision',
      },
      why: {
        fr: 'L1612-12 du CGCT ne concerne que les comptes publics',
        en: 'L1612-12 CGCT is about public accounts only',
      },
    },
    silentChairTie: {
      value: 'not_adopted',
      article: contract,
      mark: 'I',
      says: {
        fr: 'à égalité, si le président de séance n’a pas voté, le texte n’est pas adopté',
        en: 'at a tie, if the chair did not vote, the text is not adopted',
      },
      why: byAnalogy,
    },
    noVoteCast: {
      value: 'not_adopted',
      article: contract,
      mark: 'I',
      says: {
        fr: 'sans aucun suffrage exprimé, le texte n’est pas adopté',
        en: 'with no vote cast, the text is not adopted',
      },
      why: byAnalogy,
    },
    fragileMargin: {
      value: 3,
      article: null,
      mark: 'I',
      says: {
        fr: 'le quorum est dit fragile quand trois départs au plus le feraient manquer',
        en: 'the quorum is called fragile when three departures at most would miss it',
      },
      why: {
        fr: 'aucun texte ne fixe cette marge : elle ne sert qu’à avertir avant l’ouverture d’un point',
        en: 'no text sets this margin: it only serves to warn before an item opens',
      },
    },
    blanksInScdl: {
      value: 'not_published',
      article: null,
      mark: 'I',
      says: {
        fr: 'pas de données SCDL : ce schéma est celui des délibérations publiques',
        en: 'no SCDL data: that schema is for public deliberations',
      },
      why: {
        fr: 'le schéma vise les collectivités ; une association n’est pas tenue de publier ses votes',
        en: 'the schema is for public bodies; an association has no duty to publish its votes',
      },
    },
    legalityControl: {
      value: 'none',
      article: contract,
      mark: 'I',
      says: {
        fr: 'ni transmission au préfet ni contrôle de légalité',
        en: 'no sending to the préfet, no control of legality',
      },
      why: {
        fr: 'le contrôle de légalité vise les actes des collectivités (L2131-1 CGCT), pas ceux d’une association',
        en: 'the control of legality is about acts of public bodies (L2131-1 CGCT), not those of an association',
      },
    },
  },
};
