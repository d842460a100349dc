import { inLang, type Lang } from '#kit/i18n.ts';
import { formatHour } from '#kit/instant.ts';
import type { PdfBlock } from '#kit/pdf-document.ts';
import { ballotModes } from './ballot-mode.ts';
import { deliberationSentence } from './deliberation-sentence.ts';
import { itemStates } from './item-state.ts';
import { memberList, memberName } from './member-list.ts';
import { type MinutesItem, type MinutesVoice, type MinutesVote, standingVote } from './minutes.ts';
import {
  countPhrases,
  minutesPhrases,
  recusalPhrases,
  requestPhrase,
  senses,
  speechKinds,
} from './minutes-phrases.ts';
import type { Recusal } from './recusal.ts';

/** « Adopté à l'unanimité », « retiré », « reporté »…: what became of an item, in the words of its proclamation. */
export function decisionWords(
  item: Pick<MinutesItem, 'state' | 'votes' | 'withoutVote'>,
  lang: Lang,
): string {
  if (item.withoutVote) return item.withoutVote[lang];
  const result = item.state === 'voted' ? standingVote(item)?.result : null;
  if (item.state === 'scheduled') return minutesPhrases.notReachedItem[lang];
  return result?.wording[lang] ?? itemStates.states[item.state][lang];
}

/** What minutes say of one item: report, discussion, requests, interests, ballots (L2121-15, L2121-21 CGCT). */
export function itemBlocks(item: MinutesItem, lang: Lang): PdfBlock[] {
  const w = inLang(minutesPhrases, lang);
  const title: PdfBlock = { kind: 'heading', level: 2, text: itemTitle(item, lang) };
  if (item.nature === 'amendment') return [title, ...amendmentBlocks(item, lang)];
  if (item.openedAt === null) return [title, paragraph(sentence(decisionWords(item, lang)))];
  return [
    title,
    {
      kind: 'facts',
      rows: [
        { label: w.object, value: item.object },
        ...(item.rapporteur === null ? [] : [{ label: w.rapporteur, value: item.rapporteur }]),
        ...(item.chair === null ? [] : [{ label: w.president, value: memberName(item.chair, lang) }]),
        { label: w.report, value: item.report ?? w.noReport },
      ],
    },
    { kind: 'heading', level: 3, text: w.discussion },
    ...speechBlocks(item, lang),
    paragraph(item.summary ?? w.noSummary),
    { kind: 'heading', level: 3, text: w.requests },
    ...requestBlocks(item, lang),
    ...recusalBlocks(item, lang),
    ...item.votes.flatMap((vote) => voteBlocks(vote, lang)),
    // A vote may have been annulled, or a round have elected nobody, before the item ended otherwise.
    ...(item.state === 'voted' ? [] : [paragraph(endWords(item, lang))]),
  ];
}

/** How an item ended otherwise than by a vote; what was noted says that there was none. */
function endWords(item: MinutesItem, lang: Lang): string {
  const said = sentence(decisionWords(item, lang));
  return item.state === 'noted' ? `${said} ${minutesPhrases.noVote[lang]}` : said;
}

/** « Point 2 : … »; the title of an amendment already says which one it is, and to which item. */
export function itemTitle(item: Pick<MinutesItem, 'nature' | 'rank' | 'title'>, lang: Lang): string {
  const title = item.title[lang];
  return item.nature === 'amendment' ? title : minutesPhrases.itemTitle[lang](item.rank, title);
}

/** An amendment was discussed with its text: what is told of it is what it said and how it was voted. */
function amendmentBlocks(item: MinutesItem, lang: Lang): PdfBlock[] {
  const w = inLang(minutesPhrases, lang);
  return [
    paragraph(item.report ?? w.noReport),
    ...item.votes.flatMap((vote) => voteBlocks(vote, lang)),
    ...(item.votes.length > 0 ? [] : [paragraph(sentence(decisionWords(item, lang)))]),
  ];
}

function speechBlocks({ speeches }: MinutesItem, lang: Lang): PdfBlock[] {
  const w = inLang(minutesPhrases, lang);
  if (speeches.length === 0) return [];
  const rows = speeches.map((one) => [
    formatHour(one.at, lang),
    one.speaker,
    one.group ?? speechKinds[one.kind][lang],
    length(one.seconds),
  ]);
  return [{ kind: 'table', caption: w.speakers, head: [w.hour, w.speaker, w.group, w.duration], rows }];
}

function requestBlocks({ requests }: MinutesItem, lang: Lang): PdfBlock[] {
  const w = inLang(minutesPhrases, lang);
  if (requests === null) return [paragraph(w.unknown)];
  if (requests.length === 0) return [paragraph(w.noRequest)];
  return requests.map((one) => paragraph(requestPhrase[lang](memberList(one.members, lang), one)));
}

function recusalBlocks({ recusals }: MinutesItem, lang: Lang): PdfBlock[] {
  const w = inLang(minutesPhrases, lang);
  if (recusals.length === 0) return [];
  const kinds: readonly Recusal[] = ['personal_interest', 'designated_by_law', 'accounts_withdrawal'];
  const said = kinds.flatMap((kind) => {
    const members = recusals.filter((one) => one.kind === kind).map((one) => one.member);
    if (members.length === 0) return [];
    return [paragraph(sentence(recusalPhrases[kind][lang](memberList(members, lang), members.length)))];
  });
  return [{ kind: 'heading', level: 3, text: w.recusals }, ...said];
}

function voteBlocks(vote: MinutesVote, lang: Lang): PdfBlock[] {
  const w = inLang(minutesPhrases, lang);
  const mode = ballotModes[vote.mode][lang];
  const hour = formatHour(vote.at, lang);
  if (vote.result === null) return [paragraph(w.annulled(mode, hour))];
  const { outcome, wording } = vote.result;
  return [
    { kind: 'heading', level: 3, text: w.ballot(mode, hour) },
    // A nomination is counted by candidate: its wording gives each count, and it has no sides.
    ...(elects(outcome) ? [] : [countTable(vote.mode, vote.result, lang)]),
    paragraph(
      elects(outcome)
        ? sentence(wording[lang])
        : deliberationSentence({ standing: 'real', outcome, wording })[lang],
    ),
    ...(vote.mode === 'secret' ? [paragraph(w.secretBallot)] : []),
    ...voiceBlocks(vote, lang),
  ];
}

function elects(outcome: string): outcome is 'appointed' | 'not_appointed' {
  return outcome === 'appointed' || outcome === 'not_appointed';
}

/** The header block: members, voters, votes cast; blanks and nulls of a secret ballot stand apart. */
function countTable(
  mode: MinutesVote['mode'],
  result: Omit<NonNullable<MinutesVote['result']>, 'outcome' | 'wording'>,
  lang: Lang,
): PdfBlock {
  const w = inLang(minutesPhrases, lang);
  const { counted, inOffice, present, represented } = result;
  const cast = counted.for + counted.against;
  const lines: Readonly<Partial<Record<keyof typeof countPhrases, number>>> = {
    inOffice,
    present,
    represented,
    voters: cast + counted.abstain + counted.blank + counted.null,
    cast,
    for: counted.for,
    against: counted.against,
    abstain: counted.abstain,
    ...(mode === 'secret' ? { blank: counted.blank, null: counted.null } : {}),
    notTakingPart: counted.notTakingPart,
  };
  const rows = Object.entries(lines).map(([key, value]) => {
    const label = countPhrases[key as keyof typeof countPhrases][lang];
    const deemed =
      key === 'abstain' && counted.deemedAbstaining > 0 ? w.deemed(counted.deemedAbstaining) : '';
    return [deemed === '' ? label : `${label} (${deemed})`, String(value)];
  });
  return { kind: 'table', caption: w.count, head: [w.count, w.howMany], rows };
}

function voiceBlocks({ voices, left, silent }: MinutesVote, lang: Lang): PdfBlock[] {
  if (voices === null) return [];
  const w = inLang(minutesPhrases, lang);
  const sides = (['for', 'against', 'abstain'] as const).filter(
    (choice) => choice === 'abstain' || voices.every((one) => one.candidate === null),
  );
  const named = [...new Set(voices.flatMap((one) => one.candidate ?? []))].toSorted();
  const choices = [
    ...sides.map((choice) => ({
      label: senses[choice][lang],
      holds: (one: MinutesVoice) => one.choice === choice,
    })),
    ...named.map((name) => ({ label: name, holds: (one: MinutesVoice) => one.candidate === name })),
  ];
  const rows = choices.map(({ label, holds }) => {
    const given = voices.filter(holds);
    const own = given.filter((one) => one.by === null).map((one) => one.member);
    const proxied = given.flatMap(({ member, by }) =>
      by === null ? [] : [w.byProxy(memberName(member, lang), memberName(by, lang))],
    );
    const said = [...(own.length === 0 ? [] : [memberList(own, lang)]), ...proxied].join(', ');
    return { label, value: said === '' ? w.nobody : said };
  });
  const others = [
    { label: w.leftDeemed, members: left ?? [] },
    { label: w.silent, members: silent ?? [] },
  ].flatMap(({ label, members }) =>
    members.length === 0 ? [] : [{ label, value: memberList(members, lang) }],
  );
  return [
    { kind: 'heading', level: 3, text: w.voices },
    { kind: 'facts', rows: [...rows, ...others] },
  ];
}

function paragraph(text: string): PdfBlock {
  return { kind: 'paragraph', text };
}

/** A fragment as a sentence: a capital, a full stop. */
export function sentence(text: string): string {
  const begun = text.charAt(0).toUpperCase() + text.slice(1);
  return begun.endsWith('.') ? begun : `${begun}.`;
}

function length(seconds: number): string {
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
}
