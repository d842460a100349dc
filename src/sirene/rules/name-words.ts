// Words that say what a thing is legally or where it is, not which one it is. They never decide a match.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Legal forms, as they stand before or after a name: left out of it. */
export const legalForms = words(`
  sas sasu sa sarl sarlu eurl snc scs sca sc sci scp scm scop scic sem spl sel selarl selas ei eirl eir gie gip gfa
  sccv scea gaec earl epic epa epcc epscp spfpl spa srl bv nv ltd llc inc corp plc gmbh ag kg oy ab fze fzco sprl
  ass asso assoc asbl association associations assocation ste societe soc ets etablissements cie compagnie
  unipersonnelle cooperative scoparl scopsa coop anonyme responsabilite limitee simplifiee actions
  loi 1901
`);

/** Words that join others. */
export const joiningWords = words(`
  a au aux d de des du en et l la le les un une par pour sur dans of the and for by in
`);

/** Words so common among the names of an ecosystem that sharing one says nothing, whatever this register holds. */
export const commonWords = words(`
  groupe group holding france francais francaise francaises europe european europeen international internationale monde world
  global national nationale technologies technologie technology technologique tech techs techno digital digitale
  numerique numeriques informatique informatiques services service solutions solution systemes systeme systems
  system conseil conseils consulting consult ingenierie engineering developpement innovation innovations
  innovant recherche research lab labs laboratoire laboratoires studio agence agency centre center institut
  institute ecole universite university college lycee campus reseau network media medias communication web
  internet net online data cloud software logiciel logiciels robotics robotique energie energy energies
  environnement medical sante health bio biotech pharma therapeutics diagnostics sciences science industrie
  industries industrial entreprise entreprises business management gestion formation education culture art arts
  sport sports jeunes maison espace club union federation fondation comite collectif amis club atelier ateliers
  projet projets plateforme platform partners partner partenaires invest investissement capital ventures
  cie co fr com www
`);

/** Whose head word says what kind of body this is: it must be met by the same word on the other side. */
export const bodyWords = words(`
  mairie ville commune metropole agglomeration departement region prefecture communaute
  laboratoire labo unite umr umrs umi ura upr equipe hopital chu chr clinique
  ministere direction cluster pole institut universite ecole lycee faculte iut inserm cnrs inria cea
  fondation fablab
`);

/** Regions, large towns and other places that names end with: « Optitec Grenoble » may be « Optitec ». */
export const placeWords = words(`
  france alpes rhone auvergne aura isere grenoble lyon paris marseille toulouse bordeaux nantes lille nice
  strasbourg montpellier rennes reims toulon etienne dijon angers nimes clermont ferrand tours limoges amiens
  metz perpignan besancon orleans rouen caen nancy brest mulhouse poitiers pau rochelle annecy chambery valence
  bretagne normandie occitanie aquitaine nouvelle bourgogne franche comte alsace lorraine champagne ardenne
  picardie provence azur cote corse ile savoie haute haut hauts loire centre val pays sud nord est ouest
  gironde herault garonne finistere morbihan ille vilaine vendee sarthe mayenne drome ardeche ain meylan
  crolles voiron echirolles moirans montbonnot sophia antipolis villeurbanne saclay roubaix
  europe suisse belgique guadeloupe martinique guyane reunion mayotte idf paca
`);

/** Words written short, or in English, of the bodies that have one French name. */
export const sameWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    univ: 'universite',
    university: 'universite',
    univers: 'universite',
    institute: 'institut',
    inst: 'institut',
    school: 'ecole',
    ec: 'ecole',
    center: 'centre',
    ctre: 'centre',
    ctr: 'centre',
    polytechnic: 'polytechnique',
    labo: 'laboratoire',
    labos: 'laboratoires',
    lab: 'laboratoire',
    labs: 'laboratoire',
    laboratoires: 'laboratoire',
    laboratories: 'laboratoire',
    techno: 'technologies',
    technol: 'technologies',
    technology: 'technologies',
    technologie: 'technologies',
    tech: 'technologies',
    sup: 'superieure',
    superieur: 'superieure',
    nat: 'nationale',
    national: 'nationale',
    st: 'saint',
    ste: 'sainte',
    info: 'informatique',
    informat: 'informatique',
    dev: 'developpement',
    develop: 'developpement',
    development: 'developpement',
    ass: 'association',
    cie: 'compagnie',
    int: 'international',
    internationale: 'international',
    dept: 'departement',
    ets: 'etablissements',
    ii: '2',
    iii: '3',
    iv: '4',
  }),
);
