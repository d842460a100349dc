/** What the outsider reads, by a personal link: who asks, what becomes of the data, the form, its refusals. */
export const letterSigningWords = {
  askTitle: {
    fr: (candidature: string) => `Lettre de soutien : ${candidature}`,
    en: (candidature: string) => `Letter of support: ${candidature}`,
  },
  whoAsks: { fr: 'Qui vous écrit', en: 'Who writes to you' },
  whoAsksText: {
    fr: (candidature: string, structure: string) =>
      `L’équipe de la candidature « ${candidature} » invite ${structure} à la soutenir.`,
    en: (candidature: string, structure: string) =>
      `The team of the candidature "${candidature}" invites ${structure} to support it.`,
  },
  whatFor: { fr: 'Pour quoi', en: 'What for' },
  whatForText: {
    fr: (carrier: string, call: string) =>
      `La candidature, portée par ${carrier}, répond à l’appel « ${call} ». Votre lettre sera jointe au dossier déposé.`,
    en: (carrier: string, call: string) =>
      `The candidature, carried by ${carrier}, answers the call "${call}". Your letter will be attached to the file when it is deposited.`,
  },
  yourData: { fr: 'Ce qui est fait de vos données', en: 'What is done with your data' },
  dataNames: {
    fr: 'Votre nom et votre fonction : pour que l’équipe, la Mission et les experts sachent qui engage la structure. Votre nom n’est jamais publié.',
    en: 'Your name and capacity: so that the team, the programme office and the experts know who speaks for the structure. Your name is never published.',
  },
  dataPublic: {
    fr: 'Publics une fois le dossier public : la structure, la fonction, la date et l’empreinte de la lettre. Le texte, seulement si vous cochez « publier ».',
    en: 'Public once the file is: structure, capacity, date and fingerprint of the letter. The text, only if you tick "publish".',
  },
  dataKept: {
    fr: 'Gardées aussi longtemps que le dossier. Pour les consulter, les corriger ou faire effacer votre nom, répondez à la personne qui vous a invité.',
    en: 'Kept as long as the file. To see them, correct them or have your name erased, answer the person who invited you.',
  },
  linkUntil: {
    fr: (day: string) => `Ce lien vous est personnel et s’ouvre jusqu’au ${day}.`,
    en: (day: string) => `This link is yours alone and opens until ${day}.`,
  },
  colon: { fr: '\u00a0:', en: ':' },
  hashBroken: {
    fr: 'Le contenu ne donne plus l’empreinte signée : quelque chose a été changé hors du programme.',
    en: 'The content no longer gives the signed fingerprint: something was changed outside the program.',
  },
  yourLetter: { fr: 'Votre lettre', en: 'Your letter' },
  structure: { fr: 'Structure', en: 'Structure' },
  optional: { fr: '(facultatif)', en: '(optional)' },
  structureHint: { fr: 'Le nom qui figurera sur la lettre.', en: 'The name that will stand on the letter.' },
  capacity: { fr: 'Votre fonction', en: 'Your capacity' },
  capacityHint: {
    fr: 'Par exemple « directrice générale ». Rendue publique avec la structure.',
    en: 'For example "managing director". Made public with the structure.',
  },
  name: { fr: 'Votre nom', en: 'Your name' },
  nameHint: { fr: 'Pour dire qui signe. Il n’est pas publié.', en: 'To say who signs. It is not published.' },
  body: { fr: 'Texte de la lettre', en: 'Text of the letter' },
  bodyHint: {
    fr: 'Dites ce que vous soutenez, et pourquoi vous. Une ligne vide sépare les paragraphes.',
    en: 'Say what you support, and why you. An empty line separates paragraphs.',
  },
  promise: { fr: 'Ce que la structure promet', en: 'What the structure promises' },
  promiseHint: {
    fr: 'De l’argent, des moyens (locaux, personnes, matériel, temps) ou un résultat ; un soutien sans promesse est une réponse.',
    en: 'Money, means (premises, people, equipment, time) or a result; support without a promise is an answer.',
  },
  promiseNone: { fr: 'Rien de précis, un soutien', en: 'Nothing specific, support' },
  cash: { fr: 'De l’argent', en: 'Money' },
  in_kind: { fr: 'Des moyens, sans argent', en: 'Means, without money' },
  result: { fr: 'Un résultat', en: 'A result' },
  promiseWording: { fr: 'En vos mots', en: 'In your words' },
  amount: { fr: 'Montant', en: 'Amount' },
  dueShort: { fr: 'Pour quand', en: 'By when' },
  promised: { fr: 'Promesse', en: 'Promise' },
  promiseAmount: { fr: 'Montant, en euros', en: 'Amount, in euros' },
  promiseAmountHint: {
    fr: 'Laissez vide s’il n’est pas connu : il sera écrit « non connu », jamais zéro.',
    en: 'Leave empty if not known: it will read "not known", never zero.',
  },
  due: { fr: 'Pour quand, même incomplet', en: 'By when, even incomplete' },
  publish: { fr: 'Publier le texte de ma lettre', en: 'Publish the text of my letter' },
  publishHint: {
    fr: 'Votre nom reste non publié. Sans cette case, seuls la structure, la fonction, la date et l’empreinte paraissent.',
    en: 'Your name stays unpublished. Without this, only the structure, capacity, date and fingerprint appear.',
  },
  publishLegend: { fr: 'Publication', en: 'Publication' },
  preview: { fr: 'Relire avant de signer', en: 'Read again before signing' },
  previewTitle: { fr: 'Relisez votre lettre', en: 'Read your letter again' },
  previewHint: {
    fr: 'Rien n’est encore signé ni transmis.',
    en: 'Nothing is signed or passed on yet.',
  },
  edit: { fr: 'Reprendre le texte', en: 'Change the text' },
  sign: { fr: 'Signer la lettre', en: 'Sign the letter' },
  signMeans: {
    fr: 'En signant, vous dites être habilité à engager la structure. La lettre est figée et datée.',
    en: 'By signing you state that you may commit the structure. The letter is frozen and dated.',
  },
  willPublish: { fr: 'Le texte sera publié.', en: 'The text will be published.' },
  wontPublish: { fr: 'Le texte ne sera pas publié.', en: 'The text will not be published.' },
  signedTitle: { fr: 'Lettre signée', en: 'Letter signed' },
  signedOn: {
    fr: (moment: string) => `Signée le ${moment}.`,
    en: (moment: string) => `Signed on ${moment}.`,
  },
  keepHash: {
    fr: 'Notez cette empreinte : elle prouve que la lettre n’a pas changé depuis.',
    en: 'Note this fingerprint: it proves that the letter has not changed since.',
  },
  hash: { fr: 'Empreinte (SHA-256)', en: 'Fingerprint (SHA-256)' },
  version: { fr: 'Version', en: 'Version' },
  earlier: { fr: 'Versions précédentes', en: 'Earlier versions' },
  correct: { fr: 'Corriger par une nouvelle version', en: 'Correct with a new version' },
  correctHint: {
    fr: 'Possible jusqu’au dépôt du dossier. La version précédente est gardée.',
    en: 'Possible until the file is deposited. The earlier version is kept.',
  },
  frozen: {
    fr: 'Le dossier a été déposé avec cette lettre : elle ne change plus.',
    en: 'The file was deposited with this letter: it no longer changes.',
  },
  // One plain page each; none says whether other links exist.
  unknownTitle: { fr: 'Lien inconnu', en: 'Unknown link' },
  unknownText: {
    fr: 'Ce lien ne mène à rien. Vérifiez qu’il a été copié en entier, ou demandez-en un autre à la personne qui vous a écrit.',
    en: 'This link leads nowhere. Check that it was copied whole, or ask the person who wrote to you for another.',
  },
  expiredTitle: { fr: 'Lien expiré', en: 'Expired link' },
  expiredText: {
    fr: 'Ce lien ne s’ouvre plus : sa durée est passée. Demandez-en un autre à la personne qui vous a écrit.',
    en: 'This link no longer opens: its time has run out. Ask the person who wrote to you for another.',
  },
  revokedTitle: { fr: 'Invitation retirée', en: 'Invitation withdrawn' },
  revokedText: {
    fr: 'L’équipe a retiré cette invitation. Écrivez-lui si c’est une erreur.',
    en: 'The team withdrew this invitation. Write to them if this is a mistake.',
  },
  closedTitle: { fr: 'Le dossier est clos', en: 'The file is closed' },
  closedText: {
    fr: 'Cette candidature ne reçoit plus de lettres. Merci d’y avoir pensé.',
    en: 'This candidature no longer takes letters. Thank you for considering it.',
  },
  // Refusals.
  STRUCTURE_REQUIRED: { fr: 'Écrivez le nom de la structure.', en: 'Write the name of the structure.' },
  CAPACITY_REQUIRED: {
    fr: 'Dites votre fonction dans la structure.',
    en: 'Say your capacity in the structure.',
  },
  NAME_REQUIRED: { fr: 'Écrivez votre nom.', en: 'Write your name.' },
  BODY_REQUIRED: { fr: 'Écrivez le texte de la lettre.', en: 'Write the text of the letter.' },
  BODY_TOO_LONG: { fr: 'La lettre dépasse 20 000 caractères.', en: 'The letter is over 20,000 characters.' },
  TOO_LONG: { fr: 'C’est trop long pour ce champ.', en: 'This is too long for this field.' },
  ONE_LINE: { fr: 'Écrivez sur une seule ligne.', en: 'Write on one line.' },
  PROMISE_UNKNOWN: { fr: 'Choisissez une des réponses proposées.', en: 'Choose one of the answers offered.' },
  PROMISE_KIND_REQUIRED: {
    fr: 'Vous décrivez une promesse : dites si c’est de l’argent, des moyens ou un résultat.',
    en: 'You describe a promise: say whether it is money, means or a result.',
  },
  PROMISE_WORDING_REQUIRED: {
    fr: 'Dites en vos mots ce qui est promis.',
    en: 'Say in your words what is promised.',
  },
  AMOUNT_INVALID: {
    fr: 'Le montant doit être un nombre d’euros, par exemple 12 000 ; laissez vide s’il n’est pas connu.',
    en: 'The amount must be a number of euros, for example 12000; leave empty if not known.',
  },
  DUE_INVALID: {
    fr: 'Donnez au moins une année à quatre chiffres ; un jour va avec son mois.',
    en: 'Give at least a four-digit year; a day goes with its month.',
  },
  STRUCTURE_ALREADY_SIGNED: {
    fr: 'Une lettre est déjà signée au nom de cette structure, et cet appel n’en accepte qu’une. Parlez-en à l’équipe qui vous a invité.',
    en: 'A letter is already signed for this structure, and this call accepts only one. Speak to the team that invited you.',
  },
  STALE: {
    fr: 'Une autre version de cette lettre a été signée pendant que vous écriviez. Relisez-la ci-dessous ; rien de ce que vous avez écrit n’est perdu.',
    en: 'Another version of this letter was signed while you were writing. Read it below; nothing you wrote is lost.',
  },
  FILE_CLOSED: {
    fr: 'Le dossier a été transmis entre-temps : aucune lettre ne peut plus changer.',
    en: 'The file was passed on meanwhile: no letter can change any more.',
  },
} as const;
