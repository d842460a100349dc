import { isNoName } from '#sirene/public.ts';
import {
  type ActorField,
  actorFields,
  type FieldContent,
  sameContent,
  type ValueContent,
} from './actor-fields.ts';
import { cleanCell } from './clean-cell.ts';
import { nameAlerts } from './name-alerts.ts';
import { readCommune } from './read-commune.ts';
import { readDate } from './read-date.ts';
import { readSiren } from './read-identifier.ts';
import { readWebsite } from './read-website.ts';
import { addsUp } from './shown-value.ts';
import { codesOf, domains, kinds, layers } from './vocabulary.ts';

/** What comes by a personal link: facts to correct, the word that all is right, or the wish to leave the register. */
export const correctionKinds = ['corrects', 'confirms', 'withdraws'] as const;
export type CorrectionKind = (typeof correctionKinds)[number];

/** What a profile shows of each fact; several contents where they add up, none where nothing is known. */
export type ShownFacts = ReadonlyMap<ActorField, readonly FieldContent[]>;

export interface AskedChange {
  readonly field: ActorField;
  /** What several are asked of one field are told apart by: from 1. */
  readonly item: number;
  readonly before: FieldContent | null;
  /** A denial where it asks for what is shown to be taken off. */
  readonly after: ValueContent;
}

export type CorrectionFaultCode =
  | 'TEXT_TOO_LONG'
  | 'NAME_INVALID'
  | 'CODE_UNKNOWN'
  | 'SIREN_INVALID'
  | 'COMMUNE_UNKNOWN'
  | 'DATE_INVALID'
  | 'WEBSITE_INVALID'
  | 'CONTACT_IN_SUMMARY'
  | 'GIVEN_AND_REMOVED'
  | 'NOTHING_CHANGED';

export interface CorrectionFault {
  readonly field: string | null;
  readonly code: CorrectionFaultCode;
}

const lengths: Readonly<Partial<Record<ActorField, number>>> = { summary_fr: 2000, summary_en: 2000 };
const lengthMax = 300;
export const reasonMax = 2000;

/**
 * What an actor asks to be changed, from the texts of its form: blank leaves a fact as it is, and so does what says what is shown;
 * `removed` are the boxes ticked of a field, each the text of what is to be taken off (`removalOf`). Every fault at once, each at its
 * field; what nobody sees in a text is taken off it.
 */
export function readCorrection(
  given: (field: string) => string,
  shown: ShownFacts,
  removed: (field: string) => readonly string[] = () => [],
): { readonly changes: readonly AskedChange[]; readonly faults: readonly CorrectionFault[] } {
  const changes: AskedChange[] = [];
  const faults: CorrectionFault[] = [];
  for (const field of correctableFields) {
    const { text } = cleanCell(given(field));
    const known = shown.get(field) ?? [];
    const gone = removedOf(field, known, removed(field));
    if (gone.length > 0 && text !== '' && !addsUp(field)) {
      faults.push({ field, code: 'GIVEN_AND_REMOVED' });
      continue;
    }
    for (const [rank, one] of gone.entries()) changes.push({ field, item: rank + 1, ...one });
    if (text === '') continue;
    const read =
      text.length > (lengths[field] ?? lengthMax)
        ? ({ fault: 'TEXT_TOO_LONG' } as const)
        : readField(field, text, given('postcode'));
    if ('fault' in read) {
      faults.push({ field, code: read.fault });
      continue;
    }
    if (known.some((one) => sameContent(one, read.content))) continue;
    const before = addsUp(field) ? null : (known[0] ?? null);
    changes.push({ field, item: gone.length + 1, before, after: read.content });
  }
  if (given('reason').length > reasonMax) faults.push({ field: 'reason', code: 'TEXT_TOO_LONG' });
  if (changes.length === 0 && faults.length === 0) faults.push({ field: null, code: 'NOTHING_CHANGED' });
  return { changes, faults };
}

/** An actor says what it is; why it is within the perimeter is for the territory to say. */
export const correctableFields = actorFields.filter((field) => field !== 'inclusion');
type CorrectableField = Exclude<ActorField, 'inclusion'>;

/** May this fact be said to be none? Everybody has a name, and is something. */
export function mayBeRemoved(field: ActorField): boolean {
  return field !== 'name' && field !== 'kind';
}

/** What the box of a shown content sends, so that what changed since the form was drawn is not taken off unseen. */
export function removalOf(content: FieldContent): string {
  return typeof content === 'string' ? content : content.code;
}

/** What is to be taken off, among what is shown: one of several is denied by its own words, the only one whole. */
function removedOf(
  field: ActorField,
  known: readonly FieldContent[],
  ticked: readonly string[],
): Pick<AskedChange, 'before' | 'after'>[] {
  if (!mayBeRemoved(field)) return [];
  return known
    .filter((one) => ticked.includes(removalOf(one)))
    .map((before) => ({ before, after: { not: addsUp(field) ? removalOf(before) : null } }));
}

type ReadField = { readonly content: FieldContent } | { readonly fault: CorrectionFaultCode };

function readField(field: CorrectableField, text: string, postcode: string): ReadField {
  const or = (content: FieldContent | null, fault: CorrectionFaultCode): ReadField =>
    content === null ? { fault } : { content };
  switch (field) {
    case 'name':
    case 'other_names':
      return or(isOfNoBody(text) ? null : text, 'NAME_INVALID');
    case 'kind':
      return or(codesOf(kinds).find((one) => one === text) ?? null, 'CODE_UNKNOWN');
    case 'layer':
      return or(codesOf(layers).find((one) => one === text) ?? null, 'CODE_UNKNOWN');
    case 'domains':
      return or(codesOf(domains).find((one) => one === text) ?? null, 'CODE_UNKNOWN');
    case 'siren':
      return or(readSiren(text, '').siren, 'SIREN_INVALID');
    case 'commune': {
      const cells = { commune: text, communeCode: '', postcode: cleanCell(postcode).text, department: '' };
      return or(readCommune(cells).commune, 'COMMUNE_UNKNOWN');
    }
    case 'active_from':
    case 'active_until':
      return or(readDate(text).date, 'DATE_INVALID');
    case 'website':
      return or(readWebsite(text), 'WEBSITE_INVALID');
    case 'summary_fr':
    case 'summary_en':
      return holdsContact(text) ? { fault: 'CONTACT_IN_SUMMARY' } : { content: text };
  }
}

/** An address, a sentence, nothing that names: no name. One that looks like a person's goes on, and the team is told. */
function isOfNoBody(text: string): boolean {
  return isNoName(text) || nameAlerts(text, 'legal_person').length > 0;
}

/** Does this name look like that of a person? Cautious: somebody looks, no more. */
export function looksLikePerson(text: string): boolean {
  return nameAlerts(text, null).some((one) => one.code === 'NAME_IS_PERSON');
}

/** An e-mail or a telephone is somebody's: no summary publishes it. */
function holdsContact(text: string): boolean {
  return /[^\s@]+@[^\s@]+\.[a-z]{2,}/i.test(text) || /(?:\+33|\b0)[1-9](?:[ .-]?\d{2}){4}\b/.test(text);
}
