import { inLang, type Lang } from '#kit/i18n.ts';
import { formatDay, formatInstant } from '#kit/instant.ts';
import type { PdfBlock, PdfDocument } from '#kit/pdf-document.ts';
import { roleNames } from '#kit/role-names.ts';
import type { MandateHeld } from '#people/public.ts';
import type { Candidature } from '../queries/find-candidature.ts';
import { receiptWords } from '../receipt-words.ts';
import { annexSlot } from '../rules/piece-slot.ts';
import type { Deposit } from '../views/list-deposits.ts';

/** Everything a receipt is made of. Nothing else enters it: the same deposit gives the same paper. */
export interface ReceiptFacts {
  readonly candidature: Candidature;
  readonly deposit: Deposit;
  /** Null once the person's name was erased. */
  readonly filedBy: string | null;
  readonly mandate: MandateHeld | null;
}

/** The receipt of a deposit: number, moment, who under which mandate, and the fingerprint of all that was frozen. */
export function receiptDocument(lang: Lang, facts: ReceiptFacts): PdfDocument {
  const w = inLang(receiptWords, lang);
  const { candidature, deposit, mandate } = facts;
  const { content } = deposit;
  const rehearsal = candidature.standing === 'rehearsal';
  return {
    standard: 'ua-1',
    lang,
    title: w.title,
    subtitle: w.subtitle(content.title[lang], deposit.number),
    at: deposit.at,
    meta: [
      { label: w.number, value: `${content.candidature} / ${deposit.number}` },
      { label: w.at, value: w.time(formatInstant(deposit.at, lang), deposit.at.toISOString()) },
      { label: w.by, value: facts.filedBy ?? w.erased },
      {
        label: w.mandate,
        value: mandate ? `${roleNames[mandate.role][lang]}, ${mandate.organisationName}` : w.unknown,
      },
      { label: w.call, value: w.callVersion(candidature.call.name[lang], content.call.version) },
      { label: w.carrier, value: content.carrier },
    ],
    blocks: [
      ...(rehearsal ? [{ kind: 'note', text: w.rehearsal } as const] : []),
      { kind: 'hash', label: w.hashLabel, value: deposit.sha256 },
      { kind: 'paragraph', text: w.hashHelp },
      ...pieceBlocks(lang, facts),
      ...letterBlocks(lang, facts),
      { kind: 'heading', level: 2, text: w.attests },
      { kind: 'quote', text: content.attests },
    ],
    footer: w.footer,
  };
}

function pieceBlocks(lang: Lang, { candidature, deposit }: ReceiptFacts): PdfBlock[] {
  const w = inLang(receiptWords, lang);
  const nameOf = (slot: string) =>
    candidature.call.content.pieces.find((one) => one.slot === slot)?.name[lang] ??
    (slot === annexSlot ? w.annex : slot);
  const rows = deposit.content.pieces.flatMap(({ slot, piece }) =>
    'given' in piece ? piece.given.map((one) => [nameOf(slot), one.filename, one.sha256]) : [],
  );
  const blanks = deposit.content.pieces.flatMap(({ slot, piece }) =>
    'blank' in piece ? [w.blank(nameOf(slot), piece.blank === '' ? w.unknown : piece.blank)] : [],
  );
  return [
    { kind: 'heading', level: 2, text: w.pieces },
    rows.length === 0
      ? { kind: 'paragraph', text: w.noPieces }
      : { kind: 'table', caption: w.pieces, head: [w.slot, w.file, w.print], rows },
    ...(blanks.length === 0
      ? []
      : [{ kind: 'heading', level: 3, text: w.blanks } as const, { kind: 'list', items: blanks } as const]),
  ];
}

function letterBlocks(lang: Lang, { deposit }: ReceiptFacts): PdfBlock[] {
  const w = inLang(receiptWords, lang);
  const rows = deposit.content.letters.map((one) => [
    one.structure,
    formatDay(new Date(one.signedAt), lang),
    one.sha256,
  ]);
  return [
    { kind: 'heading', level: 2, text: w.letters },
    rows.length === 0
      ? { kind: 'paragraph', text: w.noLetters }
      : { kind: 'table', caption: w.letters, head: [w.structure, w.signed, w.print], rows },
  ];
}
