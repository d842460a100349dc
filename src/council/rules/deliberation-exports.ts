import type { Said } from '#kit/i18n.ts';
import type { ActRecord } from './deliberation-record.ts';
import { isWithoutVote } from './without-vote.ts';

/** What a deliberation, or a sitting, is given as. */
export type ExportFormat = 'popolo' | 'ocd' | 'akn' | 'votes';

export const exportSuffix: Readonly<Record<ExportFormat, string>> = {
  popolo: '.popolo.json',
  ocd: '.ocd.json',
  akn: '.akn.xml',
  votes: '.votes.json',
};

export const exportNames: Readonly<Record<ExportFormat, Said>> = {
  popolo: { fr: 'Popolo (JSON)', en: 'Popolo (JSON)' },
  ocd: { fr: 'Open Civic Data, vote_event (JSON)', en: 'Open Civic Data, vote_event (JSON)' },
  akn: { fr: 'Akoma Ntoso 1.0 (XML)', en: 'Akoma Ntoso 1.0 (XML)' },
  votes: { fr: 'Votes à recompter (JSON)', en: 'Votes to count again (JSON)' },
};

export interface ExportLine {
  readonly format: ExportFormat;
  readonly address: string;
  /** Why there is no such file; null when there is one. */
  readonly missing: Said | null;
}

/** The files of one deliberation, or each reason why one is not: nothing is made up to fill a standard's field. */
export function deliberationExports(
  act: Pick<ActRecord, 'slug' | 'mode' | 'outcome' | 'date'>,
): readonly ExportLine[] {
  const line = (format: ExportFormat, missing: Said | null): ExportLine => ({
    format,
    address: `/conseil/deliberations/${act.slug}${exportSuffix[format]}`,
    missing,
  });
  return [
    line('popolo', null),
    line('ocd', isWithoutVote(act) ? noVote : null),
    line('akn', act.date === null ? noDate : null),
  ];
}

/** The files of one sitting; none before it opens, since nothing has happened. */
export function sittingExports(sitting: {
  readonly slug: string;
  readonly transitions: readonly { readonly event: string }[];
}): readonly ExportLine[] {
  const opened = sitting.transitions.some((one) => one.event === 'open');
  return (['popolo', 'ocd', 'akn', 'votes'] as const).map((format) => ({
    format,
    address: `/conseil/seances/${sitting.slug}${exportSuffix[format]}`,
    missing: opened ? null : notOpened,
  }));
}

const noVote: Said = {
  fr: 'la décision s’est prise sans vote, et ce standard ne décrit que des votes',
  en: 'it was decided without a vote, and this standard describes votes only',
};
const noDate: Said = {
  fr: 'le jour n’est pas connu, et ce standard en exige un',
  en: 'the day is not known, and this standard requires one',
};
const notOpened: Said = { fr: 'la séance n’a pas été ouverte', en: 'the sitting was not opened' };
