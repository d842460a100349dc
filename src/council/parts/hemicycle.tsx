import { inLang, type Lang } from '#kit/i18n.ts';
import { resultWords } from '../result-words.ts';
import { seatDotRadius, seatMap } from '../rules/seat-map.ts';
import type { SeatSense, SeatVote } from '../rules/seat-senses.ts';
import type { SittingNow } from '../rules/sitting-now.ts';

/**
 * The hall with what each seat voted: one image with a sentence, its letter and its shape on each seat; the table beside
 * it says the same. A seat keeps its place at every vote.
 */
export function Hemicycle({
  lang,
  sitting,
  votes,
  mine,
}: {
  lang: Lang;
  sitting: SittingNow;
  votes: readonly SeatVote[];
  mine?: string | null;
}) {
  const w = inLang(resultWords, lang);
  const seated = sitting.groups.flatMap((group) => votes.filter((vote) => vote.groupId === group.id));
  const sizes = sitting.groups.map((group) => ({
    groupId: group.id,
    seats: seated.filter((vote) => vote.groupId === group.id).length,
  }));
  const radius = seatDotRadius(seated.length) * width;
  const count = (...senses: SeatSense[]) => votes.filter((vote) => senses.includes(vote.sense)).length;
  const sentence = w.mapSentence(
    count('for'),
    count('against'),
    count('abstain', 'deemed_abstaining'),
    count('silent', 'recused', 'absent'),
  );
  // A diamond reaches a fifth further than a circle.
  const edge = radius * 1.2 + 1;
  return (
    <svg
      class="seat-map"
      role="img"
      aria-label={sentence}
      viewBox={`${-edge} ${-edge} ${width + 2 * edge} ${width / 2 + 2 * edge}`}
    >
      {seatMap(sizes).map((place, index) => {
        const vote = seated[index];
        if (!vote) return null;
        const [x, y] = [place.x * width, place.y * width];
        return (
          <g
            key={vote.id}
            class="seat"
            data-sense={shapes[vote.sense]}
            data-state={vote.id === mine ? 'mine' : undefined}
          >
            <Dot sense={vote.sense} x={x} y={y} radius={radius} />
            <text x={round(x)} y={round(y)} font-size={round(radius * 1.15)}>
              {letterOf(vote.sense, w)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

const width = 200;

const shapes = {
  for: 'for',
  against: 'against',
  abstain: 'abstention',
  deemed_abstaining: 'abstention',
  silent: 'none',
  recused: 'none',
  absent: 'absent',
} as const;

function Dot({ sense, x, y, radius }: { sense: SeatSense; x: number; y: number; radius: number }) {
  const shape = shapes[sense];
  if (shape === 'against') {
    const side = radius * 1.75;
    return <rect x={round(x - side / 2)} y={round(y - side / 2)} width={round(side)} height={round(side)} />;
  }
  if (shape === 'abstention') {
    const half = radius * 1.2;
    return (
      <path
        d={`M${round(x)} ${round(y - half)} ${round(x + half)} ${round(y)} ${round(x)} ${round(y + half)} ${round(x - half)} ${round(y)}z`}
      />
    );
  }
  // An absent seat is a small ring: seen, and out of the way.
  const size = shape === 'absent' ? radius * 0.55 : radius * 0.92;
  return <circle cx={round(x)} cy={round(y)} r={round(size)} stroke-width={round(radius * 0.16)} />;
}

function letterOf(
  sense: SeatSense,
  w: { letterFor: string; letterAgainst: string; letterAbstain: string; letterNone: string },
): string {
  if (sense === 'for') return w.letterFor;
  if (sense === 'against') return w.letterAgainst;
  if (sense === 'absent') return '';
  return sense === 'silent' || sense === 'recused' ? w.letterNone : w.letterAbstain;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
