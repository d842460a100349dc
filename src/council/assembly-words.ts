/** What the page of the assembly says. */
export const assemblyWords = {
  council: { fr: 'Le conseil', en: 'The council' },
  lead: {
    fr: (name: string) =>
      `L’assemblée de ${name} : qui la compose, quand elle peut décider, ce qu’elle a décidé.`,
    en: (name: string) => `The assembly of ${name}: who sits in it, when it may decide, what it decided.`,
  },
  sittings: { fr: 'Les séances', en: 'The sittings' },
  sittingsHint: {
    fr: 'Suivre une séance en direct, ou la répétition d’une séance.',
    en: 'Follow a sitting live, or the rehearsal of one.',
  },
  deliberations: { fr: 'Les délibérations', en: 'The deliberations' },
  deliberationsHint: {
    fr: 'Ce qui a été décidé, avec ce que l’on ne sait pas.',
    en: 'What was decided, with what is not known.',
  },
  members: { fr: 'Membres', en: 'Members' },
  membersUnit: { fr: 'membres', en: 'members' },
  quorum: { fr: 'Quorum', en: 'Quorum' },
  quorumUnit: { fr: 'présents au moins', en: 'present at least' },
  siret: { fr: 'SIRET', en: 'SIRET' },
  siretWhy: {
    fr: 'Les données ouvertes l’exigent ; il n’est pas inventé.',
    en: 'Open data requires it; it is not made up.',
  },
  enterSiret: { fr: 'Saisir le SIRET', en: 'Enter the SIRET' },
  groups: { fr: 'Les groupes, selon chaque source', en: 'The groups, according to each source' },
  groupsOne: { fr: 'Les groupes, selon la source', en: 'The groups, according to the source' },
  groupsNone: {
    fr: 'Aucune source n’a été entrée sur les groupes.',
    en: 'No source was entered on the groups.',
  },
  asOf: { fr: (day: string) => `Au ${day}`, en: (day: string) => `On ${day}` },
  noDate: { fr: 'Jour non connu', en: 'Day not known' },
  groupCount: { fr: (count: number) => `${count} groupes`, en: (count: number) => `${count} groups` },
  discrepancy: { fr: 'Attention :', en: 'Attention:' },
  discrepancyTitle: {
    fr: 'les deux sources ne comptent pas les mêmes groupes',
    en: 'the two sources do not count the same groups',
  },
  discrepancyText: {
    fr: (fewer: number, more: number, omitted: string) =>
      `L’une cite ${fewer} groupes, l’autre ${more}. La première omet ${omitted}. Les deux sont gardées ; le rapprochement des noms est le nôtre.`,
    en: (fewer: number, more: number, omitted: string) =>
      `One cites ${fewer} groups, the other ${more}. The first leaves out ${omitted}. Both are kept; matching the names is our reading.`,
  },
  omitted: {
    fr: (name: string, seats: number, day: string) => `${name} (${seats} sièges au ${day})`,
    en: (name: string, seats: number, day: string) => `${name} (${seats} seats on ${day})`,
  },
  group: { fr: 'Groupe', en: 'Group' },
  leaning: { fr: 'Tendance, selon la source', en: 'Leaning, according to the source' },
  seats: { fr: 'Sièges', en: 'Seats' },
  seatsAsOf: { fr: (day: string) => `Sièges au ${day}`, en: (day: string) => `Seats on ${day}` },
  takenToBe: { fr: 'Pris pour', en: 'Taken to be' },
  total: { fr: 'Total', en: 'Total' },
  unknown: { fr: 'non connu', en: 'not known' },
  source: { fr: 'Source', en: 'Source' },
  empty: { fr: 'Aucune assemblée n’est décrite', en: 'No assembly is described' },
  emptyHint: {
    fr: 'Une assemblée a un nom, un nombre de sièges, des groupes datés et sourcés. L’exemple de Grenoble se charge par « totem example load ».',
    en: 'An assembly has a name, a number of seats, groups with a date and a source. The Grenoble example is loaded with "totem example load".',
  },
} as const;
