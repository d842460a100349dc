import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CalendarEvent, iCalendar } from './icalendar.ts';

const event: CalendarEvent = {
  uid: 'a1@example.org',
  sequence: 2,
  stamp: new Date('2026-11-23T09:00:01.500Z'),
  start: new Date('2026-12-03T17:30:00Z'),
  end: null,
  status: 'CONFIRMED',
  summary: 'Séance ; « été », 1\\2',
  location: 'Hôtel de ville,\r\nsalle 1',
  description: 'é'.repeat(120),
  url: 'https://example.org/s',
};
const written = (given: Partial<CalendarEvent> = {}) =>
  iCalendar({ name: 'Conseil', product: '-//Totem//FR', events: [{ ...event, ...given }] });
const unfolded = (body: string) => body.replaceAll('\r\n ', '').split('\r\n');

test('lines end with CRLF and none is over 75 bytes, cut between characters', () => {
  const body = written();
  assert.doesNotMatch(body.replaceAll('\r\n', ''), /[\r\n]/);
  for (const line of body.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  assert.ok(unfolded(body).includes(`DESCRIPTION:${'é'.repeat(120)}`), 'folding loses nothing');
  assert.doesNotMatch(body, /\ufffd/);
});

test('moments are in UTC, texts escaped, an unknown end left out', () => {
  const lines = unfolded(written());
  for (const line of [
    'UID:a1@example.org',
    'SEQUENCE:2',
    'DTSTAMP:20261123T090001Z',
    'DTSTART:20261203T173000Z',
    'SUMMARY:Séance \\; « été »\\, 1\\\\2',
    'LOCATION:Hôtel de ville\\,\\nsalle 1',
    'URL:https://example.org/s',
  ])
    assert.ok(lines.includes(line), line);
  assert.ok(!lines.some((line) => line.startsWith('DTEND')));
  const ended = unfolded(written({ end: new Date('2026-12-03T20:00:00Z'), status: 'CANCELLED' }));
  assert.ok(ended.includes('DTEND:20261203T200000Z') && ended.includes('STATUS:CANCELLED'));
});

test('a calendar without events is still a calendar', () => {
  const lines = unfolded(iCalendar({ name: 'Conseil', product: '-//Totem//FR', events: [] }));
  assert.equal(lines[0], 'BEGIN:VCALENDAR');
  assert.equal(lines.at(-2), 'END:VCALENDAR');
});
