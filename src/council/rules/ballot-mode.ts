import type { Said } from '#kit/i18n.ts';

/** The three ways a council votes (L2121-21 CGCT): by show of hands, with names, or in secret. */
export type BallotMode = 'ordinary' | 'public' | 'secret';

export const ballotModes: Readonly<Record<BallotMode, Said>> = {
  ordinary: { fr: 'vote ordinaire', en: 'ordinary vote' },
  public: { fr: 'scrutin public', en: 'public ballot' },
  secret: { fr: 'scrutin secret', en: 'secret ballot' },
};

/** The same while it is open, as a title. */
export const openBallotModes: Readonly<Record<BallotMode, Said>> = {
  ordinary: { fr: 'Vote ordinaire ouvert', en: 'Ordinary vote open' },
  public: { fr: 'Scrutin public ouvert', en: 'Public ballot open' },
  secret: { fr: 'Scrutin secret ouvert', en: 'Secret ballot open' },
};
