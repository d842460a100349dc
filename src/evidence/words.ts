/** What the parts of evidence say. */
export const evidenceWords = {
  S: { fr: 'lu dans la source citée', en: 'read in the cited source' },
  P: { fr: 'lu dans la presse ou chez un tiers', en: 'read in the press or a third party' },
  I: { fr: 'déduit, le raisonnement est donné', en: 'inferred, the reasoning is given' },
  '?': { fr: 'non établi', en: 'not established' },
  marksKey: { fr: 'Ce que disent les marques', en: 'What the marks say' },
  proof: { fr: 'D’où vient ce chiffre ?', en: 'Where does this figure come from?' },
  definition: { fr: 'Définition', en: 'Definition' },
  perimeter: { fr: 'Périmètre', en: 'Perimeter' },
  source: { fr: 'Source', en: 'Source' },
  date: { fr: 'Date', en: 'Date' },
  value: { fr: 'Valeur', en: 'Value' },
  note: { fr: 'À savoir', en: 'Note' },
  noSource: { fr: 'source non consignée', en: 'source not recorded' },
  noPage: { fr: 'page non consignée', en: 'page not recorded' },
  unknown: { fr: 'non connu', en: 'not known' },
  unknownDate: { fr: 'date non connue', en: 'date not known' },
  notAlone: {
    fr: 'Aucune valeur ne peut être donnée seule : sa page source n’est pas consignée.',
    en: 'No value can be given alone: its source page is not recorded.',
  },
  seeAll: { fr: 'Voir toutes les valeurs', en: 'See all values' },
  rivalsTitle: {
    fr: (name: string, count: number) => `${name} : ${count} valeurs, aucune écartée`,
    en: (name: string, count: number) => `${name}: ${count} values, none set aside`,
  },
  seriesTitle: {
    fr: (name: string, count: number) => `${name} : ${count} valeurs, de dates ou de périmètres différents`,
    en: (name: string, count: number) => `${name}: ${count} values, of different dates or perimeters`,
  },
  minority: { fr: 'Valeur minoritaire', en: 'Minority value' },
  mostSources: { fr: 'Valeur de la plupart des sources', en: 'Value of most sources' },
  corrected: { fr: 'Valeur corrigée depuis', en: 'Value corrected since' },
  unknownAmount: { fr: 'montant non connu', en: 'amount not known' },
  noAmount: {
    fr: 'pas de montant : ce n’est pas une somme d’argent',
    en: 'no amount: this is not a sum of money',
  },
  by: { fr: 'Par', en: 'By' },
  kind: { fr: 'Nature', en: 'Kind' },
  due: { fr: 'Échéance annoncée', en: 'Announced due date' },
  dueNow: { fr: 'Échéance actuelle', en: 'Present due date' },
  unknownDue: { fr: 'non connue', en: 'not known' },
  fulfilledAt: { fr: 'Tenu le', en: 'Kept on' },
  slippage: { fr: 'Glissement', en: 'Slippage' },
  unknownSlippage: {
    fr: 'non connu : il faut deux dates connues au mois',
    en: 'not known: two dates known to the month are needed',
  },
  months: {
    fr: (months: number) => monthsFr(months),
    en: (months: number) => monthsEn(months),
  },
  pledged: { fr: 'Annoncé', en: 'Announced' },
  fulfilled: { fr: 'Tenu', en: 'Kept' },
  cash: { fr: 'en argent', en: 'in money' },
  in_kind: { fr: 'en nature', en: 'in kind' },
  result: { fr: 'résultat à atteindre', en: 'result to reach' },
  trajectory: { fr: 'trajectoire', en: 'trajectory' },
  saidIn: { fr: 'Dit dans', en: 'Said in' },
  pieceMeta: {
    fr: (size: string, date: string) => `${size}, déposée le ${date}`,
    en: (size: string, date: string) => `${size}, filed on ${date}`,
  },
  pieceWithdrawn: {
    fr: (date: string) => `Retirée le ${date}`,
    en: (date: string) => `Withdrawn on ${date}`,
  },
  fingerprint: { fr: 'Empreinte', en: 'Fingerprint' },
} as const;

function monthsFr(months: number): string {
  if (months === 0) return 'aucun, au mois près';
  return `environ ${Math.abs(months)} mois ${months > 0 ? 'de retard' : 'd’avance'}`;
}

function monthsEn(months: number): string {
  if (months === 0) return 'none, to the month';
  return `about ${Math.abs(months)} ${Math.abs(months) === 1 ? 'month' : 'months'} ${months > 0 ? 'late' : 'early'}`;
}
