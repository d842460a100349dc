import type { Said } from '#kit/i18n.ts';
import { readDomains } from './read-vocabulary.ts';
import { type Domain, domains, type Layer } from './vocabulary.ts';

/** What each layer holds: from the matter to the use (F0.9, the « ville complète »). */
export const layerDefinitions: Readonly<Record<Layer, Said>> = {
  hardware: {
    fr: 'Ce qui se fabrique : puces, capteurs, machines, objets.',
    en: 'What is made: chips, sensors, machines, objects.',
  },
  software: {
    fr: 'Ce qui s’écrit : logiciels, services numériques, et la recherche qui y mène.',
    en: 'What is written: software, digital services, and the research that leads to them.',
  },
  domain: {
    fr: 'Ce à quoi cela sert : les métiers et les usages où matériel et logiciel se rejoignent.',
    en: 'What it serves: the trades and uses where hardware and software meet.',
  },
  transversal: {
    fr: 'Ce qui sert à toutes les couches : accompagnement, financement, lieux, formation, institutions.',
    en: 'What serves every layer: support, funding, places, training, institutions.',
  },
};

/** What each field of use takes in. */
export const domainDefinitions: Readonly<Record<Domain, Said>> = {
  energy: {
    fr: 'Produire, stocker, distribuer, économiser l’énergie.',
    en: 'Producing, storing, distributing and saving energy.',
  },
  health: {
    fr: 'Soigner, diagnostiquer, opérer, prévenir.',
    en: 'Treating, diagnosing, operating, preventing.',
  },
  connected_objects: {
    fr: 'Objets qui mesurent et communiquent.',
    en: 'Objects that measure and communicate.',
  },
  microelectronics: { fr: 'Concevoir et fabriquer des circuits.', en: 'Designing and making circuits.' },
  imaging: { fr: 'Capter, afficher et traiter des images.', en: 'Capturing, showing and processing images.' },
  industry: { fr: 'Outils et services pour produire.', en: 'Tools and services for making things.' },
  research: {
    fr: 'Recherche publique et privée, et sa valorisation.',
    en: 'Public and private research, and its transfer.',
  },
  education: { fr: 'Enseigner et former.', en: 'Teaching and training.' },
  finance: { fr: 'Financer entreprises et projets.', en: 'Funding companies and projects.' },
  territory: {
    fr: 'Animer, aménager et promouvoir le territoire.',
    en: 'Animating, planning and promoting the territory.',
  },
  commerce: { fr: 'Vendre, acheter, livrer.', en: 'Selling, buying, delivering.' },
  media: { fr: 'Son, image, information, jeu.', en: 'Sound, image, information, games.' },
  security: { fr: 'Protéger données, biens et personnes.', en: 'Protecting data, goods and people.' },
  environment: {
    fr: 'Mesurer et préserver l’air, l’eau, les sols.',
    en: 'Measuring and preserving air, water and soil.',
  },
  mobility: { fr: 'Se déplacer et transporter.', en: 'Moving and carrying.' },
  sport: { fr: 'Pratique sportive et loisirs de plein air.', en: 'Sport and outdoor leisure.' },
};

/** Does a name say a field of the vocabulary already? A field of the territory’s own may not bear it. */
export function isDomainName(name: string): boolean {
  return readDomains(name).unknown.length === 0;
}

export function isDomain(code: string): code is Domain {
  return Object.hasOwn(domains, code);
}
