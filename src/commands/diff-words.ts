/** What `register diff` says. */
export const diffWords = {
  needs: {
    fr: (list: string) =>
      `Il manque : ${list}. Usage : totem register diff --before F --after F [--key COLONNE] [--out F]`,
    en: (list: string) =>
      `Missing: ${list}. Usage: totem register diff --before F --after F [--key COLUMN] [--out F]`,
  },
  unreadable: {
    fr: (file: string, why: string) => `${file} est illisible : ${why}`,
    en: (file: string, why: string) => `${file} cannot be read: ${why}`,
  },
  noKey: {
    fr: (list: string) =>
      `Aucune colonne commune ne nomme les lignes (${list}). Donnez-en une avec --key, présente dans les deux fichiers.`,
    en: (list: string) =>
      `No column that both files have names the rows (${list}). Give one with --key, present in both.`,
  },
  lacksKey: {
    fr: (file: string, key: string) => `${file} n’a pas de colonne ${key}.`,
    en: (file: string, key: string) => `${file} has no column ${key}.`,
  },
  emptyKeys: {
    fr: (file: string, key: string, count: number) =>
      `${file} : ${count} ligne${count > 1 ? 's' : ''} sans ${key}.`,
    en: (file: string, key: string, count: number) =>
      `${file}: ${count} row${count === 1 ? '' : 's'} without ${key}.`,
  },
  repeatedKeys: {
    fr: (file: string, key: string, list: string, count: number) =>
      `${file} : ${count} ${key} en double (${list}). Choisissez une autre colonne avec --key.`,
    en: (file: string, key: string, list: string, count: number) =>
      `${file}: ${count} repeated ${key} (${list}). Choose another column with --key.`,
  },
  summary: {
    fr: (created: number, removed: number, changed: number, unchanged: number) =>
      `Lignes créées : ${created}, retirées : ${removed}, changées : ${changed}, inchangées : ${unchanged}`,
    en: (created: number, removed: number, changed: number, unchanged: number) =>
      `Rows created: ${created}, removed: ${removed}, changed: ${changed}, unchanged: ${unchanged}`,
  },
  ofField: {
    fr: (field: string, count: number) =>
      `  ${field} : ${count} valeur${count > 1 ? 's' : ''} changée${count > 1 ? 's' : ''}`,
    en: (field: string, count: number) => `  ${field}: ${count} value${count === 1 ? '' : 's'} changed`,
  },
  columnsAdded: {
    fr: (list: string) => `Colonnes nouvelles, sans comparaison : ${list}`,
    en: (list: string) => `New columns, not compared: ${list}`,
  },
  columnsRemoved: {
    fr: (list: string) => `Colonnes disparues, sans comparaison : ${list}`,
    en: (list: string) => `Columns gone, not compared: ${list}`,
  },
  written: { fr: (file: string) => `Écrit dans ${file}`, en: (file: string) => `Written to ${file}` },
} as const;
