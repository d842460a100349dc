/** What the pages of a convocation say: before the sending, after it, and to the member. Refusals are apart. */
export const convocationWords = {
  sittings: { fr: 'Séances', en: 'Sittings' },
  title: { fr: 'Convocation', en: 'Convocation' },
  checkLead: {
    fr: 'Avant l’envoi : le délai, l’ordre du jour, qui est convoqué. À l’envoi, tout est figé et la séance devient publique.',
    en: 'Before the sending: the notice, the agenda, who is convened. At the sending all is frozen and the sitting becomes public.',
  },
  noticeTitle: { fr: 'Délai', en: 'Notice' },
  sentToday: { fr: 'Envoyée aujourd’hui', en: 'Sent today' },
  sittingOn: { fr: 'Séance', en: 'Sitting' },
  clearDays: { fr: 'Jours francs', en: 'Clear days' },
  daysOf: {
    fr: (days: number, required: number) => `${days} pour ${required} exigé${required > 1 ? 's' : ''}`,
    en: (days: number, required: number) => `${days} for ${required} required`,
  },
  lastSending: { fr: 'Dernier jour d’envoi', en: 'Last day to send' },
  article: { fr: 'Texte', en: 'Text of law' },
  inferred: { fr: 'déduit, à confirmer', en: 'inferred, to be confirmed' },
  profile: { fr: 'Régime', en: 'Regime' },
  howCounted: {
    fr: 'Ni le jour de l’envoi ni celui de la séance ne comptent ; samedis, dimanches et jours fériés comptent.',
    en: 'Neither the day of sending nor that of the sitting counts; Saturdays, Sundays and holidays do.',
  },
  lacksTitle: { fr: 'Ce qui manque', en: 'What is missing' },
  lacksNone: {
    fr: 'Rien ne manque : la convocation peut partir aujourd’hui.',
    en: 'Nothing is missing: the convocation can leave today.',
  },
  refusedTitle: { fr: 'l’acte n’a pas été accompli', en: 'the act was not carried out' },
  refusedKind: { fr: 'Refusé :', en: 'Refused:' },
  items: {
    fr: (ranks: readonly number[]) =>
      ranks.length === 0 ? '' : ` ${ranks.length > 1 ? 'Points' : 'Point'} ${ranks.join(', ')}.`,
    en: (ranks: readonly number[]) =>
      ranks.length === 0 ? '' : ` Item${ranks.length > 1 ? 's' : ''} ${ranks.join(', ')}.`,
  },
  ways: { fr: 'Ce qui est permis', en: 'What is allowed' },
  wayLater: {
    fr: (day: string) => `Siéger le ${day} ou après, la convocation partant aujourd’hui.`,
    en: (day: string) => `Sit on ${day} or later, the convocation leaving today.`,
  },
  wayUrgent: {
    fr: 'Convoquer en urgence pour la date prévue, avec un motif écrit : un jour franc au moins, le président en rend compte à l’ouverture et le conseil se prononce (L2121-12 al. 3 CGCT).',
    en: 'Convene urgently for the planned date, with a written reason: at least one clear day, the president accounts for it at the opening and the council rules (L2121-12 al. 3 CGCT).',
  },
  wayUrgentLater: {
    fr: (day: string) =>
      `Convoquer en urgence, avec un motif écrit, pour le ${day} au plus tôt (L2121-12 al. 3 CGCT).`,
    en: (day: string) =>
      `Convene urgently, with a written reason, for ${day} at the earliest (L2121-12 al. 3 CGCT).`,
  },
  changePlan: { fr: 'Changer la date ou la convocation', en: 'Change the date or the convocation' },
  toMembers: { fr: 'Qui est convoqué', en: 'Who is convened' },
  membersCount: {
    fr: (members: number) => `${members} membre${members > 1 ? 's' : ''} en exercice`,
    en: (members: number) => `${members} member${members === 1 ? '' : 's'} in office`,
  },
  byEmail: {
    fr: (count: number) => `${count} par courriel, avec un lien personnel`,
    en: (count: number) => `${count} by e-mail, with a personal link`,
  },
  byHand: {
    fr: (count: number) =>
      count === 0 ? '' : `${count} sans adresse connue : à remettre par écrit, et à noter ici`,
    en: (count: number) =>
      count === 0 ? '' : `${count} without a known address: to be handed over in writing, and noted here`,
  },
  agenda: { fr: 'Ordre du jour qui sera figé', en: 'Agenda to be frozen' },
  fingerprint: { fr: 'Empreinte', en: 'Fingerprint' },
  fingerprintHint: {
    fr: 'SHA-256 de la date, du lieu, de l’ordre du jour, des notes et des empreintes des pièces.',
    en: 'SHA-256 of the date, the place, the agenda, the notes and the fingerprints of the papers.',
  },
  send: { fr: 'Convoquer le conseil', en: 'Convene the council' },
  sendHint: {
    fr: 'L’envoi ne se défait pas.',
    en: 'The sending cannot be undone.',
  },
  sendBlocked: {
    fr: 'Pas encore : ce qui manque est dit en haut de la page.',
    en: 'Not yet: what is missing is said at the top of the page.',
  },
  backToDraft: { fr: 'Revenir à la préparation', en: 'Back to the preparation' },
  followTitle: { fr: 'Suivi de la convocation', en: 'Follow-up of the convocation' },
  followLead: {
    fr: 'Qui a reçu, qui a dit avoir lu, qui pense venir. Au secrétariat seul : chaque membre ne voit que le sien, et le public rien.',
    en: 'Who received it, who said having read it, who expects to come. For the secretariat alone: each member sees only their own, the public nothing.',
  },
  followTotals: {
    fr: 'Ce que les réponses annoncent, en nombres : qui a lu ou répondu n’est su que du secrétariat.',
    en: 'What the replies announce, in numbers: only the secretariat knows who read or replied.',
  },
  seat: { fr: 'Siège', en: 'Seat' },
  member: { fr: 'Membre', en: 'Member' },
  erased: { fr: 'nom effacé', en: 'name erased' },
  sending: { fr: 'Envoi', en: 'Sending' },
  delivery: { fr: 'Remise', en: 'Delivery' },
  reading: { fr: 'Première lecture', en: 'First reading' },
  reply: { fr: 'Réponse', en: 'Reply' },
  email: { fr: 'courriel', en: 'e-mail' },
  writing: { fr: 'à remettre par écrit', en: 'to be handed over in writing' },
  waiting: { fr: 'En attente de départ', en: 'Waiting to leave' },
  sendingNow: {
    fr: 'Départ non confirmé : remettez-la aussi par écrit',
    en: 'Departure not confirmed: hand it over in writing too',
  },
  sent: {
    fr: (at: string) => `Pris par le serveur de courriel le ${at}`,
    en: (at: string) => `Taken by the mail server on ${at}`,
  },
  sentLate: {
    fr: 'parti après le dernier jour licite',
    en: 'left after the last lawful day',
  },
  givenUp: {
    fr: 'Non remis : à remettre par écrit',
    en: 'Not delivered: to be handed over in writing',
  },
  handedOn: {
    fr: (day: string) => `Remise par écrit le ${day}`,
    en: (day: string) => `Handed over on ${day}`,
  },
  notHanded: { fr: 'Pas encore remise', en: 'Not handed over yet' },
  notRead: { fr: 'Non dite', en: 'Not said' },
  noReply: { fr: 'Sans réponse', en: 'No reply' },
  handDay: { fr: 'Remise le', en: 'Handed over on' },
  hand: { fr: 'Noter la remise', en: 'Note the handing over' },
  ofSeat: { fr: (number: number) => ` au siège ${number}`, en: (number: number) => ` to seat ${number}` },
  expectedTitle: { fr: 'Présence attendue', en: 'Expected presence' },
  expected: {
    fr: (expected: number, inOffice: number) =>
      `${expected} annoncé${expected > 1 ? 's' : ''} sur ${inOffice} membres`,
    en: (expected: number, inOffice: number) => `${expected} announced of ${inOffice} members`,
  },
  expectedQuorum: {
    fr: (required: number) => `Quorum : ${required}.`,
    en: (required: number) => `Quorum: ${required}.`,
  },
  expectedYes: { fr: 'Il serait atteint.', en: 'It would be reached.' },
  expectedNo: { fr: 'Il ne serait pas atteint.', en: 'It would not be reached.' },
  onTheSpot: {
    fr: 'Une réponse n’est pas une présence : le quorum se compte dans la salle seulement, et les pouvoirs n’y comptent pas (L2121-17 CGCT).',
    en: 'A reply is not a presence: the quorum is counted in the hall only, and proxies do not count in it (L2121-17 CGCT).',
  },
  present: { fr: 'Présent', en: 'Present' },
  late: { fr: 'En retard', en: 'Late' },
  absent: { fr: 'Absent', en: 'Absent' },
  represented: { fr: 'Représenté', en: 'Represented' },
  representedBy: {
    fr: (number: number) => `Représenté, par le siège ${number}`,
    en: (number: number) => `Represented, by seat ${number}`,
  },
  ownTitle: { fr: 'Votre convocation', en: 'Your convocation' },
  ownKicker: { fr: (number: number) => `Siège ${number}`, en: (number: number) => `Seat ${number}` },
  ownAgenda: { fr: 'Ordre du jour, notes et pièces', en: 'Agenda, notes and papers' },
  ownSent: { fr: (at: string) => `Envoyée le ${at}.`, en: (at: string) => `Sent on ${at}.` },
  readButton: { fr: 'J’ai lu la convocation', en: 'I have read the convocation' },
  readHint: {
    fr: 'Ouvrir cette page ne suffit pas : votre lecture n’est notée que si vous le dites. Seuls vous et le secrétariat le savez.',
    en: 'Opening this page is not enough: your reading is noted only if you say so. Only you and the secretariat know.',
  },
  readAt: { fr: (at: string) => `Lecture notée le ${at}.`, en: (at: string) => `Reading noted on ${at}.` },
  replyTitle: { fr: 'Serez-vous là ?', en: 'Will you be there?' },
  replyHint: {
    fr: 'Une intention, que vous pouvez changer jusqu’à l’ouverture. « Représenté » ne vaut pas pouvoir : le pouvoir est un écrit à part (L2121-20 CGCT).',
    en: 'An intention, which you may change until the opening. "Represented" is not a proxy: the proxy is a separate writing (L2121-20 CGCT).',
  },
  holder: { fr: 'Par qui (numéro du siège)', en: 'By whom (seat number)' },
  holderHint: { fr: 'Seulement si vous serez représenté.', en: 'Only if you will be represented.' },
  answer: { fr: 'Votre réponse', en: 'Your reply' },
  choose: { fr: 'Choisir', en: 'Choose' },
  replyButton: { fr: 'Répondre', en: 'Reply' },
  changeButton: { fr: 'Changer ma réponse', en: 'Change my reply' },
  replied: {
    fr: (answer: string, at: string) => `${answer}, répondu le ${at}.`,
    en: (answer: string, at: string) => `${answer}, replied on ${at}.`,
  },
  repliesBefore: { fr: 'Réponses précédentes', en: 'Earlier replies' },
  replyOver: {
    fr: 'La séance a commencé : les réponses ne changent plus.',
    en: 'The sitting has begun: replies no longer change.',
  },
  convenedTitle: { fr: 'Convocation', en: 'Convocation' },
  convened: {
    fr: (notice: string, at: string) => `${notice}, envoyée le ${at}`,
    en: (notice: string, at: string) => `${notice}, sent on ${at}`,
  },
  first: { fr: 'Première convocation', en: 'First convocation' },
  urgent: { fr: 'Convocation en urgence', en: 'Urgent convocation' },
  second: { fr: 'Seconde convocation', en: 'Second convocation' },
  register: { fr: 'Registre', en: 'Register' },
  registerNumber: { fr: (number: number) => `n° ${number}`, en: (number: number) => `no. ${number}` },
  members: { fr: 'Membres convoqués', en: 'Members convened' },
  place: { fr: 'Lieu', en: 'Place' },
  byVideo: { fr: 'en visioconférence', en: 'by video' },
  when: { fr: 'Date', en: 'Date' },
  reason: { fr: 'Motif de l’urgence', en: 'Reason for the urgency' },
  follows: { fr: 'Fait suite à', en: 'Follows' },
  followsLink: { fr: 'la séance restée sans quorum', en: 'the sitting left without quorum' },
  ruling: { fr: 'Décision sur l’urgence', en: 'Ruling on the urgency' },
  accepted: { fr: 'Urgence acceptée', en: 'Urgency accepted' },
  postponed_in_part: { fr: 'Discussion renvoyée en partie', en: 'Discussion put off in part' },
  postponed: { fr: 'Discussion renvoyée en entier', en: 'Discussion put off wholly' },
  to_rule: {
    fr: 'Le conseil se prononce à l’ouverture (L2121-12 al. 3 CGCT).',
    en: 'The council rules at the opening (L2121-12 al. 3 CGCT).',
  },
  agendaJson: { fr: 'Ce qui a été figé (JSON)', en: 'What was frozen (JSON)' },
  calendar: { fr: 'Ajouter à l’agenda (iCalendar)', en: 'Add to a calendar (iCalendar)' },
  calendarAll: { fr: 'Séances à venir (iCalendar)', en: 'Coming sittings (iCalendar)' },
  feed: { fr: 'Séances et délibérations (Atom)', en: 'Sittings and deliberations (Atom)' },
  note: { fr: 'Note explicative', en: 'Explanatory note' },
  carriedFrom: { fr: 'Repris du point', en: 'Taken up from item' },
  fictitious: { fr: 'membres fictifs de l’exemple', en: 'fictitious members of the example' },
  registerTitle: { fr: 'Registre des convocations', en: 'Register of convocations' },
  registerLead: {
    fr: 'Chaque convocation y est mentionnée (L2121-10 CGCT) : son délai, ce qu’elle a figé.',
    en: 'Each convocation is entered in it (L2121-10 CGCT): its notice, what it froze.',
  },
  registerNone: { fr: 'Aucune convocation', en: 'No convocation' },
  registerNoneHint: {
    fr: 'Le registre commence avec la première séance convoquée ici ; les répétitions n’y entrent pas.',
    en: 'The register begins with the first sitting convened here; rehearsals do not enter it.',
  },
  number: { fr: 'N°', en: 'No.' },
  sentOn: { fr: 'Envoyée', en: 'Sent' },
  secondLink: { fr: 'Préparer la seconde convocation', en: 'Prepare the second convocation' },
  secondHint: {
    fr: (items: number) =>
      `${items} point${items > 1 ? 's sont restés' : ' est resté'} sans quorum : le conseil peut être convoqué de nouveau, à trois jours francs au moins, sans condition de quorum pour ${items > 1 ? 'eux' : 'lui'} (L2121-17 CGCT).`,
    en: (items: number) =>
      `${items} item${items === 1 ? ' was' : 's were'} left without quorum: the council may be convened again, with at least three clear days, without a quorum for ${items === 1 ? 'it' : 'them'} (L2121-17 CGCT).`,
  },
  notNeeded: {
    fr: 'Seconde convocation : aucun quorum n’est exigé pour les points repris (L2121-17 al. 2 CGCT). Il l’est pour tout point nouveau.',
    en: 'Second convocation: no quorum is required for the items taken up (L2121-17 al. 2 CGCT). It is for any new item.',
  },
} as const;
