/** The forms of the secretariat: number, matter, SIRET. The keys in capitals are the codes of the refusals. */
export const deliberationFormWords = {
  council: { fr: 'Le conseil', en: 'The council' },
  deliberations: { fr: 'Délibérations', en: 'Deliberations' },
  numberTitle: { fr: 'Numéroter et classer', en: 'Number and classify' },
  numberLead: {
    fr: 'Le numéro et la matière font entrer la délibération dans le fichier SCDL, avec sa date et le SIRET de l’assemblée.',
    en: 'The number and the matter bring the deliberation into the SCDL file, along with its date and the SIRET of the assembly.',
  },
  number: { fr: 'Numéro de la délibération', en: 'Number of the deliberation' },
  numberHint: {
    fr: 'Une fois pour toutes. Lettres, chiffres, points ou tirets : 15 signes au plus pour la transmission à la préfecture, par exemple 2026_00012.',
    en: 'Once and for all. Letters, digits, dots or dashes: 15 characters at most for transmission to the préfecture, for instance 2026_00012.',
  },
  numbered: {
    fr: (number: string) => `Numéro : ${number}. Il a été donné une fois pour toutes.`,
    en: (number: string) => `Number: ${number}. It was given once and for all.`,
  },
  matter: { fr: 'Matière de la nomenclature ACTES', en: 'Matter of the ACTES nomenclature' },
  matterHint: {
    fr: 'Pour le soutien à une candidature : 7.5 s’il accorde de l’argent, 9.4 si c’est un vœu, sinon le thème. Le choix vous appartient.',
    en: 'For support to a candidature: 7.5 if it grants money, 9.4 if it is a wish, otherwise the theme. The choice is yours.',
  },
  matterNone: { fr: 'Choisir une matière', en: 'Choose a matter' },
  sourceTitle: { fr: 'Document où il a été lu', en: 'Document where it was read' },
  sourceTitleHint: {
    fr: 'Par exemple : registre des délibérations, ou avis de situation Sirene.',
    en: 'For instance: register of deliberations, or Sirene status notice.',
  },
  sourceUrl: { fr: 'Adresse de ce document', en: 'Address of this document' },
  optional: { fr: '(facultatif)', en: '(optional)' },
  save: { fr: 'Enregistrer', en: 'Save' },
  completeTitle: { fr: 'Compléter d’après une source', en: 'Complete from a source' },
  completeLead: {
    fr: 'Un procès-verbal, un registre retrouvé : ce qu’il dit s’ajoute, avec sa source ; ce qui était affiché avant reste lisible. Laissez vide ce que la source ne dit pas.',
    en: 'Minutes, a register found again: what it says is added, with its source; what was shown before stays readable. Leave blank what the source does not say.',
  },
  date: { fr: 'Jour de la délibération', en: 'Day of the deliberation' },
  dateHint: { fr: 'Année, mois, jour : 2014-07-11.', en: 'Year, month, day: 2014-07-11.' },
  wordingFr: { fr: 'Résultat, en français', en: 'Result, in French' },
  wordingEn: { fr: 'Résultat, en anglais', en: 'Result, in English' },
  reason: { fr: 'Pourquoi cette version', en: 'Why this version' },
  reasonHint: {
    fr: 'Public, sans nommer personne : « procès-verbal retrouvé ».',
    en: 'Public, naming nobody: "minutes found again".',
  },
  onRecord: {
    fr: (value: string) => `Enregistré : ${value}`,
    en: (value: string) => `On record: ${value}`,
  },
  unknown: { fr: 'non connu', en: 'not known' },
  siretTitle: { fr: 'SIRET de l’assemblée', en: 'SIRET of the assembly' },
  siretLead: {
    fr: 'Quatorze chiffres : le SIREN (9) puis le NIC (5) de l’établissement. Totem ne l’invente pas et ne le devine pas ; sans lui, aucune ligne SCDL.',
    en: 'Fourteen digits: the SIREN (9) then the NIC (5) of the establishment. Totem neither invents nor guesses it; without it, no SCDL row.',
  },
  siret: { fr: 'SIRET', en: 'SIRET' },
  REQUIRED: { fr: 'À remplir.', en: 'To be filled in.' },
  WORDING_REQUIRED: {
    fr: 'Dites le résultat, dans les deux langues.',
    en: 'Say the result, in both languages.',
  },
  REASON_REQUIRED: { fr: 'Dites pourquoi cette version.', en: 'Say why this version.' },
  SOURCE_TITLE_REQUIRED: {
    fr: 'Dites dans quel document cela a été lu.',
    en: 'Say in which document it was read.',
  },
  SIRET_REQUIRED: { fr: 'Donnez le SIRET.', en: 'Give the SIRET.' },
  TOO_LONG: { fr: 'C’est trop long.', en: 'This is too long.' },
  URL_INVALID: {
    fr: 'L’adresse du document commence par https:// ou http://.',
    en: 'The address of the document starts with https:// or http://.',
  },
  NUMBER_EMPTY: { fr: 'Donnez le numéro de la délibération.', en: 'Give the number of the deliberation.' },
  NUMBER_OVER_15_CHARACTERS: {
    fr: 'Le numéro dépasse 15 signes : la préfecture le refuserait. Il n’est pas raccourci, pour ne pas en rejoindre un autre.',
    en: 'The number is over 15 characters: the préfecture would refuse it. It is not cut, so as not to meet another one.',
  },
  NUMBER_TAKEN: {
    fr: 'Une autre délibération de cette assemblée porte déjà ce numéro, ou s’écrirait de même à la préfecture.',
    en: 'Another deliberation of this assembly already bears this number, or would be written alike at the préfecture.',
  },
  ALREADY_NUMBERED: {
    fr: 'Cette délibération vient de recevoir un numéro : rechargez la page pour le lire.',
    en: 'This deliberation has just been given a number: reload the page to read it.',
  },
  MATTER_REQUIRED: {
    fr: 'Choisissez une matière de la nomenclature.',
    en: 'Choose a matter of the nomenclature.',
  },
  MATTER_CHANGED: {
    fr: 'La matière a été choisie par quelqu’un d’autre entre-temps : comparez, puis enregistrez de nouveau.',
    en: 'The matter was chosen by somebody else in the meantime: compare, then save again.',
  },
  matterNow: {
    fr: (code: string, name: string) => `Matière enregistrée : ${code} ${name}.`,
    en: (code: string, name: string) => `Matter on record: ${code} ${name}.`,
  },
  SOURCE_REQUIRED: {
    fr: 'Dites où ce numéro a été lu : la délibération n’a pas été votée ici.',
    en: 'Say where this number was read: the deliberation was not voted here.',
  },
  SOURCE_INCOMPLETE: {
    fr: 'Une source a un titre et une adresse.',
    en: 'A source has a title and an address.',
  },
  COUNT_INVALID: {
    fr: 'Un nombre entier de 0 à 999, ou rien si la source ne le dit pas.',
    en: 'A whole number from 0 to 999, or nothing if the source does not say.',
  },
  DATE_INVALID: { fr: 'Ce jour n’existe pas.', en: 'This day does not exist.' },
  DATE_FUTURE: { fr: 'Ce jour n’est pas encore venu.', en: 'This day has not come yet.' },
  PRESENT_OVER_IN_OFFICE: {
    fr: 'Il y a plus de présents que de membres en exercice.',
    en: 'There are more members present than in office.',
  },
  REPRESENTED_OVER_PRESENT: {
    fr: 'Il y a plus de pouvoirs que de présents pour les porter : un seul chacun (L2121-20 CGCT).',
    en: 'There are more proxies than members present to hold them: one each (L2121-20 CGCT).',
  },
  VOTERS_OVER_PRESENT: {
    fr: 'Les voix dépassent le nombre de ceux qui pouvaient voter.',
    en: 'The voices exceed the number of those who could vote.',
  },
  CHANGED_MEANWHILE: {
    fr: 'Quelqu’un d’autre a complété cette délibération entre-temps : ce qui est enregistré est rappelé sous chaque champ. Comparez, puis enregistrez de nouveau.',
    en: 'Somebody else completed this deliberation in the meantime: what is on record is recalled below each field. Compare, then save again.',
  },
  SIRET_PATTERN: { fr: 'Un SIRET a quatorze chiffres.', en: 'A SIRET has fourteen digits.' },
  SIRET_LUHN: {
    fr: 'Sa clé de contrôle ne convient pas : un chiffre est faux, ou deux sont échangés.',
    en: 'Its check digit does not fit: a digit is wrong, or two are swapped.',
  },
} as const;
