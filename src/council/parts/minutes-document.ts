import { inLang, type Lang } from '#kit/i18n.ts';
import { formatDay } from '#kit/instant.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import type { PdfBlock, PdfDocument } from '#kit/pdf-document.ts';
import { recordWords } from '../record-words.ts';
import { memberName } from '../rules/member-list.ts';
import { memberBy } from '../rules/minutes-of.ts';
import type { MinutesText } from '../rules/minutes-text.ts';
import type { MinutesFound } from '../views/find-minutes.ts';

/** Minutes as a file: their text, its print when it is settled, and, once adopted, by whom, how, and who signed. */
export function minutesDocument(
  lang: Lang,
  text: MinutesText,
  found: MinutesFound,
  footer: string,
  at: Date,
  print: string | null = null,
  adopted = false,
): PdfDocument {
  const w = inLang(recordWords, lang);
  const rehearsal = found.record.sitting.standing === 'rehearsal' ? ` ${w.rehearsalFile}` : '';
  return {
    standard: 'a-2a',
    lang,
    ...text,
    blocks: [
      ...text.blocks,
      ...(adopted ? adoptionBlocks(lang, found) : []),
      ...(print === null ? [] : [{ kind: 'hash', label: w.print, value: print } as const]),
    ],
    footer: footer + rehearsal,
    at,
  };
}

function adoptionBlocks(lang: Lang, { life, record }: MinutesFound): PdfBlock[] {
  const { adoption, signatures } = life;
  if (adoption === null) return [];
  const w = inLang(recordWords, lang);
  const member = memberBy(record);
  const { votes, corrections } = adoption;
  const result = votes === null ? w.withoutVote : w.withVote(votes.for, votes.against, votes.abstain);
  const who = signatures.map((one) =>
    w.signed(memberName(member(one.seatId), lang), w[one.capacity], formatPartialDate(one.signedOn, lang)),
  );
  return [
    { kind: 'heading', level: 1, text: w.adoptTitle },
    {
      kind: 'paragraph',
      text: `${w.adoptedBy(adoption.by.title[lang], formatDay(adoption.by.openedAt, lang))} ${result}`,
    },
    ...(corrections === null
      ? [{ kind: 'paragraph', text: w.noCorrection } as const]
      : [
          { kind: 'heading', level: 2, text: w.corrections } as const,
          { kind: 'paragraph', text: corrections } as const,
        ]),
    ...(who.length === 0
      ? []
      : [{ kind: 'heading', level: 2, text: w.signatures } as const, { kind: 'list', items: who } as const]),
  ];
}
