import { isNoName } from '#sirene/public.ts';
import { type ActorField, actorFields, type FieldContent, sameContent } from './actor-fields.ts';
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
  readonly before: FieldContent | null;
  readonly after: FieldContent;
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
  | 'NOTHING_CHANGED';

export interface CorrectionFault {
  readonly field: string | null;
  readonly code: CorrectionFaultCode;
}

const lengths: Readonly<Partial<Record<ActorField, number>>> = { summary_fr: 2000, summary_en: 2000 };
const lengthMax = 300;
export const reasonMax = 2000;

/**
 * What an actor asks to be changed, from the texts of its form: blank leaves a fact as it is, and so does what says what is shown.
 * Every fault at once, each at its field; what nobody sees in a text is taken off it.
 */
export function readCorrection(
  given: (field: string) => string,
  shown: ShownFacts,
): { readonly changes: readonly AskedChange[]; readonly faults: readonly CorrectionFault[] } {
  const changes: AskedChange[] = [];
  const faults: CorrectionFault[] = [];
  for (const field of correctableFields) {
    const { text } = cleanCell(given(field));
    if (text === '') continue;
    const read =
      text.length > (lengths[field] ?? lengthMax)
        ? ({ fault: 'TEXT_TOO_LONG' } as const)
        : readField(field, text, given('postcode'));
    if ('fault' in read) {
      faults.push({ field, code: read.fault });
      continue;
    }
    const known = shown.get(field) ?? [];
    if (known.some((one) => sameContent(one, read.content))) continue;
    changes.push({ field, before: addsUp(field) ? null : (known[0] ?? null), after: read.content });
  }
  if (given('reason').length > reasonMax) faults.push({ field: 'reason', code: 'TEXT_TOO_LONG' });
  if (changes.length === 0 && faults.length === 0) faults.push({ field: null, code: 'NOTHING_CHANGED' });
  return { changes, faults };
}

/** An actor says what it is; why it is within the perimeter is for the territory to say. */
export const correctableFields = actorFields.filter((field) => field !== 'inclusion');
type CorrectableField = Exclude<ActorField, 'inclusion'>;

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
