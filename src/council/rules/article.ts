import type { Said } from '#kit/i18n.ts';
import type { BallotRefusal } from './ballot-admission.ts';
import type { ModeRefusal } from './callable-modes.ts';
import type { ItemGuard } from './item-state.ts';
import { nominationArticle } from './nomination-refused.ts';
import type { SittingGuard } from './sitting-state.ts';

/** A text of the law and what it says, in our words, in both languages. */
export interface Article extends Said {
  readonly article: string;
}

export type CouncilRefusal = BallotRefusal | ItemGuard | ModeRefusal | SittingGuard;

const police: Article = {
  article: 'L2121-16 CGCT',
  fr: 'le président a seul la police de l’assemblée : il ouvre et clôt les points et les scrutins',
  en: 'the president alone keeps order: items and ballots open and close at the chair’s word',
};
const quorum: Article = {
  article: 'L2121-17 CGCT',
  fr: 'le conseil ne délibère que si plus de la moitié des membres en exercice sont présents, sans les pouvoirs',
  en: 'the council deliberates only if more than half of the members in office are present, proxies aside',
};
const ownVoice: Article = {
  article: 'L2121-20 CGCT',
  fr: 'on vote présent, ou représenté par un collègue qui a reçu un pouvoir écrit',
  en: 'one votes in person, or through a colleague who holds a written proxy',
};
const interest: Article = {
  article: 'L2131-11 CGCT',
  fr: 'la délibération à laquelle prend part un membre intéressé à l’affaire est illégale',
  en: 'a deliberation in which an interested member takes part is unlawful',
};

const ballotRequests: Article = {
  article: 'L2121-21 CGCT',
  fr: 'scrutin public à la demande du quart des membres présents, secret à celle du tiers ; le secret l’emporte',
  en: 'a public ballot if a quarter of the members present ask, a secret one if a third do; secret prevails',
};
const video: Article = {
  article: 'L5211-11-1 CGCT',
  fr: 'en visioconférence : ni élection ni budget primitif, scrutin public seulement, un secret accordé reporte le point',
  en: 'by video: no election, no initial budget, public ballots only; a granted secret ballot postpones the item',
};
const broadcast: Article = {
  article: 'L5211-11-1 CGCT',
  fr: 'une séance en visioconférence, même en partie, est diffusée en direct sur le site internet de l’établissement',
  en: 'a sitting by video, even in part, is broadcast live on the website of the establishment',
};
const internalRules: Article = {
  article: 'L2121-8 CGCT [I]',
  fr: 'le règlement intérieur règle le dépôt et l’ordre des amendements ; ils sont votés avant le texte',
  en: 'the internal rules settle how amendments are tabled and ordered; they are voted before the text',
};

const articles: Readonly<Record<CouncilRefusal, Article>> = {
  NOTICE_TOO_SHORT: {
    article: 'L2121-12 CGCT',
    fr: 'la convocation part cinq jours francs avant la séance, un en cas d’urgence',
    en: 'the convocation leaves five clear days before the sitting, one if it is urgent',
  },
  QUORUM_NOT_REACHED: quorum,
  QUORUM_REACHED: quorum,
  BROADCAST_MISSING: broadcast,
  QUORUM_NOT_REQUIRED: {
    article: 'L2121-17 al. 2 CGCT',
    fr: 'convoqué de nouveau faute de quorum, le conseil délibère sans condition de quorum sur les points repris',
    en: 'convened again for want of a quorum, the council deliberates without one on the items taken up',
  },
  URGENCY_NOT_RULED: {
    article: 'L2121-12 al. 3 CGCT',
    fr: 'le président rend compte de l’urgence dès l’ouverture et le conseil se prononce définitivement sur elle',
    en: 'the president accounts for the urgency at the opening and the council rules on it',
  },
  ITEM_UNFINISHED: police,
  SITTING_NOT_OPEN: police,
  ANOTHER_ITEM_OPEN: police,
  CHAIR_NOT_ELECTED: {
    article: 'L2121-14 CGCT',
    fr: 'pour les comptes, le conseil élit son président de séance ; le président se retire au moment du vote',
    en: 'for the accounts the council elects its chair; the president withdraws while they are voted',
  },
  ITEM_NEEDS_VOTE: {
    article: 'L1612-12, L2312-2, L2121-21 CGCT',
    fr: 'les comptes et le budget sont votés, une élection ou une désignation se fait par un scrutin',
    en: 'the accounts and the budget are voted, an election or a designation is made by ballot',
  },
  PUBLIC_BALLOT_GRANTED: ballotRequests,
  SECRET_BALLOT_GRANTED: ballotRequests,
  SECRET_NOT_GRANTED: ballotRequests,
  NOMINATION_SECRET: {
    article: 'L2121-21 CGCT',
    fr: 'une nomination ou une présentation se vote au scrutin secret',
    en: 'a nomination or a presentation is voted by secret ballot',
  },
  NOMINATION_BY_PAPER: {
    article: 'L2121-21 CGCT',
    fr: 'une nomination est secrète, ou publique si le conseil, unanime, a écarté le secret',
    en: 'a nomination is secret, or public where the council, unanimous, has set secrecy aside',
  },
  NOMINATION_NEEDS_TWO: nominationArticle,
  NOMINATION_NOT_NOTED: nominationArticle,
  CANDIDACY_NOT_SINGLE: nominationArticle,
  NOBODY_ELECTED: nominationArticle,
  ROUND_ELECTS: nominationArticle,
  BIRTH_DATE_UNKNOWN: nominationArticle,
  COLLEGES_BY_NAME: {
    article: 'loi du 1er juillet 1901 ; statuts [I]',
    fr: 'quand la majorité se compte par collège, seul un vote nominatif dit de quel collège vient chaque voix',
    en: 'where the majority is counted by college, only a vote by name tells which college each vote comes from',
  },
  VIDEO_ITEM_EXCLUDED: video,
  VIDEO_SECRET_POSTPONED: video,
  BALLOT_NOT_CLOSED: police,
  BALLOT_NOT_ANNULLED: police,
  BALLOT_NOT_OPEN: police,
  VIDEO_PUBLIC_BALLOT_ONLY: video,
  AMENDMENT_PENDING: internalRules,
  AMENDMENT_VOTING: internalRules,
  PARENT_NOT_UNDER_DISCUSSION: internalRules,
  VOTER_SEAT_NOT_HELD: ownVoice,
  VOTER_NOT_PRESENT: ownVoice,
  VOTER_INTERESTED: interest,
  VOTER_DESIGNATED_BY_LAW: {
    article: 'L1111-6 II CGCT',
    fr: 'le représentant désigné par la loi ne participe pas à la décision qui aide l’organisme où il siège',
    en: 'a representative designated by law takes no part in a decision that aids the body where they sit',
  },
  VOTER_WITHDRAWN_FOR_ACCOUNTS: {
    article: 'L2121-14 CGCT',
    fr: 'le président se retire au moment du vote de ses comptes',
    en: 'the president withdraws while the accounts are voted',
  },
  GRANTOR_SEAT_NOT_HELD: ownVoice,
  GRANTOR_PRESENT: {
    article: 'L2121-20 CGCT',
    fr: 'le pouvoir cesse dès que celui qui l’a donné est présent : il vote lui-même',
    en: 'a proxy lapses as soon as its grantor is present and votes in person',
  },
  GRANTOR_RECUSED: interest,
  PROXY_MISSING: ownVoice,
  PROXY_HOLDER_HAS_ANOTHER: {
    article: 'L2121-20 CGCT',
    fr: 'un même membre ne peut être porteur que d’un seul pouvoir',
    en: 'a member may hold one proxy only',
  },
  PROXY_FOURTH_CONSECUTIVE_SITTING: {
    article: 'L2121-20 CGCT',
    fr: 'sauf maladie dûment constatée, le pouvoir vaut pour trois séances consécutives au plus',
    en: 'save duly certified illness, a proxy holds for three consecutive sittings at most',
  },
};

/** The article behind a refusal and its sense, to show beside it: a rule is never stated without its text. */
export function articleOf(code: CouncilRefusal): Article {
  return articles[code];
}
