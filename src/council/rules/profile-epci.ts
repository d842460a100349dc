import type { Profile } from './profile.ts';
import { metropoleSubstitutes } from './substitute-rules.ts';
import { videoInEpci } from './video-rules.ts';

/** The common law of the métropoles: an EPCI convenes as a commune of 3,500 inhabitants and more (L5211-1 CGCT). */
export const epci: Profile = {
  name: { fr: 'droit commun', en: 'common law' },
  offers: {
    fr: 'Métropole, communauté urbaine (EPCI) : cinq jours francs, quorum de plus de la moitié, huis clos demandé par cinq membres.',
    en: 'Métropole, urban community (EPCI): five clear days, quorum of more than half, closed session asked by five members.',
  },
  notice: {
    first: {
      clearDays: 5,
      article: 'L2121-12 et L5211-1 CGCT',
      mark: 'L',
      says: {
        fr: 'cinq jours francs au moins entre l’envoi et la séance',
        en: 'at least five clear days between the sending and the sitting',
      },
    },
    urgent: {
      clearDays: 1,
      article: 'L2121-12 al. 3 CGCT',
      mark: 'L',
      says: {
        fr: 'en cas d’urgence, le président peut abréger le délai, jamais à moins d’un jour franc ; il en rend compte à l’ouverture et le conseil se prononce',
        en: 'in an emergency the president may shorten the notice, never below one clear day; he accounts for it at the opening and the council rules',
      },
    },
    second: {
      clearDays: 3,
      article: 'L2121-17 CGCT ; CE, 16 juin 1997, n° 142691',
      mark: 'L',
      says: {
        fr: 'faute de quorum, nouvelle convocation à trois jours francs au moins',
        en: 'where the quorum was missed, a new convocation with at least three clear days',
      },
    },
  },
  secondRecallsQuorum: {
    value: 'not_asked',
    article: 'L2121-17 CGCT',
    mark: 'L',
    says: {
      fr: 'la seconde convocation n’a pas à rappeler que le quorum n’est plus exigé',
      en: 'the second convocation need not recall that no quorum is asked any more',
    },
  },
  rules: {
    ...metropoleSubstitutes,
    ...videoInEpci,
    quorum: {
      value: 'more_than_half',
      article: 'L2121-17 CGCT',
      mark: 'L',
      says: {
        fr: 'le conseil ne délibère que si plus de la moitié des membres en exercice sont présents, sans les pouvoirs',
        en: 'the council deliberates only if more than half of the members in office are present, proxies aside',
      },
    },
    secondConvocation: {
      value: 'without_quorum',
      article: 'L2121-17 al. 2 CGCT',
      mark: 'L',
      says: {
        fr: 'convoqué de nouveau faute de quorum, le conseil délibère sans quorum sur les points repris, et sur eux seuls',
        en: 'convened again for want of a quorum, the council deliberates without one on the items taken up, and on those alone',
      },
    },
    interestedHalf: {
      value: 'quorum',
      article: 'L2121-17 et L2131-11 CGCT ; rép. min. n° 24626, JO Sénat, 1er mars 2007',
      mark: 'S',
      says: {
        fr: 'le quorum reste exigé même si la moitié des membres sont intéressés à l’affaire ; faute de quorum, le conseil est convoqué de nouveau',
        en: 'the quorum is still asked for although half of the members are interested in the matter; without it, the council is convened again',
      },
    },
    proxiesPerHolder: {
      value: 1,
      article: 'L2121-20 CGCT',
      mark: 'L',
      says: {
        fr: 'un même membre ne peut être porteur que d’un seul pouvoir, écrit et révocable',
        en: 'a member may hold one proxy only, written and revocable',
      },
    },
    proxySittings: {
      value: 3,
      article: 'L2121-20 CGCT',
      mark: 'L',
      says: {
        fr: 'sauf maladie dûment constatée, le pouvoir vaut pour trois séances consécutives au plus',
        en: 'save duly certified illness, a proxy holds for three consecutive sittings at most',
      },
    },
    closedSessionMembers: {
      value: 5,
      article: 'L2121-18, L5211-11 CGCT',
      mark: 'L',
      says: {
        fr: 'le huis clos est demandé par cinq membres ou par le président, et voté sans débat à la majorité absolue des membres présents ou représentés',
        en: 'a closed session is asked by five members or by the president, and voted without debate by the absolute majority of members present or represented',
      },
    },
    publicShare: {
      value: 4,
      article: 'L2121-21 CGCT',
      mark: 'L',
      says: {
        fr: 'le scrutin est public si le quart des membres présents le demande',
        en: 'the ballot is public if a quarter of the members present ask for it',
      },
    },
    secretShare: {
      value: 3,
      article: 'L2121-21 CGCT',
      mark: 'L',
      says: {
        fr: 'le scrutin est secret si le tiers des membres présents le demande ; le secret l’emporte sur le public',
        en: 'the ballot is secret if a third of the members present ask for it; secret prevails over public',
      },
    },
    nominationSecret: {
      value: 'yes',
      article: 'L2121-21 CGCT',
      mark: 'L',
      says: {
        fr: 'une nomination ou une présentation se vote au scrutin secret',
        en: 'a nomination or a presentation is voted by secret ballot',
      },
    },
    majority: {
      value: 'all',
      article: 'L2121-20 CGCT',
      mark: 'L',
      says: {
        fr: 'majorité absolue des suffrages exprimés ; les abstentions n’en sont pas',
        en: 'absolute majority of the votes cast; abstentions are not votes cast',
      },
    },
    castingVote: {
      value: 'yes',
      article: 'L2121-20 CGCT',
      mark: 'L',
      says: {
        fr: 'à égalité, la voix du président de séance l’emporte, sauf au scrutin secret',
        en: 'at a tie, the voice of the chair prevails, save in a secret ballot',
      },
    },
    secretTie: {
      value: 'not_adopted',
      article: 'L2121-20 CGCT',
      mark: 'S',
      says: {
        fr: 'au scrutin secret, le partage des voix vaut rejet',
        en: 'in a secret ballot, a tie amounts to rejection',
      },
    },
    accountsTie: {
      value: 'adopted',
      article: 'L1612-12 CGCT',
      mark: 'I',
      says: {
        fr: 'les comptes sont arrêtés si aucune majorité ne s’est dégagée contre : l’égalité les adopte, avant toute voix prépondérante',
        en: 'the accounts pass unless a majority is against: a tie adopts them, before any casting vote',
      },
      why: {
        fr: 'le cas d’un président de séance élu qui vote contre n’est pas tranché ; l’article n’a pas été relu depuis le compte financier unique',
        en: 'the case of an elected chair who votes against is not settled; the article was not read again since the single financial account',
      },
    },
    silentChairTie: {
      value: 'not_adopted',
      article: 'L2121-20 CGCT',
      mark: 'I',
      says: {
        fr: 'à égalité, si le président de séance s’est abstenu ou n’a pas pris part, le texte n’est pas adopté',
        en: 'at a tie, if the chair abstained or took no part, the text is not adopted',
      },
      why: {
        fr: 'aucune décision de justice n’a été trouvée sur ce cas',
        en: 'no court decision was found on this case',
      },
    },
    noVoteCast: {
      value: 'not_adopted',
      article: 'L2121-20 CGCT',
      mark: 'I',
      says: {
        fr: 'sans aucun suffrage exprimé, le texte n’est pas adopté, comptes compris',
        en: 'with no vote cast, the text is not adopted, accounts included',
      },
      why: {
        fr: 'la loi ne dit rien d’un scrutin où tous s’abstiennent : il n’y a ni majorité ni unanimité',
        en: 'the law is silent on a ballot where all abstain: there is neither a majority nor unanimity',
      },
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
      value: 'left_out',
      article: null,
      mark: 'I',
      says: {
        fr: 'dans les données ouvertes (SCDL), les bulletins blancs et nuls d’un scrutin secret restent hors de VOTE_REEL',
        en: 'in open data (SCDL), the blank and null ballots of a secret vote are left out of VOTE_REEL',
      },
      why: {
        fr: 'le schéma SCDL n’a de colonne ni pour les blancs ni pour les nuls et ne dit pas où les compter',
        en: 'the SCDL schema has no column for blank or null ballots and does not say where they count',
      },
    },
    legalityControl: {
      value: 'prefect',
      article: 'L2131-1 et L5211-3 CGCT',
      mark: 'S',
      says: {
        fr: 'l’acte est exécutoire une fois publié et transmis au préfet',
        en: 'an act takes effect once published and sent to the préfet',
      },
    },
  },
};
