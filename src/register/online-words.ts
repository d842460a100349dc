/** What the pages of matching say of the online register: what is sent, what was answered, why not. */
export const onlineWords = {
  title: { fr: 'Répertoire en ligne', en: 'Online register' },
  ask: { fr: 'Interroger le répertoire en ligne', en: 'Ask the online register' },
  off: {
    fr: 'Cette instance n’interroge aucun service au dehors. Un administrateur l’autorise en démarrant le programme avec la variable :',
    en: 'This instance asks no outside service. An administrator allows it by starting the program with the variable:',
  },
  offSetting: { fr: 'TOTEM_RECHERCHE_ENTREPRISES=on', en: 'TOTEM_RECHERCHE_ENTREPRISES=on' },
  why: {
    fr: (host: string) =>
      `Si l’unité n’est pas dans l’extrait importé ici, l’API Recherche d’entreprises la connaît peut-être. Rien ne part avant que vous n’appuyiez. Partent alors, vers ${host} et vers personne d’autre :`,
    en: (host: string) =>
      `Where the unit is not in the extract imported here, API Recherche d’entreprises may know it. Nothing is sent until you press. Then this is sent, to ${host} and to nobody else:`,
  },
  sentName: {
    fr: 'Nom, et ses variantes (sans forme juridique, en un mot ou en plusieurs, en initiales)',
    en: 'Name, and its variants (without legal form, in one word or in several, initials)',
  },
  sentHost: { fr: 'Nom du site', en: 'Name of the website' },
  ofHost: { fr: (host: string) => `de ${host}`, en: (host: string) => `of ${host}` },
  sentDepartment: { fr: 'Département', en: 'Department' },
  notSent: { fr: 'rien n’est envoyé', en: 'nothing is sent' },
  wait: {
    fr: 'Jusqu’à huit questions, quelques secondes. Les réponses sont gardées ici un jour : les demander de nouveau n’envoie rien.',
    en: 'Up to eight questions, a few seconds. The answers are kept here for a day: asking for them again sends nothing.',
  },
  source: {
    fr: (when: string) => `API Recherche d’entreprises, consultée le ${when}`,
    en: (when: string) => `API Recherche d’entreprises, consulted on ${when}`,
  },
  sourceTerm: { fr: 'Source', en: 'Source' },
  here: { fr: 'Répertoire importé ici', en: 'Reference imported here' },
  scores: {
    fr: 'Un score en ligne se compare aux autres scores en ligne, pas à ceux d’ici.',
    en: 'An online score compares with the other online scores, not with those of here.',
  },
  found: {
    fr: (count: number, key: string) =>
      count === 1
        ? `Une unité de plus, candidat n° ${key}.`
        : `${count} unités de plus, candidats à partir du n° ${key}.`,
    en: (count: number, key: string) =>
      count === 1
        ? `One more unit, candidate no. ${key}.`
        : `${count} more units, candidates from no. ${key}.`,
  },
  /** Where nobody else is proposed. */
  foundAlone: {
    fr: (count: number) => (count === 1 ? 'Une unité proposée.' : `${count} unités proposées.`),
    en: (count: number) => (count === 1 ? 'One unit proposed.' : `${count} units proposed.`),
  },
  none: {
    fr: 'Aucune unité proposée.',
    en: 'No unit proposed.',
  },
  noneMore: {
    fr: 'Le répertoire en ligne ne propose aucune unité de plus.',
    en: 'The online register proposes no further unit.',
  },
  alsoHere: {
    fr: (count: number) =>
      count === 1
        ? 'Il connaît aussi un candidat d’ici, et le dit à sa place.'
        : `Il connaît aussi ${count} candidats d’ici, et le dit à leur place.`,
    en: (count: number) =>
      count === 1
        ? 'It knows one candidate of here too, and says so there.'
        : `It knows ${count} candidates of here too, and says so there.`,
  },
  masked: {
    fr: (count: number) =>
      count === 1
        ? 'Une unité à diffusion partielle n’est pas montrée.'
        : `${count} unités à diffusion partielle ne sont pas montrées.`,
    en: (count: number) =>
      count === 1
        ? 'One unit of partial diffusion is not shown.'
        : `${count} units of partial diffusion are not shown.`,
  },
  incomplete: {
    fr: (answered: number, questions: number) =>
      `Interrogation incomplète : ${answered} question${answered > 1 ? 's' : ''} sur ${questions} ${answered > 1 ? 'ont' : 'a'} eu une réponse. Appuyer de nouveau ne pose que les autres.`,
    en: (answered: number, questions: number) =>
      `Incomplete: ${answered} of ${questions} questions ${answered === 1 ? 'was' : 'were'} answered. Pressing again asks only the others.`,
  },
  kept: {
    fr: 'Ces réponses sont gardées un jour : d’ici là, il n’y a rien à redemander.',
    en: 'These answers are kept for a day: until then there is nothing to ask again.',
  },
  refused: { fr: 'Répertoire en ligne', en: 'Online register' },
  heard: { fr: 'Répertoire en ligne interrogé', en: 'Online register asked' },
  seeThem: { fr: 'Voir les candidats', en: 'See the candidates' },
  partly: {
    fr: 'Ce qu’il avait répondu avant est montré ci-dessous.',
    en: 'What it had answered before is shown below.',
  },
  seconds: {
    fr: (count: number) => `${count} seconde${count > 1 ? 's' : ''}`,
    en: (count: number) => `${count} second${count === 1 ? '' : 's'}`,
  },
  minutes: { fr: (count: number) => `${count} minutes`, en: (count: number) => `${count} minutes` },

  OFFLINE: {
    fr: 'Cette instance n’interroge aucun service au dehors.',
    en: 'This instance asks no outside service.',
  },
  BUSY: {
    fr: (wait: string) => `Trop de demandes : il veut qu’on le laisse ${wait}. Réessayez ensuite.`,
    en: (wait: string) => `Too many requests: it wants to be left alone for ${wait}. Try again then.`,
  },
  UNREACHABLE: {
    fr: 'Il n’a pas répondu, trois essais faits. Rien n’a changé ici ; réessayez plus tard.',
    en: 'It did not answer, after three attempts. Nothing changed here; try again later.',
  },
  NOT_UNDERSTOOD: {
    fr: 'Il a répondu autre chose que ce que son contrat annonce. Rien n’en est gardé.',
    en: 'It answered something else than its contract says. Nothing of it is kept.',
  },
  TOO_SHORT: {
    fr: 'Un nom de trois lettres au moins est nécessaire : rien n’a été envoyé.',
    en: 'A name of three letters or more is needed: nothing was sent.',
  },
  TOO_FAR: {
    fr: 'Il ne donne rien au-delà de 10 000 réponses.',
    en: 'It gives nothing beyond 10,000 answers.',
  },
  DECIDED_MEANWHILE: {
    fr: 'Une réponse a été donnée à cette question pendant que vous regardiez : rien n’a été envoyé.',
    en: 'This question was answered while you were looking: nothing was sent.',
  },
} as const;
