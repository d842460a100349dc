/** The open data of an instance: the address that serves each file, and its name in an export. One list for both. */
export const openDataFiles: readonly { readonly address: string; readonly file: string }[] = [
  { address: '/chiffres.csv', file: 'chiffres.csv' },
  { address: '/chiffres.json', file: 'chiffres.json' },
  { address: '/acteurs.csv', file: 'acteurs.csv' },
  { address: '/acteurs.json', file: 'acteurs.json' },
  { address: '/relations.csv', file: 'relations.csv' },
  { address: '/acteurs-lisezmoi.txt', file: 'acteurs-lisezmoi.txt' },
];
