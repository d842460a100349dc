import type { Lang, Said } from '#kit/i18n.ts';
import { citation } from './rules/citation.ts';
import { type RecordRefusalCode, type RecordRefused, recordArticles } from './rules/record-refused.ts';

const sentences: Readonly<Record<RecordRefusalCode, Said>> = {
  ALREADY_DONE: { fr: 'C’est déjà fait.', en: 'This is already done.' },
  SITTING_NOT_OPENED: {
    fr: 'La séance n’a pas été ouverte : les secrétaires se nomment à son ouverture.',
    en: 'The sitting was not opened: secretaries are named at its opening.',
  },
  SITTING_NOT_CLOSED: {
    fr: 'La séance n’est pas levée.',
    en: 'The sitting is not closed.',
  },
  SEATS_MISSING: {
    fr: 'Donnez le numéro du siège d’au moins un secrétaire.',
    en: 'Give the seat number of at least one secretary.',
  },
  SEAT_UNKNOWN: {
    fr: 'Un de ces sièges n’est pas tenu dans cette assemblée.',
    en: 'One of these seats is not held in this council.',
  },
  SECRETARY_NEVER_CAME: {
    fr: 'Un de ces membres n’a pas été noté présent : un secrétaire est un membre qui assiste à la séance.',
    en: 'One of these members was not noted present: a secretary is a member who attends the sitting.',
  },
  NAMED_TWICE: { fr: 'Un siège est nommé deux fois.', en: 'One seat is named twice.' },
  NAMED_MEANWHILE: {
    fr: 'Quelqu’un a nommé des secrétaires entre-temps : relisez, puis nommez de nouveau s’il le faut.',
    en: 'Somebody named secretaries meanwhile: read again, then name again if needed.',
  },
  MINUTES_INCOMPLETE: {
    fr: 'Il manque une ou plusieurs des douze mentions obligatoires.',
    en: 'One or more of the twelve mandatory fields is missing.',
  },
  SETTLED_MEANWHILE: {
    fr: 'Quelqu’un a arrêté une version du projet entre-temps : relisez-la.',
    en: 'Somebody settled a version of the draft meanwhile: read it.',
  },
  MINUTES_ADOPTED: {
    fr: 'Le procès-verbal est adopté : il ne change plus.',
    en: 'The minutes are adopted: they no longer change.',
  },
  MINUTES_NOT_SETTLED: {
    fr: 'Aucune version du projet n’est arrêtée : il n’y a rien à adopter.',
    en: 'No version of the draft is settled: there is nothing to adopt.',
  },
  VERSION_NOT_LAST: {
    fr: 'Ce n’est pas la dernière version arrêtée : relisez, puis adoptez la dernière.',
    en: 'This is not the last settled version: read again, then adopt the last one.',
  },
  NAMED_SINCE_SETTLED: {
    fr: 'Les secrétaires ont changé depuis cette version : arrêtez-en une nouvelle, qui les nomme.',
    en: 'The secretaries changed since this version: settle a new one, which names them.',
  },
  ADOPTING_SITTING_UNKNOWN: {
    fr: 'Choisissez la séance qui a adopté le procès-verbal.',
    en: 'Choose the sitting that adopted the minutes.',
  },
  ADOPTING_SITTING_NOT_LATER: {
    fr: 'La séance qui adopte s’ouvre après la levée de celle dont c’est le procès-verbal.',
    en: 'The adopting sitting opens after the close of the one these are the minutes of.',
  },
  VOTES_INVALID: {
    fr: 'Un nombre de voix est un entier de 0 à 999.',
    en: 'A number of voices is a whole number from 0 to 999.',
  },
  VOTES_INCOMPLETE: {
    fr: 'Si le conseil a voté, donnez les trois nombres : pour, contre et abstentions.',
    en: 'If the council voted, give the three numbers: for, against and abstentions.',
  },
  NOT_ADOPTED_BY_VOTE: {
    fr: 'Avec ces voix, le procès-verbal n’est pas adopté : il faut plus de pour que de contre.',
    en: 'With these voices the minutes are not adopted: it takes more for than against.',
  },
  MINUTES_NOT_ADOPTED: { fr: 'Le procès-verbal n’est pas adopté.', en: 'The minutes are not adopted.' },
  SIGNATURE_NOT_DUE: {
    fr: 'Seuls signent le président et les secrétaires de cette séance, une fois chacun.',
    en: 'Only the president and the secretaries of this sitting sign, once each.',
  },
  ALREADY_SIGNED: { fr: 'Cette signature est déjà notée.', en: 'This signature is already recorded.' },
  DATE_INVALID: {
    fr: 'Donnez un jour qui existe, comme 2026-11-23.',
    en: 'Give a day that exists, such as 2026-11-23.',
  },
  DATE_TO_COME: { fr: 'Ce jour n’est pas encore venu.', en: 'That day has not come yet.' },
  SIGNED_BEFORE_ADOPTION: {
    fr: 'On signe le procès-verbal adopté : pas avant la séance qui l’adopte.',
    en: 'Adopted minutes are what is signed: not before the sitting that adopts them.',
  },
  SENT_BEFORE_SITTING: {
    fr: 'L’envoi ne précède pas la séance dont il rend compte.',
    en: 'The sending does not come before the sitting it reports.',
  },
  SENT_BEFORE_DECISION: {
    fr: 'La délibération ne part pas avant d’être prise.',
    en: 'A deliberation does not leave before it is taken.',
  },
  RECEIVED_BEFORE_SENT: {
    fr: 'La réception ne précède pas l’envoi.',
    en: 'The reception does not come before the sending.',
  },
  RECEIPT_PATTERN: {
    fr: 'L’identifiant a la forme 042-244200770-20220324-2022_00112-DE.',
    en: 'The identifier looks like 042-244200770-20220324-2022_00112-DE.',
  },
  RECEIPT_REQUIRED: {
    fr: 'Donnez l’identifiant de l’accusé de réception avec son jour.',
    en: 'Give the identifier of the receipt with its day.',
  },
  RECEPTION_REQUIRED: {
    fr: 'Donnez le jour de la réception avec l’identifiant de son accusé.',
    en: 'Give the day of the reception with the identifier of its receipt.',
  },
  TRANSMITTED_MEANWHILE: {
    fr: 'Quelqu’un a noté la transmission entre-temps : relisez, puis corrigez s’il le faut.',
    en: 'Somebody recorded the transmission meanwhile: read again, then correct if needed.',
  },
  ALREADY_PUBLISHED: {
    fr: 'La délibération est déjà publiée : une publication n’a qu’une date.',
    en: 'The deliberation is already published: a publication has one date.',
  },
  AUTHOR_REQUIRED: {
    fr: 'Donnez le prénom et le nom de l’auteur de l’acte.',
    en: 'Give the first name and name of the author of the act.',
  },
  CAPACITY_REQUIRED: { fr: 'Donnez la qualité de l’auteur.', en: 'Give the capacity of the author.' },
};

/** Every sentence with its article, by code, as forms want them. */
export function recordSentences(lang: Lang): Readonly<Record<RecordRefusalCode, string>> {
  const said = Object.entries(sentences).map(([code, sentence]) => {
    const article = recordArticles[code as RecordRefusalCode];
    return [code, article === null ? sentence[lang] : `${sentence[lang]} (${citation(article, lang)})`];
  });
  return Object.fromEntries(said) as Record<RecordRefusalCode, string>;
}

/** Was it refused only because the same form had been sent already? */
export function isDone(refusals: readonly RecordRefused[]): boolean {
  return refusals.every((one) => one.code === 'ALREADY_DONE');
}
