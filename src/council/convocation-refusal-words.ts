import type { Said } from '#kit/i18n.ts';
import type { ConvocationCode } from './rules/convocation-refused.ts';

/** What each refusal says, and what to do. */
export const convocationRefusals: Readonly<Record<ConvocationCode, Said>> = {
  NOTICE_TOO_SHORT: {
    fr: 'Le délai de convocation est trop court.',
    en: 'The notice is too short.',
  },
  AGENDA_EMPTY: { fr: 'L’ordre du jour est vide.', en: 'The agenda is empty.' },
  NOTE_MISSING: {
    fr: 'La note explicative de synthèse manque.',
    en: 'The explanatory note is missing.',
  },
  NO_MEMBER: {
    fr: 'L’assemblée n’a aucun membre en exercice.',
    en: 'The assembly has no member in office.',
  },
  URGENCY_REASON_MISSING: {
    fr: 'Le motif de l’urgence n’est pas écrit.',
    en: 'The reason for the urgency is not written.',
  },
  NOTHING_CARRIED: {
    fr: 'Une seconde convocation reprend au moins un point de la séance sans quorum.',
    en: 'A second convocation takes up at least one item of the sitting without quorum.',
  },
  VIDEO_NOT_OPEN: {
    fr: 'Un conseil municipal ne siège pas en visioconférence : choisissez un lieu.',
    en: 'A municipal council does not sit by video: choose a place.',
  },
  AGENDA_CHANGED: {
    fr: 'L’ordre du jour a changé depuis que vous l’avez lu : relisez-le, puis convoquez.',
    en: 'The agenda has changed since you read it: read it again, then convene.',
  },
  ALREADY_CONVENED: { fr: 'Cette séance est déjà convoquée.', en: 'This sitting is already convened.' },
  ALREADY_DONE: { fr: 'C’est déjà fait.', en: 'This is already done.' },
  ALREADY_HANDED_OVER: { fr: 'Cette remise est déjà notée.', en: 'This handing over is already noted.' },
  HANDED_ON_INVALID: {
    fr: 'Ce jour n’est pas entre l’envoi et aujourd’hui.',
    en: 'This day is not between the sending and today.',
  },
  ALREADY_READ: { fr: 'Votre lecture est déjà notée.', en: 'Your reading is already noted.' },
  ANSWER_MISSING: { fr: 'Choisissez une réponse.', en: 'Choose a reply.' },
  HOLDER_MISSING: {
    fr: 'Dites par quel siège vous serez représenté : ce numéro n’existe pas dans l’assemblée.',
    en: 'Say by which seat you will be represented: this number does not exist in the assembly.',
  },
  HOLDER_IS_SELF: {
    fr: 'On ne se représente pas soi-même.',
    en: 'Nobody represents themselves.',
  },
  SITTING_BEGAN: {
    fr: 'La séance a commencé : votre réponse ne change plus.',
    en: 'The sitting has begun: your reply no longer changes.',
  },
  SITTING_CANCELLED: {
    fr: 'La séance est annulée : votre réponse ne change plus.',
    en: 'The sitting is cancelled: your reply no longer changes.',
  },
  CANCEL_NOT_CONVENED: {
    fr: 'Cette séance est en préparation : personne n’est convoqué, il n’y a rien à annuler.',
    en: 'This sitting is being prepared: nobody is convened, there is nothing to cancel.',
  },
  CANCEL_OPENED: {
    fr: 'Cette séance est ouverte : elle ne s’annule plus. Le président la suspend ou la lève ; un point se reporte.',
    en: 'This sitting is open: it can no longer be cancelled. The president suspends or closes it; an item is postponed.',
  },
  CANCEL_CLOSED: {
    fr: 'Cette séance est levée : elle a eu lieu, ou son défaut de quorum est constaté. Son procès-verbal le relate.',
    en: 'This sitting is closed: it took place, or its lack of quorum was recorded. Its minutes tell so.',
  },
  ALREADY_CANCELLED: { fr: 'Cette séance est déjà annulée.', en: 'This sitting is already cancelled.' },
  REASON_MISSING: {
    fr: 'Dites pourquoi la séance est annulée : les membres et le public le liront.',
    en: 'Say why the sitting is cancelled: the members and the public will read it.',
  },
  REASON_TOO_LONG: {
    fr: 'Ce motif est trop long : 2 000 caractères au plus.',
    en: 'This reason is too long: 2,000 characters at most.',
  },
  RULING_MISSING: { fr: 'Dites ce que le conseil a décidé.', en: 'Say what the council decided.' },
  ACCOUNT_MISSING: {
    fr: 'Dites en une phrase ce dont le président a rendu compte.',
    en: 'Say in a sentence what the president accounted for.',
  },
  ITEMS_MISSING: { fr: 'Dites quels points sont renvoyés.', en: 'Say which items are put off.' },
  ITEMS_ALL: {
    fr: 'Tous les points sont renvoyés : choisissez le renvoi en entier.',
    en: 'All the items are put off: choose the whole.',
  },
  NOT_URGENT: {
    fr: 'Cette séance n’a pas été convoquée en urgence.',
    en: 'This sitting was not convened urgently.',
  },
  SITTING_NOT_OPEN: { fr: 'La séance n’est pas ouverte.', en: 'The sitting is not open.' },
  QUORUM_NOT_REACHED: {
    fr: 'Le quorum n’est pas atteint : le conseil ne peut pas se prononcer.',
    en: 'The quorum is not reached: the council cannot rule.',
  },
  ALREADY_RULED: {
    fr: 'Le conseil s’est déjà prononcé sur l’urgence.',
    en: 'The council has already ruled on the urgency.',
  },
  ROLE_NOT_ALLOWED: {
    fr: 'Votre mandat ne permet pas cet acte.',
    en: 'Your mandate does not allow this act.',
  },
};
