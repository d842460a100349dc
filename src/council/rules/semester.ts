import { addDays, addMonths, type PlainDate } from './plain-date.ts';
import type { SemesterReading } from './profile.ts';

/** A sitting of the assembly as the semester sees it; a draft, a cancelled sitting or a rehearsal is none. */
export interface SemesterSitting {
  readonly day: PlainDate;
  readonly venue: 'hall' | 'video';
  /** Opened, or only convened. */
  readonly stands: 'held' | 'convened';
}

interface Period {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/**
 * `met`: one was held in one place. `announced`: one is convened in one place. `due`: one must still be held, and can be
 * convened in time. `too_late`: an ordinary convocation sent today comes after the period. `missed`: the period is over.
 */
export type SemesterState = 'met' | 'announced' | 'due' | 'too_late' | 'missed';

export interface SemesterAnswer {
  readonly reading: SemesterReading;
  readonly state: SemesterState;
  readonly period: Period;
  /** The sitting that meets it, or will; null while there is none. */
  readonly sitting: PlainDate | null;
  /** The last day on which an ordinary convocation leaves in time for the end of the period. */
  readonly lastSending: PlainDate;
  /** Held in one place, would the sitting being planned be the one that is due? */
  readonly thisOneWouldDo: 'yes' | 'no';
  /** A calendar half-year before today that ended without one, as far as is known here. */
  readonly endedWithout: Period | null;
}

export interface SemesterQuestion {
  readonly reading: SemesterReading;
  /** The day of the sitting that is planned by video. */
  readonly planned: PlainDate;
  readonly today: PlainDate;
  /** Of a first convocation, whole days between its sending and the sitting. */
  readonly clearDays: number;
  readonly sittings: readonly SemesterSitting[];
}

const months = 6;

/**
 * Decides what planning a sitting by video does to the rule that all members sit in one place at least once per semester
 * (L5211-11-1 CGCT). It warns and never refuses: a convocation by video breaks nothing while another sitting of the period
 * can be held in one place. Which semester is our inference: the calendar half-year, or six months from date to date.
 */
export function semesterAnswer(asked: SemesterQuestion): SemesterAnswer {
  const { reading, planned, today, clearDays } = asked;
  const inOnePlace = asked.sittings
    .filter((one) => one.venue === 'hall' && (one.stands === 'held' || one.day >= today))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const period = reading === 'half_year' ? halfYearOf(planned) : rollingPeriod(asked, inOnePlace);
  const inside = inOnePlace.filter(
    // Date to date, the sitting that a period starts from does not end it too.
    (one) =>
      one.day <= period.to && (reading === 'half_year' ? one.day >= period.from : one.day > period.from),
  );
  const lastSending = addDays(period.to, -clearDays - 1);
  const meets = inside.find((one) => one.stands === 'held') ?? inside[0] ?? null;
  return {
    reading,
    state: meets ? standing(meets) : stillTo({ to: period.to, today, lastSending }),
    period,
    sitting: meets?.day ?? null,
    lastSending,
    thisOneWouldDo: planned <= period.to ? 'yes' : 'no',
    endedWithout: reading === 'half_year' ? endedWithout(asked, inOnePlace) : null,
  };
}

function standing(sitting: SemesterSitting): SemesterState {
  return sitting.stands === 'held' ? 'met' : 'announced';
}

function stillTo(asked: { to: PlainDate; today: PlainDate; lastSending: PlainDate }): SemesterState {
  if (asked.today > asked.to) return 'missed';
  return asked.today > asked.lastSending ? 'too_late' : 'due';
}

function halfYearOf(day: PlainDate): Period {
  const year = day.slice(0, 4);
  return day.slice(5) < '07-01'
    ? { from: `${year}-01-01`, to: `${year}-06-30` }
    : { from: `${year}-07-01`, to: `${year}-12-31` };
}

/** Six months from the last sitting in one place on or before the planned day, else from the first sitting that is known. */
function rollingPeriod(asked: SemesterQuestion, inOnePlace: readonly SemesterSitting[]): Period {
  const first = inOnePlace[0]?.day;
  const known = [asked.planned, ...asked.sittings.map((one) => one.day)].toSorted()[0] ?? asked.planned;
  let from = first !== undefined && first <= asked.planned ? first : known;
  // A gap of more than six months stops the chain: what comes after it does not mend it, unless it was held already.
  for (const { day, stands } of inOnePlace)
    if (day <= asked.planned && (stands === 'held' || day <= addMonths(from, months))) from = day;
  return { from, to: addMonths(from, months) };
}

/** The last half-year that is over, when a sitting is known in it or before it and none of its own was held in one place. */
function endedWithout(asked: SemesterQuestion, inOnePlace: readonly SemesterSitting[]): Period | null {
  const before = halfYearOf(addDays(halfYearOf(asked.today).from, -1));
  if (!asked.sittings.some((one) => one.stands === 'held' && one.day <= before.to)) return null;
  const held = inOnePlace.some(
    ({ day, stands }) => stands === 'held' && day >= before.from && day <= before.to,
  );
  return held ? null : before;
}
