/** What pages say of a cancelled sitting: before the act, after it, and to prepare another date. */
export const cancellationWords = {
  sittings: { fr: 'Séances', en: 'Sittings' },
  cancelled: { fr: 'Séance annulée', en: 'Sitting cancelled' },
  hallCancelled: { fr: 'La séance est annulée.', en: 'The sitting is cancelled.' },
  since: {
    fr: (at: string) => `Annulée le ${at}. Elle ne se tiendra pas ; sa convocation reste lisible.`,
    en: (at: string) => `Cancelled on ${at}. It will not be held; its convocation stays readable.`,
  },
  reason: { fr: 'Motif', en: 'Reason' },
  title: { fr: 'Annuler la séance', en: 'Cancel the sitting' },
  lead: {
    fr: 'Chaque membre convoqué en est averti, comme il l’a été de la convocation. La convocation, son ordre du jour et ses preuves d’envoi restent lisibles.',
    en: 'Each member convened is told, as they were of the convocation. The convocation, its agenda and its proofs of sending stay readable.',
  },
  told: {
    fr: (members: number, when: string) =>
      `${members} membre${members > 1 ? 's' : ''} convoqué${members > 1 ? 's' : ''} pour le ${when}.`,
    en: (members: number, when: string) =>
      `${members} member${members === 1 ? '' : 's'} convened for ${when}.`,
  },
  law: {
    fr: 'Aucun texte lu n’organise l’annulation : qui convoque peut y renoncer avant l’ouverture, en l’annonçant de la même façon (L2121-10 CGCT). La loi ne connaît pas de séance reportée : une autre date demande une nouvelle convocation, avec un délai recompté.',
    en: 'No text we read organises the cancelling: who convenes may give it up before the opening, announcing it in the same way (L2121-10 CGCT). The law knows no postponed sitting: another date takes a new convocation, with the notice counted again.',
  },
  inferred: { fr: 'inférence, à confirmer', en: 'inference, to be confirmed' },
  reasonField: { fr: 'Motif de l’annulation', en: 'Reason for cancelling' },
  reasonHint: {
    fr: 'Public : les membres et le public le lisent. N’y nommez personne.',
    en: 'Public: the members and the public read it. Name nobody in it.',
  },
  submit: { fr: 'Annuler la séance', en: 'Cancel the sitting' },
  noUndo: { fr: 'L’annulation ne se défait pas.', en: 'Cancelling cannot be undone.' },
  keep: { fr: 'Garder la séance', en: 'Keep the sitting' },
  link: { fr: 'Annuler la séance…', en: 'Cancel the sitting…' },
  anewTitle: { fr: 'Convoquer à une autre date', en: 'Convene for another date' },
  anewLead: {
    fr: 'Un nouveau brouillon, avec les mêmes points, notes et pièces, que vous pouvez encore changer. Sa convocation partira avec un délai recompté depuis son propre envoi (L2121-12 CGCT).',
    en: 'A new draft, with the same items, notes and papers, which you may still change. Its convocation will leave with a notice counted from its own sending (L2121-12 CGCT).',
  },
  anewItems: { fr: 'Ce qui est repris', en: 'What is taken up' },
  item: { fr: (rank: number) => `Point ${rank}`, en: (rank: number) => `Item ${rank}` },
  anewDraft: { fr: 'Une autre date est en préparation', en: 'Another date is being prepared' },
  anewConvened: {
    fr: (at: string) => `Le conseil est convoqué à une autre date : ${at}`,
    en: (at: string) => `The council is convened for another date: ${at}`,
  },
  replaces: { fr: 'À la place de', en: 'In the place of' },
  replacesLink: { fr: 'la séance annulée', en: 'the cancelled sitting' },
  column: { fr: 'Annulation', en: 'Cancelling' },
  registered: { fr: (at: string) => `Annulée le ${at}`, en: (at: string) => `Cancelled on ${at}` },
  noEffect: { fr: 'Sans effet : séance annulée', en: 'No effect: sitting cancelled' },
  replyOver: {
    fr: 'La séance est annulée : aucune réponse n’est attendue.',
    en: 'The sitting is cancelled: no reply is expected.',
  },
  notice: { fr: ' de l’annulation', en: ' of the cancelling' },
} as const;
