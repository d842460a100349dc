import type { Profile } from './profile.ts';
import { epci } from './profile-epci.ts';
import { communitySubstitutes } from './substitute-rules.ts';

/** A community of communes or of agglomeration: the common law of the EPCI, and substitutes (L5211-6 CGCT). */
export const community: Profile = {
  ...epci,
  name: {
    fr: 'communauté de communes ou d’agglomération',
    en: 'community of communes or of agglomeration',
  },
  offers: {
    fr: 'Communauté de communes ou d’agglomération : comme une métropole, et un suppléant pour la commune qui n’a qu’un siège.',
    en: 'Community of communes or of agglomeration: as a métropole, and a substitute for a commune with one seat only.',
  },
  rules: { ...epci.rules, ...communitySubstitutes },
};
