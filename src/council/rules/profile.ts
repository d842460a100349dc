import type { Said } from '#kit/i18n.ts';

// What differs from one kind of assembly to another, as data and in one place. What is inference says so.

/** A first convocation, the urgent one, or the second after a quorum was missed. */
export type NoticeType = 'first' | 'urgent' | 'second';
export type ProfileName = 'common' | 'alsace_moselle';

/** L: read in the text of the law; I: our inference, cautious until somebody settles it. */
export type LawMark = 'L' | 'I';

export interface NoticeRule {
  /** Whole days between that of the sending and that of the sitting, both left out. */
  readonly clearDays: number;
  readonly article: string;
  readonly mark: LawMark;
  /** What the text says, or what we infer and why. */
  readonly says: Said;
}

export interface Profile {
  readonly name: Said;
  readonly notice: Readonly<Record<NoticeType, NoticeRule>>;
  /** Must the second convocation recall that no quorum is asked any more? */
  readonly secondRecallsQuorum: {
    readonly rule: 'must' | 'not_asked';
    readonly article: string;
    readonly mark: LawMark;
  };
}

/** The common law of the métropoles: an EPCI convenes as a commune of 3,500 inhabitants and more (L5211-1 CGCT). */
const common: Profile = {
  name: { fr: 'droit commun', en: 'common law' },
  notice: {
    first: {
      clearDays: 5,
      article: 'L2121-12 et L5211-1 CGCT',
      mark: 'L',
      says: {
        fr: 'cinq jours francs au moins entre l’envoi et la séance',
        en: 'at least five clear days between the sending and the sitting',
      },
    },
    urgent: {
      clearDays: 1,
      article: 'L2121-12 al. 3 CGCT',
      mark: 'L',
      says: {
        fr: 'en cas d’urgence, le président peut abréger le délai, jamais à moins d’un jour franc ; il en rend compte à l’ouverture et le conseil se prononce',
        en: 'in an emergency the president may shorten the notice, never below one clear day; he accounts for it at the opening and the council rules',
      },
    },
    second: {
      clearDays: 3,
      article: 'L2121-17 CGCT ; CE, 16 juin 1997, n° 142691',
      mark: 'L',
      says: {
        fr: 'faute de quorum, nouvelle convocation à trois jours francs au moins',
        en: 'where the quorum was missed, a new convocation with at least three clear days',
      },
    },
  },
  secondRecallsQuorum: { rule: 'not_asked', article: 'L2121-17 CGCT', mark: 'L' },
};

/** Strasbourg, Metz: local law. How its days are counted was not settled: we count clear ones, which is never too short. */
const alsaceMoselle: Profile = {
  name: { fr: 'Alsace-Moselle', en: 'Alsace-Moselle' },
  notice: {
    first: {
      clearDays: 3,
      article: 'L2541-2 CGCT',
      mark: 'I',
      says: {
        fr: 'trois jours au moins avant la séance ; comptés francs par prudence',
        en: 'at least three days before the sitting; counted as clear days, to be safe',
      },
    },
    urgent: {
      clearDays: 0,
      article: 'L2541-2 CGCT',
      mark: 'I',
      says: {
        fr: 'en cas d’urgence, la veille au plus tard',
        en: 'in an emergency, the day before at the latest',
      },
    },
    second: {
      clearDays: 3,
      article: 'L2541-4 CGCT',
      mark: 'I',
      says: {
        fr: 'nouvelle convocation, à trois jours francs par analogie ; elle rappelle que le quorum n’est plus exigé',
        en: 'a new convocation, with three clear days by analogy; it recalls that no quorum is asked any more',
      },
    },
  },
  secondRecallsQuorum: { rule: 'must', article: 'L2541-4 CGCT', mark: 'L' },
};

export const profiles: Readonly<Record<ProfileName, Profile>> = { common, alsace_moselle: alsaceMoselle };
