/** What the command line says; `help` holds every command. */
export const commandWords = {
  basemapRefused: {
    fr: (path: string) =>
      `TOTEM_BASEMAP : ${path} ne se lit pas comme une archive PMTiles (version 3) de tuiles vectorielles, PNG, JPEG ou WebP.`,
    en: (path: string) =>
      `TOTEM_BASEMAP: ${path} does not read as a PMTiles archive (version 3) of vector, PNG, JPEG or WebP tiles.`,
  },
  opening: { fr: 'Ouverture de la base…', en: 'Opening the database…' },
  migrating: { fr: (file: string) => `Mise à niveau : ${file}`, en: (file: string) => `Migrating: ${file}` },
  loadingExample: {
    fr: 'Installation de l’exemple Digital Grenoble…',
    en: 'Installing the Digital Grenoble example…',
  },
  examplePart: {
    fr: (part: string, rows: number) => `  ${part} : ${rows} lignes`,
    en: (part: string, rows: number) => `  ${part}: ${rows} rows`,
  },
  serving: { fr: (url: string) => `Totem est prêt : ${url}`, en: (url: string) => `Totem is ready: ${url}` },
  administratorLink: {
    fr: (link: string) => `Lien de l’administrateur, valable 15 minutes, une seule fois : ${link}`,
    en: (link: string) => `The administrator's link, good for 15 minutes, once: ${link}`,
  },
  administratorHint: {
    fr: 'Pour entrer dans une instance sans exemple : totem start --administrator vous@exemple.fr',
    en: 'To enter an instance without the example: totem start --administrator you@example.org',
  },
  stopping: { fr: 'Arrêt…', en: 'Stopping…' },
  folderInUse: {
    fr: (folder: string) =>
      `Le dossier ${folder} est déjà utilisé par un autre Totem : deux programmes sur une même base l’abîmeraient. Arrêtez l’autre, ou choisissez un autre dossier avec --data.`,
    en: (folder: string) =>
      `The folder ${folder} is already used by another Totem: two programs on one database would damage it. Stop the other one, or choose another folder with --data.`,
  },
  portInUse: {
    fr: (port: number) => `Le port ${port} est déjà pris. Choisissez-en un autre avec --port.`,
    en: (port: number) => `Port ${port} is already taken. Choose another one with --port.`,
  },
  databaseUnreachable: {
    fr: (why: string) => `La base de données n’a pas pu être ouverte : ${why}`,
    en: (why: string) => `The database could not be opened: ${why}`,
  },
  migrated: {
    fr: (applied: number, already: number) =>
      `Base à jour : ${applied} migration(s) appliquée(s), ${already} déjà là.`,
    en: (applied: number, already: number) =>
      `Database up to date: ${applied} migration(s) applied, ${already} already there.`,
  },
  exampleLoaded: { fr: 'L’exemple est en place.', en: 'The example is in place.' },
  intact: {
    fr: (rows: string, head: string) => `Journal intact : ${rows} lignes, dernière empreinte ${head}`,
    en: (rows: string, head: string) => `Journal intact: ${rows} rows, last fingerprint ${head}`,
  },
  broken: {
    fr: (seq: string, fault: string) =>
      `Journal rompu : la première ligne fausse est la n° ${seq} (${fault}).`,
    en: (seq: string, fault: string) => `Journal broken: the first false row is no. ${seq} (${fault}).`,
  },
  exported: {
    fr: (files: number, folder: string) => `${files} fichiers écrits dans ${folder}`,
    en: (files: number, folder: string) => `${files} files written to ${folder}`,
  },
  unknownCommand: {
    fr: (name: string) => `Commande inconnue : ${name}. Voir « totem --help ».`,
    en: (name: string) => `Unknown command: ${name}. See "totem --help".`,
  },
  badOptions: {
    fr: (list: string) => `Options incorrectes : ${list}. Voir « totem --help ».`,
    en: (list: string) => `Wrong options: ${list}. See "totem --help".`,
  },
  help: {
    fr: `Totem — de la première feuille de calcul au dernier euro

Usage : totem COMMANDE [OPTIONS]

Commandes
  start            sert le programme sur http://localhost:3000
      --port N       autre port (0 : un port libre)      --host H   adresse d'écoute (localhost)
      --empty        premier démarrage sans l'exemple Digital Grenoble
      --administrator ADRESSE  nomme un administrateur et affiche son lien de connexion
  migrate          met la base au niveau de cette version, sans servir
  example load     installe l'exemple Digital Grenoble (ne change rien s'il est déjà là)
  export           écrit les données ouvertes dans un dossier
      --out DOSSIER  où écrire (./export)
  verify           recalcule la chaîne du journal et nomme la première ligne fausse
      --sitting F    recompte les votes publiés d'une séance (.votes.json ; - : entrée standard), sans base
  register export  écrit les données ouvertes du registre seul (--out DOSSIER)
  register import  importe le répertoire Sirene (CSV ou parquet de l'INSEE), sans les personnes physiques
      --legal-units F  StockUniteLegale, ou un register.csv       --establishments F  StockEtablissement
      --published AAAA-MM-JJ  date de l'édition      --title T  son titre
      --natural-persons RAISON  garde aussi les personnes physiques, sans leurs noms
  register match   rapproche des noms d'un répertoire de SIREN : --against F --queries F --out F (CSV)
  register lookup  cherche un nom au répertoire en ligne, si l'instance l'autorise : --name N --commune C --website U
  register diff    compare deux éditions d'une liste : --before F --after F --key COLONNE --out F (CSV)
  register contours F  place les communes d'un fichier GeoJSON : --source TEXTE --date D --licence TEXTE
  council check    règles du conseil : une ligne JSON entrée, une ligne JSON sortie
  label assign     répartit des dossiers entre des experts : un document JSON entré, un sorti
  label calibrate  cale les notes d'un jury, à côté des notes brutes : un document JSON entré, un sorti

Options communes
  --data DOSSIER   dossier des données (./data)   --lang fr|en   langue des messages
  --json           réponse en JSON                --help         cette aide

Variables : DATABASE_URL (PostgreSQL 15 ou plus récent au lieu de la base embarquée), PORT, HOST, PUBLIC_URL,
  TOTEM_DATA, SMTP_URL, MAIL_FROM, S3_ENDPOINT, S3_BUCKET, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY,
  TOTEM_BASEMAP (archive PMTiles posée sous les cartes),
  TOTEM_RECHERCHE_ENTREPRISES (on, ou une adresse ; rien : aucun appel au dehors)
Codes de sortie : 0 fait · 1 faux ou échoué · 2 commande mal écrite · 3 refusé`,
    en: `Totem — from the first spreadsheet to the last euro

Usage: totem COMMAND [OPTIONS]

Commands
  start            serves the program on http://localhost:3000
      --port N       another port (0: a free one)        --host H   listening address (localhost)
      --empty        first start without the Digital Grenoble example
      --administrator ADDRESS  appoints an administrator and prints their sign-in link
  migrate          brings the database to this version, without serving
  example load     installs the Digital Grenoble example (changes nothing if it is there)
  export           writes the open data to a folder
      --out FOLDER   where to write (./export)
  verify           recomputes the journal's chain and names the first false row
      --sitting F    counts the published votes of a sitting again (.votes.json; -: standard input), no database
  register export  writes the open data of the register alone (--out FOLDER)
  register import  imports the Sirene business register (INSEE's CSV or parquet), without natural persons
      --legal-units F  StockUniteLegale, or a register.csv        --establishments F  StockEtablissement
      --published YYYY-MM-DD  date of the edition    --title T  its title
      --natural-persons REASON  keeps natural persons too, without their names
  register match   matches names with a register of SIREN: --against F --queries F --out F (CSV)
  register lookup  looks for a name in the online register, if the instance allows it: --name N --commune C --website U
  register diff    compares two editions of a list: --before F --after F --key COLUMN --out F (CSV)
  register contours F  places the communes of a GeoJSON file: --source TEXT --date D --licence TEXT
  council check    the council's rules: one JSON line in, one JSON line out
  label assign     gives dossiers to experts: one JSON document in, one out
  label calibrate  calibrates a jury's scores, beside the raw ones: one JSON document in, one out

Common options
  --data FOLDER    data folder (./data)           --lang fr|en   language of the messages
  --json           answer in JSON                 --help         this help

Variables: DATABASE_URL (PostgreSQL 15 or newer instead of the embedded database), PORT, HOST, PUBLIC_URL,
  TOTEM_DATA, SMTP_URL, MAIL_FROM, S3_ENDPOINT, S3_BUCKET, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY,
  TOTEM_BASEMAP (a PMTiles archive laid under the maps),
  TOTEM_RECHERCHE_ENTREPRISES (on, or an address; nothing: no call outside)
Exit codes: 0 done · 1 false or failed · 2 badly written call · 3 refused`,
  },
} as const;
