/** What is said where the council rules on the urgency of its convocation. */
export const urgencyWords = {
  urgencyTitle: { fr: 'Décision sur l’urgence', en: 'Ruling on the urgency' },
  urgencyLead: {
    fr: 'Le président rend compte de l’urgence dès l’ouverture ; le conseil se prononce sur elle et peut renvoyer la discussion, en tout ou partie, à une séance ultérieure (L2121-12 al. 3 CGCT). Aucun point ne s’ouvre avant.',
    en: 'The president accounts for the urgency at the opening; the council rules on it and may put the discussion off, wholly or in part, to a later sitting (L2121-12 al. 3 CGCT). No item opens before.',
  },
  urgencyLink: { fr: 'Enregistrer la décision sur l’urgence', en: 'Record the ruling on the urgency' },
  outcome: { fr: 'Le conseil', en: 'The council' },
  account: { fr: 'Ce dont le président a rendu compte', en: 'What the president accounted for' },
  ranks: { fr: 'Points renvoyés', en: 'Items put off' },
  ranksHint: {
    fr: 'Seulement pour un renvoi en partie.',
    en: 'Only when in part.',
  },
  rule: { fr: 'Enregistrer la décision', en: 'Record the ruling' },
} as const;
