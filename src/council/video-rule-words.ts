import type { Said } from '#kit/i18n.ts';
import type { ProfileRules, SemesterReading } from './rules/profile.ts';

type VideoRule = 'videoSittings' | 'liveBroadcast' | 'recording' | 'semester';

/** What each reading of « semester » is called. */
export const semesterNames: Readonly<Record<SemesterReading, Said>> = {
  half_year: { fr: 'semestre civil', en: 'calendar half-year' },
  rolling: { fr: 'six mois glissants', en: 'rolling six months' },
};

/** The rules of sittings by video as the page of the rules names them. */
export const videoRuleWords: {
  readonly [Name in VideoRule]: {
    readonly title: Said;
    readonly value: (value: ProfileRules[Name]['value']) => Said;
  };
} = {
  videoSittings: {
    title: { fr: 'Siéger en visioconférence', en: 'Sitting by video' },
    value: (value) =>
      value === 'yes' ? { fr: 'permis', en: 'allowed' } : { fr: 'pas permis', en: 'not allowed' },
  },
  liveBroadcast: {
    title: { fr: 'Diffusion en direct', en: 'Live broadcast' },
    value: (value) =>
      value === 'by_video'
        ? { fr: 'obligatoire en visioconférence', en: 'mandatory by video' }
        : { fr: 'facultative', en: 'optional' },
  },
  recording: {
    title: { fr: 'Enregistrement', en: 'Recording' },
    value: (value) =>
      value === 'kept' ? { fr: 'conservé', en: 'kept' } : { fr: 'non exigé', en: 'not required' },
  },
  semester: {
    title: { fr: 'Se réunir en un seul lieu', en: 'Meeting in one place' },
    value: (value) =>
      value === 'not_asked' ? { fr: 'sans fréquence', en: 'no frequency' } : semesterNames[value],
  },
};

export const videoRuleSection: { readonly title: Said; readonly rules: readonly VideoRule[] } = {
  title: { fr: 'Siéger à distance', en: 'Sitting at a distance' },
  rules: ['videoSittings', 'liveBroadcast', 'recording', 'semester'],
};
