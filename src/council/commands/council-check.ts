import { ballotRequest } from '../rules/ballot-request.ts';
import { closedSession } from '../rules/closed-session.ts';
import { nominationOf } from '../rules/nomination.ts';
import { noticeOf } from '../rules/notice.ts';
import { outcomeOf } from '../rules/outcome.ts';
import { proseFrench } from '../rules/prose.ts';
import { proxyUsable } from '../rules/proxy.ts';
import { quorumOf } from '../rules/quorum.ts';
import { scdlFaults } from '../rules/scdl-row.ts';
import { videoVote } from '../rules/video.ts';
import { type CheckInput, checkInputOf, readableId } from './check-input.ts';

/** Answers one question to the law of a sitting: one JSON line in, one JSON line out, without its line feed. */
export function checkLine(line: string): string {
  return checked(line).text;
}

/**
 * `totem council check`: reads JSON lines (UTF-8), writes one answer per line in the same order, skips empty lines.
 * Returns the exit status: 1 when a line was not a valid question, else 0. A line that is not UTF-8 is such a line.
 */
export async function checkStream(
  input: AsyncIterable<Uint8Array | string>,
  write: (text: string) => unknown,
): Promise<0 | 1> {
  let status: 0 | 1 = 0;
  for await (const line of linesOf(input)) {
    if (line !== null && line.trim() === '') continue;
    const answer = line === null ? invalid(null) : checked(line);
    if (!answer.valid) status = 1;
    await write(`${answer.text}\n`);
  }
  return status;
}

interface Answer {
  readonly valid: boolean;
  readonly text: string;
}

function checked(line: string): Answer {
  const json = parsed(line);
  const input = checkInputOf(json);
  if (input === null) return invalid(readableId(json));
  return { valid: true, text: JSON.stringify({ id: input.id, ...answerTo(input) }) };
}

function invalid(id: string | null): Answer {
  return { valid: false, text: JSON.stringify({ id, error: 'INVALID_INPUT' }) };
}

function answerTo(input: CheckInput): object {
  switch (input.kind) {
    case 'quorum':
      return quorumOf(input);
    case 'request':
      return ballotRequest(input);
    case 'vote':
      return { ...outcomeOf(input), prose: { fr: proseFrench(input) } };
    case 'closedSession':
      return closedSession(input);
    case 'notice':
      return noticeOf(input);
    case 'proxy':
      return proxyUsable(input);
    case 'nomination':
      return nominationOf(input);
    case 'video':
      return videoVote(input);
    case 'scdl': {
      const errors = scdlFaults(input.row);
      return { valid: errors.length === 0, errors };
    }
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Splits on line feeds only: a JSON string may hold U+2028, which readers of lines take for an end. Null: not UTF-8. */
async function* linesOf(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string | null> {
  let pending: Buffer[] = [];
  for await (const chunk of input) {
    let rest = typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk);
    for (let end = rest.indexOf(10); end !== -1; end = rest.indexOf(10)) {
      yield decoded(Buffer.concat([...pending, rest.subarray(0, end)]));
      pending = [];
      rest = rest.subarray(end + 1);
    }
    if (rest.length > 0) pending.push(rest);
  }
  if (pending.length > 0) yield decoded(Buffer.concat(pending));
}

function decoded(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
