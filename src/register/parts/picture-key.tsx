import type { VNode } from 'preact';

export interface Sign {
  readonly sign: VNode;
  readonly said: string;
}

/** What the signs of a drawing mean: each drawn as it is there, then said. */
export function PictureKey({ signs }: { signs: readonly Sign[] }) {
  return (
    <ul class="picture-key">
      {signs.map(({ sign, said }) => (
        <li key={said}>
          <svg class="picture" viewBox="0 0 32 20" aria-hidden="true">
            {sign}
          </svg>
          {said}
        </li>
      ))}
    </ul>
  );
}
