import { readFile } from 'node:fs/promises';
import { type VotesVerdict, verifyVotes } from '#council/public.ts';
import { inLang } from '#kit/i18n.ts';
import type { ExitCode, Io } from './io.ts';
import { recountWords } from './recount-words.ts';

type Checked = Extract<VotesVerdict, { kind: 'checked' }>;
type Vote = Checked['votes'][number];
type Words = ReturnType<typeof wordsOf>;
const wordsOf = (io: Io) => inLang(recountWords, io.lang);

/**
 * `totem verify --sitting FILE`: counts the votes of a published sitting again, from the file alone (« - »: standard input).
 * Exit 0 when every vote conforms, 1 when a figure differs or the file cannot be read.
 */
export async function verifySitting(io: Io, file: string): Promise<ExitCode> {
  const w = wordsOf(io);
  const text = await textOf(io, file);
  const verdict = text === null ? ({ kind: 'unreadable', where: file } as const) : verifyVotes(text);
  if (io.json) io.out(JSON.stringify(verdict));
  if (verdict.kind !== 'checked') {
    const unread =
      verdict.kind === 'unreadable' ? w.unreadable(file, verdict.where) : w.withoutStatutes(file);
    if (!io.json) io.err(unread);
    return 1;
  }
  if (!io.json) for (const line of sentences(w, verdict)) io.out(line);
  return verdict.verdict === 'conforming' ? 0 : 1;
}

/** The law first, then each vote, then what to compare with the journal that everybody can read. */
function* sentences(w: Words, { law, votes, journal }: Checked): Generator<string> {
  for (const { name, published, recounted } of law)
    yield w.lawDiffers(name, figure(w, published), figure(w, recounted));
  for (const { name, recounted } of journal?.differences ?? [])
    yield w.rowRewritten(name.replace('journal.row ', ''), `${recounted}`.slice(0, 12));
  if (votes.length === 0) yield w.noVotes;
  for (const vote of votes) {
    yield voteSaid(w, vote);
    if (vote.eldest === null || vote.round === null) continue;
    yield w.eldest(vote.round, vote.eldest.between.join(w.and), vote.eldest.eldest);
  }
  if (journal === null || journal.rows.length === 0) return;
  const rows = journal.rows.map(({ seq, hash }) => w.rowOf(seq, hash.slice(0, 12)));
  yield w.compareJournal(rows.length, journal.page, rows.join(', '));
}

function voteSaid(w: Words, vote: Vote): string {
  const [first, ...others] = vote.differences;
  if (!first) return w.conforms(vote);
  const said = first.name.startsWith('journal.') ? w.differsFromJournal : w.differs;
  const name = first.name.replace(/^journal\./, '');
  return said(vote, name, figure(w, first.published), figure(w, first.recounted), others.length);
}

function figure(w: Words, value: Vote['differences'][number]['published']): string {
  if (value === null) return w.nothing;
  return value === 'wanted' ? w.wanted : `${value}`;
}

/** Null when the file is not there or is not UTF-8: refused rather than guessed. */
async function textOf(io: Io, file: string): Promise<string | null> {
  try {
    const bytes = file === '-' ? await gathered(io.input) : await readFile(file);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

async function gathered(input: Io['input']): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of input) parts.push(typeof part === 'string' ? Buffer.from(part) : part);
  return Buffer.concat(parts);
}
