/** What the pages say of the files a deliberation or a sitting is given as, and of @CTES. */
export const exportWords = {
  standards: { fr: 'Le même acte, standard par standard', en: 'The same act, standard by standard' },
  standardsLead: {
    fr: 'Tous ces fichiers disent les nombres et le résultat de cette page : ils viennent du même enregistrement.',
    en: 'All these files tell the numbers and the result of this page: they come from the same record.',
  },
  noFile: {
    fr: (name: string, why: string) => `${name} : pas de fichier, car ${why}.`,
    en: (name: string, why: string) => `${name}: no file, because ${why}.`,
  },
  scdlLacks: {
    fr: 'Ce que SCDL ne peut pas dire : les pouvoirs, les membres qui ne prennent pas part au vote, les bulletins blancs et nuls, le quorum, le mode de scrutin, le résultat, la voix prépondérante et les noms. Les autres fichiers le disent.',
    en: 'What SCDL cannot say: proxies, members not taking part in the vote, blank and null papers, the quorum, the kind of ballot, the result, the casting vote and the names. The other files say it.',
  },
  actes: { fr: 'Message @CTES', en: '@CTES message' },
  council: { fr: 'Le conseil', en: 'The council' },
  deliberations: { fr: 'Délibérations', en: 'Deliberations' },
  actesTitle: { fr: 'Message @CTES de la délibération', en: '@CTES message of the deliberation' },
  actesLead: {
    fr: 'Le fichier XML que la plateforme de télétransmission envoie à la préfecture avec l’extrait (actes v1.1). L’enveloppe et l’archive sont faites par la plateforme, pas ici.',
    en: 'The XML file that the transmission platform sends to the préfecture with the extract (actes v1.1). The envelope and the archive are made by the platform, not here.',
  },
  department: { fr: 'Département', en: 'Department' },
  departmentHint: {
    fr: 'Trois caractères, comme 038 ou 02A : ils entrent dans le nom des fichiers.',
    en: 'Three characters, such as 038 or 02A: they go into the names of the files.',
  },
  classification: { fr: 'Date de la classification', en: 'Date of the classification' },
  classificationHint: {
    fr: 'Celle de la nomenclature que la préfecture a renvoyée en dernier à la plateforme.',
    en: 'That of the nomenclature that the préfecture last returned to the platform.',
  },
  enterSiret: { fr: 'Entrer le SIRET', en: 'Enter the SIRET' },
  prepare: { fr: 'Préparer le message', en: 'Prepare the message' },
  actesRefused: { fr: 'Pas de message pour l’instant', en: 'No message yet' },
  actesReady: { fr: 'Le message est prêt', en: 'The message is ready' },
  actesDownload: { fr: 'Télécharger le message XML', en: 'Download the XML message' },
  actesDocument: {
    fr: (name: string) => `Nommez l’extrait signé ${name} : c’est le nom que le message annonce.`,
    en: (name: string) => `Name the signed extract ${name}: it is the name that the message announces.`,
  },
  actesCut: {
    fr: 'L’objet dépasse 500 caractères : il est coupé à un mot dans ce message, et reste entier partout ailleurs.',
    en: 'The object is over 500 characters: it is cut at a word in this message, and stays whole everywhere else.',
  },
  actesRehearsal: {
    fr: 'Répétition, sans valeur juridique : à ne pas envoyer. L’objet du message le dit aussi.',
    en: 'Rehearsal, without legal value: not to be sent. The object of the message says so too.',
  },
  actesLimits: {
    fr: 'Le schéma suivi (2004) ne connaît pas l’élément DocumentPapier que portent des envois récents : il n’est pas écrit. @CTES ne transporte aucun nombre de voix.',
    en: 'The schema followed (2004) does not know the DocumentPapier element that recent transmissions carry: it is not written. @CTES carries no count of votes.',
  },
  sittingFiles: { fr: 'La séance en données ouvertes', en: 'The sitting as open data' },
  recount: {
    fr: 'Chacun peut recompter les votes à partir du fichier, sans cette instance :',
    en: 'Anybody can count the votes again from the file, without this instance:',
  },
} as const;
