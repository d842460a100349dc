export const registerWords = {
  matchNeeds: {
    fr: (list: string) => `Il manque : ${list}. Usage : totem register match --against F --queries F --out F`,
    en: (list: string) => `Missing: ${list}. Usage: totem register match --against F --queries F --out F`,
  },
  unreadable: {
    fr: (file: string, why: string) => `${file} est illisible ou incomplet : ${why}`,
    en: (file: string, why: string) => `${file} cannot be read or is incomplete: ${why}`,
  },
  repeatedIds: {
    fr: (file: string, ids: string, count: number) =>
      `${file} : ${count} identifiant${count > 1 ? 's' : ''} en double (${ids}). Chaque ligne doit avoir le sien.`,
    en: (file: string, ids: string, count: number) =>
      `${file}: ${count} repeated id${count === 1 ? '' : 's'} (${ids}). Each row needs its own.`,
  },
  matched: {
    fr: (rows: number, match: number, review: number, none: number, out: string) =>
      `${rows} lignes : ${match} rapprochées, ${review} à revoir, ${none} sans réponse. Écrit dans ${out}`,
    en: (rows: number, match: number, review: number, none: number, out: string) =>
      `${rows} rows: ${match} matched, ${review} to review, ${none} without an answer. Written to ${out}`,
  },
} as const;
