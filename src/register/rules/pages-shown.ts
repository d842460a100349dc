/** The page numbers a list offers: the first, the last, this one and its neighbours; null where numbers are skipped. */
export function pagesShown(page: number, pages: number): (number | null)[] {
  const shown: (number | null)[] = [];
  for (let one = 1; one <= pages; one += 1) {
    if (one === 1 || one === pages || Math.abs(one - page) <= 1) shown.push(one);
    else if (shown.at(-1) !== null) shown.push(null);
  }
  return shown;
}
