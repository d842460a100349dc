import type { Tx } from '#kit/db/database.ts';
import type { Said } from '#kit/i18n.ts';
import type { PartialDate } from '#kit/partial-date.ts';
import type { CommitmentEventKind, CommitmentKind, Wording } from './rules/commitment-now.ts';
import type { Mark, Precision, Standing } from './rules/figure-types.ts';
import type { EvidenceTables } from './tables.ts';

// Verbs lent to higher modules inside their own journalled transaction: each adds rows, none changes one.

/** Constraints a caller may translate into a named refusal of its own. */
export const pieceWithdrawnOnce = 'piece_withdrawn_once';
export const figureReplacedOnce = 'figure_replaced_once';

export interface NewPiece {
  readonly id: string;
  /** `label/candidature/<id>`, `council/sitting/<id>`, `council/deliberation/<id>`. */
  readonly subject: string;
  readonly slot: string;
  readonly filename: string;
  readonly mediaType: string;
  readonly bytes: number | bigint;
  /** 64 hexadecimal characters; the bytes are already in the file store under this name. */
  readonly sha256: string;
  readonly at: Date;
  /** Who added it, by id: `person/<id>`, `link/<id>`, `system/<id>`. */
  readonly addedBy: string;
}

/** Files a piece under a subject. The bytes are put in `ctx.files` before, so that a crash leaves no row without a file. */
export async function addPiece(tx: Tx, piece: NewPiece): Promise<void> {
  await tx
    .withTables<EvidenceTables>()
    .insertInto('evidence.piece')
    .values({
      id: piece.id,
      subject: piece.subject,
      slot: piece.slot,
      filename: piece.filename,
      media_type: piece.mediaType,
      bytes: BigInt(piece.bytes),
      sha256: piece.sha256,
      added_at: piece.at,
      added_by: piece.addedBy,
    })
    .execute();
}

/** Withdraws a piece: a record of its own, once (`piece_withdrawn_once`). The piece and its hash stay known. */
export async function withdrawPiece(
  tx: Tx,
  withdrawal: { pieceId: string; at: Date; by: string; reason?: string | null },
): Promise<void> {
  await tx
    .withTables<EvidenceTables>()
    .insertInto('evidence.piece_withdrawal')
    .values({
      piece_id: withdrawal.pieceId,
      withdrawn_at: withdrawal.at,
      withdrawn_by: withdrawal.by,
      reason: withdrawal.reason ?? null,
    })
    .execute();
}

export interface NewCommitment {
  readonly id: string;
  readonly subject: string;
  /** The words used; they are never rewritten. English only when somebody translated them. */
  readonly wording: { readonly fr: string; readonly en?: string | null };
  /** Who commits, by name of organisation. */
  readonly owner: string;
  readonly kind: CommitmentKind;
  /** Cents; null = unknown. Only money and in-kind commitments may carry one. */
  readonly amountCents: bigint | null;
  readonly amountReason?: Said | null;
  readonly due: PartialDate | null;
  readonly dueMark?: Mark | null;
  /** A term that is not a date: « dans 10 ans ». */
  readonly dueWords?: Said | null;
  readonly asOf?: PartialDate | null;
  readonly sourceId?: string | null;
  /** `S` by default: whoever commits here says it here. */
  readonly mark?: Mark;
  readonly note?: Said | null;
  readonly rank?: number;
  readonly key?: string | null;
  readonly at: Date;
  readonly addedBy: string;
}

/** Records a commitment with its first wording, unpublished. What comes later is `addCommitmentEvent`; what opens it to all, `publishCommitments`. */
export async function addCommitment(tx: Tx, made: NewCommitment): Promise<void> {
  await tx
    .withTables<EvidenceTables>()
    .insertInto('evidence.commitment')
    .values({
      id: made.id,
      key: made.key ?? null,
      subject: made.subject,
      rank: made.rank ?? 0,
      wording_fr: made.wording.fr,
      wording_en: made.wording.en ?? null,
      owner: made.owner,
      kind: made.kind,
      amount_cents: made.amountCents,
      amount_reason_fr: made.amountReason?.fr ?? null,
      amount_reason_en: made.amountReason?.en ?? null,
      due: made.due,
      due_mark: made.dueMark ?? null,
      due_words_fr: made.dueWords?.fr ?? null,
      due_words_en: made.dueWords?.en ?? null,
      as_of: made.asOf ?? null,
      source_id: made.sourceId ?? null,
      mark: made.mark ?? 'S',
      note_fr: made.note?.fr ?? null,
      note_en: made.note?.en ?? null,
      added_at: made.at,
      added_by: made.addedBy,
    })
    .execute();
}

/** Makes the commitments of a subject everybody's: /engagements shows them from now on. Those already published stay as they were. */
export async function publishCommitments(
  tx: Tx,
  act: { subject: string; at: Date; by: string },
): Promise<void> {
  const db = tx.withTables<EvidenceTables>();
  const made = await db
    .selectFrom('evidence.commitment')
    .select('id')
    .where('subject', '=', act.subject)
    .execute();
  if (made.length === 0) return;
  await db
    .insertInto('evidence.commitment_publication')
    .values(made.map(({ id }) => ({ commitment_id: id, published_at: act.at, published_by: act.by })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export interface NewCommitmentEvent {
  readonly id: string;
  readonly commitmentId: string;
  /** When it happened; null only for a note. */
  readonly at: PartialDate | null;
  readonly kind: CommitmentEventKind;
  /** For `amount_set` only. */
  readonly amountCents?: bigint | null;
  /** For `due_changed` only. */
  readonly due?: PartialDate | null;
  readonly words: { readonly fr: string; readonly en?: Wording['en'] };
  readonly sourceId?: string | null;
  readonly mark?: Mark;
  readonly recordedAt: Date;
  readonly addedBy: string;
}

/** Adds what happened to a commitment: an amount, a new date, its fulfilment, a note. The first wording stays (GRE-13). */
export async function addCommitmentEvent(tx: Tx, event: NewCommitmentEvent): Promise<void> {
  await tx
    .withTables<EvidenceTables>()
    .insertInto('evidence.commitment_event')
    .values({
      id: event.id,
      commitment_id: event.commitmentId,
      at: event.at,
      kind: event.kind,
      amount_cents: event.amountCents ?? null,
      due: event.due ?? null,
      words_fr: event.words.fr,
      words_en: event.words.en ?? null,
      source_id: event.sourceId ?? null,
      mark: event.mark ?? 'S',
      added_at: event.recordedAt,
      added_by: event.addedBy,
    })
    .execute();
}

export interface NewFigure {
  readonly id: string;
  readonly indicatorId: string;
  readonly perimeter: Said;
  /** A number, or a text, or a reason for not knowing: exactly one. */
  readonly says:
    | { readonly value: number; readonly precision?: Precision }
    | { readonly text: Said }
    | { readonly unknownReason: Said };
  /** When the source counted something else than the indicator's unit. */
  readonly unit?: Said | null;
  readonly asOf: PartialDate | null;
  /** Null when nobody recorded one: the mark is then « ? ». */
  readonly sourceId: string | null;
  readonly mark: Mark;
  readonly standing?: Standing;
  readonly note?: Said | null;
  /** The figure that this one corrects, once (`figure_replaced_once`). */
  readonly replaces?: string | null;
  readonly rank?: number;
  readonly at: Date;
  readonly addedBy: string;
}

/** Adds one value beside those already given; nothing is overwritten. */
export async function addFigure(tx: Tx, figure: NewFigure): Promise<void> {
  const { says } = figure;
  const text = 'text' in says ? says.text : null;
  const reason = 'unknownReason' in says ? says.unknownReason : null;
  await tx
    .withTables<EvidenceTables>()
    .insertInto('evidence.figure')
    .values({
      id: figure.id,
      indicator_id: figure.indicatorId,
      rank: figure.rank ?? 0,
      perimeter_fr: figure.perimeter.fr,
      perimeter_en: figure.perimeter.en,
      value: 'value' in says ? String(says.value) : null,
      precision: 'value' in says ? (says.precision ?? 'exact') : 'exact',
      unit_fr: figure.unit?.fr ?? null,
      unit_en: figure.unit?.en ?? null,
      value_text_fr: text?.fr ?? null,
      value_text_en: text?.en ?? null,
      unknown_reason_fr: reason?.fr ?? null,
      unknown_reason_en: reason?.en ?? null,
      as_of: figure.asOf,
      source_id: figure.sourceId,
      mark: figure.mark,
      standing: figure.standing ?? 'equal',
      note_fr: figure.note?.fr ?? null,
      note_en: figure.note?.en ?? null,
      replaces: figure.replaces ?? null,
      added_at: figure.at,
      added_by: figure.addedBy,
    })
    .execute();
}
