import type { Said } from '#kit/i18n.ts';
import type { ProfileRules, SemesterReading } from './profile.ts';

// What each profile says of sittings by video: who may hold one, who must broadcast it, and how often all must meet.

type VideoRules = Pick<ProfileRules, 'videoSittings' | 'liveBroadcast' | 'recording' | 'semester'>;

const article = 'L5211-11-1 CGCT';
const unsettled: Said = {
  fr: 'l’article dit « une fois par semestre » sans dire si le semestre est civil ou glissant ; il a été lu dans une traduction',
  en: 'the article says "once per semester" without saying whether it is a calendar or a rolling one; it was read in a translation',
};

/** The two readings of « au moins une fois par semestre » (L5211-11-1 CGCT); the calendar one is the default. */
export const semesterReadings: Readonly<Record<SemesterReading, ProfileRules['semester']>> = {
  half_year: {
    value: 'half_year',
    article,
    mark: 'I',
    says: {
      fr: 'une séance au moins par semestre civil (de janvier à juin, de juillet à décembre) réunit tous les membres en un seul lieu',
      en: 'one sitting at least in each calendar half-year (January to June, July to December) gathers all members in one place',
    },
    why: unsettled,
  },
  rolling: {
    value: 'rolling',
    article,
    mark: 'I',
    says: {
      fr: 'six mois au plus, de date à date, séparent deux séances qui réunissent tous les membres en un seul lieu',
      en: 'six months at most, date to date, separate two sittings that gather all members in one place',
    },
    why: unsettled,
  },
};

export const videoInEpci: VideoRules = {
  videoSittings: {
    value: 'yes',
    article,
    mark: 'L',
    says: {
      fr: 'le président peut décider que la séance se tient en plusieurs lieux, par visioconférence',
      en: 'the president may decide that the sitting is held in several places, by video',
    },
  },
  liveBroadcast: {
    value: 'by_video',
    article,
    mark: 'L',
    says: {
      fr: 'une séance en visioconférence, même en partie, est diffusée en direct sur le site internet de l’établissement ; les autres peuvent l’être (L2121-18 al. 3)',
      en: 'a sitting by video, even in part, is broadcast live on the website of the establishment; others may be (L2121-18 para. 3)',
    },
  },
  recording: {
    value: 'kept',
    article: 'R5211-2 CGCT',
    mark: 'I',
    says: {
      fr: 'l’enregistrement d’une séance en visioconférence est conservé, comme le règlement intérieur le prévoit',
      en: 'the recording of a sitting by video is kept, as the internal rules provide',
    },
    why: {
      fr: 'lu dans des commentaires du décret du 24 juillet 2020, antérieur à la loi du 21 février 2022 ; l’article n’a pas été relu depuis',
      en: 'read in comments on the decree of 24 July 2020, older than the law of 21 February 2022; the article was not read again since',
    },
  },
  semester: semesterReadings.half_year,
};

const inOneRoom: VideoRules['semester'] = {
  value: 'not_asked',
  article: 'L2121-7 CGCT',
  mark: 'S',
  says: {
    fr: 'rien à vérifier : toutes les séances se tiennent en un seul lieu',
    en: 'nothing to check: every sitting is held in one place',
  },
};

export const videoInCommune: VideoRules = {
  videoSittings: {
    value: 'no',
    article: 'L2121-7 CGCT',
    mark: 'S',
    says: {
      fr: 'un conseil municipal siège en un seul lieu de la commune : la loi du 21 février 2022 (art. 170) n’a pas ouvert la visioconférence aux communes',
      en: 'a municipal council sits in one place of the commune: the law of 21 February 2022 (art. 170) did not open video to communes',
    },
  },
  liveBroadcast: {
    value: 'optional',
    article: 'L2121-18 al. 3 CGCT',
    mark: 'L',
    says: { fr: 'les séances publiques peuvent être retransmises', en: 'public sittings may be broadcast' },
  },
  recording: {
    value: 'not_asked',
    article: 'L2121-18 al. 3 CGCT',
    mark: 'I',
    says: {
      fr: 'un enregistrement n’est pas exigé',
      en: 'a recording is not required',
    },
    why: {
      fr: 'l’article permet de retransmettre et ne dit rien de l’enregistrement',
      en: 'the article allows broadcasting and says nothing of the recording',
    },
  },
  semester: inOneRoom,
};

const statutes = 'loi du 1er juillet 1901, art. 1 et 5 ; statuts';
const silent: Said = {
  fr: 'la loi de 1901 laisse ce point aux statuts, et Totem n’en lit pas de clause',
  en: 'the law of 1901 leaves this to the statutes, and Totem reads no clause of them on it',
};

export const videoInAssociation: VideoRules = {
  videoSittings: {
    value: 'yes',
    article: statutes,
    mark: 'I',
    says: {
      fr: 'le conseil peut se réunir en visioconférence si ses statuts ne l’excluent pas',
      en: 'the board may meet by video unless its statutes exclude it',
    },
    why: silent,
  },
  liveBroadcast: {
    value: 'optional',
    article: statutes,
    mark: 'I',
    says: { fr: 'la diffusion n’est pas exigée', en: 'a broadcast is not required' },
    why: silent,
  },
  recording: {
    value: 'not_asked',
    article: statutes,
    mark: 'I',
    says: { fr: 'l’enregistrement n’est pas exigé', en: 'a recording is not required' },
    why: silent,
  },
  semester: {
    value: 'not_asked',
    article: statutes,
    mark: 'I',
    says: {
      fr: 'aucune réunion en un seul lieu n’est exigée',
      en: 'no meeting in one place is required',
    },
    why: silent,
  },
};
