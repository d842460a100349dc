/** What is said of proxies, interests, requests, the chair of an item and the modes of ballot. */
export const voiceWords = {
  title: { fr: 'Pouvoirs, intérêts et demandes', en: 'Proxies, interests and requests' },
  lead: {
    fr: 'Qui vote pour qui, qui ne prend pas part, qui demande un scrutin particulier, qui préside quel point.',
    en: 'Who votes for whom, who takes no part, who asks for a particular ballot, who chairs which item.',
  },
  proxies: { fr: 'Pouvoirs', en: 'Proxies' },
  proxiesLead: {
    fr: 'Un pouvoir est écrit, donné à un seul collègue qui n’en porte pas d’autre, révocable, pour trois séances de suite au plus (L2121-20 CGCT). Il ne compte pas dans le quorum (L2121-17).',
    en: 'A proxy is written, given to one colleague who holds no other, revocable, for three sittings in a row at most (L2121-20 CGCT). It does not count in the quorum (L2121-17).',
  },
  proxiesNoted: { fr: 'Pouvoirs notés pour cette séance', en: 'Proxies noted for this sitting' },
  noProxy: { fr: 'Aucun pouvoir n’est noté.', en: 'No proxy is on record.' },
  grantor: { fr: 'Donne pouvoir', en: 'Gives the proxy' },
  holder: { fr: 'Reçoit le pouvoir', en: 'Holds the proxy' },
  grantorSeat: { fr: 'Siège de celui qui donne pouvoir', en: 'Seat of the grantor' },
  holderSeat: { fr: 'Siège de celui qui le reçoit', en: 'Seat of the holder' },
  writtenOn: { fr: 'Pouvoir daté du', en: 'Proxy dated' },
  rankInRun: { fr: 'Séance', en: 'Sitting' },
  consecutive: {
    fr: (rank: number) => `${rank === 1 ? '1re' : `${rank}e`} de suite`,
    en: (rank: number) => `no. ${rank} in a row`,
  },
  illness: { fr: 'Maladie dûment constatée', en: 'Duly certified illness' },
  illnessHint: {
    fr: 'Permet d’aller au-delà de trois séances de suite.',
    en: 'Allows more than three sittings in a row.',
  },
  stateInForce: { fr: 'En vigueur', en: 'In force' },
  stateAsleep: { fr: 'En sommeil : son porteur n’est pas là', en: 'Asleep: its holder is not here' },
  stateRevoked: { fr: 'Révoqué', en: 'Revoked' },
  stateLapsed: { fr: 'Caduc : son auteur est arrivé', en: 'Lapsed: its grantor arrived' },
  giveProxy: { fr: 'Noter ce pouvoir', en: 'Note this proxy' },
  revoke: { fr: 'Révoquer', en: 'Revoke' },
  revokeOf: {
    fr: (grantor: number) => ` le pouvoir du siège ${grantor}`,
    en: (grantor: number) => ` the proxy of seat ${grantor}`,
  },
  interests: { fr: 'Intérêts déclarés', en: 'Declared interests' },
  interestsLead: {
    fr: 'Le membre le déclare, point par point, avant le vote ; le programme n’écarte personne de lui-même (L2131-11 CGCT). Rester dans la salle en silence n’est pas prendre part.',
    en: 'The member declares it, item by item, before the vote; the program keeps nobody out by itself (L2131-11 CGCT). Staying silent in the room is not taking part.',
  },
  noInterest: { fr: 'Aucun intérêt n’est déclaré.', en: 'No interest is declared.' },
  personal_interest: { fr: 'Intérêt personnel à l’affaire', en: 'Personal interest in the matter' },
  designated_by_law: {
    fr: 'Désigné par la loi dans l’organisme concerné',
    en: 'Designated by law in the body concerned',
  },
  personalHint: {
    fr: 'N’est pas compté présent ; le nombre de membres en exercice ne change pas.',
    en: 'Not counted as present; the number in office does not change.',
  },
  designatedHint: {
    fr: 'Sort aussi du nombre de membres en exercice (L1111-6 II).',
    en: 'Also leaves the number in office (L1111-6 II).',
  },
  item: { fr: 'Point', en: 'Item' },
  seat: { fr: 'Siège', en: 'Seat' },
  kind: { fr: 'Intérêt', en: 'Interest' },
  declare: { fr: 'Noter cette déclaration', en: 'Note this declaration' },
  takeBack: { fr: 'Retirer', en: 'Take back' },
  takeBackOf: {
    fr: (seat: number, rank: number) => ` la déclaration du siège ${seat} au point ${rank}`,
    en: (seat: number, rank: number) => ` the declaration of seat ${seat} on item ${rank}`,
  },
  requests: { fr: 'Demandes de scrutin', en: 'Requests for a ballot' },
  requestsLead: {
    fr: 'Un quart des membres présents pour un scrutin public, un tiers pour un scrutin secret, pouvoirs exclus ; le secret l’emporte (L2121-21 CGCT).',
    en: 'A quarter of the members present for a public ballot, a third for a secret one, proxies aside; secret prevails (L2121-21 CGCT).',
  },
  noDiscussion: { fr: 'Aucun point n’est en discussion.', en: 'No item is under discussion.' },
  publicCounter: {
    fr: (asking: number, required: number) =>
      `Scrutin public : ${asking} demande${asking > 1 ? 's' : ''}, il en faut ${required}.`,
    en: (asking: number, required: number) =>
      `Public ballot: ${asking} request${asking === 1 ? '' : 's'}, ${required} needed.`,
  },
  secretCounter: {
    fr: (asking: number, required: number) =>
      `Scrutin secret : ${asking} demande${asking > 1 ? 's' : ''}, il en faut ${required}.`,
    en: (asking: number, required: number) =>
      `Secret ballot: ${asking} request${asking === 1 ? '' : 's'}, ${required} needed.`,
  },
  granted: { fr: 'Accordé.', en: 'Granted.' },
  askingSeats: { fr: 'Sièges qui demandent', en: 'Seats that ask' },
  askingHint: { fr: 'Par exemple : 3, 12-18, 40.', en: 'For example: 3, 12-18, 40.' },
  wanted: { fr: 'Ce qu’ils demandent', en: 'What they ask for' },
  wantPublic: { fr: 'Le scrutin public', en: 'A public ballot' },
  wantSecret: { fr: 'Le scrutin secret', en: 'A secret ballot' },
  wantNone: { fr: 'Ils retirent leur demande', en: 'They take the request back' },
  noteRequest: { fr: 'Noter ces demandes', en: 'Note these requests' },
  chairs: { fr: 'Qui préside', en: 'Who chairs' },
  chairsLead: {
    fr: 'Le président préside, sauf au vote des comptes, où le conseil élit qui préside et où le président se retire (L2121-14 CGCT). La voix de qui préside le point départage.',
    en: 'The president chairs, save for the accounts, where the council elects who chairs and the president withdraws (L2121-14 CGCT). The voice of whoever chairs the item breaks a tie.',
  },
  chairSeat: { fr: 'Siège qui préside', en: 'Seat that chairs' },
  chairOf: {
    fr: (rank: number, seat: number) => `Point ${rank} : siège ${seat}.`,
    en: (rank: number, seat: number) => `Item ${rank}: seat ${seat}.`,
  },
  chairUnknown: {
    fr: (rank: number) => `Point ${rank} : non noté.`,
    en: (rank: number) => `Item ${rank}: not noted.`,
  },
  setChair: { fr: 'Noter qui préside', en: 'Note who chairs' },
  kinds: { fr: 'Nature des points', en: 'What the items decide' },
  kindsLead: {
    fr: 'Les comptes se votent hors la présence du président (L2121-14 CGCT) ; par visioconférence, ni élection ni budget primitif (L5211-11-1). À dire avant que le point s’ouvre.',
    en: 'The accounts are voted without the president (L2121-14 CGCT); by video, no election and no initial budget (L5211-11-1). To be said before the item opens.',
  },
  kindOfItem: { fr: 'Ce qu’il décide', en: 'What it decides' },
  classify: { fr: 'Noter la nature du point', en: 'Note what the item decides' },
  mode: { fr: 'Mode de scrutin', en: 'Mode of ballot' },
  modePublic: { fr: 'Scrutin public', en: 'Public ballot' },
  modePublicHint: {
    fr: 'Chacun vote depuis sa place, pour lui et pour qui lui a donné pouvoir ; les noms sont publiés.',
    en: 'Each votes from their seat, for themselves and for who gave them a proxy; names are published.',
  },
  modeOrdinary: { fr: 'Vote ordinaire', en: 'Ordinary vote' },
  modeOrdinaryHint: {
    fr: 'À main levée : le secrétariat compte les contre et les abstentions.',
    en: 'By show of hands: the secretariat counts those against and abstaining.',
  },
  modeSecret: { fr: 'Scrutin secret', en: 'Secret ballot' },
  modeSecretHint: {
    fr: 'Chacun vote depuis sa place ; rien ne relie un bulletin à un nom.',
    en: 'Each votes from their seat; nothing ties a ballot to a name.',
  },
  countTitle: { fr: 'Compte à main levée', en: 'Count of the hands' },
  countRoom: {
    fr: (own: number, represented: number) =>
      `${own + represented} voix dans la salle : ${own} présent${own > 1 ? 's' : ''} et ${represented} représenté${represented > 1 ? 's' : ''}.`,
    en: (own: number, represented: number) =>
      `${own + represented} voices in the room: ${own} present and ${represented} represented.`,
  },
  countAgainst: { fr: 'Voix contre', en: 'Votes against' },
  countAbstain: { fr: 'Abstentions', en: 'Abstentions' },
  countNone: { fr: 'Ne prennent pas part', en: 'Not taking part' },
  countChair: { fr: 'Vote de qui préside', en: 'Vote of the chair' },
  countChairNone: { fr: 'N’a pas pris part, ou non noté', en: 'Took no part, or not noted' },
  enter: { fr: 'Noter le compte', en: 'Enter the count' },
  derived: {
    fr: (pour: number, against: number, abstain: number) =>
      `Donc ${pour} pour, ${against} contre, ${abstain} abstention${abstain > 1 ? 's' : ''}.`,
    en: (pour: number, against: number, abstain: number) =>
      `Hence ${pour} for, ${against} against, ${abstain} abstention${abstain === 1 ? '' : 's'}.`,
  },
  correct: {
    fr: 'Si quelqu’un conteste, corrigez avant la clôture.',
    en: 'If anybody contests, correct it before the close.',
  },
  contest: {
    fr: 'Ce compte peut être contesté jusqu’à la clôture.',
    en: 'This count can be contested until the close.',
  },
  notEntered: { fr: 'Rien n’est encore noté.', en: 'Nothing is entered yet.' },
  byHand: {
    fr: 'Vote à main levée : levez la main, le secrétariat compte.',
    en: 'Show of hands: raise your hand, the secretariat counts.',
  },
  onBehalf: {
    fr: (seat: number) => `Par pouvoir, pour le siège ${seat}`,
    en: (seat: number) => `By proxy, for seat ${seat}`,
  },
  forSeat: { fr: (seat: number) => ` pour le siège ${seat}`, en: (seat: number) => ` for seat ${seat}` },
  castBy: {
    fr: (holder: number) =>
      `Donné par le siège ${holder}, qui portait votre pouvoir ; vous pouvez le remplacer.`,
    en: (holder: number) => `Cast by seat ${holder}, who held your proxy; you can replace it.`,
  },
  secretLegend: { fr: 'Votre bulletin, secret', en: 'Your secret ballot' },
  blank: { fr: 'Blanc', en: 'Blank' },
  letterBlank: { fr: 'B', en: 'B' },
  confirmSecret: {
    fr: 'Je confirme : un bulletin secret ne se reprend pas.',
    en: 'I confirm: a secret ballot cannot be taken back.',
  },
  inTheBox: { fr: 'Votre bulletin est dans l’urne', en: 'Your ballot is in the box' },
  inTheBoxHint: {
    fr: 'Rien ne dit ce que vous avez voté : pas même cette page.',
    en: 'Nothing tells what you voted: not even this page.',
  },
  recusedHere: {
    fr: 'Vous avez déclaré un intérêt : vous ne prenez pas part à ce point, ni par le pouvoir que vous portez.',
    en: 'You declared an interest: you take no part in this item, nor through the proxy you hold.',
  },
  withdrawnHere: {
    fr: 'Vous vous retirez pendant le vote des comptes (L2121-14 CGCT).',
    en: 'You withdraw while the accounts are voted (L2121-14 CGCT).',
  },
  ownProxy: { fr: 'Pouvoir', en: 'Proxy' },
  ownGiven: {
    fr: (holder: number) => `Vous avez donné pouvoir au siège ${holder}. Il cesse dès que vous arrivez.`,
    en: (holder: number) => `You gave a proxy to seat ${holder}. It lapses as soon as you arrive.`,
  },
  ownHeld: {
    fr: (grantor: number) => `Vous portez le pouvoir du siège ${grantor} : vous voterez aussi pour lui.`,
    en: (grantor: number) => `You hold the proxy of seat ${grantor}: you will vote for them too.`,
  },
  ownGive: { fr: 'Donner pouvoir', en: 'Give a proxy' },
  ownRevoke: { fr: 'Révoquer mon pouvoir', en: 'Revoke my proxy' },
  ownInterest: { fr: 'Déclarer un intérêt', en: 'Declare an interest' },
  ownInterestFor: {
    fr: (rank: number) => `Je déclare un intérêt au point ${rank}`,
    en: (rank: number) => `I declare an interest in item ${rank}`,
  },
  ownTakeBack: {
    fr: (rank: number) => `Je retire ma déclaration au point ${rank}`,
    en: (rank: number) => `I take back my declaration on item ${rank}`,
  },
  ownRequest: { fr: 'Demander un scrutin', en: 'Ask for a ballot' },
  ownAskPublic: { fr: 'Je demande le scrutin public', en: 'I ask for a public ballot' },
  ownAskSecret: { fr: 'Je demande le scrutin secret', en: 'I ask for a secret ballot' },
  ownAskNone: { fr: 'Je retire ma demande', en: 'I take my request back' },
  ownAskedPublic: { fr: 'Vous avez demandé le scrutin public.', en: 'You asked for a public ballot.' },
  ownAskedSecret: { fr: 'Vous avez demandé le scrutin secret.', en: 'You asked for a secret ballot.' },
  represented: { fr: 'Membres représentés', en: 'Members represented' },
  representedBy: {
    fr: (grantor: number, holder: number) => `siège ${grantor} par le siège ${holder}`,
    en: (grantor: number, holder: number) => `seat ${grantor} by seat ${holder}`,
  },
  blanks: { fr: 'Blancs', en: 'Blank' },
  nulls: { fr: 'Nuls', en: 'Null' },
  secretNote: {
    fr: 'Scrutin secret : aucun nom n’est gardé.',
    en: 'Secret ballot: no name is kept.',
  },
  ordinaryNote: {
    fr: 'Vote ordinaire : les contre et les abstentions sont comptés en séance, les pour sont toutes les autres voix.',
    en: 'Ordinary vote: those against and abstaining are counted in the room, those for are all the other voices.',
  },
  recusedNote: {
    fr: (count: number) =>
      count > 1
        ? `${count} membres ne prennent part ni au débat ni au vote : un intérêt est déclaré, ou le pouvoir est porté par qui en a déclaré un (L2131-11 CGCT).`
        : 'Un membre ne prend part ni au débat ni au vote : un intérêt est déclaré (L2131-11 CGCT).',
    en: (count: number) =>
      `${count} member${count === 1 ? '' : 's'} take${count === 1 ? 's' : ''} no part in the debate nor the vote: an interest is declared, or the proxy is held by who declared one (L2131-11 CGCT).`,
  },
} as const;
