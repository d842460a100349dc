import { present } from '#kit/result.ts';
import { unitsWorthComparing } from './find-units.ts';
import { foldName } from './fold-name.ts';
import { isNoName, type NameForm, nameForm, namesInCell, wordClass } from './name-form.ts';
import { type Place, type PlaceAgreement, placeAgreement, readPlace, type Territories } from './place.ts';
import { type NameKind, type NamesScored, scoreNames, sure } from './score-names.ts';
import { type KnownName, namesOf, type UnitIndex } from './unit-index.ts';
import { deepPage, hostLabel, ownHost } from './website-host.ts';

/** A line of somebody's list; what it does not say is an empty cell. */
export interface NameQuery {
  readonly name: string;
  readonly commune: string;
  readonly postcode: string;
  readonly website: string;
  /** What the list calls it: a hint that raises the bar for laboratories and projects, and never decides. */
  readonly kind: string;
}

/** A unit that the query may be, and why. */
export interface Candidate {
  /** Its rank in the index. */
  readonly unit: number;
  readonly siren: string;
  /** 0 to 1, comparable between queries. */
  readonly score: number;
  /** The name that met best; null when only the website did. */
  readonly name: { readonly text: string; readonly kind: NameKind; readonly scored: NamesScored } | null;
  readonly place: PlaceAgreement;
  readonly host: 'same' | 'label' | 'differs' | 'unknown';
}

/** `match`: accepted without a person; `review`: a person must look; `none`: probably not in the register. */
export interface Matched {
  readonly decision: 'match' | 'review' | 'none';
  /** Best first; empty for `none`. */
  readonly candidates: readonly Candidate[];
}

const acceptAt = 0.8;
const reviewAt = 0.5;
/** How far the best must be ahead of the second. */
const clearBy = 0.08;

/** From a name, a place and a website to a legal unit, or to a person, or to nobody. No network; the same answer each time. */
export function matchName(index: UnitIndex, territories: Territories, query: NameQuery): Matched {
  const asked = readQuery(territories, query);
  const forms = asked.forms.map((one) => one.form);
  const units = unitsWorthComparing(index, forms, asked.label, asked.host);
  const candidates = [...units]
    .map((unit) => scoreUnit(index, territories, unit, asked))
    .filter((one) => one.score >= reviewAt - clearBy)
    .sort((a, b) => b.score - a.score || (a.siren < b.siren ? -1 : 1));
  const [best, second] = candidates;
  if (!best || best.score < reviewAt) return { decision: 'none', candidates: [] };
  return { decision: isAccepted(best.score, second?.score ?? null) ? 'match' : 'review', candidates };
}

/** May the best candidate be accepted without a person? Only when it is good, and clearly ahead of the second. */
export function isAccepted(best: number, second: number | null): boolean {
  return best >= acceptAt && (second === null || best - second >= clearBy);
}

interface Asked {
  readonly forms: readonly { readonly form: NameForm; readonly part: 'whole' | 'part' }[];
  readonly place: Place;
  readonly host: string | null;
  readonly label: NameForm | null;
  /** A body with parts, or a part of one: its website may be that of another. */
  readonly websiteTrust: 'own' | 'shared';
  readonly kindBar: number;
}

function readQuery(territories: Territories, query: NameQuery): Asked {
  const cells = isNoName(query.name) ? [] : namesInCell(query.name);
  const forms = cells.flatMap((cell, at) => {
    const form = isNoName(cell) ? null : nameForm(cell);
    const decides = at === 0 || form?.words.some((word) => wordClass(word) === 'own');
    return form && decides ? [{ form, part: at === 0 ? ('whole' as const) : ('part' as const) }] : [];
  });
  const host = ownHost(query.website);
  const kind = foldName(query.kind);
  const isBody = foldName(query.name)
    .split(' ')
    .some((word) => wordClass(word) === 'body');
  return {
    forms,
    place: readPlace(query, territories),
    host,
    label: host ? nameForm(hostLabel(host)) : null,
    websiteTrust:
      isBody || deepPage(query.website) || /labo|recherche|research/.test(kind) ? 'shared' : 'own',
    kindBar: /labo|recherche|research|projet|collectivit|cluster|lieu/.test(kind) ? 0.1 : 0,
  };
}

const placePoints: Readonly<Record<PlaceAgreement, number>> = {
  commune: 0.1,
  department: 0.08,
  region: 0.04,
  unknown: 0,
  // Lowers and never forbids: head offices move.
  disagrees: -0.2,
};

function scoreUnit(index: UnitIndex, territories: Territories, unit: number, asked: Asked): Candidate {
  const row = present(index.units[unit], 'a unit of the index without its row');
  const names = namesOf(row);
  const name = bestName(index, names, asked);
  const place = placeAgreement(asked.place, readPlace(row, territories));
  const host = hostAgreement(ownHost(row.website), names, asked);
  // An acronym alone is many; with its place it is one.
  const placed = name?.kind === 'acronym' && (place === 'commune' || place === 'department') ? 0.12 : 0;
  const named = (name?.score ?? 0) + placePoints[place] + placed;
  const score = withWebsite(index, names, asked, named, host) - asked.kindBar;
  return {
    unit,
    siren: row.siren,
    score: published(score),
    name: name && { text: name.text, kind: name.kind, scored: name.scored },
    place,
    host,
  };
}

/** From 0 to 1: what place and website add to a name that is the same still shows. */
function published(points: number): number {
  const above = Math.max(0, points - sure) * ((1 - sure) / 0.4);
  return Math.round(Math.max(0, Math.min(1, Math.min(points, sure) + above)) * 1000) / 1000;
}

function bestName(index: UnitIndex, names: readonly KnownName[], asked: Asked) {
  let best: { text: string; kind: NameKind; scored: NamesScored; score: number } | null = null;
  for (const { text, kind, form: theirs } of names) {
    for (const { form, part } of asked.forms) {
      const scored = scoreNames(form, theirs, kind, index.weightOf);
      const score = scored.score - (part === 'part' ? 0.12 : 0);
      if (!best || score > best.score) best = { text, kind, scored, score };
    }
  }
  return best;
}

function hostAgreement(theirs: string | null, names: readonly KnownName[], asked: Asked): Candidate['host'] {
  if (asked.host !== null && asked.host === theirs) return 'same';
  if (asked.label && asked.label.glued.length >= 4 && bears(names, asked.label)) return 'label';
  return asked.host !== null && theirs !== null ? 'differs' : 'unknown';
}

/** Is this one of the names? */
function bears(names: readonly KnownName[], form: NameForm): boolean {
  return names.some((name) => name.form.glued === form.glued);
}

function withWebsite(
  index: UnitIndex,
  names: readonly KnownName[],
  asked: Asked,
  named: number,
  host: Candidate['host'],
): number {
  if (host === 'unknown') return named;
  if (host === 'differs') return named - 0.06;
  if (host === 'label') return Math.max(named + 0.15, asked.websiteTrust === 'own' ? 0.6 : 0.4);
  if (index.byHost.count(asked.host ?? '') > 1) return named + 0.1;
  // A body with parts lends them its website.
  const isBody = names[0]?.form.words.some((word) => wordClass(word) === 'body') ?? false;
  const own = asked.websiteTrust === 'own' && !isBody;
  // A cell that holds no name, with the website of one unit alone.
  if (asked.forms.length === 0) return own ? 0.82 : 0.6;
  if (own && asked.label && bears(names, asked.label)) return Math.max(named + 0.2, 0.84);
  if (asked.websiteTrust === 'shared' && named < 0.6) return named + 0.05;
  return Math.max(named + 0.2, 0.62);
}
