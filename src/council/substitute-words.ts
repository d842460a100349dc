import type { Said } from '#kit/i18n.ts';
import type { SubstituteEnding } from './rules/substitute.ts';
import type { SubstituteRefusal } from './rules/substitute-refused.ts';

/** What is wrong and what to do, for the acts about a substitute. */
export const substituteRefusalWords: Readonly<Record<SubstituteRefusal, Said>> = {
  SUBSTITUTES_NOT_KNOWN: {
    fr: 'Cette assemblée n’a pas de suppléants : le membre empêché donne pouvoir.',
    en: 'This assembly has no substitutes: a member who is prevented gives a proxy.',
  },
  SUBSTITUTE_UNKNOWN: {
    fr: 'Ce siège n’a pas de suppléant ce jour-là : nommez-le d’abord sur la page des membres.',
    en: 'This seat has no substitute on that day: name one first on the page of the members.',
  },
  SUBSTITUTE_SITS: {
    fr: 'Le suppléant siège à cette place et vote : l’arrivée du titulaire y met fin, faites-la noter.',
    en: 'The substitute sits in this seat and votes: the member’s arrival ends it, have it noted.',
  },
  SUBSTITUTE_NOT_SITTING: {
    fr: 'Le suppléant ne siège pas en ce moment : le secrétariat le note quand le titulaire est absent.',
    en: 'The substitute does not sit now: the secretariat notes it when the member is absent.',
  },
  TITULAR_PRESENT: {
    fr: 'Le titulaire est là : notez d’abord son départ.',
    en: 'The member is here: note their departure first.',
  },
  PROXY_OF_TITULAR: {
    fr: 'Ce pouvoir a été donné au titulaire : il dort tant que le suppléant siège.',
    en: 'This proxy was given to the member: it sleeps while the substitute sits.',
  },
  SUBSTITUTE_GIVES_NO_PROXY: {
    fr: 'Le suppléant ne donne ni ne révoque de pouvoir : c’est au titulaire.',
    en: 'A substitute neither gives nor revokes a proxy: the member does.',
  },
};

/** Why a designation ended, in a word. */
export const substituteEndWords: Readonly<Record<SubstituteEnding, Said>> = {
  another_named: { fr: 'Un autre suppléant est appelé', en: 'Another substitute is called' },
  lost_mandate: { fr: 'Perte du mandat municipal', en: 'Loss of the municipal mandate' },
  died: { fr: 'Décès', en: 'Death' },
  term_ended: { fr: 'Fin du mandat', en: 'End of the term' },
  takes_seat: { fr: 'Prend le siège', en: 'Takes the seat' },
};

/** What the pages say of a substitute. */
export const substituteWords = {
  // The members.
  substitute: { fr: 'Suppléant', en: 'Substitute' },
  none: { fr: 'Aucun suppléant n’est nommé.', en: 'No substitute is named.' },
  name: { fr: 'Nommer un suppléant', en: 'Name a substitute' },
  nameLead: {
    fr: 'Pour la commune qui n’a qu’un siège. Le suppléant reçoit les convocations ; il siège et vote quand le titulaire, absent, l’a annoncé au président.',
    en: 'For a commune with one seat only. The substitute receives the convocations; they sit and vote when the member is away and has told the president.',
  },
  unchecked: {
    fr: 'La loi dit qui c’est : le suivant de la liste, ou le tableau du conseil municipal (L273-10 et L273-12 du code électoral). Totem ne connaît pas la commune de chaque siège et ne le vérifie pas.',
    en: 'The law says who it is: the next on the list, or the municipal order (L273-10 and L273-12 code électoral). Totem does not know the commune of each seat and does not check it.',
  },
  nameGiven: {
    fr: (name: string) => `En répétition, le nom est donné par le programme : « ${name} ».`,
    en: (name: string) => `In a rehearsal the program gives the name: "${name}".`,
  },
  since: { fr: (day: string) => `depuis le ${day}`, en: (day: string) => `since ${day}` },
  starts: { fr: 'Suppléant à partir du', en: 'Substitute from' },
  startsHint: {
    fr: 'Le jour où le titulaire est installé, ou plus tard.',
    en: 'The day the member is installed, or later.',
  },
  end: { fr: 'Mettre fin à la suppléance', en: 'End the substitution' },
  endLead: {
    fr: 'Le siège n’a plus de suppléant à partir de ce jour ; ce que le suppléant a voté reste.',
    en: 'The seat has no substitute from that day; what the substitute voted stays.',
  },
  ends: { fr: 'N’est plus suppléant à partir du', en: 'No longer a substitute from' },
  history: { fr: 'Les suppléants de ce siège', en: 'The substitutes of this seat' },
  stillNamed: { fr: 'toujours suppléant', en: 'still the substitute' },
  mailSubject: { fr: 'Vous êtes suppléant dans Totem', en: 'You are a substitute in Totem' },
  mailBody: {
    fr: (seat: number, assembly: string, from: string, href: string) =>
      [
        'Bonjour,',
        `Le secrétariat de ${assembly} vous a nommé suppléant au siège ${seat}, à partir du ${from}. Vous siégez et votez quand le titulaire est absent et en a prévenu le président.`,
        'Pour suivre une séance et voter, demandez un lien de connexion à cette adresse, avec l’adresse électronique qui reçoit ce message :',
        href,
      ].join('\n\n'),
    en: (seat: number, assembly: string, from: string, href: string) =>
      [
        'Hello,',
        `The secretariat of ${assembly} has named you substitute in seat ${seat}, from ${from}. You sit and vote when the member is away and has told the president.`,
        'To follow a sitting and vote, ask for a sign-in link at this address, with the e-mail address that receives this message:',
        href,
      ].join('\n\n'),
  },
  // The convocation.
  copies: { fr: 'Copies aux suppléants', en: 'Copies to the substitutes' },
  copiesLead: {
    fr: 'Le suppléant reçoit la convocation et ce qui l’accompagne (L5211-6 CGCT) ; il n’est pas compté parmi les membres convoqués.',
    en: 'A substitute receives the convocation and what goes with it (L5211-6 CGCT); they are not counted among the members convened.',
  },
  // The desks of a sitting.
  seatSubstitute: { fr: 'Le suppléant siège', en: 'The substitute sits' },
  seatSubstituteHint: {
    fr: 'Un siège qui a un suppléant : s’il vient à la place du titulaire, absent, qui en a prévenu le président (un courriel suffit), notez « Le suppléant siège ». Il compte pour le quorum et vote de son compte ; l’arrivée du titulaire y met fin (L5211-6 CGCT).',
    en: 'A seat with a substitute: if they come in the place of the member, who is away and has told the president (an e-mail will do), note "The substitute sits". They count in the quorum and vote from their own account; the member’s arrival ends it (L5211-6 CGCT).',
  },
  inSeat: {
    fr: (number: number) => ` au siège ${number}`,
    en: (number: number) => ` in seat ${number}`,
  },
  present: { fr: 'Suppléant', en: 'Substitute' },
  titularArrives: { fr: 'Arrivée du titulaire', en: 'The member arrives' },
  substituteLeaves: { fr: 'Départ du suppléant', en: 'The substitute leaves' },
  // A member's own page.
  ownTitle: {
    fr: (number: number) => `Suppléant au siège ${number}`,
    en: (number: number) => `Substitute in seat ${number}`,
  },
  ownWaiting: {
    fr: 'Vous siégez quand le titulaire est absent et en a prévenu le président : présentez-vous au secrétariat, qui le note. Cette page s’ouvre alors au vote (L5211-6 CGCT).',
    en: 'You sit when the member is away and has told the president: come to the secretariat, which notes it. This page then opens to the vote (L5211-6 CGCT).',
  },
  ownTitularSits: {
    fr: 'Le titulaire siège : c’est lui qui vote.',
    en: 'The member sits: they vote.',
  },
  ownSitting: {
    fr: 'Vous siégez à la place du titulaire et votez de votre compte. Son arrivée y met fin.',
    en: 'You sit in the place of the member and vote from your own account. Their arrival ends it.',
  },
  ownSubstituteSits: {
    fr: (hour: string) =>
      `Votre suppléant siège depuis ${hour} et vote à cette place. Si vous êtes dans la salle, notez votre arrivée : elle y met fin.`,
    en: (hour: string) =>
      `Your substitute has been sitting since ${hour} and votes in this seat. If you are in the hall, note your arrival: it ends it.`,
  },
  seatReceipt: { fr: 'Le vote de ce siège est enregistré', en: 'The vote of this seat is recorded' },
  castBefore: {
    fr: 'Donné avant votre arrivée à cette place ; vous pouvez le remplacer.',
    en: 'Given before you arrived in this seat; you can replace it.',
  },
  proxyHasSubstitute: {
    fr: 'Ce siège a un suppléant : le pouvoir ne sert que s’il ne siège pas.',
    en: 'This seat has a substitute: the proxy only serves if they do not sit.',
  },
  proxyAsleep: { fr: 'En sommeil : le suppléant siège', en: 'Asleep: the substitute sits' },
  proxyWarning: {
    fr: 'Un membre qui a un suppléant peut donner pouvoir (réponse ministérielle n° 16075, JO Sénat, 2 mars 2017), mais deux voix ne vont pas au même siège : tant que le suppléant siège, son pouvoir est sans effet (L5211-6 CGCT, inférence).',
    en: 'A member who has a substitute may give a proxy (ministerial answer no. 16075, Senate, 2 March 2017), but a seat has one voice: while the substitute sits, the proxy has no effect (L5211-6 CGCT, inference).',
  },
} as const;
