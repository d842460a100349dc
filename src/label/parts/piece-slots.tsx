import { PieceRow } from '#evidence/parts.tsx';
import type { FormState } from '#kit/http/form.ts';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatDay } from '#kit/instant.ts';
import { pieceWords } from '../piece-words.ts';
import { annexSlot } from '../rules/piece-slot.ts';
import type { FilePieces, FileSlot, NamedPiece } from '../views/file-pieces.ts';
import { Cited } from './cited.tsx';
import { pieceAddress } from './piece-address.ts';
import { PieceBlankForm, PieceUpload } from './piece-upload.tsx';
import { WaiverNote } from './waiver-note.tsx';

export interface SlotProps {
  readonly visit: Visit;
  readonly slug: string;
  readonly state: FormState;
  readonly changes: 'possible' | 'closed';
}

const tones = { provided: 'success', explained: 'blank', missing: 'todo' } as const;

/** One required slot: what is asked and why, where it stands, what is attached, how to attach or explain. */
export function PieceSlotRow({ slot, ...props }: SlotProps & { slot: FileSlot }) {
  const { visit, changes } = props;
  const { lang } = visit;
  const w = inLang(pieceWords, lang);
  const name = slot.call.name[lang];
  const form = { ...props, slot: slot.call.slot, name };
  const waived = slot.waiver !== null && slot.state === 'missing';
  return (
    <section class="panel" id={slot.call.slot} aria-labelledby={`slot-${slot.call.slot}`}>
      <div class="row" data-align="apart">
        <h2 class="panel-title" id={`slot-${slot.call.slot}`}>
          {name}
        </h2>
        <span class="badge" data-tone={waived ? 'blank' : tones[slot.state]}>
          {waived ? w.waived : w[slot.state]}
        </span>
      </div>
      <p class="muted">{slot.call.why[lang]}</p>
      <Cited visit={visit} sources={slot.call.sources} />
      {slot.waiver && <WaiverNote visit={visit} waiver={slot.waiver} />}
      <AttachedPieces {...props} pieces={slot.pieces} />
      {slot.state === 'explained' && slot.blank && (
        <p class="task-reason">
          {w.reason}
          {lang === 'fr' ? '\u00a0: ' : ': '}
          {slot.blank.reason}{' '}
          <small>{w.givenOn(formatDay(slot.blank.at, lang), slot.blank.by ?? w.erased)}</small>
        </p>
      )}
      {changes === 'possible' && <PieceUpload {...form} />}
      {changes === 'possible' && slot.state !== 'provided' && <PieceBlankForm {...form} />}
    </section>
  );
}

/** Whatever the call does not ask for. */
export function FreeAnnexes({ pieces, ...props }: SlotProps & { pieces: readonly NamedPiece[] }) {
  const w = inLang(pieceWords, props.visit.lang);
  return (
    <section class="panel" id={annexSlot} aria-labelledby="slot-annexes">
      <h2 class="panel-title" id="slot-annexes">
        {w.annexes}
      </h2>
      <p class="muted">{w.annexesWhy}</p>
      {pieces.length === 0 ? <p>{w.annexesNone}</p> : <AttachedPieces {...props} pieces={pieces} />}
      {props.changes === 'possible' && <PieceUpload {...props} slot={annexSlot} name={w.annexes} />}
    </section>
  );
}

/** What was withdrawn stays known: its name, its fingerprint, who and when. */
export function WithdrawnPieces({ visit, pieces }: { visit: Visit; pieces: FilePieces['withdrawn'] }) {
  if (pieces.length === 0) return null;
  const w = inLang(pieceWords, visit.lang);
  return (
    <details>
      <summary>{w.withdrawnList}</summary>
      {pieces.map(({ piece, withdrawnBy }) => (
        <div key={piece.id}>
          <ul class="pieces">
            <PieceRow visit={visit} piece={piece} path={null} />
          </ul>
          <p class="piece-meta">{w.withdrawnBy(withdrawnBy ?? w.erased)}</p>
        </div>
      ))}
    </details>
  );
}

function AttachedPieces({ visit, slug, changes, pieces }: SlotProps & { pieces: readonly NamedPiece[] }) {
  const w = inLang(pieceWords, visit.lang);
  return pieces.map(({ piece, addedBy }) => (
    <div key={piece.id}>
      <ul class="pieces">
        <PieceRow visit={visit} piece={piece} path={pieceAddress(slug, piece.id)} />
      </ul>
      <div class="row">
        <p class="piece-meta">{w.addedBy(addedBy ?? w.erased)}</p>
        {changes === 'possible' && (
          <form method="post" action={visit.href(`${pieceAddress(slug, piece.id)}/retrait`)}>
            <button class="button" data-kind="quiet" type="submit">
              {w.withdraw}
              <span class="visually-hidden">{w.named(piece.filename)}</span>
            </button>
          </form>
        )}
      </div>
    </div>
  ));
}
