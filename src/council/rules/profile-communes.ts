import type { Profile } from './profile.ts';
import { epci } from './profile-epci.ts';
import { communeSubstitutes } from './substitute-rules.ts';
import { videoInCommune } from './video-rules.ts';

/** A municipal council of 3,500 inhabitants and more: the common law at its source, three members for a closed session. */
export const commune: Profile = {
  ...epci,
  name: { fr: 'commune de 3 500 habitants et plus', en: 'commune of 3,500 inhabitants and more' },
  offers: {
    fr: 'Commune de 3 500 habitants et plus : cinq jours francs, quorum de plus de la moitié, huis clos demandé par trois membres.',
    en: 'Commune of 3,500 inhabitants and more: five clear days, quorum of more than half, closed session asked by three members.',
  },
  notice: { ...epci.notice, first: { ...epci.notice.first, article: 'L2121-12 CGCT' } },
  rules: {
    ...epci.rules,
    ...communeSubstitutes,
    ...videoInCommune,
    closedSessionMembers: {
      value: 3,
      article: 'L2121-18 CGCT',
      mark: 'L',
      says: {
        fr: 'le huis clos est demandé par trois membres ou par le maire, et voté sans débat à la majorité absolue des membres présents ou représentés',
        en: 'a closed session is asked by three members or by the mayor, and voted without debate by the absolute majority of members present or represented',
      },
    },
    legalityControl: {
      value: 'prefect',
      article: 'L2131-1 CGCT',
      mark: 'S',
      says: epci.rules.legalityControl.says,
    },
  },
};

/** Below 3,500 inhabitants, three clear days are enough (L2121-11 CGCT, as a report of the Senate quotes it). */
export const communeUnder3500: Profile = {
  ...commune,
  name: { fr: 'commune de moins de 3 500 habitants', en: 'commune under 3,500 inhabitants' },
  offers: {
    fr: 'Commune de moins de 3 500 habitants : trois jours francs, quorum de plus de la moitié, huis clos demandé par trois membres.',
    en: 'Commune under 3,500 inhabitants: three clear days, quorum of more than half, closed session asked by three members.',
  },
  notice: {
    ...commune.notice,
    first: {
      clearDays: 3,
      article: 'L2121-11 CGCT',
      mark: 'S',
      says: {
        fr: 'trois jours francs au moins entre l’envoi et la séance',
        en: 'at least three clear days between the sending and the sitting',
      },
    },
    urgent: {
      clearDays: 1,
      article: 'L2121-11 CGCT',
      mark: 'S',
      says: {
        fr: 'en cas d’urgence, le maire peut abréger le délai, jamais à moins d’un jour franc ; il en rend compte à l’ouverture et le conseil se prononce',
        en: 'in an emergency the mayor may shorten the notice, never below one clear day; he accounts for it at the opening and the council rules',
      },
    },
  },
};
