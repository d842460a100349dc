import { inLang, type Lang } from '#kit/i18n.ts';

/** What the letters of support say to the team, to the public, and in the e-mail. */
export const letterWords = {
  title: { fr: 'Lettres de soutien', en: 'Letters of support' },
  lead: {
    fr: 'Invitez une structure à soutenir la candidature : son signataire reçoit un lien personnel, écrit et signe sans compte.',
    en: 'Invite a structure to support the candidature: its signatory gets a personal link, writes and signs without an account.',
  },
  ruleOne: {
    fr: 'Cet appel accepte une seule lettre par structure.',
    en: 'This call accepts one letter per structure.',
  },
  ruleAny: {
    fr: 'Cet appel accepte plusieurs lettres d’une même structure.',
    en: 'This call accepts several letters from one structure.',
  },
  none: { fr: 'Aucune lettre pour l’instant', en: 'No letter yet' },
  noneHint: {
    fr: 'Une lettre de soutien dit qui s’engage à vos côtés, et à quoi. La première vient souvent d’une structure déjà mobilisée.',
    en: 'A letter of support says who stands with you, and for what. The first often comes from a structure already involved.',
  },
  nonePublic: { fr: 'Aucune lettre de soutien n’est jointe.', en: 'No letter of support is attached.' },
  publicLead: {
    fr: 'Qui soutient la candidature, à quel titre et depuis quand. L’empreinte prouve que la lettre n’a pas changé ; le texte paraît si son signataire l’a voulu.',
    en: 'Who supports the candidature, in what capacity and since when. The fingerprint proves that the letter has not changed; the text appears if its signatory wished so.',
  },
  notYetPublic: {
    fr: 'La candidature est en préparation : ses lettres seront publiques quand le dossier sera déposé.',
    en: 'The candidature is being prepared: its letters will be public once the file is deposited.',
  },
  letterKind: { fr: 'Lettre', en: 'Letter' },
  readText: { fr: 'Lire le texte', en: 'Read the text' },
  structure: { fr: 'Structure', en: 'Structure' },
  state: { fr: 'État', en: 'State' },
  since: { fr: 'Depuis', en: 'Since' },
  linkEnds: { fr: 'Lien valable jusqu’au', en: 'Link valid until' },
  elsewhere: { fr: 'Autres soutiens connus', en: 'Other known support' },
  elsewhereCount: {
    fr: (n: number) =>
      n === 0 ? 'aucun connu' : n === 1 ? '1 autre candidature' : `${n} autres candidatures`,
    en: (n: number) => (n === 0 ? 'none known' : n === 1 ? '1 other candidature' : `${n} other candidatures`),
  },
  elsewhereHint: {
    fr: 'Un acteur peut soutenir plusieurs candidatures. Seules celles qui sont publiques sont comptées.',
    en: 'An actor may support several candidatures. Only public ones are counted.',
  },
  actions: { fr: 'Actions', en: 'Actions' },
  invited: { fr: 'Invitée', en: 'Invited' },
  opened: { fr: 'Lien ouvert', en: 'Link opened' },
  signed: { fr: 'Signée', en: 'Signed' },
  expired: { fr: 'Lien expiré', en: 'Link expired' },
  revoked: { fr: 'Écartée', en: 'Set aside' },
  read: { fr: 'Lire la lettre', en: 'Read the letter' },
  remind: { fr: 'Relancer', en: 'Send a reminder' },
  revoke: { fr: 'Écarter', en: 'Set aside' },
  revokeNow: { fr: 'Écarter pour de bon', en: 'Set aside for good' },
  revokeMeans: {
    fr: 'Le lien ne s’ouvrira plus, et la lettre, si elle est signée, ne sera pas jointe au prochain dépôt. Cela ne se défait pas.',
    en: 'The link will no longer open, and the letter, if signed, will not be attached to the next filing. This cannot be undone.',
  },
  forStructure: { fr: (name: string) => `, ${name}`, en: (name: string) => `, ${name}` },
  inviteTitle: { fr: 'Inviter un signataire', en: 'Invite a signatory' },
  inviteStructure: { fr: 'Structure du signataire', en: 'Signatory’s structure' },
  inviteActor: {
    fr: 'Son nom d’adresse au registre des acteurs',
    en: 'Its address name in the register of actors',
  },
  inviteActorHint: {
    fr: 'La fin de l’adresse de sa fiche : pour /acteurs/minalogic, écrivez minalogic.',
    en: 'The end of its page’s address: for /acteurs/minalogic, write minalogic.',
  },
  email: { fr: 'Adresse électronique du signataire', en: 'Signatory’s e-mail address' },
  emailPurpose: {
    fr: 'Demandée pour lui envoyer son lien et d’éventuelles relances, rien d’autre. Elle n’est montrée qu’à votre équipe.',
    en: 'Asked to send the link and possible reminders, nothing else. Shown to your team only.',
  },
  lang: { fr: 'Langue du message', en: 'Language of the message' },
  langFr: { fr: 'Français', en: 'French' },
  langEn: { fr: 'Anglais', en: 'English' },
  invite: { fr: 'Envoyer l’invitation', en: 'Send the invitation' },
  optional: { fr: '(facultatif)', en: '(optional)' },
  linkOnce: { fr: 'Lien personnel, montré cette seule fois', en: 'Personal link, shown this once' },
  linkOnceHint: {
    fr: 'Instance de démonstration : aucun courriel ne part. Qui ouvre ce lien écrit au nom de la structure invitée.',
    en: 'Demonstration instance: no e-mail leaves. Whoever opens this link writes for the invited structure.',
  },
  sent: { fr: 'Invitation envoyée', en: 'Invitation sent' },
  closedTeam: {
    fr: 'Le dossier est transmis : plus aucune lettre ne peut être demandée ni signée.',
    en: 'The file has been passed on: no letter can be asked for or signed any more.',
  },
  // E-mail.
  mailSubject: {
    fr: (candidature: string) => `Une lettre de soutien pour « ${candidature} »`,
    en: (candidature: string) => `A letter of support for "${candidature}"`,
  },
  mailReminderSubject: {
    fr: (candidature: string) => `Rappel : une lettre de soutien pour « ${candidature} »`,
    en: (candidature: string) => `Reminder: a letter of support for "${candidature}"`,
  },
  mailBody: {
    fr: (m: LetterMail) =>
      `Bonjour,\n\nL’équipe de la candidature « ${m.candidature} » (${m.carrier}) invite ${m.structure} à la soutenir.\n\nVotre lien personnel, sans compte, valable jusqu’au ${m.until} :\n\n${m.link}\n\nVous y lirez ce qui est fait de vos données avant d’écrire quoi que ce soit. Si ce message ne vous concerne pas, ignorez-le : rien ne sera signé.\n`,
    en: (m: LetterMail) =>
      `Hello,\n\nThe team of the candidature "${m.candidature}" (${m.carrier}) invites ${m.structure} to support it.\n\nYour personal link, without an account, valid until ${m.until}:\n\n${m.link}\n\nThere you will read what is done with your data before writing anything. If this message is not for you, ignore it: nothing will be signed.\n`,
  },
  // Refusals.
  STRUCTURE_REQUIRED: { fr: 'Écrivez le nom de la structure.', en: 'Write the name of the structure.' },
  TOO_LONG: { fr: 'C’est trop long pour ce champ.', en: 'This is too long for this field.' },
  ONE_LINE: { fr: 'Écrivez sur une seule ligne.', en: 'Write on one line.' },
  EMAIL_REQUIRED: {
    fr: 'Écrivez l’adresse électronique du signataire.',
    en: 'Write the signatory’s e-mail address.',
  },
  EMAIL_INVALID: {
    fr: 'Cette adresse électronique n’a pas la forme nom@domaine.',
    en: 'This e-mail address does not read name@domain.',
  },
  LANG_REQUIRED: { fr: 'Choisissez la langue du message.', en: 'Choose the language of the message.' },
  ACTOR_INVALID: {
    fr: 'Un nom d’adresse n’a que des minuscules, des chiffres et des tirets.',
    en: 'An address name has only lower-case letters, digits and hyphens.',
  },
  FILE_CLOSED: {
    fr: 'Le dossier a été transmis entre-temps : aucune lettre ne peut plus changer.',
    en: 'The file was passed on meanwhile: no letter can change any more.',
  },
  ALREADY_REVOKED: { fr: 'Cette invitation est déjà écartée.', en: 'This invitation is already set aside.' },
  ALREADY_SIGNED: {
    fr: 'La lettre est déjà signée : il n’y a rien à relancer.',
    en: 'The letter is already signed: there is nothing to remind.',
  },
  NO_ADDRESS: {
    fr: 'L’adresse a été effacée : écartez cette invitation et faites-en une autre.',
    en: 'The address was erased: set this invitation aside and make another.',
  },
} as const;

export interface LetterMail {
  readonly carrier: string;
  readonly structure: string;
  readonly candidature: string;
  readonly until: string;
  readonly link: string;
}

/** The message that carries a personal link, in the language the team chose for its recipient. */
export function letterMessage(
  lang: Lang,
  kind: 'first' | 'reminder',
  mail: LetterMail,
): { readonly subject: string; readonly body: string } {
  const w = inLang(letterWords, lang);
  const subject = kind === 'first' ? w.mailSubject : w.mailReminderSubject;
  return { subject: subject(mail.candidature), body: w.mailBody(mail) };
}
