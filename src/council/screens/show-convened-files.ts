import { findPiece, pieceStream } from '#evidence/public.ts';
import { atomFeed } from '#kit/atom-feed.ts';
import { found } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { type CalendarEvent, iCalendar } from '#kit/icalendar.ts';
import { formatInstant } from '#kit/instant.ts';
import { cancellationWords } from '../cancellation-words.ts';
import { convocationWords } from '../convocation-words.ts';
import { type CalendarSitting, calendarSittings } from '../views/calendar-sittings.ts';
import { findConvocation } from '../views/find-convocation.ts';
import { listDeliberations } from '../views/find-deliberation.ts';
import { councilWords } from '../words.ts';
import { addressOf, rankOf, sittingOf } from './sitting-of-visit.ts';

/** GET /conseil/seances/:slug/ordre-du-jour.json: byte for byte what the fingerprint of the convocation was taken of. */
export const showFrozenAgenda: Screen = async (visit) => {
  const sitting = await sittingOf(visit);
  const { agenda } = found(await findConvocation(visit.ctx, sitting.id));
  return new Response(agenda, {
    headers: { 'content-type': 'application/json; charset=utf-8', 'access-control-allow-origin': '*' },
  });
};

/** GET /conseil/seances/:slug/points/:rank/pieces/:id: a piece as it was convened, to save. */
export const downloadConvenedPiece: Screen = async (visit) => {
  const sitting = await sittingOf(visit);
  const convocation = found(await findConvocation(visit.ctx, sitting.id));
  const item = found(sitting.items.find((one) => one.rank === rankOf(visit)));
  const frozen = convocation.items.get(item.id)?.pieces.find((one) => one.id === visit.params['id']);
  return found(await pieceStream(visit.ctx, found(await findPiece(visit.ctx, found(frozen).id))));
};

/** GET /conseil/seances.ics: the sittings convened for today and after, as a calendar (RFC 5545). */
export const showComingCalendar: Screen = async (visit) =>
  calendar(visit, await calendarSittings(visit.ctx, 'coming'), 'seances.ics');

/** GET /conseil/seances/:slug.ics, called by the page of the sitting for that ending. */
export const showSittingCalendar: Screen = async (visit) => {
  const slug = (visit.params['slug'] ?? '').replace(/\.ics$/, '');
  const one = found((await calendarSittings(visit.ctx, { slug }))[0]);
  return calendar(visit, [one], `${slug}.ics`);
};

function calendar(visit: Visit, sittings: readonly CalendarSitting[], name: string): Response {
  const w = inLang(councilWords, visit.lang);
  const body = iCalendar({
    name: `${w.council}, ${w.sittings.toLowerCase()}`,
    product: '-//Totem//Council//FR',
    events: sittings.map((sitting) => eventOf(visit, sitting)),
  });
  return new Response(body, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
    },
  });
}

function eventOf(visit: Visit, sitting: CalendarSitting): CalendarEvent {
  const { lang } = visit;
  // What was sent never changes; that a sitting is cancelled, or was not held, for want of a quorum, is all a calendar learns.
  const noQuorum = sitting.closed?.held === 'not_held' ? sitting.closed.at : null;
  const notHeld = sitting.cancelled?.at ?? noQuorum;
  return {
    uid: `${sitting.id}@${new URL(visit.site.publicUrl).hostname}`,
    sequence: notHeld === null ? 0 : 1,
    stamp: notHeld ?? sitting.sentAt,
    start: sitting.plannedAt,
    end: null,
    status: notHeld === null ? 'CONFIRMED' : 'CANCELLED',
    summary: `${sitting.assembly}${lang === 'fr' ? ' : ' : ': '}${titleOf(visit, sitting)}`,
    location: sitting.place,
    description: [...cancelledLines(visit, sitting), agendaLines(visit, sitting)].join('\n'),
    url: visit.site.publicUrl + visit.href(addressOf(sitting)),
  };
}

/** GET /conseil/seances.atom: the sittings convened and the deliberations, the last change first (RFC 4287). */
export const showSittingsFeed: Screen = async (visit) => {
  const { lang } = visit;
  const absolute = (path: string) => visit.site.publicUrl + visit.href(path);
  const sittings = await calendarSittings(visit.ctx, 'all');
  const deliberations = await listDeliberations(visit.ctx);
  const entries = [
    ...sittings.map((sitting) => ({
      id: sitting.id,
      address: absolute(addressOf(sitting)),
      title: `${feedWord(sitting)[lang]}${lang === 'fr' ? ' : ' : ': '}${titleOf(visit, sitting)}`,
      text: [
        ...cancelledLines(visit, sitting),
        `${formatInstant(sitting.plannedAt, lang)}, ${sitting.place}`,
        agendaLines(visit, sitting),
      ].join('\n'),
      published: sitting.sentAt,
      updated: sitting.cancelled?.at ?? sitting.closed?.at ?? sitting.sentAt,
    })),
    ...deliberations.map((one) => ({
      id: one.id,
      address: absolute(`/conseil/deliberations/${one.slug}`),
      title:
        one.standing === 'rehearsal'
          ? `${one.title[lang]} (${councilWords.rehearsal[lang]})`
          : one.title[lang],
      text: one.wording[lang],
      published: one.versions[0]?.at ?? visit.ctx.now(),
      updated: one.versions.at(-1)?.at ?? visit.ctx.now(),
    })),
  ].toSorted((a, b) => b.updated.getTime() - a.updated.getTime());
  const name = inLang(convocationWords, lang).feed;
  const body = atomFeed({
    lang,
    title: name,
    self: absolute('/conseil/seances.atom'),
    home: absolute('/conseil/seances'),
    author: sittings[0]?.assembly ?? deliberations[0]?.assembly.name ?? councilWords.council[lang],
    updated: visit.ctx.now(),
    entries: entries.slice(0, 100),
  });
  return new Response(body, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};

/** What the entry is about: a convocation, or that it is called off. */
function feedWord({ cancelled }: CalendarSitting) {
  return cancelled === null ? convocationWords.title : cancellationWords.cancelled;
}

function cancelledLines(visit: Visit, { cancelled }: CalendarSitting): string[] {
  const w = inLang(cancellationWords, visit.lang);
  return cancelled === null ? [] : [`${w.cancelled}${visit.lang === 'fr' ? ' : ' : ': '}${cancelled.reason}`];
}

function agendaLines(visit: Visit, sitting: CalendarSitting): string {
  return sitting.items.map((item) => `${item.rank}. ${item.title[visit.lang]}`).join('\n');
}

/** Outside our own pages too, fictitious members are said to be so. */
function titleOf(visit: Visit, sitting: CalendarSitting): string {
  const title = sitting.title[visit.lang];
  return sitting.members === 'fictitious' ? `${title} (${councilWords.fictitious[visit.lang]})` : title;
}
