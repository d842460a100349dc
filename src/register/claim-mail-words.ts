/** What the messages to an actor say. Plain text, without anything that names a person. */
export const claimMailWords = {
  linkSubject: {
    fr: (name: string) => `Corriger la fiche « ${name} »`,
    en: (name: string) => `Correct the profile "${name}"`,
  },
  linkBody: {
    fr: (name: string, href: string, until: string) =>
      [
        'Bonjour,',
        `Quelqu’un a demandé, avec cette adresse, à corriger ou revendiquer la fiche « ${name} » du registre du territoire. Pour le faire, ouvrez :`,
        href,
        `Ce lien sert une seule fois, jusqu’au ${until}. L’équipe du territoire décide de chaque correction et vous répond ici.`,
        'Si vous n’avez rien demandé, ne faites rien : rien ne change sans ce lien, et votre adresse sera effacée.',
      ].join('\n\n'),
    en: (name: string, href: string, until: string) =>
      [
        'Hello,',
        `Somebody asked, with this address, to correct or claim the profile "${name}" in the register of the territory. To do so, open:`,
        href,
        `This link works once, until ${until}. The team of the territory decides on each correction and answers you here.`,
        'If you asked for nothing, do nothing: nothing changes without this link, and your address will be erased.',
      ].join('\n\n'),
  },
  answerSubject: {
    fr: (name: string) => `Réponse à votre demande sur la fiche « ${name} »`,
    en: (name: string) => `Answer to what you asked about the profile "${name}"`,
  },
  answerIntro: {
    fr: (name: string) => `L’équipe du territoire a répondu à votre demande sur la fiche « ${name} » :`,
    en: (name: string) => `The team of the territory answered what you asked about the profile "${name}":`,
  },
  takenOff: {
    fr: (field: string, text: string | null) =>
      `${field}, retirer ${text === null ? 'ce qui est affiché' : `« ${text} »`}`,
    en: (field: string, text: string | null) =>
      `${field}, taking off ${text === null ? 'what is shown' : `"${text}"`}`,
  },
  accepted: { fr: (what: string) => `- ${what} : accepté.`, en: (what: string) => `- ${what}: accepted.` },
  refused: {
    fr: (what: string, reason: string) => `- ${what} : refusé. Motif : ${reason}`,
    en: (what: string, reason: string) => `- ${what}: refused. Reason: ${reason}`,
  },
  answerEnd: {
    fr: (href: string) =>
      `La fiche : ${href}\n\nVotre adresse électronique est effacée avec cette réponse. Pour une autre correction, demandez un nouveau lien depuis la fiche.`,
    en: (href: string) =>
      `The profile: ${href}\n\nYour e-mail address is erased with this answer. For another correction, ask for a new link from the profile.`,
  },
  wholeConfirms: { fr: 'Tout est exact', en: 'All is right' },
  wholeWithdraws: { fr: 'Retrait de la fiche', en: 'Withdrawal of the profile' },
  hello: { fr: 'Bonjour,', en: 'Hello,' },
} as const;
