import type { Said } from '#kit/i18n.ts';
import { type CalibrationNote, notesOf } from './calibration-notes.ts';
import { estimateVariances } from './estimate.ts';
import type { Jury, Variances } from './jury.ts';
import { type Fit, fitModel, type Scores } from './mixed-model.ts';
import { rankedWithin } from './ranks.ts';
import { type ReviewGroup, reviewGroups } from './review-groups.ts';

export interface CalibratedDossier {
  readonly id: string;
  readonly reviews: number;
  /** The mean of its scores as they were given. */
  readonly raw: number;
  /** The same, were every expert as severe as the others; 95 % interval, the uncertainty of the mean left out: it is common to all. */
  readonly calibrated: number;
  readonly low: number;
  readonly high: number;
  /** Within its group, 1 for the best. */
  readonly rawRank: number;
  readonly rank: number;
  /** The ranks that intervals leave open. */
  readonly rankLow: number;
  readonly rankHigh: number;
  readonly flags: readonly ('RANK_CHANGES' | 'EXPERTS_DISAGREE' | 'ONE_REVIEW')[];
}

export interface CalibratedExpert {
  readonly id: string;
  readonly reviews: number;
  /** Above zero: more generous than the others. 95 % interval. */
  readonly offset: number;
  readonly low: number;
  readonly high: number;
  readonly flags: readonly ('FAR_FROM_CONSENSUS' | 'ONE_REVIEW')[];
}

export interface Calibration {
  readonly model: 'additive-1';
  /** False: the groups share no dossier, and nothing compares one with another. */
  readonly identifiable: boolean;
  readonly groups: readonly ReviewGroup[];
  readonly mean: number;
  readonly variances: Variances & { readonly estimated: boolean };
  readonly dossiers: readonly CalibratedDossier[];
  readonly experts: readonly CalibratedExpert[];
  readonly notes: readonly (CalibrationNote & Said)[];
}

/** Of a normal law, 95 % lies within so many standard deviations. */
const within95 = 1.959964;

/** Raw scores beside calibrated ones, with their intervals (J7.10: the committee decides; this flags what to look at). */
export function calibrate(jury: Jury): Calibration {
  const [dossiers, experts] = [namesOf(jury, 'dossier'), namesOf(jury, 'expert')];
  const scores: Scores = {
    ...{ dossiers: dossiers.length, experts: experts.length },
    rows: jury.reviews
      .map(({ dossier, expert, score }) => ({
        ...{ dossier: dossiers.indexOf(dossier), expert: experts.indexOf(expert), score },
      }))
      .sort((a, b) => a.dossier - b.dossier || a.expert - b.expert),
  };
  const { variances, estimated } =
    jury.variances === null
      ? estimateVariances(scores, jury.mean)
      : { variances: jury.variances, estimated: false };
  const fit = fitModel(scores, variances, jury.mean);
  const groups = reviewGroups(jury);
  const calibrated = dossiersOf(dossiers, scores, fit, variances.noise, groups);
  const said = expertsOf(experts, scores, fit);
  return {
    ...{ model: 'additive-1' as const, identifiable: groups.length === 1, groups, mean: rounded(fit.mean) },
    variances: {
      ...{ dossier: rounded(variances.dossier), expert: rounded(variances.expert) },
      ...{ noise: rounded(variances.noise), estimated },
    },
    ...{ dossiers: calibrated, experts: said },
    notes: notesOf({ jury, groups, estimated, variances }),
  };
}

function dossiersOf(
  names: readonly string[],
  { rows }: Scores,
  fit: Fit,
  noise: number,
  groups: readonly ReviewGroup[],
): CalibratedDossier[] {
  const read = names.map((id, at) => {
    const own = rows.filter((row) => row.dossier === at);
    const raw = own.reduce((sum, row) => sum + row.score, 0) / own.length;
    const calibrated = fit.mean + (fit.quality[at] ?? 0);
    const margin = within95 * Math.sqrt(Math.max(0, fit.qualityVariance[at] ?? 0));
    const left = own.map((row) => row.score - calibrated - (fit.offset[row.expert] ?? 0));
    const apart = Math.max(...left) - Math.min(...left);
    return {
      id,
      reviews: own.length,
      raw,
      calibrated,
      low: calibrated - margin,
      high: calibrated + margin,
      apart,
    };
  });
  return groups
    .flatMap((group) => rankedWithin(read.filter((one) => group.dossiers.includes(one.id))))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ apart, ...one }) => ({
      ...one,
      ...{
        raw: rounded(one.raw),
        calibrated: rounded(one.calibrated),
        low: rounded(one.low),
        high: rounded(one.high),
      },
      flags: [
        ...(one.rank === one.rawRank ? [] : (['RANK_CHANGES'] as const)),
        // Two readings differ by √2 σ; three times that is one in three hundred.
        ...(apart > 3 * Math.sqrt(2 * noise) ? (['EXPERTS_DISAGREE'] as const) : []),
        ...(one.reviews === 1 ? (['ONE_REVIEW'] as const) : []),
      ],
    }));
}

function expertsOf(names: readonly string[], { rows }: Scores, fit: Fit): CalibratedExpert[] {
  return names.map((id, at) => {
    const reviews = rows.filter((row) => row.expert === at).length;
    const offset = fit.offset[at] ?? 0;
    const margin = within95 * Math.sqrt(Math.max(0, fit.offsetVariance[at] ?? 0));
    return {
      ...{
        id,
        reviews,
        offset: rounded(offset),
        low: rounded(offset - margin),
        high: rounded(offset + margin),
      },
      flags: [
        ...(offset - margin > 0 || offset + margin < 0 ? (['FAR_FROM_CONSENSUS'] as const) : []),
        ...(reviews === 1 ? (['ONE_REVIEW'] as const) : []),
      ],
    };
  });
}

function namesOf({ reviews }: Jury, kind: 'dossier' | 'expert'): string[] {
  return [...new Set(reviews.map((one) => one[kind]))].sort();
}

/** To the sixth decimal; never minus zero. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0;
}
