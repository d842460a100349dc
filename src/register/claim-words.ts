/** What somebody who claims a profile reads, from the address to the answer. */
export const claimWords = {
  title: {
    fr: (name: string) => `Corriger ou revendiquer la fiche : ${name}`,
    en: (name: string) => `Correct or claim the profile: ${name}`,
  },
  short: { fr: 'Corriger ou revendiquer', en: 'Correct or claim' },
  lead: {
    fr: 'Vous travaillez pour cette organisation ? Corrigez sa fiche, confirmez-la, ou demandez son retrait. L’équipe du territoire décide de chaque point et vous répond.',
    en: 'Do you work for this organisation? Correct its profile, confirm it, or ask for its withdrawal. The team of the territory decides on each point and answers you.',
  },
  own: {
    fr: (domain: string) =>
      `Un lien personnel part vers une adresse du domaine ${domain}, celui du site affiché sur la fiche : c’est ce qui montre que vous en êtes.`,
    en: (domain: string) =>
      `A personal link goes to an address at ${domain}, the domain of the website shown on the profile: this is what shows that you belong there.`,
  },
  noneTitle: { fr: 'Écrivez à l’équipe', en: 'Write to the team' },
  none: {
    fr: 'Le registre ne connaît pas de site propre à cette organisation : aucun domaine ne peut montrer que vous en êtes. Donnez votre adresse, vous recevrez un lien pour écrire à l’équipe du territoire. Elle verra que rien ne le prouve encore, et vérifiera avant de décider.',
    en: 'The register knows no website of this organisation’s own: no domain can show that you belong there. Give your address, you will receive a link to write to the team of the territory. It will see that nothing proves it yet, and will check before it decides.',
  },
  email: { fr: 'Votre adresse électronique', en: 'Your e-mail address' },
  emailHint: {
    fr: (domain: string) => `Par exemple contact@${domain}.`,
    en: (domain: string) => `For instance contact@${domain}.`,
  },
  privacy: {
    fr: 'Votre adresse n’est montrée qu’à l’équipe qui décide, jamais publiée. Elle est effacée avec la réponse ou, si vous ne faites rien, quand le lien expire (7 jours).',
    en: 'Your address is shown only to the team that decides, and never published. It is erased with the answer or, if you do nothing, when the link expires (7 days).',
  },
  ask: { fr: 'Recevoir un lien personnel', en: 'Receive a personal link' },
  EMAIL_REQUIRED: { fr: 'Donnez votre adresse électronique.', en: 'Give your e-mail address.' },
  EMAIL_INVALID: {
    fr: 'Ce n’est pas une adresse électronique, ou il y en a plusieurs.',
    en: 'This is no e-mail address, or there are several.',
  },
  DOMAIN_DIFFERS: {
    fr: 'Cette adresse n’est pas du domaine du site affiché sur la fiche. Donnez-en une de ce domaine, ou passez par quelqu’un de l’organisation qui en a une.',
    en: 'This address is not at the domain of the website shown on the profile. Give one at that domain, or ask somebody of the organisation who has one.',
  },
  sentTitle: { fr: 'Regardez votre boîte', en: 'Look at your mailbox' },
  sent: {
    fr: 'Si cette adresse peut recevoir un lien pour cette fiche, il est parti. Il ouvre 7 jours, une seule fois. Rien reçu ? Regardez les indésirables ; au-delà de quelques demandes par jour, attendez demain.',
    en: 'If this address can receive a link for this profile, it has left. It opens for 7 days, once. Nothing came? Look among the unwanted; beyond a few requests a day, wait for tomorrow.',
  },
  demoInstead: {
    fr: 'Ceci est une démonstration : aucun courriel ne part. Le lien est dans la boîte locale.',
    en: 'This is a demonstration: no mail leaves. The link is in the local outbox.',
  },
  outbox: { fr: 'Ouvrir la boîte locale', en: 'Open the local outbox' },
  back: { fr: 'Revenir à la fiche', en: 'Back to the profile' },
  again: { fr: 'Demander un nouveau lien', en: 'Ask for a new link' },
  unknownTitle: { fr: 'Ce lien n’existe pas', en: 'This link does not exist' },
  unknownText: {
    fr: 'Il est peut-être coupé : copiez l’adresse entière depuis le message.',
    en: 'It may be cut: copy the whole address from the message.',
  },
  expiredTitle: { fr: 'Ce lien a expiré', en: 'This link has expired' },
  expiredText: {
    fr: 'Il ouvrait 7 jours. Rien n’est perdu : demandez-en un autre depuis la fiche.',
    en: 'It opened for 7 days. Nothing is lost: ask for another one from the profile.',
  },
  usedTitle: { fr: 'Votre demande est bien partie', en: 'What you asked has left' },
  usedText: {
    fr: (day: string) =>
      `Envoyée le ${day} par ce lien, qui ne sert qu’une fois. L’équipe du territoire vous répond par courriel. Pour ajouter quelque chose, demandez un autre lien.`,
    en: (day: string) =>
      `Sent on ${day} by this link, which works once. The team of the territory answers you by mail. To add something, ask for another link.`,
  },
  goneTitle: { fr: 'Cette fiche a quitté le registre', en: 'This profile has left the register' },
  goneText: { fr: 'Il n’y a plus rien à corriger.', en: 'There is nothing left to correct.' },
  formTitle: {
    fr: (name: string) => `Votre demande sur la fiche : ${name}`,
    en: (name: string) => `What you ask about the profile: ${name}`,
  },
  formLead: {
    fr: 'Trois possibilités ; ce lien n’en envoie qu’une. Rien ne change avant la réponse de l’équipe.',
    en: 'Three possibilities; this link sends one. Nothing changes before the team answers.',
  },
  exactTitle: { fr: 'Tout est exact', en: 'All is right' },
  exactText: {
    fr: 'Ce que la fiche affirme est vrai aujourd’hui : dites-le, elle sera datée d’aujourd’hui.',
    en: 'What the profile says is true today: say so, it will bear today’s date.',
  },
  exact: { fr: 'Confirmer que tout est exact', en: 'Confirm that all is right' },
  correctTitle: { fr: 'Des faits à corriger', en: 'Facts to correct' },
  correctText: {
    fr: 'Écrivez seulement ce qui change ; un champ vide laisse ce qui est affiché. Un fait n’est plus vrai, ou ne l’a jamais été ? Cochez « retirer » sous lui : accepté, il s’affiche comme non connu, et ce que disent d’autres sources reste lisible à côté.',
    en: 'Write only what changes; a blank field leaves what is shown. A fact is no longer true, or never was? Tick "take off" below it: once accepted, it shows as not known, and what other sources say can still be read beside it.',
  },
  shownNow: { fr: (text: string) => `Affiché : ${text}`, en: (text: string) => `Shown: ${text}` },
  shownNone: { fr: 'Affiché : non connu', en: 'Shown: not known' },
  added: {
    fr: (text: string) => `Affichés : ${text}. Ce que vous écrivez s’y ajoute.`,
    en: (text: string) => `Shown: ${text}. What you write is added.`,
  },
  remove: {
    fr: (field: string, text: string) => `${field} : retirer « ${text} »`,
    en: (field: string, text: string) => `${field}: take off "${text}"`,
  },
  GIVEN_AND_REMOVED: {
    fr: 'Écrivez une autre valeur ou cochez la case, pas les deux.',
    en: 'Write another value or tick the box, not both.',
  },
  unchanged: { fr: 'Ne rien changer', en: 'Change nothing' },
  postcode: { fr: 'Code postal', en: 'Postcode' },
  postcodeHint: {
    fr: 'Seulement si plusieurs communes portent ce nom.',
    en: 'Only if several towns bear this name.',
  },
  reason: { fr: 'Motif, ou ce qu’il faut savoir', en: 'Reason, or what is to be known' },
  reasonHint: {
    fr: 'Lu par l’équipe seule. Pas de données personnelles, s’il vous plaît. 2 000 signes au plus.',
    en: 'Read by the team alone. No personal data, please. 2,000 characters at most.',
  },
  optional: { fr: '(facultatif)', en: '(optional)' },
  send: { fr: 'Envoyer ces corrections', en: 'Send these corrections' },
  withdrawTitle: { fr: 'Quitter le registre', en: 'Leave the register' },
  withdrawText: {
    fr: 'La fiche ne sera plus montrée ni exportée, et aucune liste importée ne la ramènera. Les versions datées déjà publiées restent ce qu’elles étaient.',
    en: 'The profile will no longer be shown nor exported, and no imported list will bring it back. Dated versions that were published stay what they were.',
  },
  withdrawReason: { fr: 'Pourquoi', en: 'Why' },
  withdraw: { fr: 'Demander le retrait de la fiche', en: 'Ask for the withdrawal of the profile' },
  NOTHING_CHANGED: {
    fr: 'Rien ne change par rapport à ce qui est affiché. Si tout est exact, utilisez « Tout est exact ».',
    en: 'Nothing differs from what is shown. If all is right, use "All is right".',
  },
  TEXT_TOO_LONG: {
    fr: 'Trop long : 300 signes au plus, 2 000 pour un résumé ou un motif.',
    en: 'Too long: 300 characters at most, 2,000 for a summary or a reason.',
  },
  NAME_INVALID: {
    fr: 'Ce n’est pas un nom : une adresse, une phrase, ou rien.',
    en: 'This is no name: an address, a sentence, or nothing.',
  },
  CODE_UNKNOWN: { fr: 'Choisissez dans la liste.', en: 'Choose from the list.' },
  SIREN_INVALID: {
    fr: 'Ce n’est pas un SIREN : 9 chiffres dont le dernier contrôle les autres (ou un SIRET de 14).',
    en: 'This is no SIREN: 9 digits of which the last checks the others (or a SIRET of 14).',
  },
  SIREN_IS_PERSON: {
    fr: 'Ce SIREN est celui d’une personne en son nom propre : le registre n’en liste pas. Écrivez à l’équipe dans le motif.',
    en: 'This SIREN is that of a person in their own name: the register lists none. Write to the team in the reason.',
  },
  COMMUNE_UNKNOWN: {
    fr: 'Commune non reconnue, ou plusieurs portent ce nom : ajoutez le code postal.',
    en: 'Town not recognised, or several bear this name: add the postcode.',
  },
  DATE_INVALID: {
    fr: 'Une date : 2014, juin 2014 ou 24/06/2014.',
    en: 'A date: 2014, June 2014 or 24/06/2014.',
  },
  WEBSITE_INVALID: {
    fr: 'Une adresse de site, par exemple https://exemple.fr.',
    en: 'The address of a website, for instance https://exemple.fr.',
  },
  CONTACT_IN_SUMMARY: {
    fr: 'Un résumé ne publie ni adresse électronique ni téléphone.',
    en: 'A summary publishes neither an e-mail nor a telephone.',
  },
  LINK_GONE: {
    fr: 'Ce lien ne sert plus. Demandez-en un autre depuis la fiche ; copiez d’abord ce que vous avez écrit.',
    en: 'This link no longer works. Ask for another from the profile; copy first what you wrote.',
  },
} as const;
