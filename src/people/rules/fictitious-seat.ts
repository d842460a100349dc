/** The seat that a rehearsal's member bears in their name: « Siège 7 (fictif) », « Siège 7, titulaire 2 (fictif) »; else null. */
export function fictitiousSeat(name: string): number | null {
  const number = /^Siège (\d+)(?:, titulaire \d+)? \(fictif\)$/.exec(name)?.[1];
  return number === undefined ? null : Number(number);
}
