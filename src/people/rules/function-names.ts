import type { Said } from '#kit/i18n.ts';

/** What an institution does in the programme, as its readers say it. `of` joins the organisation it does it for. */
export const functionNames = {
  steers: { fr: 'pilote le programme', en: 'steers the programme' },
  operates: { fr: 'est l’opérateur du programme', en: 'operates the programme' },
  coordinated: { fr: 'intervient, coordonné par', en: 'takes part, coordinated by' },
  supports_acceleration: {
    fr: 'accompagne les programmes d’accélération',
    en: 'supports acceleration programmes',
  },
  promotes_abroad: { fr: 'assure la promotion internationale', en: 'promotes abroad' },
  hosts: { fr: 'accueille', en: 'hosts' },
  manages_fund: { fr: 'gère des fonds du programme', en: 'manages funds of the programme' },
  carries: { fr: 'porte la candidature de', en: 'carries the candidature of' },
  decides: { fr: 'décide du label, pour l’État', en: 'decides on the label, for the State' },
} as const satisfies Readonly<Record<string, Said>>;

export type InstitutionalFunction = keyof typeof functionNames;
