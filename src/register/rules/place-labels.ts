/** A name that would like to stand beside its mark. `x`, `y` and `radius` are the mark's. */
export interface LabelWish {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface PlacedLabel {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How wide a letter is, as a part of its size: nobody measures fonts on a server, so a little wide. */
const letterWidth = 0.56;

/**
 * Which names can be written without covering a mark or another name, the first asked being served first. A name that finds no
 * room is left out: the table holds them all.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  picture: { width: number; height: number; size: number },
): PlacedLabel[] {
  const taken: Box[] = wishes.map(({ x, y, radius }) => ({
    left: x - radius,
    top: y - radius,
    right: x + radius,
    bottom: y + radius,
  }));
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    for (const label of placesOf(wish, picture.size)) {
      const box = boxOf(label, picture.size);
      const inside =
        box.left >= 0 && box.top >= 0 && box.right <= picture.width && box.bottom <= picture.height;
      if (!inside || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      placed.push(label);
      break;
    }
  }
  return placed;
}

/** To the right, below, to the left, above. */
function placesOf({ key, text, x, y, radius }: LabelWish, size: number): PlacedLabel[] {
  const gap = radius + 4;
  const middle = y + size * 0.35;
  return [
    { key, text, x: x + gap, y: middle, anchor: 'start' },
    { key, text, x, y: y + gap + size * 0.8, anchor: 'middle' },
    { key, text, x: x - gap, y: middle, anchor: 'end' },
    { key, text, x, y: y - gap, anchor: 'middle' },
  ];
}

function boxOf({ text, x, y, anchor }: PlacedLabel, size: number): Box {
  const wide = textWidth(text, size);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
  return { left, top: y - size * 0.85, right: left + wide, bottom: y + size * 0.25 };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function textWidth(text: string, size: number): number {
  return text.length * size * letterWidth;
}

/** The text, or its beginning when it is wider than that. */
export function fitted(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const letters = Math.max(1, Math.floor(width / (size * letterWidth)) - 1);
  return `${text.slice(0, letters).trimEnd()}…`;
}
