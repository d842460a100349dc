import { isPartialDate } from '#kit/partial-date.ts';
import { isNomenclature, type NafCode, readNaf } from './naf.ts';

/** Why a row is refused; `column` is the one that holds what is wrong. */
export interface StockFault {
  readonly code:
    | 'SIREN_WRONG'
    | 'SIRET_WRONG'
    | 'DATE_WRONG'
    | 'STATE_WRONG'
    | 'DIFFUSION_WRONG'
    | 'LEGAL_FORM_WRONG'
    | 'SIZE_WRONG'
    | 'NAF_WRONG'
    | 'NIC_WRONG'
    | 'COMMUNE_WRONG'
    | 'CELLS_WRONG'
    | 'REPEATED';
  readonly column: string;
}

/** Signs that show nothing, end a line or turn the reading round: a name holds none, and a page must not either. */
const unseen = /[\p{Cc}\p{Bidi_Control}]+/gu;
/** Every day but the last ones of a month, which need the calendar. */
const sureDay = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;

/**
 * Reads the cells of one row after another and gathers everything that is wrong with each. A place is the rank of a column,
 * -1 for one that the file has not: found once a file, because looking for it by name a million times would be most of
 * the work.
 */
export class RowCells {
  readonly #columns: readonly string[];
  #cells: readonly string[] = [];
  #faults: StockFault[] = [];

  constructor(columns: readonly string[]) {
    this.#columns = columns;
  }

  /** Goes to the next row. */
  turnTo(cells: readonly string[]): this {
    this.#cells = cells;
    if (this.#faults.length > 0) this.#faults = [];
    return this;
  }

  get faults(): readonly StockFault[] {
    return this.#faults;
  }

  /** The cell as it is, null when it is empty or masked (« [ND] », partial diffusion). */
  code(place: number): string | null {
    const cell = place < 0 ? undefined : this.#cells[place];
    if (cell === undefined || cell === '') return null;
    const text = cell.charCodeAt(0) <= 32 || cell.charCodeAt(cell.length - 1) <= 32 ? cell.trim() : cell;
    return text === '' || text === '[ND]' ? null : text;
  }

  /** A name, or any text that people read. */
  text(place: number): string | null {
    const text = this.code(place);
    return text === null ? null : text.replace(unseen, ' ').trim() || null;
  }

  texts(places: readonly number[]): string[] {
    const found: string[] = [];
    for (const place of places) {
      const text = this.text(place);
      if (text !== null) found.push(text);
    }
    return found;
  }

  /** A value of this shape, or null; another shape is a fault. */
  shaped(place: number, shape: RegExp, code: StockFault['code']): string | null {
    const text = this.code(place);
    return text === null || shape.test(text) ? text : this.#fault(code, place);
  }

  /** A day; INSEE writes 1900-01-01 for one that is not known. */
  day(place: number): string | null {
    const text = this.code(place);
    if (text === null || text === '1900-01-01') return null;
    if (sureDay.test(text) || (text.length === 10 && isPartialDate(text))) return text;
    return this.#fault('DATE_WRONG', place);
  }

  /** One of the letters that INSEE uses, as we call it. */
  letter<T extends string>(
    place: number,
    letters: Readonly<Record<string, T>>,
    code: StockFault['code'],
  ): T | null {
    const text = this.code(place);
    return text === null ? null : (letters[text] ?? this.#fault(code, place));
  }

  naf(place: number, nomenclaturePlace: number, publishedOn: string): NafCode | null {
    const text = this.code(place);
    if (text === null) return null;
    const named = this.code(nomenclaturePlace);
    if (named !== null && !isNomenclature(named)) return this.#fault('NAF_WRONG', nomenclaturePlace);
    return readNaf(text, named, publishedOn) ?? this.#fault('NAF_WRONG', place);
  }

  /** The code that a column of NAF 2025 holds. */
  naf2025(place: number): string | null {
    const text = this.code(place);
    if (text === null) return null;
    return readNaf(text, 'NAF2025', '')?.code ?? this.#fault('NAF_WRONG', place);
  }

  /** The number that the row is known by. */
  key(place: number, holds: (text: string) => boolean, code: StockFault['code']): string {
    const text = this.code(place)?.replace(/\s/g, '') ?? '';
    if (!holds(text)) this.#fault(code, place);
    return text;
  }

  #fault(code: StockFault['code'], place: number): null {
    this.#faults.push({ code, column: this.#columns[place] ?? '' });
    return null;
  }
}
