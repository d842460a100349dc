import type { Lang } from '#kit/i18n.ts';
import { formatDay } from '#kit/instant.ts';
import type { SemesterAnswer } from './rules/semester.ts';

/** What pages say of a sitting by video: its broadcast, and the sitting in one place of each semester. Capitals: refusals. */
export const videoWords = {
  sittings: { fr: 'Séances', en: 'Sittings' },
  title: { fr: 'Diffusion en direct', en: 'Live broadcast' },
  lead: {
    fr: 'L’adresse où le public suit la séance à distance. Elle est montrée sur la page publique, l’écran de salle et la convocation ; pendant un huis clos, nulle part (L2121-18 CGCT).',
    en: 'The address where the public follows the sitting from afar. It is shown on the public page, the hall screen and the convocation; during a closed session, nowhere (L2121-18 CGCT).',
  },
  mandatory: {
    fr: 'Cette séance se tient en visioconférence : elle ne s’ouvre pas sans cette adresse (L5211-11-1 CGCT).',
    en: 'This sitting is held by video: it does not open without this address (L5211-11-1 CGCT).',
  },
  optionalHere: {
    fr: 'Une séance qui se tient en un seul lieu peut être diffusée, sans y être tenue (L2121-18 al. 3 CGCT).',
    en: 'A sitting held in one place may be broadcast, without having to be (L2121-18 para. 3 CGCT).',
  },
  afterwards: {
    fr: 'La séance est levée : reste l’adresse où son enregistrement peut être revu.',
    en: 'The sitting is closed: what remains is the address where its recording can be seen again.',
  },
  closedParts: {
    fr: 'Elle a connu un huis clos : l’enregistrement public n’en contient rien.',
    en: 'It had a closed session: the public recording holds nothing of it.',
  },
  live: { fr: 'Adresse de la diffusion en direct', en: 'Address of the live broadcast' },
  liveHint: {
    fr: 'Une adresse https://… que chacun peut ouvrir, sur le site de l’établissement. Vide : aucune.',
    en: 'An https://… address that anybody may open, on the website of the establishment. Blank: none.',
  },
  recordingField: { fr: 'Adresse de l’enregistrement', en: 'Address of the recording' },
  recordingHint: {
    fr: 'Une adresse https://… que chacun peut ouvrir. Vide : aucune.',
    en: 'An https://… address that anybody may open. Blank: none.',
  },
  save: { fr: 'Enregistrer', en: 'Save' },
  back: { fr: 'Revenir à la séance', en: 'Back to the sitting' },
  give: { fr: 'Donner l’adresse de diffusion', en: 'Give the address of the broadcast' },
  change: { fr: 'Changer l’adresse de diffusion', en: 'Change the address of the broadcast' },
  giveRecording: { fr: 'Donner l’adresse de l’enregistrement', en: 'Give the address of the recording' },
  notGiven: { fr: 'adresse non donnée', en: 'address not given' },
  missing: {
    fr: 'L’adresse de la diffusion en direct n’est pas encore donnée : la séance, en visioconférence, ne pourra pas s’ouvrir sans elle (L5211-11-1 CGCT).',
    en: 'The address of the live broadcast is not given yet: the sitting, by video, will not open without it (L5211-11-1 CGCT).',
  },
  willBeLive: { fr: 'La séance sera diffusée en direct :', en: 'The sitting will be broadcast live:' },
  isLive: { fr: 'Suivre la séance en direct :', en: 'Follow the sitting live:' },
  recorded: { fr: 'Revoir l’enregistrement :', en: 'See the recording again:' },
  hallLive: { fr: 'En direct :', en: 'Live:' },
  cutIt: {
    fr: 'Coupez la diffusion en direct : le huis clos y met fin (L2121-18 CGCT). Son adresse n’est plus montrée.',
    en: 'Cut the live broadcast: the closed session ends it (L2121-18 CGCT). Its address is no longer shown.',
  },
  ADDRESS_INVALID: {
    fr: 'Donnez une adresse complète, en https://, sans nom ni mot de passe.',
    en: 'Give a full address, in https://, with no name or password in it.',
  },
  LIVE_REQUIRED: {
    fr: 'La séance se tient en visioconférence et elle est ouverte : sa diffusion en direct ne se retire pas (L5211-11-1 CGCT).',
    en: 'The sitting is held by video and is open: its live broadcast cannot be withdrawn (L5211-11-1 CGCT).',
  },
  LIVE_TOO_LATE: {
    fr: 'La séance est levée : sa diffusion en direct est finie.',
    en: 'The sitting is closed: its live broadcast is over.',
  },
  RECORDING_TOO_EARLY: {
    fr: 'L’enregistrement se donne une fois la séance levée.',
    en: 'The recording is given once the sitting is closed.',
  },
  CANCELLED: {
    fr: 'La séance est annulée : il n’y a rien à diffuser.',
    en: 'The sitting is cancelled: there is nothing to broadcast.',
  },
  ALREADY_DONE: { fr: 'C’est déjà fait.', en: 'This is already done.' },
  semesterTitle: { fr: 'Se réunir en un seul lieu', en: 'Meeting in one place' },
  semester: {
    fr: (found: SemesterAnswer) => semesterSaid(found, 'fr'),
    en: (found: SemesterAnswer) => semesterSaid(found, 'en'),
  },
  endedWithout: {
    fr: (from: string, to: string) =>
      `Le semestre du ${said(from, 'fr')} au ${said(to, 'fr')} s’est achevé sans séance tenue en un seul lieu, d’après les séances connues ici.`,
    en: (from: string, to: string) =>
      `The half-year from ${said(from, 'en')} to ${said(to, 'en')} ended without a sitting held in one place, as far as is known here.`,
  },
  inferred: { fr: 'inférence, à confirmer', en: 'inference, to be confirmed' },
  reading: { fr: 'Lecture retenue', en: 'Reading kept' },
  semesterRules: { fr: 'Pourquoi, et l’autre lecture', en: 'Why, and the other reading' },
  chooseTitle: { fr: 'Comment lire « une fois par semestre »', en: 'How to read "once per semester"' },
  chooseLead: {
    fr: 'Tous les membres se réunissent en un seul lieu au moins une fois par semestre (L5211-11-1 CGCT). Aucun texte lu ne dit lequel : l’assemblée retient une lecture, et Totem avertit d’après elle.',
    en: 'All members meet in one place at least once per semester (L5211-11-1 CGCT). No text we read says which: the assembly keeps one reading, and Totem warns by it.',
  },
  chooseLegend: { fr: 'Lecture', en: 'Reading' },
  byDefault: { fr: 'par défaut', en: 'by default' },
  keep: { fr: 'Retenir cette lecture', en: 'Keep this reading' },
  READING_MISSING: { fr: 'Choisissez une lecture.', en: 'Choose a reading.' },
} as const;

function said(day: string, lang: Lang): string {
  // Noon: the same civil day in Paris all year round.
  return formatDay(new Date(`${day}T12:00:00Z`), lang).replace(/^1 /, lang === 'fr' ? '1er ' : '1 ');
}

function semesterSaid(found: SemesterAnswer, lang: Lang): string {
  const day = (value: string) => said(value, lang);
  const { from, to } = found.period;
  const fr = lang === 'fr';
  const half = found.reading === 'half_year';
  const period = fr
    ? `${half ? 'le semestre' : 'les six mois'} du ${day(from)} au ${day(to)}`
    : `${half ? 'the half-year' : 'the six months'} from ${day(from)} to ${day(to)}`;
  const sitting = found.sitting === null ? '' : day(found.sitting);
  const own = found.thisOneWouldDo === 'yes';
  switch (found.state) {
    case 'met':
      return fr
        ? `La séance du ${sitting} s’est tenue en un seul lieu : c’est fait pour ${period}.`
        : `The sitting of ${sitting} was held in one place: ${period} is met.`;
    case 'announced':
      return fr
        ? `La séance convoquée pour le ${sitting} se tient en un seul lieu : ce sera fait pour ${period}, si elle s’ouvre.`
        : `The sitting convened for ${sitting} is held in one place: ${period} will be met, if it opens.`;
    case 'due':
      return fr
        ? `Aucune autre séance en un seul lieu n’est tenue ni convoquée pour ${period}. Il en faut une le ${day(to)} au plus tard : sa convocation part au plus tard le ${day(found.lastSending)}${own ? ', ou celle-ci se tient en un seul lieu' : ''}.`
        : `No other sitting in one place is held or convened for ${period}. One must be, on ${day(to)} at the latest: its convocation leaves on ${day(found.lastSending)} at the latest${own ? ', or this one is held in one place' : ''}.`;
    case 'too_late':
      return fr
        ? `Aucune séance en un seul lieu n’est tenue ni convoquée pour ${period}, et une convocation ordinaire partie aujourd’hui arriverait trop tard : ${own ? 'tenez celle-ci en un seul lieu, ou convoquez' : 'il reste à convoquer'} en urgence.`
        : `No sitting in one place is held or convened for ${period}, and an ordinary convocation sent today would come too late: ${own ? 'hold this one in one place, or convene' : 'what remains is to convene'} urgently.`;
    case 'missed':
      return fr
        ? `Aucune séance ne s’est tenue en un seul lieu dans ${period}, d’après les séances connues ici.`
        : `No sitting was held in one place in ${period}, as far as is known here.`;
  }
}
