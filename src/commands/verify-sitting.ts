import { readFile } from 'node:fs/promises';
import { verifyVotes } from '#council/public.ts';
import { inLang } from '#kit/i18n.ts';
import type { ExitCode, Io } from './io.ts';
import { commandWords } from './words.ts';

/**
 * `totem verify --sitting FILE`: counts the votes of a published sitting again, from the file alone (« - »: standard input).
 * Exit 0 when every vote conforms, 1 when a figure differs or the file cannot be read.
 */
export async function verifySitting(io: Io, file: string): Promise<ExitCode> {
  const w = inLang(commandWords, io.lang);
  const text = await textOf(io, file);
  const verdict = text === null ? ({ kind: 'unreadable', where: file } as const) : verifyVotes(text);
  if (io.json) io.out(JSON.stringify(verdict));
  if (verdict.kind === 'unreadable') {
    if (!io.json) io.err(w.votesUnreadable(file, verdict.where));
    return 1;
  }
  if (!io.json) {
    if (verdict.votes.length === 0) io.out(w.noVotes);
    for (const vote of verdict.votes) {
      const [first] = vote.differences;
      if (!first) io.out(w.voteConforms(vote.item, vote.vote, vote.title));
      else {
        const [published, recounted] = [first.published, first.recounted].map((figure) => figure ?? '—');
        io.out(w.voteDiffers(vote.item, vote.vote, vote.title, first.name, `${published}`, `${recounted}`));
      }
    }
  }
  return verdict.verdict === 'conforming' ? 0 : 1;
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
