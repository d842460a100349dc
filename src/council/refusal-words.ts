import type { Lang, Said } from '#kit/i18n.ts';
import { debateRefusalWords, sayCounted } from './debate-refusal-words.ts';
import { nominationRefusalWords } from './nomination-refusal-words.ts';
import type { RefusalCode, Refused } from './rules/council-refused.ts';
import { quorumSentence } from './rules/quorum-alarm.ts';
import { substituteRefusalWords } from './substitute-words.ts';

/** What is wrong and what to do, by code. The quorum's sentence carries its numbers and is made apart. */
export const refusalWords: Readonly<Record<RefusalCode, Said>> = {
  ...nominationRefusalWords,
  NOTICE_TOO_SHORT: { fr: 'Le délai de convocation est trop court.', en: 'The notice is too short.' },
  QUORUM_NOT_REACHED: { fr: 'Le quorum n’est pas atteint.', en: 'The quorum is not reached.' },
  QUORUM_REACHED: {
    fr: 'Le quorum est atteint : ouvrez la séance.',
    en: 'The quorum is reached: open the sitting.',
  },
  QUORUM_NOT_REQUIRED: {
    fr: 'Aucun quorum n’est exigé pour les points repris : ouvrez la séance.',
    en: 'No quorum is required for the items taken up: open the sitting.',
  },
  BROADCAST_MISSING: {
    fr: 'L’adresse de la diffusion en direct n’est pas donnée : sans elle, une séance en visioconférence ne s’ouvre pas.',
    en: 'The address of the live broadcast is not given: without it, a sitting by video does not open.',
  },
  URGENCY_NOT_RULED: {
    fr: 'Le conseil ne s’est pas encore prononcé sur l’urgence : enregistrez d’abord sa décision.',
    en: 'The council has not ruled on the urgency yet: record its ruling first.',
  },
  ITEM_UNFINISHED: {
    fr: 'Un point est encore ouvert : terminez-le, retirez-le ou reportez-le d’abord.',
    en: 'An item is still open: finish, withdraw or postpone it first.',
  },
  SITTING_NOT_OPEN: { fr: 'La séance n’est pas ouverte.', en: 'The sitting is not open.' },
  ANOTHER_ITEM_OPEN: {
    fr: 'Un autre point est ouvert : terminez-le d’abord.',
    en: 'Another item is open: finish it first.',
  },
  BALLOT_NOT_CLOSED: { fr: 'Le scrutin n’est pas clos.', en: 'The ballot is not closed.' },
  BALLOT_NOT_ANNULLED: {
    fr: 'Le résultat est proclamé : il ne s’annule plus.',
    en: 'The result is proclaimed: it can no longer be annulled.',
  },
  BALLOT_NOT_OPEN: {
    fr: 'Ce scrutin n’est pas ouvert : votre bulletin n’a pas été pris.',
    en: 'This ballot is not open: your vote was not taken.',
  },
  VIDEO_PUBLIC_BALLOT_ONLY: {
    fr: 'En visioconférence, seul le scrutin public est possible.',
    en: 'In a video sitting, only a public ballot is possible.',
  },
  VOTER_SEAT_NOT_HELD: {
    fr: 'Aucun siège n’est tenu par cette personne aujourd’hui.',
    en: 'This person holds no seat today.',
  },
  VOTER_NOT_PRESENT: {
    fr: 'Ce membre n’est pas noté présent : faites d’abord noter l’arrivée.',
    en: 'This member is not noted present: have the arrival noted first.',
  },
  VOTER_INTERESTED: {
    fr: 'Ce membre est intéressé à l’affaire.',
    en: 'This member has an interest in the matter.',
  },
  VOTER_DESIGNATED_BY_LAW: {
    fr: 'Ce membre siège par la loi dans l’organisme concerné.',
    en: 'This member sits by law in the body concerned.',
  },
  VOTER_WITHDRAWN_FOR_ACCOUNTS: {
    fr: 'Le président se retire pendant le vote des comptes.',
    en: 'The president withdraws while the accounts are voted.',
  },
  GRANTOR_SEAT_NOT_HELD: { fr: 'Le mandant n’a pas de siège.', en: 'The grantor holds no seat.' },
  GRANTOR_PRESENT: {
    fr: 'Le mandant est présent et vote lui-même.',
    en: 'The grantor is present and votes in person.',
  },
  GRANTOR_RECUSED: {
    fr: 'Le mandant ne prend pas part au vote.',
    en: 'The grantor takes no part in the vote.',
  },
  PROXY_MISSING: { fr: 'Aucun pouvoir écrit n’est enregistré.', en: 'No written proxy is on record.' },
  PROXY_HOLDER_HAS_ANOTHER: {
    fr: 'Ce membre porte déjà un pouvoir.',
    en: 'This member already holds a proxy.',
  },
  PROXY_FOURTH_CONSECUTIVE_SITTING: {
    fr: 'Ce pouvoir a déjà servi trois séances de suite.',
    en: 'This proxy has served three sittings in a row.',
  },
  ITEM_NOT_UNDER_DISCUSSION: {
    fr: 'Ce point n’est pas en discussion.',
    en: 'This item is not under discussion.',
  },
  ANOTHER_SPEAKING: {
    fr: 'Un orateur a déjà la parole : mettez-le en pause ou terminez d’abord.',
    en: 'A speaker already has the floor: pause or end first.',
  },
  EVENT_NOT_ALLOWED: {
    fr: 'Cela ne peut pas se faire dans l’état actuel : quelqu’un a peut-être agi avant vous. La page montre où l’on en est.',
    en: 'This cannot be done in the present state: somebody may have acted before you. The page shows where things stand.',
  },
  ROLE_NOT_ALLOWED: {
    fr: 'Votre mandat ne permet pas cet acte.',
    en: 'Your mandate does not allow this act.',
  },
  TOO_MANY_WAITING: {
    fr: 'Trop de bulletins attendent à la fois : rien n’a été pris du vôtre. Renvoyez-le dans un instant.',
    en: 'Too many ballots are waiting at once: nothing was taken of yours. Send it again in a moment.',
  },
  ALREADY_DONE: { fr: 'C’est déjà fait.', en: 'This is already done.' },
  SITTING_CANCELLED: {
    fr: 'Cette séance est annulée : rien ne s’y fait plus.',
    en: 'This sitting is cancelled: nothing is done in it any more.',
  },
  SEAT_NOT_YOURS: {
    fr: 'Ce siège n’est pas le vôtre : on ne vote que pour soi.',
    en: 'This seat is not yours: one votes for oneself only.',
  },
  SEAT_UNKNOWN: {
    fr: 'Ce siège n’existe pas dans cette assemblée.',
    en: 'This seat does not exist in this assembly.',
  },
  NO_SEAT: { fr: 'Vous n’avez pas de siège dans cette assemblée.', en: 'You hold no seat in this assembly.' },
  CHOICE_MISSING: { fr: 'Choisissez pour, contre ou abstention.', en: 'Choose for, against or abstention.' },
  PRESENCE_NOT_NOW: {
    fr: 'Les présences ne se notent plus : la séance n’est pas convoquée, ou elle est levée.',
    en: 'Presence cannot be noted now: the sitting is not convened, or it is closed.',
  },
  PRESENCE_ALREADY_NOTED: { fr: 'C’est déjà noté.', en: 'This is already noted.' },
  REHEARSAL_ONLY: {
    fr: 'Cela n’existe que dans une répétition à sièges fictifs.',
    en: 'This exists only in a rehearsal with fictitious seats.',
  },
  GROUP_UNKNOWN: { fr: 'Ce groupe n’existe pas.', en: 'This group does not exist.' },
  ITEM_NEEDS_VOTE: {
    fr: 'Les comptes, le budget, une élection ou une désignation se votent : il n’en est pas pris acte.',
    en: 'The accounts, the budget, an election or a designation are voted: they are not taken note of.',
  },
  CHAIR_NOT_ELECTED: {
    fr: 'Le conseil n’a pas élu qui préside ce point : faites-le d’abord.',
    en: 'The council has not elected who chairs this item: do so first.',
  },
  PUBLIC_BALLOT_GRANTED: {
    fr: 'Le scrutin public est demandé par un quart des membres présents.',
    en: 'A public ballot is asked for by a quarter of the members present.',
  },
  SECRET_BALLOT_GRANTED: {
    fr: 'Le scrutin secret est demandé par un tiers des membres présents : il l’emporte.',
    en: 'A secret ballot is asked for by a third of the members present: it prevails.',
  },
  SECRET_NOT_GRANTED: {
    fr: 'Le scrutin secret n’est pas demandé par un tiers des membres présents.',
    en: 'A secret ballot is not asked for by a third of the members present.',
  },
  NOMINATION_SECRET: {
    fr: 'Une nomination se vote au scrutin secret.',
    en: 'A nomination is voted by secret ballot.',
  },
  COLLEGES_BY_NAME: {
    fr: 'Les statuts demandent une majorité dans chaque collège : le scrutin est public.',
    en: 'The statutes ask for a majority in each college: the ballot is public.',
  },
  VIDEO_ITEM_EXCLUDED: {
    fr: 'Ce point ne peut pas se voter en visioconférence.',
    en: 'This item cannot be voted in a video sitting.',
  },
  VIDEO_SECRET_POSTPONED: {
    fr: 'Le scrutin secret est accordé : le point est reporté à une séance sans visioconférence.',
    en: 'The secret ballot is granted: the item is postponed to a sitting without video.',
  },
  MODE_UNKNOWN: { fr: 'Choisissez un mode de scrutin.', en: 'Choose a mode of ballot.' },
  BALLOT_BY_HAND: {
    fr: 'Ce vote se fait à main levée : le secrétariat compte.',
    en: 'This vote is by show of hands: the secretariat counts.',
  },
  ALREADY_IN_THE_BOX: {
    fr: 'Ce siège a déjà voté : un bulletin secret ne se remplace pas.',
    en: 'This seat has voted already: a secret ballot cannot be replaced.',
  },
  COUNTS_INVALID: {
    fr: 'Chaque nombre est un entier, de 0 à 999.',
    en: 'Each number is a whole number, from 0 to 999.',
  },
  COUNTS_OVER_VOICES: {
    fr: 'Ces nombres dépassent les voix de la salle : recomptez, rien n’est complété à votre place.',
    en: 'These numbers exceed the voices of the room: count again, nothing is filled in for you.',
  },
  COUNT_MISSING: {
    fr: 'Notez d’abord les voix contre et les abstentions.',
    en: 'First enter the votes against and the abstentions.',
  },
  PROXY_TO_ONESELF: {
    fr: 'On ne se donne pas pouvoir à soi-même.',
    en: 'One cannot give a proxy to oneself.',
  },
  PROXY_ALREADY_GIVEN: {
    fr: 'Ce membre a déjà donné pouvoir : révoquez-le d’abord.',
    en: 'This member has already given a proxy: revoke it first.',
  },
  PROXY_ENDED: { fr: 'Ce pouvoir a déjà pris fin.', en: 'This proxy has already ended.' },
  HOLDER_UNKNOWN: {
    fr: 'Le siège de celui qui reçoit le pouvoir n’existe pas.',
    en: 'The seat that would hold the proxy does not exist.',
  },
  DATE_INVALID: { fr: 'La date du pouvoir n’est pas une date.', en: 'The date of the proxy is not a date.' },
  WRITTEN_LATER: {
    fr: 'Le pouvoir ne peut pas être daté d’un jour à venir.',
    en: 'A proxy cannot be dated in the future.',
  },
  VOICES_NOT_NOW: {
    fr: 'Pouvoirs et déclarations se notent d’une séance convoquée, jusqu’à ce qu’elle soit levée.',
    en: 'Proxies and declarations are noted once the sitting is convened and until it is closed.',
  },
  RECUSAL_NOT_NOW: {
    fr: 'L’intérêt se déclare avant que le point soit mis aux voix.',
    en: 'An interest is declared before the item is put to the vote.',
  },
  RECUSAL_KIND_MISSING: {
    fr: 'Dites de quel intérêt il s’agit.',
    en: 'Say which interest it is.',
  },
  REQUEST_NOT_NOW: {
    fr: 'La demande se fait par un membre présent, pendant la discussion du point.',
    en: 'The request is made by a member present, while the item is discussed.',
  },
  CHAIR_NOT_PRESENT: {
    fr: 'Qui préside doit être présent, et n’est pas tenu à l’écart du point.',
    en: 'Whoever chairs must be present, and not kept out of the item.',
  },
  KIND_UNKNOWN: {
    fr: 'Choisissez ce que le point décide.',
    en: 'Choose what the item decides.',
  },
  ITEM_UNKNOWN: { fr: 'Ce point n’existe pas.', en: 'This item does not exist.' },
  MINUTES_INVALID: {
    fr: 'La durée est un nombre de minutes, de 1 à 240.',
    en: 'The time is a number of minutes, from 1 to 240.',
  },
  ...debateRefusalWords,
  ...substituteRefusalWords,
};

/** A refusal in a sentence: « Quorum de 63 non atteint (62 présents). » */
export function sayRefusal(refused: Refused, lang: Lang): string {
  if (refused.code === 'QUORUM_NOT_REACHED' && refused.quorum) {
    const sentence = quorumSentence({ ...refused.quorum, proxies: 0 })[lang];
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
  }
  return sayCounted(refused, lang) ?? refusalWords[refused.code][lang];
}
