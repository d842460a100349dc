export interface CalendarEvent {
  /** Stable for ever, whatever becomes of the event: `<id>@<host>`. */
  readonly uid: string;
  /** Grows each time what was published of the event changes (RFC 5545 §3.8.7.4). */
  readonly sequence: number;
  /** When it last changed. */
  readonly stamp: Date;
  readonly start: Date;
  /** Null: when it ends is not known, and no end is made up. */
  readonly end: Date | null;
  readonly status: 'CONFIRMED' | 'CANCELLED';
  readonly summary: string;
  readonly location: string;
  readonly description: string;
  readonly url: string;
}

/**
 * A calendar (RFC 5545): moments in UTC, texts escaped, lines of 75 bytes at most folded between characters, CRLF.
 * Only what does not depend on the moment of asking is written, so that the same sittings give the same bytes.
 */
export function iCalendar(calendar: {
  readonly name: string;
  readonly product: string;
  readonly events: readonly CalendarEvent[];
}): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${text(calendar.product)}`,
    'CALSCALE:GREGORIAN',
    `NAME:${text(calendar.name)}`,
    `X-WR-CALNAME:${text(calendar.name)}`,
    ...calendar.events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${text(event.uid)}`,
    `DTSTAMP:${moment(event.stamp)}`,
    `LAST-MODIFIED:${moment(event.stamp)}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTART:${moment(event.start)}`,
    ...(event.end === null ? [] : [`DTEND:${moment(event.end)}`]),
    `STATUS:${event.status}`,
    `SUMMARY:${text(event.summary)}`,
    `LOCATION:${text(event.location)}`,
    `DESCRIPTION:${text(event.description)}`,
    `URL:${event.url}`,
    'END:VEVENT',
  ];
}

/** 20261203T173000Z */
function moment(at: Date): string {
  return `${at.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** RFC 5545 §3.3.11: backslash, semicolon, comma and line ends are escaped; no other control sign may stand. */
function text(value: string): string {
  return value
    .replace(/\\/g, '\\\\')
    .replace(/[;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** RFC 5545 §3.1: 75 bytes a line, a space before each continuation; never in the middle of a character. */
function fold(line: string): string {
  let folded = '';
  let bytes = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (bytes + size > 75) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += character;
    bytes += size;
  }
  return folded;
}
