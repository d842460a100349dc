import { inLang, type Lang } from '#kit/i18n.ts';
import { formatDay, formatHour, formatInstant } from '#kit/instant.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import type { PdfBlock, PdfDocument, PdfFact } from '#kit/pdf-document.ts';
import { citation } from './citation.ts';
import { memberList, memberName } from './member-list.ts';
import {
  type Minutes,
  type MinutesProxy,
  type MinutesQuorum,
  type Movement,
  standingVote,
} from './minutes.ts';
import { minutesPhrases, quorumMoments } from './minutes-phrases.ts';
import { decisionWords, itemBlocks, itemTitle, sentence } from './minutes-text-item.ts';

/** The text of minutes in one language: what is settled, hashed, then laid out as a page, a PDF, or a text to edit. */
export type MinutesText = Pick<PdfDocument, 'title' | 'meta' | 'blocks'> & { readonly subtitle: string };

/** Words the minutes in the order of the twelve fields of L2121-15 CGCT: the same minutes give the same text. */
export function minutesText(minutes: Minutes, lang: Lang): MinutesText {
  const w = inLang(minutesPhrases, lang);
  const day = minutes.openedAt ?? minutes.lackOfQuorumAt ?? minutes.plannedAt;
  const notes = [minutes.standing === 'rehearsal' ? w.rehearsal : '', w.courtesy].filter((one) => one !== '');
  return {
    title: day === null ? w.untitled : w.title(formatDay(day, lang)),
    subtitle: `${minutes.assembly}, ${minutes.title[lang]}`,
    meta: [],
    blocks: [
      ...(notes.length === 0 ? [] : [{ kind: 'note', text: notes.join(' ') } as const]),
      heading(w.time),
      { kind: 'facts', rows: timeFacts(minutes, lang) },
      heading(w.chair),
      { kind: 'facts', rows: chairFacts(minutes, lang) },
      heading(w.present),
      ...presentBlocks(minutes, lang),
      heading(w.represented),
      ...proxyBlocks(minutes.represented ?? [], lang),
      heading(w.secretaries),
      paragraph(sentence(minutes.secretaries === null ? w.unknown : memberList(minutes.secretaries, lang))),
      heading(w.quorum),
      ...quorumBlocks(minutes.quorum ?? [], lang),
      heading(w.agenda),
      {
        kind: 'list',
        items: minutes.items.filter((item) => item.nature === 'item').map((item) => itemTitle(item, lang)),
      },
      heading(w.deliberations),
      decisionTable(minutes, lang),
      heading(w.examined),
      ...minutes.items.flatMap((item) => itemBlocks(item, lang)),
    ],
  };
}

function heading(text: string): PdfBlock {
  return { kind: 'heading', level: 1, text };
}

function paragraph(text: string): PdfBlock {
  return { kind: 'paragraph', text };
}

function timeFacts(minutes: Minutes, lang: Lang): PdfFact[] {
  const w = inLang(minutesPhrases, lang);
  const moment = (label: string, at: Date | null) => ({
    label,
    value: at === null ? w.unknown : formatInstant(at, lang),
  });
  return [
    ...(minutes.plannedAt === null ? [] : [moment(w.planned, minutes.plannedAt)]),
    minutes.lackOfQuorumAt === null
      ? moment(w.opened, minutes.openedAt)
      : moment(w.lackOfQuorum, minutes.lackOfQuorumAt),
    ...minutes.suspensions.map(({ from, to }) => ({
      label: w.suspended,
      value: w.from(formatHour(from, lang), to === null ? w.notResumed : formatHour(to, lang)),
    })),
    moment(w.closed, minutes.closedAt),
    { label: w.place, value: w[minutes.venue] },
  ];
}

function chairFacts(minutes: Minutes, lang: Lang): PdfFact[] {
  const w = inLang(minutesPhrases, lang);
  const { president } = minutes;
  return [
    { label: w.president, value: president === null ? w.unknown : memberName(president, lang) },
    ...minutes.items.flatMap(({ rank, chair }) =>
      chair === null ? [] : [{ label: w.chairOf(rank), value: memberName(chair, lang) }],
    ),
  ];
}

function presentBlocks(minutes: Minutes, lang: Lang): PdfBlock[] {
  const w = inLang(minutesPhrases, lang);
  const { present, movements } = minutes;
  if (present === null) return [paragraph(w.unknown)];
  return [
    paragraph(w.presentCount(new Set(present.map((one) => one.seat)).size, minutes.inOffice)),
    paragraph(sentence(memberList(present, lang))),
    movements.length === 0 ? paragraph(w.noMovement) : movementTable(movements, lang),
  ];
}

/** Those who arrive or leave at the same minute share a line. */
function movementTable(movements: readonly Movement[], lang: Lang): PdfBlock {
  const w = inLang(minutesPhrases, lang);
  const lines = Map.groupBy(movements, (one) => `${formatHour(one.at, lang)} ${one.kind}`);
  return {
    kind: 'table',
    caption: w.movements,
    head: [w.hour, w.movement, w.members],
    rows: [...lines.values()].map((steps) => {
      const first = steps[0];
      if (first === undefined) return [];
      const members = steps.map((one) => one.member);
      return [formatHour(first.at, lang), w[first.kind], memberList(members, lang)];
    }),
  };
}

function proxyBlocks(proxies: readonly MinutesProxy[], lang: Lang): PdfBlock[] {
  const w = inLang(minutesPhrases, lang);
  if (proxies.length === 0) return [paragraph(w.noProxy)];
  const end = ({ state, endedAt }: MinutesProxy) => {
    if (state === 'in_force' || endedAt === null) return w.whole;
    return w[state](formatHour(endedAt, lang));
  };
  const rows = proxies.map((one) => [
    memberName(one.grantor, lang),
    memberName(one.holder, lang),
    formatPartialDate(one.writtenOn, lang),
    end(one),
  ]);
  return [{ kind: 'table', caption: w.proxies, head: [w.grantor, w.holder, w.writtenOn, w.ended], rows }];
}

function quorumBlocks(found: readonly MinutesQuorum[], lang: Lang): PdfBlock[] {
  const w = inLang(minutesPhrases, lang);
  if (found.length === 0) return [paragraph(w.unknown)];
  const moment = (one: MinutesQuorum) => quorumMoments[one.on][lang](one.rank ?? 0);
  return [
    {
      kind: 'table',
      caption: w.quorumCaption,
      head: [w.when, w.hour, w.inOffice, w.notCounted, w.presentColumn, w.required, w.result],
      rows: found.map((one) => [
        moment(one),
        formatHour(one.at, lang),
        String(one.inOffice),
        String(one.notCounted),
        String(one.present),
        String(one.required),
        one.exempt !== null
          ? w.notAsked(citation(one.exempt, lang))
          : one.reached === 'reached'
            ? w.reached
            : w.notReached,
      ]),
    },
    { kind: 'heading', level: 2, text: w.counted },
    {
      kind: 'facts',
      rows: found.map((one) => ({
        label: `${moment(one)}, ${formatHour(one.at, lang)}`,
        value: one.members.length === 0 ? w.nobody : memberList(one.members, lang),
      })),
    },
  ];
}

function decisionTable(minutes: Minutes, lang: Lang): PdfBlock {
  const w = inLang(minutesPhrases, lang);
  return {
    kind: 'table',
    caption: w.deliberations.replace(/^8\. /, ''),
    head: [w.item, w.number, w.object, w.decision],
    rows: minutes.items.map((item) => [
      item.nature === 'amendment' ? item.title[lang] : String(item.rank),
      item.number ?? (standingVote(item) === null && item.withoutVote === null ? '' : w.unknown),
      item.object,
      decisionWords(item, lang),
    ]),
  };
}
