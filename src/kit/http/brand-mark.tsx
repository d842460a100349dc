/** The mark: a lit summit on two carried strata. Inline, so that its ink follows the text colour. */
export function BrandMark() {
  return (
    <svg class="brand-mark" viewBox="0 0 32 32" aria-hidden="true">
      <path class="brand-lit" d="M18 1 27 11H5L11.5 5.5 14 7.2z" />
      <path
        class="brand-ink"
        fill-rule="evenodd"
        d="M3 12.5h26v8H3zM10.5 14.1a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8zM21.5 14.1a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8z"
      />
      <path class="brand-ink" fill-rule="evenodd" d="M6 22h20v9H6zM11 25.6h10v1.8H11z" />
    </svg>
  );
}
