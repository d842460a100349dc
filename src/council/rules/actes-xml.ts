import type { Said } from '#kit/i18n.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { xml, xmlLatin1 } from '#kit/xml.ts';
import { actsNumber, actsObject } from './acts-form.ts';
import type { ActRecord } from './deliberation-record.ts';
import { isPlainDate } from './plain-date.ts';

export type ActesRefusal =
  | 'NUMBER_MISSING'
  | 'NUMBER_EMPTY'
  | 'NUMBER_OVER_15_CHARACTERS'
  | 'MATTER_MISSING'
  | 'SIREN_MISSING'
  | 'DATE_MISSING'
  | 'DEPARTMENT_INVALID'
  | 'CLASSIFICATION_DATE_INVALID'
  | 'NOT_ADOPTED';

/** What the transmission platform knows and the council does not. */
export interface Transmission {
  /** Three characters, « 038 » or « 02A ». */
  readonly department: string;
  /** Civil day of the classification that the préfecture returned last. */
  readonly classificationDate: string;
}

export interface ActesMessage {
  readonly bytes: Uint8Array;
  /** Name of the message, then of the document it announces. */
  readonly name: string;
  readonly documentName: string;
}

const namespace = 'http://www.interieur.gouv.fr/ACTES#v1.1-20040216';
// Nature 1, délibérations, « DE »; « 99_DE » is the type of the document, « 1-1 » the message that transmits an act.
const nature = { code: 1, letters: 'DE' };

/**
 * The `actes:Acte` message of a deliberation (@CTES, actes v1.1, read in actesv1_1-slow.xsd), or every reason why there is
 * none: a number, a matter or a SIREN that is not known is not made up, and only what was adopted is sent (L2131-1 CGCT).
 * The envelope and the archive belong to the platform that transmits.
 */
export function actesXml(act: ActRecord, given: Transmission): Result<ActesMessage, ActesRefusal> {
  const number = act.number === null ? null : actsNumber(act.number);
  const siren = act.body.siret?.slice(0, 9) ?? null;
  const refusals = [...refusalsOf(act, given)];
  if (refusals.length > 0 || !number?.ok || siren === null || act.date === null || act.matter === null)
    return refuse(...refusals);
  const day = act.date.replaceAll('-', '');
  const id = `${given.department}-${siren}-${day}-${number.value}-${nature.letters}`;
  const documentName = `99_${nature.letters}-${id}-1-1_1.pdf`;
  const [first = '', second = ''] = act.matter.code.split('.');
  const root = xml(
    'actes:Acte',
    {
      'xmlns:actes': namespace,
      'actes:Date': act.date,
      'actes:NumeroInterne': number.value,
      'actes:CodeNatureActe': nature.code,
    },
    xml('actes:CodeMatiere1', { 'actes:CodeMatiere': first }),
    xml('actes:CodeMatiere2', { 'actes:CodeMatiere': second }),
    xml('actes:Objet', {}, actsObject(act.object)),
    xml('actes:ClassificationDateVersion', {}, given.classificationDate),
    xml('actes:Document', {}, xml('actes:NomFichier', {}, documentName)),
    xml('actes:Annexes', { 'actes:Nombre': 0 }),
  );
  return ok({ bytes: xmlLatin1(root), name: `${id}-1-1_0.xml`, documentName });
}

function* refusalsOf(act: ActRecord, given: Transmission): Generator<ActesRefusal> {
  if (act.number === null) yield 'NUMBER_MISSING';
  else {
    const number = actsNumber(act.number);
    if (!number.ok) yield* number.refusals;
  }
  if (act.matter === null) yield 'MATTER_MISSING';
  if (act.body.siret === null) yield 'SIREN_MISSING';
  if (act.date === null) yield 'DATE_MISSING';
  if (!/^[09][0-9][AB0-9]$/.test(given.department)) yield 'DEPARTMENT_INVALID';
  if (!isPlainDate(given.classificationDate)) yield 'CLASSIFICATION_DATE_INVALID';
  if (act.outcome === 'rejected' || act.outcome === 'not_adopted') yield 'NOT_ADOPTED';
}

export const actesRefusalWords: Readonly<Record<ActesRefusal, Said>> = {
  NUMBER_MISSING: {
    fr: 'le numéro de la délibération n’est pas connu',
    en: 'the number of the deliberation is not known',
  },
  NUMBER_EMPTY: {
    fr: 'le numéro n’a ni lettre ni chiffre',
    en: 'the number has neither letter nor digit',
  },
  NUMBER_OVER_15_CHARACTERS: {
    fr: 'le numéro dépasse quinze caractères : @CTES le refuse, et le couper en ferait celui d’un autre acte',
    en: 'the number is over fifteen characters: @CTES refuses it, and cutting it would make it that of another act',
  },
  MATTER_MISSING: { fr: 'la matière n’a pas été choisie', en: 'the matter has not been chosen' },
  SIREN_MISSING: {
    fr: 'le SIREN de l’assemblée n’est pas connu',
    en: 'the SIREN of the assembly is not known',
  },
  DATE_MISSING: {
    fr: 'la date de la délibération n’est pas connue',
    en: 'the date of the deliberation is not known',
  },
  DEPARTMENT_INVALID: {
    fr: 'le département manque, ou ne s’écrit pas avec trois caractères',
    en: 'the department is missing, or is not three characters',
  },
  CLASSIFICATION_DATE_INVALID: {
    fr: 'la date de la classification manque, ou n’est pas une date',
    en: 'the date of the classification is missing, or is no date',
  },
  NOT_ADOPTED: {
    fr: 'le projet n’a pas été adopté : il n’y a pas d’acte à transmettre',
    en: 'the draft was not adopted: there is no act to transmit',
  },
};
