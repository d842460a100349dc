import type { Said } from '#kit/i18n.ts';

/** The nine first-level matters of the ACTES nomenclature, in its order: the digit before the dot is the rank. */
export const actsDomains: readonly Said[] = [
  { fr: 'commande publique', en: 'public procurement' },
  { fr: 'urbanisme', en: 'town planning' },
  { fr: 'domaine et patrimoine', en: 'public property' },
  { fr: 'fonction publique', en: 'civil service' },
  { fr: 'institutions et vie politique', en: 'institutions and political life' },
  { fr: 'libertés publiques et pouvoirs de police', en: 'public liberties and police powers' },
  { fr: 'finances locales', en: 'local finance' },
  { fr: 'domaines de compétences par thèmes', en: 'fields of competence by theme' },
  { fr: 'autres domaines de compétences', en: 'other fields of competence' },
];

const levelTwo: readonly (readonly (readonly [fr: string, en: string])[])[] = [
  [
    ['marchés publics', 'public contracts'],
    ['délégation de service public', 'delegation of a public service'],
    ['conventions de mandat', 'agency agreements'],
    ['autres types de contrats', 'other types of contract'],
    ["transactions et protocole d'accord transactionnel", 'settlements'],
    ["actes relatifs à la maîtrise d'œuvre", 'project management acts'],
    ['actes spéciaux et divers', 'special and miscellaneous acts'],
  ],
  [
    ["documents d'urbanisme", 'planning documents'],
    ["actes relatifs au droit d'occupation ou d'utilisation des sols", 'land use permits'],
    ['droit de préemption urbain', 'urban pre-emption right'],
  ],
  [
    ['acquisitions', 'acquisitions'],
    ['aliénations', 'disposals'],
    ['locations', 'lettings'],
    ['limites territoriales', 'territorial boundaries'],
    ['autres actes de gestion du domaine public', 'other acts managing the public domain'],
    ['autres actes de gestion du domaine privé', 'other acts managing the private domain'],
  ],
  [
    ['personnel titulaires et stagiaires de la f.p.t.', 'permanent and trainee local civil servants'],
    ['personnel contractuel', 'contract staff'],
    ['fonction publique hospitalière', 'hospital civil service'],
    ['autres catégories de personnels', 'other categories of staff'],
    ['régime indemnitaire', 'allowances'],
  ],
  [
    ['élection exécutif', 'election of the executive'],
    ['fonctionnement des assemblées', 'working of assemblies'],
    ['désignation de représentants', 'designation of representatives'],
    ['délégation de fonctions', 'delegation of duties'],
    ['délégation de signature', 'delegation of signature'],
    ['exercice des mandats locaux', 'exercise of local mandates'],
    ['intercommunalité', 'cooperation between communes'],
    ["décision d'ester en justice", 'decision to go to court'],
  ],
  [
    ['police municipale', 'municipal police'],
    ['pouvoir du président du conseil général', "powers of the departmental council's president"],
    ['pouvoir du président du conseil régional', "powers of the regional council's president"],
    ['autres actes réglementaires', 'other regulatory acts'],
    [
      "actes pris au nom de l'état et soumis au contrôle hiérarchique",
      'acts for the State under hierarchical control',
    ],
  ],
  [
    ['décisions budgétaires', 'budget decisions'],
    ['fiscalité', 'taxation'],
    ['emprunts', 'loans'],
    ['interventions économiques', 'economic support'],
    ['subventions', 'grants'],
    ['contributions budgétaires', 'budget contributions'],
    ['avances', 'advances'],
    ['fonds de concours', 'assistance funds'],
    ['prise de participation', 'equity holdings'],
    ['divers', 'miscellaneous'],
  ],
  [
    ['enseignement', 'education'],
    ['aide sociale', 'social assistance'],
    ['voirie', 'roads'],
    ['aménagement du territoire', 'regional development'],
    ['politique de la ville-habitat-logement', 'urban policy and housing'],
    ['emploi-formation professionnelle', 'employment and vocational training'],
    ['transports', 'transport'],
    ['environnement', 'environment'],
    ['culture', 'culture'],
  ],
  [
    ['autres domaines de compétences des communes', 'other fields of the communes'],
    ['autres domaines de compétences des départements', 'other fields of the departments'],
    ['autres domaines de compétences des régions', 'other fields of the regions'],
    ['vœux et motions', 'wishes and motions'],
  ],
];

export interface ActsMatter {
  /** « 8.9 »: the code of level 2, as SCDL and @CTES write it. */
  readonly code: string;
  /** Level 1 and level 2 joined by a slash; the French is the value of DELIB_MATIERE_NOM. */
  readonly name: Said;
}

/** The 57 matters of level 2, in order of code: what a clerk chooses from. Préfectures may add levels 3 to 5. */
export const actsMatters: readonly ActsMatter[] = levelTwo.flatMap((matters, rank) => {
  const domain = actsDomains[rank] ?? { fr: '', en: '' };
  return matters.map(([fr, en], index) => ({
    code: `${rank + 1}.${index + 1}`,
    name: { fr: `${domain.fr}/${fr}`, en: `${domain.en}/${en}` },
  }));
});

const byCode = new Map(actsMatters.map((matter) => [matter.code, matter]));

/**
 * Names a matter as SCDL wants it: lower case with accents, no comma nor bracket, level 1/level 2
 * (nomenclature ACTES; SCDL délibérations 2.1.5, DELIB_MATIERE_NOM). Null for a code outside the nomenclature.
 */
export function actsMatterOf(code: string): ActsMatter | null {
  return byCode.get(code) ?? null;
}

const plainDomains = new Set(actsDomains.map((domain) => withoutAccents(domain.fr)));

/** True when the text before the first slash is a first-level matter, whatever its case and accents. */
export function opensWithActsDomain(name: string): boolean {
  const slash = name.indexOf('/');
  return slash !== -1 && plainDomains.has(withoutAccents(name.slice(0, slash)));
}

function withoutAccents(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
