/** What the messages say. Plain text: it reads the same everywhere, and hides no other address behind a link. */
export const mailWords = {
  linkSubject: { fr: 'Votre lien pour vous connecter à Totem', en: 'Your link to sign in to Totem' },
  linkBody: {
    fr: (href: string, minutes: number) =>
      [
        'Bonjour,',
        'Vous avez demandé à vous connecter à Totem. Ouvrez cette adresse, puis appuyez sur « Me connecter » :',
        href,
        `Ce lien sert une seule fois, pendant ${minutes} minutes.`,
        'Si vous n’avez rien demandé, ne faites rien : personne n’entre sans ce lien.',
      ].join('\n\n'),
    en: (href: string, minutes: number) =>
      [
        'Hello,',
        'You asked to sign in to Totem. Open this address, then press "Sign me in":',
        href,
        `This link works once, for ${minutes} minutes.`,
        'If you asked for nothing, do nothing: nobody gets in without this link.',
      ].join('\n\n'),
  },
  mandateSubject: {
    fr: 'Un mandat vous est confié dans Totem',
    en: 'A mandate is entrusted to you in Totem',
  },
  mandateBody: {
    fr: (role: string, organisation: string, from: string, href: string) =>
      [
        'Bonjour,',
        `Vous recevez un mandat : ${role}, ${organisation}, à partir du ${from}.`,
        'Pour agir, demandez un lien de connexion à cette adresse, avec l’adresse électronique qui reçoit ce message :',
        href,
      ].join('\n\n'),
    en: (role: string, organisation: string, from: string, href: string) =>
      [
        'Hello,',
        `You receive a mandate: ${role}, ${organisation}, from ${from}.`,
        'To act, ask for a sign-in link at this address, with the e-mail address that receives this message:',
        href,
      ].join('\n\n'),
  },
} as const;
